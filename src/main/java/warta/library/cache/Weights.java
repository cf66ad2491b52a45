package warta.library.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Block;
import warta.article.Link;
import warta.article.Piece;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.digest.facts.KeyFact;
import warta.digest.facts.KeyFacts;

/// How many bytes of memory a value takes, estimated from above: object headers and fields as a
/// 64-bit JVM lays them out, two bytes a character though Latin text takes one.
final class Weights {
  private static final int OBJECT = 48;
  private static final int STRING = 56;
  private static final int BYTES_A_CHARACTER = 2;
  private static final int REFERENCE = 8;

  private Weights() {}

  static int of(Article article) {
    long bytes = 16L * OBJECT + text(article.hash());
    var about = article.about();
    bytes += text(about.title()) + text(about.standfirst()) + text(about.source());
    bytes += text(about.dateline()) + text(about.address()) + text(about.host());
    bytes += texts(about.byline());
    for (Piece piece : article.pieces()) {
      bytes += 2 * REFERENCE + OBJECT;
      bytes +=
          switch (piece) {
            case Piece.Kept(Block block) -> of(block);
            case Piece.Taken(String text, var reason) ->
                text(text) + OBJECT + texts(reason.values());
          };
    }
    return (int) Math.min(Integer.MAX_VALUE, bytes);
  }

  static int of(Summary summary) {
    long bytes = 2L * OBJECT;
    for (Pick pick : summary.picks()) {
      bytes += 2L * OBJECT + REFERENCE + text(pick.text());
      bytes += OBJECT + (long) pick.why().size() * (OBJECT + REFERENCE);
    }
    return (int) Math.min(Integer.MAX_VALUE, bytes);
  }

  static int of(KeyFacts facts) {
    long bytes = 2L * OBJECT;
    for (KeyFact fact : facts.facts()) {
      bytes += 2L * OBJECT + REFERENCE + text(fact.text());
    }
    return (int) Math.min(Integer.MAX_VALUE, bytes);
  }

  private static long of(Block block) {
    long bytes = OBJECT + text(block.text());
    for (Link link : block.links()) {
      bytes += OBJECT + REFERENCE + text(link.address());
    }
    return bytes
        + switch (block) {
          case Block.Row row -> texts(row.cells());
          case Block.Caption caption -> text(caption.address());
          case Block.Heading _, Block.Paragraph _, Block.Quote _, Block.Item _, Block.Code _ -> 0;
        };
  }

  private static long texts(List<String> texts) {
    long bytes = OBJECT;
    for (String text : texts) {
      bytes += REFERENCE + text(text);
    }
    return bytes;
  }

  private static long text(@Nullable String text) {
    return text == null ? 0 : STRING + (long) BYTES_A_CHARACTER * text.length();
  }
}
