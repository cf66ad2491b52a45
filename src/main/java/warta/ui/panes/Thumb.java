package warta.ui.panes;

import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.ui.Model;

/// The scroll bar: how much of something shows, and which part. Nothing where all of it does.
final class Thumb {
  private Thumb() {}

  /// Draws it in the last column of a region.
  ///
  /// @param top the first line that shows
  /// @param lines how many there are
  static void draw(Model model, Canvas canvas, Region region, int top, int lines) {
    int rows = region.rows();
    if (lines <= rows || region.isEmpty()) {
      return;
    }
    int length = Math.max(1, Math.round((float) rows * rows / lines));
    int last = lines - rows;
    int at = (int) Math.min(rows - length, Math.round((double) top * (rows - length) / last));
    String mark = Signs.of(model).thumb();
    for (int row = at; row < at + length; row++) {
      canvas.put(region.row() + row, region.right() - 1, mark, Role.RULE);
    }
  }
}
