package warta.ui.panes;

import java.util.List;
import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.ui.Line;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Run;

/// The panes that keys open over list and article: lines of ours that scroll between the bars.
public final class Panes {
  private Panes() {}

  /// All lines of such a pane.
  public static List<Line> lines(Model model, Overlay overlay) {
    int columns = Math.max(1, model.ambient().size().columns() - 1);
    return switch (overlay) {
      case Overlay.Help help -> HelpPane.lines(model, help, columns);
      case Overlay.Links links -> LinksPane.lines(model, links, columns);
      case Overlay.About about -> AboutPane.lines(model, about, columns);
      case Overlay.Problems _ -> ProblemsPane.lines(model, columns);
      case Overlay.Cache cache -> CachePane.lines(model, cache, columns);
    };
  }

  /// Draws those that show.
  public static void draw(Model model, Overlay overlay, Canvas canvas) {
    Region region = body(canvas);
    List<Line> lines = lines(model, overlay);
    for (int row = 0; row < region.rows() && overlay.top() + row < lines.size(); row++) {
      put(canvas, region.row() + row, 0, region.right() - 1, lines.get(overlay.top() + row));
    }
    Thumb.draw(model, canvas, region, overlay.top(), lines.size());
  }

  /// Whether the line below has room for all of a text.
  public static boolean tells(Model model, String text) {
    return Below.fits(model, text);
  }

  /// What lies between the bars.
  static Region body(Canvas canvas) {
    return new Region(1, 0, canvas.size().rows() - 2, canvas.size().columns());
  }

  /// Puts a line, cut before a column.
  static void put(Canvas canvas, int row, int column, int right, Line line) {
    int at = column;
    for (Run run : line.runs()) {
      at = canvas.put(row, at, right, run.text(), run.role());
    }
  }

  /// The role of what says nothing else.
  static Run text(String text) {
    return Run.ours(text, Role.TEXT);
  }
}
