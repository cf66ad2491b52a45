package warta.ui.layout;

import warta.article.Piece;
import warta.screen.Role;
import warta.text.Width;
import warta.ui.layout.Galley.Prefix;

/// Sets a piece that was taken out: its words, and the reason in brackets at the right edge of its
/// last line, or on a line of its own where there is no room.
final class Removed {
  /// Columns between the words and the reason, at least.
  private static final int GAP = 2;

  private Removed() {}

  /// Whether a piece is so short that the next one may follow without a blank line.
  static boolean isShort(Piece.Taken taken, Manner manner) {
    return taken.text().length() <= 2 * manner.measure();
  }

  static void set(Piece.Taken taken, int piece, Galley galley) {
    galley.landmark();
    int first = galley.size();
    Flow words = Flow.of(new Passage.Builder(taken.text(), -1), Role.REMOVED);
    galley.set(words, piece, Prefix.NONE);
    note(taken.reason().say(galley.manner().words()), piece, first, galley);
  }

  /// Says something of a piece that was just set.
  ///
  /// @param first the first of its lines
  static void note(String words, int piece, int first, Galley galley) {
    Manner manner = galley.manner();
    String reason = manner.fitted("[" + words + "]");
    int edge = manner.measure() - Width.columns(reason);
    int end = galley.size() > first ? Width.columns(galley.last().text()) : 0;
    if (galley.size() > first && end + GAP <= edge) {
      galley.extendLast(" ".repeat(edge - end), reason, Role.DIM);
    } else {
      galley.add(
          galley.slug().ours(" ".repeat(edge), Role.TEXT).ours(reason, Role.DIM).cast(piece));
    }
  }
}
