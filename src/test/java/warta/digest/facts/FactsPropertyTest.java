package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Place;

/// Whatever a text is made of, facts stand where they say, come out the same twice, and take time
/// in proportion to the text.
class FactsPropertyTest {
  private static final String[] PIECES = {
    "Kim",
    "Presiden",
    "Kim Jong-un",
    "(KCNA)",
    "1.000",
    "4,7 juta",
    "Rp",
    "Rp.",
    "$",
    "%",
    "persen",
    "Selasa",
    "(1/7/2025)",
    "(2/7)",
    "kemarin",
    "Juli",
    "2024",
    "tahun lalu",
    "dan",
    "of",
    "di",
    "terdiri dari",
    "dua puluh",
    "seribu",
    "orang",
    "tewas",
    "Universitas",
    "PT",
    "al-Assad",
    "U.S.",
    "'s",
    ".",
    ",",
    ":",
    "-",
    "–",
    "(",
    ")",
    "\"",
    "“",
    "”",
    "é\u0301",
    "漢字",
    "😀",
    "A.",
    "x",
    "\u00a0",
    "/",
    "7",
    "00",
    "hingga",
    "akan",
    "besok",
    "Senin",
    "jam",
    "menit",
    "usia",
    "M",
    "persegi",
    "lalu",
  };

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SHORT = 50_000;
  private static final int TIMES = 4;
  private static final double MOST_TIMES = 10;
  private static final double LEAST_MILLIS = 8;

  private static Article made(long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = new ArrayList<>();
    for (int p = 0; p < 1 + random.nextInt(5); p++) {
      StringBuilder text = new StringBuilder("A");
      for (int i = 0; i < random.nextInt(60); i++) {
        text.append(random.nextInt(4) > 0 ? " " : "").append(PIECES[random.nextInt(PIECES.length)]);
      }
      paragraphs.add(text.toString());
    }
    String language = List.of("id", "en", "de", "ja").get(random.nextInt(4));
    String published = random.nextBoolean() ? "2025-07-02" : null;
    return Told.article("Kim", language, published, paragraphs.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000, 2_000, 3_000})
  void everyFactStandsAtItsPlaceAndComesAgain(long from) {
    for (long seed = from; seed < from + 250; seed++) {
      Article article = made(seed);
      Facts facts = FactFinder.find(article);
      assertThat(FactFinder.find(article)).as("seed " + seed).isEqualTo(facts);
      for (Figure figure : facts.figures()) {
        assertThat(at(article, figure.place())).as("seed " + seed).isEqualTo(figure.text());
      }
      for (Dated dated : facts.dates()) {
        assertThat(at(article, dated.place())).as("seed " + seed).isEqualTo(dated.text());
      }
      for (Name name : facts.names()) {
        assertThat(name.places()).as("seed " + seed).isNotEmpty();
        assertThat(name.variants()).as("seed " + seed).contains(name.name());
        for (Place place : name.places()) {
          assertThat(name.variants()).as("seed " + seed).contains(at(article, place));
        }
      }
      assertThat(KeyFacts.of(article, facts).facts()).hasSizeLessThanOrEqualTo(12);
    }
  }

  private static String at(Article article, Place place) {
    return article.blocks().get(place.block()).text().substring(place.start(), place.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ",
        "Kim Jong Un. ",
        "Kim ",
        "Presiden ",
        "Budi Santoso, ",
        "1",
        "1.",
        "1,000 ",
        "1/",
        "1-",
        "(",
        "\"",
        "dua ",
        "dua puluh ",
        "Rp ",
        "Rp 5 juta, ",
        "5 orang ",
        "Selasa ",
        "Selasa (1/7/2025) ",
        "(1/7) ",
        "Juli 2024 ",
        "kemarin ",
        "of the ",
        "House of ",
        "PT ",
        "a.",
        "A.",
        "a-",
        "A-",
        "'",
        "'s ",
        "漢",
        "tewas ",
        "Universitas Kim ",
        "\"besok, ",
        "“Rabu” (1/7) ",
        "akan pada Juni ",
        "pada Juni ",
        "usia 5 tahun dan ",
        "5 jam 3 menit ",
        "Senin sampai ",
        "Rp 5-7 juta ",
        "5 kali/x ",
        "(KCNA) ",
      })
  void fourTimesTheTextTakesAboutFourTimesAsLong(String unit) {
    double millis = millis(unit.repeat(SHORT / unit.length()));
    double more = millis(unit.repeat(TIMES * SHORT / unit.length()));
    assertThat(more / Math.max(LEAST_MILLIS, millis)).isLessThan(MOST_TIMES);
  }

  /// The shortest of three times: the first may also compile.
  private static double millis(String text) {
    Article article = Told.article("", "id", "2025-07-02", text);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      assertThat(FactFinder.find(article).names()).isNotNull();
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
    }
    return least / 1e6;
  }
}
