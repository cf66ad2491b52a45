package warta.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;
import warta.text.Printable;

/// What must hold of every web page, whoever wrote it.
final class WebCleaningTest {
  private static final String NOISE = "<>\"'=/&;{}[] \n\u00e9abc-!";

  private static Page.Html page(byte[] bytes) {
    Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
    return (Page.Html) Pages.parse(new Content(source, bytes, "0"));
  }

  private static Article clean(String html) {
    return Cleaner.clean(page(html.getBytes(UTF_8)), SiteShapes.NONE);
  }

  private static List<Path> webPages() throws IOException {
    return WebPagesTest.pages().stream().filter(f -> f.toString().endsWith(".html")).toList();
  }

  /// Letters and digits of all that a page shows; what hides text in our pages is known here anew.
  private static String visible(Document document) {
    StringBuilder text = new StringBuilder();
    document
        .body()
        .traverse(
            (NodeVisitor)
                (node, _) -> {
                  if (node instanceof TextNode words && isSeen(words)) {
                    text.append(words.getWholeText());
                  }
                });
    return signs(text.toString());
  }

  private static boolean isSeen(TextNode text) {
    for (Element at = text.parent(); at != null; at = at.parent()) {
      String style = at.attr("style").replace(" ", "");
      if (at.is("script,style,noscript,template,svg,iframe,[hidden],option[hidden]")
          || style.contains("display:none")) {
        return false;
      }
    }
    return true;
  }

  private static String signs(String text) {
    StringBuilder signs = new StringBuilder();
    Printable.clean(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(signs::appendCodePoint);
    return signs.toString();
  }

  private static String pieces(Article article) {
    StringBuilder text = new StringBuilder();
    article.pieces().forEach(piece -> text.append(piece.text()));
    return signs(text.toString());
  }

  @Test
  void keptAndTakenTogetherAreAllThatAPageShows() throws IOException {
    for (Path file : webPages()) {
      Page.Html html = page(Files.readAllBytes(file));

      assertThat(pieces(Cleaner.clean(html, SiteShapes.NONE)))
          .as(file.toString())
          .isEqualTo(visible(html.document()));
    }
  }

  @Test
  void cleaningNeverThrowsWhateverIsCutOrGarbled() throws IOException {
    long seed = Long.getLong("warta.seed", 20_260_701);
    Random random = new Random(seed);
    List<byte[]> originals = new ArrayList<>();
    for (Path file : WebPagesTest.pages()) {
      originals.add(Files.readAllBytes(file));
    }
    for (int round = 0; round < 300; round++) {
      byte[] bytes = originals.get(random.nextInt(originals.size())).clone();
      if (round % 3 == 0) {
        bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      for (int i = 0; i < random.nextInt(40) && bytes.length > 0; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) NOISE.charAt(random.nextInt(NOISE.length()));
      }
      String called = "seed " + seed + " round " + round;
      Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
      if (Pages.parse(new Content(source, bytes, "0")) instanceof Page.Legible legible) {
        Article article = Cleaner.clean(legible, SiteShapes.NONE);
        assertThat(article.confidence()).as(called).isBetween(0.0, 1.0);
        for (Block block : article.blocks()) {
          assertThat(block.text()).as(called).isNotBlank().doesNotContain("\n");
          assertLinksFit(block, called);
        }
      }
    }
  }

  private static void assertLinksFit(Block block, String called) {
    int end = 0;
    for (Link link : block.links()) {
      assertThat(link.start()).as(called).isGreaterThanOrEqualTo(end);
      assertThat(link.end()).as(called).isBetween(link.start(), block.text().length());
      end = link.end();
    }
  }

  @Test
  void linksStandWhereTheirWordsStandAndAreAbsolute() {
    Article article =
        clean(
            "<base href='https://a.example/x/'><h1>Satu dua tiga</h1><p>Menurut   <a href='../y'> laporan "
                + "baru </a>, harga turun <a href='javascript:x()'>lagi</a> dan <a href='mailto:a@b.example'>"
                + "surat</a> dikirim kepada semua orang di kota ini.</p>");

    Block block = article.blocks().getFirst();
    assertThat(block.links())
        .extracting(link -> block.text().substring(link.start(), link.end()), Link::address)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("laporan baru", "https://a.example/y"),
            org.assertj.core.groups.Tuple.tuple("surat", "mailto:a@b.example"));
  }

  @Test
  void hiddenTextIsShownWhereThereIsNothingElse() {
    String body =
        "<p>Harga beras di pasar induk turun dua persen sejak awal pekan karena panen raya dimulai.</p>"
            .repeat(20);

    assertThat(clean("<div style='display: none'>" + body + "</div><p>Memuat</p>").words())
        .isGreaterThan(200);
    assertThat(clean(body + "<div hidden>" + "<p>Rahasia.</p>".repeat(9) + "</div>").text())
        .doesNotContain("Rahasia");
  }

  @Test
  void emptyAndWordlessPagesGiveAnArticleWithoutBlocks() {
    for (String html :
        List.of(
            "<html></html>", "<p> </p>", "<nav><a href=/>Depan</a></nav>", "<script>x</script>")) {
      Article article = clean("<!doctype html>" + html);

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
      Article article = clean(html);
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
      Article article =
          Assertions.assertTimeout(Duration.ofSeconds(8), () -> clean(html), html.substring(0, 30));

      assertThat(article.pieces()).isNotEmpty();
    }
  }

  @Test
  void everyPageOfTheCorpusIsCutIntoPiecesWithNothingLost() throws IOException {
    Path corpus = Path.of(System.getProperty("warta.pages", "none"));
    assumeTrue(Files.isDirectory(corpus), "name a folder of pages with -Dwarta.pages");
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.sorted().toList()) {
        Page.Html html = page(Files.readAllBytes(file));
        String shown = visible(html.document());
        String all = pieces(Cleaner.clean(html, SiteShapes.NONE));
        assertThat(all.length())
            .as(file.toString())
            .isGreaterThanOrEqualTo(shown.length() * 9 / 10);
      }
    }
  }
}
