package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import warta.article.Article;

/// The reasons told for a sentence can be checked by the reader.
class GroundsTest {
  private static final Article ARTICLE =
      Articles.of(
          "Pelabuhan Muara Indah Ditutup Tiga Pekan",
          "id",
          "Pelabuhan Muara Indah ditutup tiga pekan karena dermaga retak sepanjang 40 meter.",
          "Penutupan pelabuhan itu memindahkan 1.200 penumpang kapal setiap hari ke Muara Baru.",
          "Pedagang di sekitar dermaga mengeluh karena pembeli tidak datang lagi sejak Senin.",
          "Dinas perhubungan menyewa dua kapal kecil untuk mengantar murid sekolah ke seberang.",
          "Perbaikan dermaga pelabuhan menghabiskan 3 miliar rupiah dari kas daerah tahun ini.",
          "Kepala dinas meminta warga bersabar dan menjaga keselamatan di sekitar pelabuhan.");

  private static List<Pick> picks(int words) {
    return Summarizer.summarize(ARTICLE, new Budget(words, 5)).picks();
  }

  @Test
  void everyPickHasAReasonAndTheCountsAreThoseOfItsWords() {
    for (int words = 12; words < 80; words++) {
      for (Pick pick : picks(words)) {
        assertThat(pick.why()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        assertThat(pick.why().stream().map(Why::kind)).doesNotHaveDuplicates();
        for (Why why : pick.why()) {
          switch (why.kind()) {
            case FIRST -> assertThat(pick.place().block()).isZero();
            case EARLY -> assertThat(why.count()).isEqualTo(pick.place().block() + 1);
            case TITLE -> assertThat(why.count()).isBetween(1, 6);
            case FIGURES -> assertThat(why.count()).isEqualTo(Measures.figures(pick.text()));
            case ARTICLE -> assertThat(why.count()).isPositive();
            case OPENS, NEEDED, ANSWERS, INTRODUCES, FILLS -> assertThat(why.count()).isZero();
          }
        }
      }
    }
  }

  @Test
  void theFirstSentenceIsToldAsSuch() {
    Pick first = picks(60).getFirst();
    assertThat(first.place().block()).isZero();
    assertThat(first.why()).contains(new Why(Why.Kind.FIRST, 0));
    assertThat(first.why())
        .filteredOn(why -> why.kind() == Why.Kind.TITLE)
        .allMatch(why -> why.count() == 5); // `tiga` says little by itself
  }

  private static List<Why.Kind> kinds(List<Sentence> sentences, Introductions people, int of) {
    RunningText text = new RunningText(sentences, people, sentences.size(), "id");
    Scores scores = Scores.of(text, "", Budget.DEFAULT, Weights.learned());
    Worth dear = new Worth(1, List.of(0, 1, 2));
    return new Grounds(text, scores, dear).of(of).stream().map(Why::kind).toList();
  }

  @Test
  void whatIsPickedForAnotherSentenceSaysSo() {
    String harbour = "Pelabuhan Muara Indah ditutup tiga pekan karena dermaga retak.";
    String bread = "Pedagang roti mengeluh karena pembeli tidak datang lagi.";
    Sentence leans = AllSets.sentence(2, "Namun, kapal kecil tetap berlayar.", true);
    Sentence stands = AllSets.sentence(2, "Kapal kecil tetap berlayar setiap hari.", false);
    Sentence first = AllSets.sentence(0, harbour, false);
    Sentence asks = AllSets.sentence(0, "Mengapa pelabuhan Muara Indah ditutup?", false);
    Sentence second = AllSets.sentence(1, bread, false);
    Introductions nobody = new Introductions(Map.of());
    Introductions somebody = new Introductions(Map.of(2, List.of(Set.of(1))));
    assertThat(kinds(List.of(first, second, stands), nobody, 1)).startsWith(Why.Kind.FILLS);
    assertThat(kinds(List.of(first, second, leans), nobody, 1)).startsWith(Why.Kind.NEEDED);
    assertThat(kinds(List.of(asks, second, stands), nobody, 1)).startsWith(Why.Kind.ANSWERS);
    assertThat(kinds(List.of(first, second, stands), somebody, 1)).startsWith(Why.Kind.INTRODUCES);
    assertThat(kinds(List.of(first, second, stands), somebody, 0)).startsWith(Why.Kind.FILLS);
  }
}
