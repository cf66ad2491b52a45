package warta.article.mechanisms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Fields;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Bylines;
import warta.article.meta.Dates;
import warta.page.Page;

/// Reads the `name: value` lines between `---` that a Markdown page may begin with.
final class FrontMatter implements Mechanism {
  @Override
  public void judge(Draft draft) {
    if (!(draft.page() instanceof Page.Markdown markdown)) {
      return;
    }
    int lines = lines(markdown.text());
    for (int i = 0; i < Math.min(lines, draft.size()); i++) {
      String line = draft.text(i);
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      Kind kind =
          colon < 0 ? null : fill(draft.fields(), name, unquoted(line.substring(colon + 1)));
      Reason reason = Reason.of(kind == null ? Kind.NOTE : kind);
      draft.judge(i, Verdict.take("front matter", Verdict.CERTAIN, reason));
    }
    draft.fields().host(draft.fields().source());
  }

  /// How many lines with words stand between the marks.
  private static int lines(String text) {
    if (!text.startsWith("---")) {
      return 0;
    }
    int end = text.indexOf("\n---", 3);
    return end < 0 ? 0 : (int) text.substring(3, end).lines().filter(l -> !l.isBlank()).count();
  }

  private static @Nullable Kind fill(Fields fields, String name, String value) {
    return switch (name) {
      case "title" -> {
        fields.title(value);
        yield Kind.TITLE;
      }
      case "author", "authors", "byline" -> {
        fields.byline(Bylines.names(value));
        yield Kind.BYLINE;
      }
      case "date", "published", "pubdate" -> {
        fields.published(Dates.parse(value, null));
        yield Kind.DATE;
      }
      case "updated", "modified", "lastmod" -> {
        fields.updated(Dates.parse(value, null));
        yield Kind.DATE;
      }
      case "source", "site", "outlet" -> {
        fields.source(value);
        yield Kind.OUTLET;
      }
      default -> null;
    };
  }

  private static String unquoted(String value) {
    String bare = value.strip();
    boolean quoted =
        bare.length() > 1
            && (bare.startsWith("\"") || bare.startsWith("'"))
            && bare.charAt(0) == bare.charAt(bare.length() - 1);
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }
}
