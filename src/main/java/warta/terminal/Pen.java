package warta.terminal;

import java.nio.charset.StandardCharsets;

/// Writes a frame's bytes and knows what they do: where the terminal's cursor stands and which
/// style the next cell gets. Of several ways to move it takes the shortest.
///
/// A frame is tried with one pen and may be thrown away with it; [#state] is what the next begins
/// with.
final class Pen {
  /// What a terminal remembers from one frame to the next.
  ///
  /// @param column [#UNSURE] where it depends on the terminal: behind a cluster of which terminals
  ///   disagree how wide it is, and behind the last column
  record State(int row, int column, Style style) {}

  static final int UNSURE = -1;

  private static final String CSI = "\033[";

  private final int columns;
  private final StringBuilder bytes = new StringBuilder();
  private int row;
  private int column;
  private Style style;

  Pen(int columns, State state) {
    this.columns = columns;
    this.row = state.row();
    this.column = state.column();
    this.style = state.style();
  }

  State state() {
    return new State(row, column, style);
  }

  boolean isAt(int atRow, int atColumn) {
    return row == atRow && column == atColumn;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  Style style() {
    return style;
  }

  /// How many chars were written so far; as good as bytes to compare two frames of one screen.
  int length() {
    return bytes.length();
  }

  byte[] toBytes() {
    return bytes.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Clears the terminal and makes it ours: no wrapping, so that the last cell scrolls nothing, the
  /// whole screen as the scrolling region, no attribute.
  void clear() {
    bytes.append("\033[m\033[?7l\033[r\033[H\033[2J");
    row = 0;
    column = 0;
    style = Style.PLAIN;
  }

  /// Moves to a cell by the shortest way there is.
  void move(int toRow, int toColumn) {
    if (!isAt(toRow, toColumn)) {
      bytes.append(way(toRow, toColumn));
      row = toRow;
      column = toColumn;
    }
  }

  /// The shortest way to a cell, as bytes.
  String way(int toRow, int toColumn) {
    String best = absolute(toRow, toColumn);
    if (toRow == row) {
      best = shorter(best, CSI + number(toColumn + 1) + "G");
      if (column != UNSURE && toColumn > column) {
        best = shorter(best, forward(toColumn - column));
      } else if (column != UNSURE && column - toColumn < best.length()) {
        best = shorter(best, "\b".repeat(column - toColumn));
      }
      best = shorter(best, "\r" + forward(toColumn));
    } else if (toRow > row && toRow - row < best.length()) {
      best = shorter(best, "\r\n".repeat(toRow - row) + forward(toColumn));
    }
    return best;
  }

  private static String absolute(int toRow, int toColumn) {
    String rest = toColumn == 0 ? "" : ";" + (toColumn + 1);
    return CSI + number(toRow + 1) + rest + "H";
  }

  private static String forward(int cells) {
    return cells == 0 ? "" : CSI + number(cells) + "C";
  }

  /// A parameter; 1 is what an empty one means.
  private static String number(int n) {
    return n == 1 ? "" : Integer.toString(n);
  }

  private static String shorter(String a, String b) {
    return b.length() < a.length() ? b : a;
  }

  /// Writes a cluster where the pen stands.
  ///
  /// @param plain whether all terminals agree that it takes one column
  void put(String cluster, int width, boolean plain, Style wanted) {
    if (!(cluster.equals(" ") && wanted.equals(Style.PLAIN) && style.flat())) {
      style(wanted);
    }
    bytes.append(cluster);
    column = plain && column + width < columns ? column + width : UNSURE;
  }

  /// Blanks the rest of the row from where the pen stands.
  void eraseTail() {
    flatten();
    bytes.append("\033[K");
  }

  /// Scrolls, and leaves the whole screen as the region. A region's end puts the cursor home.
  void scroll(Scroll scroll, int rows) {
    flatten();
    boolean whole = scroll.top() == 0 && scroll.bottom() == rows;
    if (!whole) {
      String bottom = scroll.bottom() == rows ? "" : ";" + scroll.bottom();
      bytes.append(CSI).append(number(scroll.top() + 1)).append(bottom).append('r');
    }
    int by = Math.abs(scroll.by());
    bytes.append(CSI).append(number(by)).append(scroll.by() > 0 ? 'S' : 'T');
    if (!whole) {
      bytes.append("\033[r");
      row = 0;
      column = 0;
    }
  }

  /// Blank cells are made in the style at hand, and terminals do not agree what reverse makes of
  /// them.
  private void flatten() {
    if (!style.flat()) {
      style(Style.PLAIN);
    }
  }

  private void style(Style wanted) {
    bytes.append(wanted.after(style));
    style = wanted;
  }
}
