package warta.screen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import warta.text.Graphemes;
import warta.text.Width;

/// A screen being drawn. Draws only inside itself: what does not fit is cut at a cluster, so no row
/// is ever too wide.
public final class Canvas {
  private static final String BLANK = " ";

  private final Size size;
  private final String[] clusters;
  private final Role[] roles;
  private Screen.@Nullable Position cursor;

  /// A blank canvas.
  public Canvas(Size size) {
    this.size = size;
    this.clusters = new String[size.columns() * size.rows()];
    this.roles = new Role[clusters.length];
    Arrays.fill(clusters, BLANK);
    Arrays.fill(roles, Role.TEXT);
  }

  public Size size() {
    return size;
  }

  /// Puts text that has passed the gate, cut at the canvas's right edge.
  ///
  /// @return the column after the last that was written
  public int put(int row, int column, String text, Role role) {
    return put(row, column, size.columns(), text, role);
  }

  /// Puts text that has passed the gate, cut before column `right`.
  ///
  /// @return the column after the last that was written
  public int put(int row, int column, int right, String text, Role role) {
    if (row < 0 || row >= size.rows() || column < 0) {
      return column;
    }
    int edge = Math.min(right, size.columns());
    int at = 0;
    int to = column;
    while (at < text.length()) {
      int end = Graphemes.next(text, at);
      String cluster = text.substring(at, end);
      at = end;
      int width = Width.of(cluster);
      if (width == 0) {
        continue;
      }
      if (to + width > edge) {
        break;
      }
      set(row, to, cluster, width, role);
      to += width;
    }
    return to;
  }

  private void set(int row, int column, String cluster, int width, Role role) {
    int cell = row * size.columns() + column;
    if (clusters[cell].isEmpty()) {
      clusters[cell - 1] = BLANK; // its left half is gone
    }
    int after = cell + width;
    if (column + width < size.columns() && clusters[after].isEmpty()) {
      clusters[after] = BLANK; // its left half goes now
    }
    clusters[cell] = cluster;
    roles[cell] = role;
    if (width == 2) {
      clusters[cell + 1] = "";
      roles[cell + 1] = role;
    }
  }

  /// Gives cells of a row another role, from `column` up to, not including, `right`; their text
  /// stays. A wide cluster of which one half is meant gets it whole.
  public void mark(int row, int column, int right, Role role) {
    int from = Math.max(0, column);
    int to = Math.min(right, size.columns());
    if (row < 0 || row >= size.rows() || from >= to) {
      return;
    }
    if (isRightHalf(row, from)) {
      from--;
    }
    if (isRightHalf(row, to)) {
      to++;
    }
    Arrays.fill(roles, row * size.columns() + from, row * size.columns() + to, role);
  }

  private boolean isRightHalf(int row, int column) {
    return column < size.columns() && clusters[row * size.columns() + column].isEmpty();
  }

  /// Shows the terminal's cursor in a cell.
  public void cursor(int row, int column) {
    if (row >= 0 && row < size.rows() && column >= 0 && column < size.columns()) {
      cursor = new Screen.Position(row, column);
    }
  }

  /// What was drawn so far.
  public Screen screen() {
    return new Screen(size, clusters.clone(), roles.clone(), cursor);
  }
}
