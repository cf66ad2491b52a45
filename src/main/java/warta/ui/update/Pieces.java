package warta.ui.update;

import warta.ui.Arrangement;
import warta.ui.Face;
import warta.ui.Lines;
import warta.ui.Model;
import warta.ui.Pointed;
import warta.ui.Reading;

/// Going from piece to piece where removed pieces show, kept and removed alike: there a piece is
/// what a row is in the list.
final class Pieces {
  private Pieces() {}

  /// Whether lines are gone through piece by piece.
  static boolean arePointedAt(Model model) {
    Reading reading = model.reading();
    return model.stage().overlay() == null
        && reading != null
        && reading.lines() != null
        && reading.face() == Face.REMOVED_SHOWN
        && Pointed.piece(model) >= 0;
  }

  /// Points at the next piece, or the one before, scrolled no more than it takes; a line further
  /// where the piece pointed at does not end, or begin, on the screen.
  static Model move(Model model, int by) {
    Reading reading = model.reading();
    Lines lines = reading == null ? null : reading.lines();
    if (reading == null || lines == null) {
      return model;
    }
    int piece = Pointed.piece(model);
    int top = reading.standing().top();
    int rows = Arrangement.of(model).article().rows();
    int first = lines.lineOfPiece(piece);
    int last = lines.lastLineOfPiece(piece);
    if (by > 0 ? last >= top + rows : first < top) {
      return at(model, reading, top + by, piece);
    }
    int next = by > 0 ? lines.pieceFrom(last + 1) : lines.pieceUpTo(first - 1);
    if (next < 0) {
      Model end = at(model, reading, top + by, piece);
      Reading there = end.reading();
      boolean moved = there != null && there.standing().top() != top;
      return moved ? end : end.telling(by > 0 ? "told.last-landmark" : "told.first-landmark");
    }
    int begins = lines.lineOfPiece(next);
    int ends = lines.lastLineOfPiece(next);
    int to =
        by > 0
            ? Math.max(top, Math.min(begins, ends - rows + 1))
            : Math.min(top, Math.max(begins, ends - rows + 1));
    return at(model, reading, to, next);
  }

  private static Model at(Model model, Reading reading, int top, int piece) {
    Model there = Articles.standing(model, reading, top);
    Reading moved = there.reading();
    return moved == null ? there : there.with(moved.atPiece(piece));
  }
}
