package warta.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Reason.Kind;

/// What must come out of the user's five documents.
final class SeedsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");

  @BeforeAll
  static void seedsAreThere() {
    assumeTrue(Files.isDirectory(SEEDS), "skipped: ../shared/seeds is not beside the project");
  }

  private static String raw(String number) {
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Article seed(String number) {
    return Plain.clean(raw(number));
  }

  private static void taken(String number, Kind kind, String beginning) {
    assertThat(seed(number).removed())
        .anyMatch(p -> p.reason().kind() == kind && p.text().startsWith(beginning));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "000; Delegasi Sekolah Militer Korea Utara Akan Kunjungi Rusia, Ada Apa?; Liputan6.com; Liputan6.com, Pyongyang; -; -",
        "001; Makin Mesra, Kim Jong Un Kirim Militer Elit Korea Utara ke Rusia untuk Gelar Pelatihan Khusus; Tribunnews.com; TRIBUNNEWS.COM, MOSKOW; Namira Yunia Lestanti; -",
        "002; Delegasi sekolah militer Korut akan kunjungi Rusia; Kabar Harapan; ANKARA (ANTARA); -; -",
        "003; Korea Utara akan mengirim ribuan orang untuk membantu rekonstruksi wilayah Kursk di Rusia…; -; Pyongyang; Willy Haryono; 2025-06-17T21:05+07:00",
        "004; Kim Jong Un Kirim 3.000 Tentara Korut ke Rusia, Ada Apa?; CNBC Indonesia; Jakarta, CNBC Indonesia; -; -",
      })
  void fieldsAreRight(
      String number,
      String title,
      String source,
      String dateline,
      String byline,
      String published) {
    About about = seed(number).about();
    assertThat(about.title()).isEqualTo(title);
    assertThat(about.titleDerived()).isEqualTo(number.equals("003"));
    assertThat(about.source()).isEqualTo(source);
    assertThat(about.dateline()).isEqualTo(dateline);
    assertThat(about.byline()).isEqualTo(byline == null ? List.of() : List.of(byline));
    assertThat(about.published() == null ? null : about.published().iso()).isEqualTo(published);
    assertThat(about.language()).isEqualTo("id");
    assertThat(seed(number).confidence()).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "000; Pengiriman Banyak Pasukan Korut ke Rusia",
        "001; Kim Jong Un Dukungan Penuh Agresi Rusia",
        "004; Kegelisahan Dunia",
      })
  void sectionTitlesAreTheOnlyHeadings(String number, String heading) {
    assertThat(seed(number).blocks())
        .filteredOn(b -> b instanceof Block.Heading)
        .containsExactly(new Block.Heading(heading, 2, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void noTextHoldsWhatSitesPutIn(String number) {
    assertThat(seed(number).text())
        .doesNotContain(
            "Read Entire Article",
            "days ago",
            "weeks ago",
            "Baca juga",
            "Penulis:",
            "Editor:",
            "Laporan Wartawan",
            "Simak laporan",
            "Saksikan video",
            "Video:",
            "Next Article",
            "Ekonomi | Asset",
            "(sef/sef)",
            "Leave a Reply",
            "Your email address",
            "Required fields",
            "Memberikan Informasi Terupdate",
            "Kabar Harapan",
            "Sumber: Anadolu",
            "Willy Haryono •",
            "Pengiriman minyak ilegal",
            "mengawasi jalannya latihan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "000; TITLE; Delegasi Sekolah",
        "000; COUNTER; 6 days ago 18",
        "000; VIDEO_CAPTION; Pengiriman minyak ilegal",
        "000; AGGREGATOR_LINK; Read Entire Article",
        "001; TITLE; Makin Mesra",
        "001; BYLINE; Penulis:",
        "001; EDITOR; Editor:",
        "001; REPORTER; Laporan Wartawan",
        "001; READ_ALSO; Baca juga:",
        "002; OUTLET; Kabar Harapan",
        "002; TAGLINE; Memberikan Informasi",
        "002; TITLE; Delegasi sekolah",
        "002; SOURCE_CREDIT; Sumber: Anadolu",
        "002; COMMENTS; Leave a Reply",
        "002; COMMENTS; Your email address",
        "003; CAPTION; Pemimpin Korea Utara",
        "003; BYLINE; Willy Haryono •",
        "003; READ_ALSO; Baca juga:",
        "004; TITLE; Kim Jong Un",
        "004; COUNTER; 3 weeks ago 14",
        "004; INITIALS; (sef/sef)",
        "004; VIDEO_TEASER; Saksikan video",
        "004; VIDEO_TEASER; Video: AS",
        "004; NEXT_ARTICLE; Next Article",
        "004; AGGREGATOR_LINK; Read Entire Article",
        "004; CATEGORY_BAR; Ekonomi | Asset",
      })
  void everyRemovedLineHasItsReason(String number, Kind kind, String beginning) {
    taken(number, kind, beginning);
  }

  @ParameterizedTest
  @CsvSource({"000, 4", "001, 5", "002, 6", "003, 3", "004, 8"})
  void everyOtherLineStandsInTheTextInOrder(String number, int removed) {
    Article article = seed(number);
    List<String> lines = raw(number).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<String> taken = article.removed().stream().map(Piece.Taken::text).toList();
    List<String> expected = lines.stream().filter(l -> !taken.contains(l)).toList();
    assertThat(article.text().lines().toList()).isEqualTo(expected);
    assertThat(taken).hasSize(removed);
  }

  @Test
  void theStandfirstIsAFieldAndTheFirstParagraphAndStaysWhereTheBodyRepeatsIt() {
    Article article = seed("001");
    String standfirst = article.about().standfirst();
    assertThat(standfirst).startsWith("Kantor Pusat Pyongyang");
    assertThat(article.blocks().getFirst().text()).isEqualTo(standfirst);
    assertThat(article.text().lines().filter(l -> l.equals(standfirst))).hasSize(2);
  }
}
