package warta.ui;

import java.util.List;
import warta.article.Article;
import warta.article.Piece;

/// Which piece is meant where removed pieces show: the one the reader went to, as long as it is on
/// the screen; else the first removed one there; else the first of all there. It is marked, so that
/// what a key will do is seen before it is pressed.
public final class Pointed {
  private Pointed() {}

  /// Its piece, or -1 where removed pieces do not show or none is on the screen.
  public static int piece(Model model) {
    Reading reading = model.reading();
    Lines lines = reading == null ? null : reading.lines();
    Article article = Arrangement.article(reading);
    int rows = Arrangement.of(model).article().rows();
    if (reading == null
        || lines == null
        || article == null
        || rows == 0
        || reading.face() != Face.REMOVED_SHOWN) {
      return -1;
    }
    int top = reading.standing().top();
    int end = Math.min(lines.size(), top + rows);
    int went = reading.piece();
    if (went >= 0
        && lines.shows(went)
        && lines.lineOfPiece(went) < end
        && lines.lastLineOfPiece(went) >= top) {
      return went;
    }
    return first(lines, article, top, end);
  }

  private static int first(Lines lines, Article article, int top, int end) {
    int first = -1;
    for (int line = top; line < end; line++) {
      int piece = lines.line(line).piece();
      boolean begins = piece >= 0 && lines.lineOfPiece(piece) == line;
      if (begins && article.pieces().get(piece) instanceof Piece.Taken) {
        return piece;
      }
      if (begins && first < 0) {
        first = piece;
      }
    }
    int covering = lines.pieceFrom(top);
    boolean shows = covering >= 0 && lines.lineOfPiece(covering) < end;
    return first >= 0 || !shows ? first : covering;
  }

  /// How many landmarks come before the piece, or -1 where it is none.
  public static int landmark(Lines lines, int piece) {
    List<Integer> landmarks = lines.landmarks();
    for (int i = 0; i < landmarks.size(); i++) {
      if (lines.line(landmarks.get(i)).piece() == piece) {
        return i;
      }
    }
    return -1;
  }
}
