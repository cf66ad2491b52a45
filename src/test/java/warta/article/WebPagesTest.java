package warta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Every web and Markdown page under `src/test/resources/pages` against the article it should give;
/// a new test is a new pair of files. `-Dwarta.accept=true` writes the second one, whose diff is
/// read like code.
final class WebPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(f -> f.toString().endsWith(".html") || f.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  static Article article(Path page) {
    Source source = new Source.OnDisk(page, page.getFileName().toString());
    Page.Legible read = (Page.Legible) Pages.parse((Content) Pages.load(source));
    return Cleaner.clean(read, SiteShapes.NONE);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageGivesTheArticleItShould(Path page) throws IOException {
    Path expected = Path.of(page.toString().replaceFirst("\\.[a-z]+$", ".expected.txt"));
    String actual = describe(article(page));
    if (Boolean.getBoolean("warta.accept")) {
      Files.writeString(expected, actual);
    }

    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String describe(Article article) {
    About about = article.about();
    StringBuilder text = new StringBuilder();
    field(text, "title", about.title());
    field(text, "standfirst", about.standfirst());
    field(text, "byline", String.join("; ", about.byline()));
    field(text, "source", about.source());
    field(text, "dateline", about.dateline());
    field(text, "published", about.published() == null ? null : about.published().iso());
    field(text, "updated", about.updated() == null ? null : about.updated().iso());
    field(text, "access", about.access().name());
    String sure =
        article.confidence() < 0.2 ? "hardly" : article.confidence() < 0.5 ? "little" : "yes";
    field(text, "sure", sure);
    text.append('\n');
    for (Piece piece : article.pieces()) {
      text.append(
              switch (piece) {
                case Piece.Kept(Block block) -> "  " + kind(block) + " " + block.text();
                case Piece.Taken(String taken, Reason reason) ->
                    "- [" + reason.kind() + "] " + taken;
              })
          .append('\n');
    }
    return text.toString();
  }

  private static String kind(Block block) {
    return switch (block) {
      case Block.Heading heading -> "heading" + heading.level();
      case Block.Paragraph _ -> "paragraph";
      case Block.Quote _ -> "quote";
      case Block.Item item ->
          "item" + item.level() + (item.number() > 0 ? "." + item.number() : "");
      case Block.Code _ -> "code";
      case Block.Row row -> row.header() ? "header" : "row";
      case Block.Caption _ -> "caption";
    };
  }

  private static void field(StringBuilder text, String name, String value) {
    if (value != null && !value.isEmpty()) {
      text.append(name).append(": ").append(value).append('\n');
    }
  }
}
