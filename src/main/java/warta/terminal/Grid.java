package warta.terminal;

import java.util.Arrays;
import warta.screen.Screen;
import warta.screen.Size;

/// What the cells of a terminal hold, as the painter compares them: clusters and styles.
///
/// The right half of a wide cluster has its left half's style, and a blank that looks like any
/// other has the plain style, so that a difference nobody can see is none.
final class Grid {
  private static final String BLANK = " ";

  private final Size size;
  private final String[] clusters;
  private final Style[] styles;

  private Grid(Size size) {
    this.size = size;
    this.clusters = new String[size.columns() * size.rows()];
    this.styles = new Style[clusters.length];
    blank(0, size.rows());
  }

  /// A terminal just cleared.
  static Grid blank(Size size) {
    return new Grid(size);
  }

  /// What a screen looks like in a theme. A cluster the firewall would not let through is blank:
  /// the cells after it keep their place.
  static Grid of(Screen screen, Theme theme, Firewall firewall) {
    Grid grid = new Grid(screen.size());
    int columns = screen.size().columns();
    for (int row = 0; row < screen.size().rows(); row++) {
      for (int column = 0; column < columns; column++) {
        String cluster = screen.cluster(row, column);
        if (cluster.isEmpty()) {
          continue; // the right half of the wide one before it
        }
        boolean wide = column + 1 < columns && screen.cluster(row, column + 1).isEmpty();
        Style style = theme.style(screen.role(row, column));
        grid.set(row, column, firewall.printable(cluster) ? cluster : BLANK, wide, style);
      }
    }
    return grid;
  }

  private void set(int row, int column, String cluster, boolean wide, Style style) {
    boolean unseen = cluster.equals(BLANK) && style.flat();
    int cell = row * size.columns() + column;
    clusters[cell] = cluster;
    styles[cell] = unseen ? Style.PLAIN : style;
    if (wide) {
      clusters[cell + 1] = cluster.equals(BLANK) ? BLANK : "";
      styles[cell + 1] = styles[cell];
    }
  }

  Size size() {
    return size;
  }

  /// The cluster in a cell, empty in the right half of a wide one.
  String cluster(int row, int column) {
    return clusters[row * size.columns() + column];
  }

  Style style(int row, int column) {
    return styles[row * size.columns() + column];
  }

  /// Columns of the cluster that begins in a cell.
  int width(int row, int column) {
    return column + 1 < size.columns() && cluster(row, column + 1).isEmpty() ? 2 : 1;
  }

  /// Whether a cell shows nothing at all.
  boolean isBlank(int row, int column) {
    int cell = row * size.columns() + column;
    return clusters[cell].equals(BLANK) && styles[cell].equals(Style.PLAIN);
  }

  /// Whether a cell looks the same as in another grid of this size.
  boolean same(Grid other, int row, int column) {
    int cell = row * size.columns() + column;
    return clusters[cell].equals(other.clusters[cell]) && styles[cell].equals(other.styles[cell]);
  }

  /// The first column of a row from which on it is blank; the number of columns where its last cell
  /// is not.
  int blankFrom(int row) {
    int column = size.columns();
    while (column > 0 && isBlank(row, column - 1)) {
      column--;
    }
    return column;
  }

  /// A number that is the same for rows that look the same.
  int hash(int row) {
    int hash = 1;
    for (int cell = row * size.columns(); cell < (row + 1) * size.columns(); cell++) {
      hash = 31 * (31 * hash + clusters[cell].hashCode()) + styles[cell].hashCode();
    }
    return hash;
  }

  /// What a terminal shows after a scroll; the rows that came free are blank.
  Grid scrolled(Scroll scroll) {
    Grid after = new Grid(size);
    System.arraycopy(clusters, 0, after.clusters, 0, clusters.length);
    System.arraycopy(styles, 0, after.styles, 0, styles.length);
    after.blank(scroll.top(), scroll.bottom());
    for (int row = scroll.top(); row < scroll.bottom(); row++) {
      int from = row + scroll.by();
      if (from >= scroll.top() && from < scroll.bottom()) {
        int columns = size.columns();
        System.arraycopy(clusters, from * columns, after.clusters, row * columns, columns);
        System.arraycopy(styles, from * columns, after.styles, row * columns, columns);
      }
    }
    return after;
  }

  private void blank(int top, int bottom) {
    Arrays.fill(clusters, top * size.columns(), bottom * size.columns(), BLANK);
    Arrays.fill(styles, top * size.columns(), bottom * size.columns(), Style.PLAIN);
  }
}
