package warta.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// A page four times as long takes about four times as long, whatever it is made of: no loop and no
/// regular expression grows faster than its text.
///
/// Compared are two runs of this thread's own time, so neither the machine nor its load matters.
/// What grows with the square takes sixteen times as long.
final class GrowthTest {
  private static final int SHORT = 25_000;
  private static final int TIMES = 4;
  private static final double MOST_TIMES = 10;

  /// Less is start-up and chance.
  private static final double LEAST_MILLIS = 8;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>x",
        "<i><b>",
        "<a href=x>x",
        "<div><p>x",
        "<blockquote>x",
        "<table><tr><td>x",
        "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<ul><li>x",
        "<li><a href=x>Judul Berita Lain yang Panjang</a></li>",
        "<figure>",
        "<figcaption>x</figcaption>",
        "<figure><figcaption>x</figcaption></figure>",
        "<br>x ",
        "<pre>x\n</pre>",
        "<div hidden>x",
        "<svg><text>x</text></svg>",
        "<section><h2>Kepala</h2>",
        "<h1>Judul baru</h1>",
        "<article><h1>Judul</h1><p>Kalimat ini biasa saja dan cukup panjang untuk dibaca orang.</p></article>",
        "<p>Kalimat ini biasa saja dan cukup panjang untuk dibaca orang banyak di kota.</p>",
        "<p>Baca juga: <a href=x>Judul Berita Lain</a></p>",
        "<p>Baca juga</p>",
        "<p>Oleh Budi Santoso, 5 November 2025 10:00 WIB</p>",
        "<div class='related-articles share'><p>x</p></div>",
        "<time datetime=2025-01-01>x</time>",
        "<meta name=author content='Budi Santoso'>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x y\"}</script>"
      })
  void webPages(String unit) {
    assertThat(growth("x.html", "<!doctype html><h1>Judul halaman ini</h1>", unit)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ",
        "a",
        "(",
        "\"",
        "“",
        "1.",
        "1/",
        "- ",
        "A.",
        "Budi Santoso, ",
        "Baca Juga: Harga Naik ",
        "Foto: x ",
        "(Foto: ",
        "(a/b) ",
        "Penulis: ",
        "Editor: Budi ",
        "5 November 2025 ",
        "10:00 WIB ",
        "JAKARTA, KOMPAS.com - ",
        "a.b.",
        "| a ",
        "aku. ",
        "&amp;",
        "漢。",
        "\u0301",
        "Facebook Twitter ",
        "Simak Video 'x' ",
        "Kata dia, \"ya\" "
      })
  void linesAndParagraphs(String unit) {
    assertThat(growth("x.txt", "Jakarta - Kalimat pertama yang biasa. ", unit)).isEmpty();
    assertThat(growth("x.html", "<!doctype html><h1>Judul ini</h1><p>", unit)).isEmpty();
    assertThat(growth("x.txt", "", unit + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "*",
        "_a_ ",
        "**a",
        "``a",
        "![](",
        "[a](b)",
        "> ",
        "- a\n",
        "  - a\n",
        "| a | b |\n",
        "# a\n",
        "a\n===\n",
        "```\n",
        "<b>",
        "\\",
        "a: b\n"
      })
  void markdown(String unit) {
    assertThat(growth("x.md", "# Judul ini\n\n", unit)).isEmpty();
  }

  /// How much too fast the time grows with the size, said for a person; empty where it does not.
  private static String growth(String name, String front, String unit) {
    double millis = millis(name, front + unit.repeat(SHORT / unit.length()));
    double more = millis(name, front + unit.repeat(TIMES * SHORT / unit.length()));
    double times = more / Math.max(LEAST_MILLIS, millis);
    return times < MOST_TIMES
        ? ""
        : "%s of %s: %.0f ms, %d times as long %.0f ms".formatted(name, unit, millis, TIMES, more);
  }

  /// The shorter of two times: the first may also compile.
  private static double millis(String name, String text) {
    Content content =
        new Content(new Source.OnDisk(Path.of(name), name), text.getBytes(UTF_8), "0");
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Article article = Cleaner.clean((Page.Legible) Pages.parse(content), SiteShapes.NONE);
      assertThat(article.pieces()).isNotEmpty();
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
    }
    return least / 1e6;
  }
}
