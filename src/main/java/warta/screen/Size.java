package warta.screen;

/// The size of a terminal in cells.
public record Size(int columns, int rows) {
  public Size {
    if (columns < 0 || rows < 0) {
      throw new IllegalArgumentException("size " + columns + "x" + rows);
    }
  }

  @Override
  public String toString() {
    return columns + "x" + rows;
  }
}
