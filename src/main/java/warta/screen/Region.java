package warta.screen;

/// A rectangle of cells, counted from 0 at the top left.
public record Region(int row, int column, int rows, int columns) {
  public Region {
    if (row < 0 || column < 0 || rows < 0 || columns < 0) {
      throw new IllegalArgumentException(
          "region " + row + "," + column + " " + rows + "x" + columns);
    }
  }

  /// The row after the last.
  public int bottom() {
    return row + rows;
  }

  /// The column after the last.
  public int right() {
    return column + columns;
  }

  public boolean isEmpty() {
    return rows == 0 || columns == 0;
  }
}
