package warta.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Pages that bring their article in script data alone, and those that do not.
final class ScriptTextTest {
  private static final List<String> STORY =
      List.of(
          "Pasar terapung di Muara Seruni dibuka lagi hari Minggu setelah enam tahun sepi, dan"
              + " puluhan perahu sudah menunggu sejak sebelum subuh.",
          "Pedagang sayur datang paling awal karena air pasang hanya cukup tinggi sampai pukul"
              + " delapan, lalu perahu besar harus kembali ke hulu.",
          "Kepala desa berkata \\\"dermaga baru\\\" dibangun dari kayu ulin bekas jembatan lama"
              + " yang dibongkar tahun lalu oleh warga sendiri.",
          "Pembeli dari kota boleh naik perahu tanpa membayar, asalkan membeli sesuatu, sekecil apa"
              + " pun, dari pedagang yang mendayungnya.",
          "Musim hujan depan pasar pindah ke tepi danau, sebab arus sungai terlalu deras untuk"
              + " perahu kecil yang penuh muatan dari kebun.");

  private static final List<String> READ = STORY.stream().map(s -> s.replace("\\", "")).toList();

  private static Article clean(String body) {
    String page =
        "<html><head><title>Pasar terapung dibuka lagi</title></head><body>"
            + body
            + "</body></html>";
    Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
    Page.Html html = (Page.Html) Pages.parse(new Content(source, page.getBytes(UTF_8), "0"));
    return Cleaner.clean(html, SiteShapes.NONE);
  }

  private static List<String> kept(Article article) {
    return article.blocks().stream().map(Block::text).toList();
  }

  /// Markup as a string of JSON: quotes and angle brackets escaped.
  private static String markup() {
    return STORY.stream().map(s -> "\\u003cp\\u003e" + s + "<\\/p>").collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/json'>{\"id\":7,\"detail\":{\"html\":\"%s\"}}</script>",
        "<script>window.state = {\"menu\":[\"a\",\"b\"], \"text\": \"%s\"};</script>",
        "<div>Memuat …</div><script>let s = 'it\"s'\nput(\"x\", \"%s\")</script>",
      })
  void markupInOneStringIsTheArticle(String page) {
    assertThat(kept(clean(page.formatted(markup())))).containsExactlyElementsOf(READ);
  }

  @Test
  void aStringInAStringIsReadToo() {
    String inner = "{\"html\":\"" + markup() + "\"}";
    String outer = inner.replace("\\", "\\\\").replace("\"", "\\\"");
    Article article = clean("<script>self.data.push([1,\"" + outer + "\"])</script>");

    assertThat(kept(article)).containsExactlyElementsOf(READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script id='state' type='application/json'>[{\"t\":\"p\",\"v\":\"%s\"}]</script>",
        "<script>render({\"body\":[\"%s\"],\"label\":\"Memuat\"})</script>",
      })
  void stringsThatAreParagraphsAreTheArticle(String page) {
    String separator = page.contains("\"t\"") ? "\"},{\"t\":\"p\",\"v\":\"" : "\",\"";

    assertThat(kept(clean(page.formatted(String.join(separator, STORY)))))
        .containsExactlyElementsOf(READ);
  }

  @Test
  void aTextToldToMachinesAloneIsTheArticle() {
    Article article =
        clean(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Pasar\","
                + "\"articleBody\":\""
                + String.join("\\n", STORY)
                + "\"}</script>");

    assertThat(kept(article)).containsExactlyElementsOf(READ);
  }

  @Test
  void whereThePageShowsItsTextScriptsBringNothing() {
    String shown =
        "Perahu terakhir meninggalkan dermaga ketika matahari sudah tinggi, dan anak-anak desa"
            + " membersihkan tepi sungai bersama guru mereka sampai azan terdengar dari seberang.";
    Article article =
        clean(
            "<article><p>"
                + shown
                + "</p><p>"
                + shown.replace("terakhir", "pertama")
                + "</p></article><script>show(\""
                + markup()
                + "\")</script>");

    assertThat(kept(article)).hasSize(2).first().isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>%s</script>",
        "<script>var a = {\"note\":\"Memuat halaman, harap tunggu sebentar sampai semua gambar dan"
            + " tulisan tampil di layar Anda.\"}</script>",
        "<script>const html = \"<p>Halaman ini membutuhkan JavaScript.</p>\";</script>",
        "<script type='application/json'>{\"a\":\"You have {count, plural, one {# boat} other {# boats}}"
            + " waiting at the pier for you, tap here to see them all before they leave the harbour"
            + " again, or come back tomorrow at the same time to continue.\",\"b\":\"Your friends have"
            + " {count, plural, one {# boat} other {# boats}} waiting at the pier too, tap here to"
            + " invite them to your own boat before it leaves the harbour again, or write to them"
            + " to continue together with all of them tomorrow.\",\"c\":\"Nobody has seen {count, plural, one {# boat} other {# boats}} like these in the harbour, tap here to tell"
            + " everybody about it before the evening.\"}</script>",
        "<script>\"for (let i = 0; i < n; i++) { if (a[i] > 0 && b[i] == null) { c[i] = run(a[i],"
            + " b[i]); } else { continue; } } return c.filter(x => x.open);\"</script>",
      })
  void codeAndNotesAreNoArticle(String page) {
    Article article = clean("<div>Memuat</div>" + page.formatted("go(1, 2)"));

    assertThat(article.text()).doesNotContain("JavaScript", "tunggu", "continue", "boat");
    assertThat(article.confidence()).isLessThan(0.2);
  }

  @Test
  void hugeAndBrokenDataAreReadInTime() {
    for (String data :
        List.of(
            "\"".repeat(1_900_000),
            "\\\"".repeat(900_000),
            "\"<p>".repeat(400_000),
            ("\"" + STORY.getFirst() + "\",").repeat(10_000),
            "\"" + "\\".repeat(1_000_000),
            "\"" + "\\u00".repeat(400_000) + "\"")) {
      Assertions.assertTimeout(
          Duration.ofSeconds(4),
          () -> clean("<script>" + data + "</script>"),
          data.substring(0, 8));
    }
  }
}
