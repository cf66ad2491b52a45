package warta.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import warta.article.About;
import warta.article.Article;
import warta.article.Block;
import warta.article.Moment;
import warta.digest.Pick;
import warta.digest.Summary;

/// Articles and summaries as text for people and pipes: plain, or Markdown. No line is wrapped:
/// whoever reads a pipe has its own width.
final class ArticleText {
  private ArticleText() {}

  static String plain(Article article) {
    StringBuilder text = head(article.about(), "");
    Block before = null;
    for (Block block : article.blocks()) {
      text.append(together(before, block) ? "" : "\n").append(plain(block)).append('\n');
      before = block;
    }
    return text.toString();
  }

  static String markdown(Article article) {
    StringBuilder text = head(article.about(), "# ");
    Block before = null;
    for (Block block : article.blocks()) {
      boolean together = together(before, block);
      if (before instanceof Block.Code && !together) {
        text.append("```\n");
      }
      text.append(together ? "" : "\n");
      if (block instanceof Block.Code && !together) {
        text.append("```\n");
      }
      text.append(markdown(block)).append('\n');
      if (block instanceof Block.Row row && row.header()) {
        text.append("| --- ".repeat(row.cells().size())).append("|\n");
      }
      before = block;
    }
    if (before instanceof Block.Code) {
      text.append("```\n");
    }
    return text.toString();
  }

  static String plain(Article article, Summary summary) {
    return sentences(article.about().title(), summary, "");
  }

  static String markdown(Article article, Summary summary) {
    return sentences("# " + article.about().title(), summary, "- ");
  }

  private static String sentences(String title, Summary summary, String mark) {
    return summary.picks().stream()
        .map(Pick::text)
        .map(sentence -> mark + sentence)
        .collect(Collectors.joining("\n", title + "\n\n", "\n"));
  }

  private static StringBuilder head(About about, String mark) {
    StringBuilder head = new StringBuilder(mark).append(about.title()).append('\n');
    List<String> facts = new ArrayList<>(about.byline());
    add(facts, about.source());
    Moment published = about.published();
    add(facts, published == null ? null : published.iso());
    if (!facts.isEmpty()) {
      head.append(mark.isEmpty() ? "" : "\n").append(String.join(" · ", facts)).append('\n');
    }
    return head;
  }

  private static void add(List<String> facts, @Nullable String fact) {
    if (fact != null && !facts.contains(fact)) {
      facts.add(fact);
    }
  }

  /// Whether a block follows the one before without a blank line: items of a list, lines of a
  /// listing, rows of a table.
  private static boolean together(@Nullable Block before, Block block) {
    return switch (block) {
      case Block.Item _ -> before instanceof Block.Item;
      case Block.Code _ -> before instanceof Block.Code;
      case Block.Row row -> before instanceof Block.Row && !row.first();
      case Block.Heading _, Block.Paragraph _, Block.Quote _, Block.Caption _ -> false;
    };
  }

  private static String plain(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Quote quote -> "> " + quote.text();
      case Block.Item item -> bullet(item) + item.text();
      case Block.Code code -> code.text();
      case Block.Row row -> row.text();
      case Block.Caption caption -> "[" + caption.text() + "]";
    };
  }

  private static String markdown(Block block) {
    return switch (block) {
      case Block.Heading heading -> "#".repeat(heading.level()) + " " + heading.text();
      case Block.Row row ->
          row.cells().stream()
              .map(cell -> cell.replace("|", "\\|"))
              .collect(Collectors.joining(" | ", "| ", " |"));
      case Block.Caption caption -> "*" + caption.text() + "*";
      case Block.Paragraph _, Block.Quote _, Block.Item _, Block.Code _ -> plain(block);
    };
  }

  private static String bullet(Block.Item item) {
    return "  ".repeat(item.level()) + (item.number() > 0 ? item.number() + ". " : "- ");
  }
}
