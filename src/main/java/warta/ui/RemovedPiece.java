package warta.ui;

import java.util.List;

/// Which removed piece the reader is at: the one it went to, else the first that shows.
public final class RemovedPiece {
  private RemovedPiece() {}

  /// Its piece, or -1 where there is none.
  public static int current(Reading reading, Lines lines) {
    int at = at(reading, lines);
    return at < 0 ? -1 : lines.line(lines.landmarks().get(at)).piece();
  }

  /// How many stand before it, or -1 where there is none.
  public static int at(Reading reading, Lines lines) {
    List<Integer> landmarks = lines.landmarks();
    for (int i = 0; i < landmarks.size(); i++) {
      int line = landmarks.get(i);
      boolean here =
          reading.piece() >= 0
              ? lines.line(line).piece() == reading.piece()
              : line >= reading.standing().top();
      if (here) {
        return i;
      }
    }
    return landmarks.size() - 1;
  }
}
