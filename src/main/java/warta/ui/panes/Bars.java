package warta.ui.panes;

import warta.screen.Canvas;
import warta.screen.Role;
import warta.text.Width;
import warta.ui.Arrangement;
import warta.ui.Model;

/// The two bars that frame every screen.
public final class Bars {
  private Bars() {}

  /// Draws the bar above and the line below.
  public static void draw(Model model, Arrangement plan, Canvas canvas) {
    int last = canvas.size().rows() - 1;
    TopBar.Sides top = TopBar.of(model, plan);
    bar(model, canvas, 0, top.left(), top.right());
    Below.draw(model, canvas, last);
  }

  /// Puts a bar: what is at the right stands whole, what is at the left is cut where it would touch
  /// it.
  static void bar(Model model, Canvas canvas, int row, String left, String right) {
    int columns = canvas.size().columns();
    int edge = columns - Width.columns(right);
    canvas.put(row, 0, Columns.padded("", columns), Role.BAR);
    if (edge < 1) {
      canvas.put(row, 0, Columns.cut(model, right, columns), Role.BAR);
      return;
    }
    int room = edge - (right.isEmpty() ? 0 : 1);
    canvas.put(row, 0, room, Columns.cut(model, left, room), Role.BAR);
    canvas.put(row, edge, right, Role.BAR);
  }
}
