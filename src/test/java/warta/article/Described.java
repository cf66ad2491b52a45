package warta.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An article as text a person can read and a test can compare: its fields, then its pieces in the
/// page's order, taken ones with the kind of their reason before them.
final class Described {
  private Described() {}

  static String of(Article article) {
    About about = article.about();
    StringBuilder text = new StringBuilder();
    field(text, "title", about.title());
    field(text, "derived", about.titleDerived() ? "yes" : null);
    field(text, "standfirst", about.standfirst());
    field(text, "byline", about.byline().isEmpty() ? null : String.join("; ", about.byline()));
    field(text, "source", about.source());
    field(text, "dateline", about.dateline());
    field(text, "published", about.published() == null ? null : about.published().iso());
    field(text, "language", about.language());
    field(text, "sure", article.confidence() >= Article.UNSURE ? "yes" : "no");
    text.append('\n');
    for (Piece piece : article.pieces()) {
      text.append(line(piece)).append('\n');
    }
    return text.toString();
  }

  private static void field(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append(name).append(": ").append(value).append('\n');
    }
  }

  private static String line(Piece piece) {
    return switch (piece) {
      case Piece.Kept(Block.Heading heading) -> "#".repeat(heading.level()) + " " + heading.text();
      case Piece.Kept(Block.Item item) ->
          (item.number() > 0 ? item.number() + ". " : "* ") + item.text();
      case Piece.Kept(Block block) -> block.text();
      case Piece.Taken(String words, Reason reason) ->
          "-- " + reason.kind().name().toLowerCase(Locale.ROOT) + ": " + words;
    };
  }
}
