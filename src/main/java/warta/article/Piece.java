package warta.article;

/// One piece of a page, in the page's own order: kept in the article, or taken out with its reason.
public sealed interface Piece {
  /// The piece's words, printable, in one line.
  String text();

  /// A block that stands in the article.
  record Kept(Block block) implements Piece {
    @Override
    public String text() {
      return block.text();
    }
  }

  /// Words that do not.
  record Taken(String text, Reason reason) implements Piece {}
}
