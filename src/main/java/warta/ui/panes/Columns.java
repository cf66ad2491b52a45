package warta.ui.panes;

import warta.text.Width;

/// Text made as wide as a column.
final class Columns {
  private Columns() {}

  /// The text with spaces behind it, or cut.
  static String padded(String text, int columns) {
    String cut = Width.ellipsis(text, columns);
    return cut + " ".repeat(Math.max(0, columns - Width.columns(cut)));
  }

  /// The text with spaces before it, or cut.
  static String right(String text, int columns) {
    String cut = Width.ellipsis(text, columns);
    return " ".repeat(Math.max(0, columns - Width.columns(cut))) + cut;
  }
}
