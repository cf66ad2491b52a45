package warta.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Block;
import warta.article.Piece;
import warta.article.Place;

/// Where the text of an article stands in its pane.
///
/// The place outlives the lines: it is taken when the reader scrolls and found again after a
/// resize, another measure or another face, so that going there and back moves nothing.
///
/// @param top the first line that shows
/// @param place the first words at or after it; null where none of the article's text follows
/// @param piece the piece the place is in, or -1: another text of the same page has the same
///   pieces, though its blocks are others
public record Standing(int top, @Nullable Place place, int piece) {
  public static final Standing TOP = new Standing(0, null, -1);

  /// Where a line of a laid-out article is the first to show.
  public static Standing at(Lines lines, int top) {
    if (top <= 0) {
      return TOP;
    }
    Place place = lines.placeAt(Math.min(top, lines.size() - 1));
    return new Standing(top, place, place == null ? -1 : lines.line(lines.lineOf(place)).piece());
  }

  /// The same place in other lines.
  public Standing moved(Lines lines) {
    if (place == null) {
      return top == 0 ? this : new Standing(lines.size(), null, piece);
    }
    // A blank line before the place is as good as the place: nothing moves where nothing must.
    boolean there = top < lines.size() && place.equals(lines.placeAt(top));
    return there ? this : new Standing(lines.lineOf(place), place, piece);
  }

  /// The same place in another text of the page, where its piece may be removed: then the first
  /// kept one after it, else the last before it.
  public Standing in(Article article) {
    if (place == null || piece < 0) {
      return this;
    }
    List<Piece> pieces = article.pieces();
    int block = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Kept(Block kept)) {
        if (i == piece && place.end() <= kept.text().length()) {
          return new Standing(top, new Place(block, place.start(), place.end()), piece);
        }
        if (i >= piece) {
          return new Standing(top, new Place(block, 0, firstWord(kept.text())), i);
        }
        block++;
      }
    }
    return block == 0
        ? TOP
        : new Standing(
            top, new Place(block - 1, 0, firstWord(lastText(article))), lastKept(pieces));
  }

  private static int firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private static String lastText(Article article) {
    return article.blocks().getLast().text();
  }

  private static int lastKept(List<Piece> pieces) {
    int last = pieces.size() - 1;
    while (!(pieces.get(last) instanceof Piece.Kept)) {
      last--;
    }
    return last;
  }

  /// No further down than a line. The place stays, for a pane that is lower again.
  Standing clamped(int last) {
    return new Standing(Math.min(top, last), place, piece);
  }
}
