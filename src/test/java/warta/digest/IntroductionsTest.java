package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Block;
import warta.digest.Introductions.Stranger;

/// Who has to be introduced before a summary has them act or speak.
class IntroductionsTest {
  private static final String INTRODUCED =
      "Kepala Dinas Perhubungan Dewi Pascarani menutup pelabuhan lama di kota itu.";
  private static final String HARBOUR = "Pelabuhan lama menampung tiga ratus kapal nelayan.";

  private static Introductions read(String title, String language, String... paragraphs) {
    Article article = Articles.of(title, language, paragraphs);
    RunningText text = RunningText.of(article);
    assertThat(text.sentences()).hasSize(paragraphs.length);
    return text.people();
  }

  private static Map<Integer, List<Set<Integer>>> needs(String... paragraphs) {
    return read("Pelabuhan ditutup", "id", paragraphs).needs();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dewi menegaskan bahwa kapal kecil boleh berlayar dari dermaga baru.",
        "Pascarani berjanji membuka dermaga baru sebelum bulan puasa.",
        "“Kapal kecil boleh berlayar dari dermaga baru,” kata Dewi kepada nelayan.",
        "\"Kapal kecil boleh berlayar dari dermaga baru,\" ujar Pascarani.",
      })
  void whoActsOrSpeaksByOneWordNeedsTheSentenceThatIntroducesThem(String acting) {
    assertThat(needs(INTRODUCED, HARBOUR, acting)).isEqualTo(Map.of(2, List.of(Set.of(0))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dewi Pascarani menegaskan bahwa kapal kecil boleh berlayar dari sana.",
        "Nelayan menemui Dewi di dermaga baru pada hari yang sama.",
        "Kapal kecil boleh berlayar dari dermaga baru mulai bulan depan.",
      })
  void whoIsNamedInFullOrOnlyToldOfNeedsNone(String sentence) {
    assertThat(needs(INTRODUCED, HARBOUR, sentence)).isEmpty();
  }

  @Test
  void anOfficeIntroducesToo() {
    String mayor = "Bupati Farhan menutup pelabuhan lama untuk semua kapal nelayan.";
    String acts = "Farhan menegaskan bahwa kapal kecil boleh berlayar dari dermaga baru.";
    assertThat(needs(mayor, HARBOUR, acts)).isEqualTo(Map.of(2, List.of(Set.of(0))));
    assertThat(needs(mayor, HARBOUR, "Bupati " + acts)).isEmpty();
  }

  @Test
  void whoeverNobodyIntroducesStandsAsTheyAre() {
    String speaks = "“Dermaga baru dibuka bagi semua kapal nelayan,” kata Farhan.";
    assertThat(needs(HARBOUR, speaks, "Farhan menegaskan kapal kecil boleh berlayar juga."))
        .isEmpty();
    String bupati = "Bupati Farhan pulang ke kota dengan kapal nelayan.";
    String again = "Farhan menegaskan kapal kecil boleh berlayar juga.";
    assertThat(needs(HARBOUR, speaks, bupati, again)).isEqualTo(Map.of(3, List.of(Set.of(2))));
  }

  @Test
  void whoIsIntroducedInTheSentenceItselfNeedsNoOther() {
    String speaks =
        "“Kapal kecil boleh berlayar,” kata Dewi Pascarani sebelum Dewi pulang ke kota.";
    assertThat(needs(INTRODUCED, HARBOUR, speaks)).isEmpty();
  }

  @Test
  void sentencesOfOneParagraphAreToldApart() {
    String acts = "Dewi menegaskan bahwa kapal kecil boleh berlayar dari dermaga baru.";
    Article article =
        Articles.of("Pelabuhan", "id", HARBOUR + " " + INTRODUCED + " " + acts, HARBOUR + "!");
    assertThat(RunningText.of(article).people().needs()).isEqualTo(Map.of(2, List.of(Set.of(1))));
  }

  @Test
  void whatStandsBetweenSentencesThatMayBePickedIntroducesInNone() {
    String acts = "Dewi menegaskan bahwa kapal kecil boleh berlayar dari dermaga baru.";
    Article article =
        Articles.of("Pelabuhan", "id", "Dewi Pascarani tiba. " + HARBOUR, acts, INTRODUCED);
    assertThat(RunningText.of(article).sentences()).hasSize(3);
    assertThat(RunningText.of(article).people().needs()).isEqualTo(Map.of(1, List.of(Set.of())));
  }

  @Test
  void everySentenceThatIntroducesSomebodyBeforeWillDo() {
    String acts = "Dewi menegaskan bahwa kapal kecil boleh berlayar dari dermaga baru.";
    String again = "Nelayan menemui Dewi Pascarani di dermaga baru pada hari yang sama.";
    String later = "Esok hari Dewi Pascarani pulang ke kota dengan kapal nelayan.";
    assertThat(needs(INTRODUCED, HARBOUR, again, acts, later))
        .isEqualTo(Map.of(3, List.of(Set.of(0, 2))));
    assertThat(needs(INTRODUCED, HARBOUR, acts, again)).isEqualTo(Map.of(2, List.of(Set.of(0))));
  }

  @Test
  void whoIsIntroducedWhereNothingIsPickedIsAStrangerEverywhere() {
    String acts = "Dewi menegaskan bahwa kapal kecil boleh berlayar dari dermaga baru.";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Quote(INTRODUCED, List.of()));
    for (String text : List.of(HARBOUR, acts, "Nelayan membawa pulang ikan tongkol.")) {
      blocks.add(new Block.Paragraph(text, List.of()));
    }
    Introductions people = RunningText.of(Articles.of("Pelabuhan", "id", blocks)).people();
    assertThat(people.needs()).isEqualTo(Map.of(1, List.of(Set.of())));
    assertThat(people.stranger(List.of(0, 1, 2))).isEqualTo(new Stranger(1, Set.of()));
  }

  @Test
  void theTitleIntroducesUnlessItIsTheFirstSentence() {
    String acts = "Dewi menegaskan bahwa kapal kecil boleh berlayar dari dermaga baru.";
    assertThat(read("Dewi Menutup Pelabuhan", "id", INTRODUCED, HARBOUR, acts).needs()).isEmpty();
    List<Block> blocks = new ArrayList<>();
    for (String text : List.of(INTRODUCED, HARBOUR, acts)) {
      blocks.add(new Block.Paragraph(text, List.of()));
    }
    Article derived = Articles.of(Articles.about(INTRODUCED, true, null, "id"), blocks);
    assertThat(RunningText.of(derived).people().needs()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mills refused to close the old harbour before the first snow.",
        "“We will not close the old harbour before the snow,” Mills said."
      })
  void englishToo(String acting) {
    String introduced = "The mayor of the town, Harriet Mills, spoke to the crew at noon.";
    String harbour = "The old harbour holds three hundred boats of the town.";
    assertThat(read("Harbour", "en", introduced, harbour, acting).needs())
        .isEqualTo(Map.of(2, List.of(Set.of(0))));
  }

  @Test
  void aStrangerIsWhoNobodyChosenIntroduces() {
    Introductions people =
        new Introductions(Map.of(3, List.of(Set.of(0, 1), Set.of(2)), 5, List.of(Set.of(4))));
    assertThat(people.stranger(List.of(0, 1, 2, 4))).isNull();
    assertThat(people.stranger(List.of(1, 2, 3))).isNull();
    assertThat(people.stranger(List.of(0, 3))).isEqualTo(new Stranger(3, Set.of(2)));
    assertThat(people.stranger(List.of(2, 3))).isEqualTo(new Stranger(3, Set.of(0, 1)));
    assertThat(people.stranger(List.of(0, 2, 3, 5))).isEqualTo(new Stranger(5, Set.of(4)));
    assertThat(people.introduces(2, List.of(2, 3))).isTrue();
    assertThat(people.introduces(4, List.of(3, 4))).isFalse();
  }

  @Test
  void whatNoSummaryCanMeetIsWaived() {
    Introductions people =
        new Introductions(
            Map.of(
                3, List.of(Set.of(0, 1), Set.of(2)), 5, List.of(Set.of(2)), 6, List.of(Set.of())));
    assertThat(people.possible((_, _) -> true).needs())
        .isEqualTo(Map.of(3, List.of(Set.of(0, 1), Set.of(2)), 5, List.of(Set.of(2))));
    assertThat(people.possible((sentence, other) -> sentence == 3 && other == 1).needs())
        .isEqualTo(Map.of(3, List.of(Set.of(0, 1))));
    assertThat(people.possible((_, _) -> false).needs()).isEmpty();
  }
}
