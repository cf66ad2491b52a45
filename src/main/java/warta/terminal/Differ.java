package warta.terminal;

import java.nio.charset.StandardCharsets;
import warta.text.Width;

/// Writes what has to be written to make one grid of another: only cells that differ.
final class Differ {
  private final Pen pen;
  private final Grid shown;
  private final Grid wanted;

  /// @param shown what the terminal shows, of the same size as `wanted`
  Differ(Pen pen, Grid shown, Grid wanted) {
    this.pen = pen;
    this.shown = shown;
    this.wanted = wanted;
  }

  /// Writes all rows, from the top.
  void write() {
    for (int row = 0; row < wanted.size().rows(); row++) {
      write(row);
    }
  }

  private void write(int row) {
    int columns = wanted.size().columns();
    int blankFrom = wanted.blankFrom(row);
    int spoilt = 0; // the column up to which an uncertain cluster may have drawn
    int column = 0;
    while (column < columns) {
      if (column >= spoilt && wanted.same(shown, row, column)) {
        column++;
      } else if (column >= blankFrom) {
        blank(row, column, spoilt);
        return;
      } else {
        int width = wanted.width(row, column);
        spoilt = Math.max(spoilt, column + put(row, column, width));
        column += width;
      }
    }
  }

  /// Blanks from a column to the row's end: by spaces where only few cells need it.
  private void blank(int row, int column, int spoilt) {
    int last = wanted.size().columns() - 1;
    while (last > column && last >= spoilt && wanted.same(shown, row, last)) {
      last--;
    }
    reach(row, column);
    int eraser = "\033[K".length();
    if (last - column < eraser) {
      for (int c = column; c <= last; c++) {
        pen.put(" ", 1, true, Style.PLAIN);
      }
    } else {
      pen.eraseTail();
    }
  }

  /// Writes one cell.
  ///
  /// @return the columns a terminal may have drawn on
  private int put(int row, int column, int width) {
    String cluster = wanted.cluster(row, column);
    Style style = wanted.style(row, column);
    reach(row, column);
    boolean single = cluster.codePointCount(0, cluster.length()) == 1;
    if (!single && width == 2) {
      // Where a terminal draws it in one column, the other must not keep what stood there.
      pen.put("  ", 2, true, style);
      pen.move(row, column);
    }
    pen.put(cluster, width, single && width == 1, style);
    return single ? width : Math.max(width, separately(cluster));
  }

  /// The columns of a cluster's code points each by itself: what a terminal draws that joins none.
  private static int separately(String cluster) {
    return cluster.codePoints().map(c -> Width.of(Character.toString(c))).sum();
  }

  /// Brings the pen to a cell: by writing the cells between once more where that is shorter than
  /// any move.
  private void reach(int row, int column) {
    if (pen.isAt(row, column)) {
      return;
    }
    int from = pen.column();
    if (pen.row() == row && from != Pen.UNSURE && from < column) {
      int bytes = 0;
      int most = pen.way(row, column).length();
      for (int c = from; c < column && bytes <= most; c++) {
        bytes += costToWrite(row, c);
      }
      if (bytes <= most) {
        for (int c = from; c < column; c++) {
          pen.put(wanted.cluster(row, c), 1, true, wanted.style(row, c));
        }
        return;
      }
    }
    pen.move(row, column);
  }

  /// Bytes of an unchanged cell, or more than any move where it takes more than its bytes.
  private int costToWrite(int row, int column) {
    String cluster = wanted.cluster(row, column);
    Style style = wanted.style(row, column);
    boolean free = style.equals(pen.style()) || (wanted.isBlank(row, column) && pen.style().flat());
    boolean plain =
        wanted.width(row, column) == 1 && cluster.codePointCount(0, cluster.length()) == 1;
    return free && plain ? cluster.getBytes(StandardCharsets.UTF_8).length : Short.MAX_VALUE;
  }
}
