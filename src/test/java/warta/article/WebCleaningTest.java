package warta.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.mechanisms.Web;

/// What must hold of every web page, whoever wrote it.
final class WebCleaningTest {
  /// Of this thread's own time, which no other load on the machine stretches.
  private static final Duration LONGEST = Duration.ofSeconds(8);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void linksStandWhereTheirWordsStandAndAreAbsolute() {
    Article article =
        Web.clean(
            "<base href='https://a.example/x/'><h1>Satu dua tiga</h1><p>Menurut   <a href='../y'> laporan "
                + "baru </a>, harga turun <a href='javascript:x()'>lagi</a> dan <a href='mailto:a@b.example'>"
                + "surat</a> dikirim kepada semua orang di kota ini.</p>");

    Block block = article.blocks().getFirst();
    assertThat(block.links())
        .extracting(link -> block.text().substring(link.start(), link.end()), Link::address)
        .containsExactly(
            tuple("laporan baru", "https://a.example/y"), tuple("surat", "mailto:a@b.example"));
  }

  @Test
  void hiddenTextIsShownWhereThereIsNothingElse() {
    String body =
        "<p>Harga beras di pasar induk turun dua persen sejak awal pekan karena panen raya dimulai.</p>"
            .repeat(20);

    assertThat(Web.clean("<div style='display: none'>" + body + "</div><p>Memuat</p>").words())
        .isGreaterThan(200);
    assertThat(Web.clean(body + "<div hidden>" + "<p>Rahasia.</p>".repeat(9) + "</div>").text())
        .doesNotContain("Rahasia");
  }

  @Test
  void emptyAndWordlessPagesGiveAnArticleWithoutBlocks() {
    for (String html :
        List.of(
            "<html></html>", "<p> </p>", "<nav><a href=/>Depan</a></nav>", "<script>x</script>")) {
      Article article = Web.clean("<!doctype html>" + html);

      assertThat(article.blocks()).as(html).isEmpty();
      assertThat(article.confidence()).as(html).isZero();
    }
  }

  @Test
  void aPageOfNothingButFurnitureIsUnsureAndSaysWhatWasRemoved() {
    for (String html :
        List.of(
            "<nav><a href=/>Home</a></nav>",
            "<p>Baca juga: Harga Cabai Naik Lagi</p>",
            "<h1>Only a title</h1>",
            "<footer>All rights reserved</footer><p>Share Facebook X</p>")) {
      Article article = Web.clean(html);
      assertThat(article.text()).as(html).isEmpty();
      assertThat(article.confidence()).as(html).isZero();
      assertThat(article.pieces()).as(html).isNotEmpty();
      assertThat(article.pieces()).as(html).allMatch(piece -> piece instanceof Piece.Taken);
    }
  }

  @Test
  void hugeFlatAndDeepPagesAreReadInTime() {
    for (String html :
        List.of(
            "<!doctype html>" + "<b>x</b>".repeat(1_200_000),
            "<!doctype html>" + "<p>x</p>".repeat(600_000),
            "<!doctype html>" + "<div>".repeat(200_000) + "dalam sekali",
            "<!doctype html>" + "<div><p>dalam".repeat(100_000),
            "<!doctype html>" + "<table><tr><td>x".repeat(20_000),
            "<!doctype html>" + "<ul><li>satu".repeat(20_000))) {
      long start = THREADS.getCurrentThreadCpuTime();
      Article article = Web.clean(html);
      Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);

      assertThat(article.pieces()).isNotEmpty();
      assertThat(took).as(html.substring(0, 30)).isLessThan(LONGEST);
    }
  }
}
