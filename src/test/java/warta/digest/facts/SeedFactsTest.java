package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// What must be found in the user's five documents.
class SeedFactsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");

  @BeforeAll
  static void seedsAreThere() {
    assumeTrue(Files.isDirectory(SEEDS), "skipped: ../shared/seeds is not beside the project");
  }

  private static Article seed(String number) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      byte[] bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
      Content content = new Content(new Source.OnDisk(file, file.toString()), bytes, "0");
      return Cleaner.clean((Page.Legible) Pages.parse(content), SiteShapes.NONE);
    }
  }

  private static Facts facts(String number) throws IOException {
    return FactFinder.find(seed(number));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "000, 2025-07-01",
        "001, 2024-07-08",
        "002, -",
        "003, 2025-06-17",
        "004, 2024-10-24"
      })
  void eventDatesAreRight(String number, String date) throws IOException {
    When event = facts(number).eventDate();
    assertThat(event == null ? null : event.iso()).isEqualTo(date);
  }

  @Test
  void aWeekdayAloneHasNoDateWhereNothingAnchorsIt() throws IOException {
    assertThat(facts("002").dates())
        .filteredOn(dated -> dated.text().equals("Selasa"))
        .isNotEmpty()
        .allMatch(dated -> dated.date() == null);
  }

  @ParameterizedTest
  @CsvSource({
    "000, 6000 1000 5000 4700 600",
    "002, 6000 1000 5000 4700 600",
    "003, 1000 5000 4700 600 15000",
    "004, 3000 10000",
  })
  void theFiguresAskedForAreThere(String number, String figures) throws IOException {
    assertThat(facts(number).figures())
        .extracting(figure -> figure.value().toPlainString())
        .contains(figures.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "002"})
  void sixThousandIsOneAndFive(String number) throws IOException {
    assertThat(facts(number).figures())
        .filteredOn(figure -> figure.value().intValueExact() == 6000)
        .isNotEmpty()
        .allMatch(figure -> figure.parts().toString().equals("[1000, 5000]"));
  }

  @Test
  void whatIsCountedIsTheNounAsItStands() throws IOException {
    List<String> told = facts("000").figures().stream().map(f -> f.value() + " " + f.of()).toList();
    assertThat(told).contains("1000 insinyur tempur", "4700 personel", "600 tewas");
    told = facts("003").figures().stream().map(f -> f.value() + " " + f.of()).toList();
    assertThat(told).contains("15000 pekerja", "600 kematian");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void countersAndOtherArticlesCountNothing(String number) throws IOException {
    assertThat(facts(number).figures())
        .extracting(figure -> figure.value().toPlainString())
        .doesNotContain("18", "14", "50000", "100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001"})
  void threeKimsAreThreeNames(String number) throws IOException {
    assertThat(facts(number).names())
        .extracting(Name::name)
        .contains("Kim Kum-chol", "Kim Jong Un", "Kim Il Sung")
        .doesNotContain("Kim");
    assertThat(facts(number).names())
        .filteredOn(name -> name.name().equals("Universitas Militer Kim Il Sung"))
        .extracting(Name::kind)
        .containsExactly(Name.Kind.ORGANISATION);
  }

  @Test
  void theStripOfTheFirstIsWhatAReaderWants() throws IOException {
    Article article = seed("000");
    assertThat(KeyFacts.of(article, FactFinder.find(article)).facts())
        .extracting(KeyFact::text)
        .contains("Kim Kum-chol", "Pyongyang", "2025-07-01", "6.000", "4.700", "600");
  }
}
