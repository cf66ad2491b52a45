package warta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.text.Printable;

/// What holds for any plain text: nothing is lost, nothing is thrown, time is linear.
final class PlainTextTest {
  /// Processor time for a megabyte: 0.1 to 1.1 s on a busy machine; what grows with the square of
  /// the text takes minutes.
  private static final Duration BOUND = Duration.ofSeconds(10);

  private static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String pieces(Article article) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : article.pieces()) {
      if (piece instanceof Piece.Kept(Block.Item item) && item.number() > 0) {
        text.append(item.number()).append(' ');
      }
      text.append(piece.text()).append('\n');
    }
    return text.toString();
  }

  private static void nothingIsLost(String text) {
    String gated = Printable.clean(Parser.unescapeEntities(text, false));
    assertThat(lettersAndDigits(pieces(Plain.clean(text)))).isEqualTo(lettersAndDigits(gated));
  }

  /// Of this thread: a busy machine does not count.
  private static Duration processorTime(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Plain.clean(text);
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }

  @Test
  void keptAndRemovedTogetherAreTheWholeText() throws IOException {
    long seed = Long.getLong("warta.seed", System.nanoTime());
    System.out.println("PlainTextTest seed " + seed + " (replay: -Dwarta.seed=" + seed + ")");
    Random random = new Random(seed);
    List<List<String>> pages = new ArrayList<>();
    for (Path page : PlainPagesTest.pages().toList()) {
      pages.add(Files.readAllLines(page));
    }
    pages.add(
        List.of(
            "",
            "---",
            "1. satu",
            "2. dua",
            "- tiga",
            "&quot;ya&quot; &amp; tidak",
            "\u0007a\u202Eb"));
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      int runs = random.nextInt(10);
      for (int run = 0; run < runs; run++) {
        List<String> page = pages.get(random.nextInt(pages.size()));
        int from = random.nextInt(page.size());
        int to = Math.min(page.size(), from + 1 + random.nextInt(6));
        for (String line : page.subList(from, to)) {
          text.append(line).append(random.nextInt(8) == 0 ? " " : "\n");
        }
      }
      nothingIsLost(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "---",
        "(",
        "Baca juga:",
        "\uD800",
        "\u0000",
        "&",
        "&#0;",
        "1.",
        "- ",
        ":",
        "Penulis",
        "(sef/sef)",
        "2 days ago 3"
      })
  void oddTextsGiveAnArticleOfLowConfidence(String text) {
    Article article = Plain.clean(text);
    assertThat(article.confidence()).isLessThan(Article.UNSURE);
  }

  @Test
  void everyTakenPieceHasWordsAndEveryTextATitle() {
    Article article = Plain.clean("Halo dunia");
    assertThat(article.about().title()).isEqualTo("Halo dunia");
    assertThat(article.about().titleDerived()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dinas tenaga kerja akan melibatkan bank dalam program magang dengan upah minimum kota atau"
            + " provinsi (UMK/UMP).",
        "Harga beras di pasar lama naik lima persen secara tahunan (year on year/yoy), kata dinas"
            + " perdagangan.",
        "Warga menunggu bantuan langsung tunai (BLT/bansos); pemerintah desa sudah mendata semua"
            + " keluarga di sana.",
      })
  void aSlashInAParenthesisOfASentenceIsNoPhotographersCredit(String lead) {
    Article article =
        Plain.clean(
            "Dinas Libatkan Bank\n\nSenin, 20 Okt 2025 14:30 WIB\n\n"
                + lead
                + "\n\nKeterlibatan bank itu dimulai pada pelaksanaan tahap kedua bulan depan, kata"
                + " kepala dinas di kantornya.\n");
    assertThat(article.text()).contains(lead);
  }

  @Test
  void aPhotographersCreditEndsItsCaption() {
    Article article =
        Plain.clean(
            "Dinas Libatkan Bank\n\nSenin, 20 Okt 2025 14:30 WIB\n\nAntrean pencari kerja di"
                + " halaman dinas (Rahmat Jaya/Kabar Sore) Dinas tenaga kerja akan melibatkan bank"
                + " dalam program magang tahun ini.\n\nKeterlibatan bank itu dimulai pada"
                + " pelaksanaan tahap kedua bulan depan, kata kepala dinas di kantornya.\n");
    assertThat(article.text()).doesNotContain("Antrean").contains("Dinas tenaga kerja akan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(CNN) | The old harbour",
        "'(CNN) ' | The old harbour",
        "Dili, East Timor (CNN) | The old harbour",
        "London (Reuters) | The old harbour",
        "The mayor (Mills) | The mayor (Mills)The old harbour",
        "(Mills) | (Mills)The old harbour",
      })
  void aTitleMadeOfTheLeadHoldsNoAgency(String front, String title) {
    String rest =
        "The old harbour of the town holds three hundred boats and is closed in winter. Two of them"
            + " sank last week when the ice came down the river at night.";
    Article article =
        Plain.clean(front + rest + "\n\nThe mayor said nothing about it on Monday.\n");
    assertThat(article.about().titleDerived()).isTrue();
    assertThat(article.about().title()).startsWith(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Air naik di tepi sungai. ",
        "Baca juga: Air Naik di Tepi Sungai ",
        "Baca juga: ",
        "\"",
        "A ",
        "a",
        "Jakarta, ",
        "(Foto: ",
        "1. ",
        "Kata \"dia. ",
        "2 Mei 2024 ",
        "Penulis: Rina ",
      })
  void aMegabyteInOneLineTakesTimeInProportion(String repeated) {
    Plain.clean(repeated.repeat(2_000)); // warm
    String line = repeated.repeat(1_000_000 / repeated.length());
    assertThat(processorTime(line)).isLessThan(BOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Air naik di tepi sungai.\n",
        "a\n",
        "\n",
        "1. a\n",
        "Baca Juga\n",
        "Penulis\n",
        "Jakarta - Air naik.\n"
      })
  void aMegabyteOfShortLinesTakesTimeInProportion(String repeated) {
    Plain.clean(repeated.repeat(2_000)); // warm
    String text = repeated.repeat(1_000_000 / repeated.length());
    assertThat(processorTime(text)).isLessThan(BOUND);
  }
}
