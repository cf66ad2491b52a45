package warta.ui.panes;

import warta.text.Width;
import warta.ui.Model;

/// Text made to fit a column.
final class Columns {
  private Columns() {}

  /// The text where it fits, else its beginning with a mark that it was cut.
  static String cut(Model model, String text, int columns) {
    if (Width.columns(text) <= columns) {
      return text;
    }
    String mark = Signs.of(model).cut();
    return columns < 1 ? "" : Width.cut(text, columns - 1) + mark;
  }

  /// The text with spaces behind it up to a column's width.
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Width.columns(text)));
  }

  /// The text with spaces before it up to a column's width.
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - Width.columns(text))) + text;
  }
}
