package warta.ui;

import org.jspecify.annotations.Nullable;
import warta.article.Place;

/// Where the text of an article stands in its pane.
///
/// The place outlives the lines: it is taken when the reader scrolls and found again after a
/// resize, another measure or another face, so that going there and back moves nothing.
///
/// @param top the first line that shows
/// @param place the first words at or after it; null where none of the article's text follows
/// @param piece the piece on that line, or -1: found again where the place does not show
public record Standing(int top, @Nullable Place place, int piece) {
  public static final Standing TOP = new Standing(0, null, -1);

  /// Where a line of a laid-out article is the first to show.
  public static Standing at(Lines lines, int top) {
    if (top <= 0) {
      return TOP;
    }
    int piece = top < lines.size() ? lines.line(top).piece() : -1;
    return new Standing(top, lines.placeAt(Math.min(top, lines.size() - 1)), piece);
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

  /// No further down than a line. The place stays, for a pane that is lower again.
  Standing clamped(int last) {
    return new Standing(Math.min(top, last), place, piece);
  }
}
