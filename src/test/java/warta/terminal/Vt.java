package warta.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import warta.screen.Size;
import warta.text.Graphemes;
import warta.text.Width;

/// A terminal in memory that understands what the painter may send and throws at anything else.
///
/// Wrapping is off after `?7l` and only then; a terminal that wraps would scroll at its last cell.
/// Half of a wide cluster that is written over leaves a blank, as in xterm. How it parts text and
/// how wide it takes the parts is given to it, because terminals differ.
final class Vt {
  /// How a terminal parts a run of text: joins clusters as Unicode says, or takes every code point
  /// by itself but puts marks on the one before.
  enum Kind {
    CLUSTERS,
    CODE_POINTS
  }

  private final Kind kind;
  private final int columns;
  private final int rows;
  private final String[] clusters;
  private final Style[] styles;
  private int row;
  private int column;
  private int written; // the cell a mark would be put on
  private int top;
  private int bottom;
  private boolean wraps = true;
  private Style style = Style.PLAIN;

  Vt(Size size, Kind kind) {
    this.kind = kind;
    this.columns = size.columns();
    this.rows = size.rows();
    this.bottom = rows;
    this.clusters = new String[columns * rows];
    this.styles = new Style[columns * rows];
    Arrays.fill(clusters, "?"); // what a terminal shows before it is cleared
    Arrays.fill(styles, Style.PLAIN);
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  String cluster(int r, int c) {
    return clusters[r * columns + c];
  }

  Style style(int r, int c) {
    return styles[r * columns + c];
  }

  void read(byte[] bytes) {
    String sent = new String(bytes, StandardCharsets.UTF_8);
    int at = 0;
    while (at < sent.length()) {
      char c = sent.charAt(at);
      if (c == '\033') {
        int end = at + 2;
        while (sent.charAt(end) < '@') {
          end++;
        }
        sequence(sent.substring(at + 1, end + 1));
        at = end + 1;
      } else if (c == '\r' || c == '\n' || c == '\b') {
        control(c);
        at++;
      } else {
        int end = at;
        while (end < sent.length() && sent.charAt(end) >= ' ' && sent.charAt(end) != 0x7f) {
          end++;
        }
        if (end == at) {
          throw new AssertionError("control " + (int) c);
        }
        text(sent.substring(at, end));
        at = end;
      }
    }
  }

  private void control(char c) {
    switch (c) {
      case '\r' -> column = 0;
      case '\n' -> {
        if (row == bottom - 1) {
          throw new AssertionError("a line feed in the last row scrolls");
        }
        row = Math.min(rows - 1, row + 1);
      }
      default -> column = Math.max(0, column - 1);
    }
  }

  private void sequence(String sequence) {
    if (sequence.equals("[?7l")) {
      wraps = false;
      return;
    }
    char last = sequence.charAt(sequence.length() - 1);
    int[] numbers = numbers(sequence.substring(1, sequence.length() - 1));
    int first = numbers.length == 0 ? 0 : numbers[0];
    int second = numbers.length < 2 ? 0 : numbers[1];
    switch (last) {
      case 'H' -> {
        row = Math.clamp(first - 1, 0, rows - 1);
        column = Math.clamp(second - 1, 0, columns - 1);
      }
      case 'G' -> column = Math.clamp(first - 1, 0, columns - 1);
      case 'C' -> column = Math.min(columns - 1, column + Math.max(1, first));
      case 'K' -> {
        expect(first == 0 && style.flat(), "EL in " + style);
        for (int c = column; c < columns; c++) {
          erase(row, c);
        }
      }
      case 'J' -> {
        expect(first == 2 && style.flat(), "ED " + first);
        for (int cell = 0; cell < clusters.length; cell++) {
          clusters[cell] = " ";
          styles[cell] = Style.PLAIN;
        }
      }
      case 'r' -> {
        top = Math.max(0, first - 1);
        bottom = second == 0 ? rows : second;
        expect(bottom - top > 1 && bottom <= rows, "region " + first + ";" + second);
        row = 0;
        column = 0;
      }
      case 'S' -> scroll(Math.max(1, first));
      case 'T' -> scroll(-Math.max(1, first));
      case 'm' -> attributes(numbers);
      default -> throw new AssertionError("sequence ESC " + sequence);
    }
  }

  private static int[] numbers(String parameters) {
    return parameters.isEmpty()
        ? new int[0]
        : Arrays.stream(parameters.split(";", -1))
            .mapToInt(n -> n.isEmpty() ? 0 : Integer.parseInt(n))
            .toArray();
  }

  private void attributes(int[] codes) {
    if (codes.length == 0) {
      style = Style.PLAIN;
    }
    for (int code : codes) {
      Style s = style;
      style =
          switch (code) {
            case 0 -> Style.PLAIN;
            case 1 -> new Style(true, s.dim(), s.underlined(), s.reverse(), s.colour());
            case 2 -> new Style(s.bold(), true, s.underlined(), s.reverse(), s.colour());
            case 4 -> new Style(s.bold(), s.dim(), true, s.reverse(), s.colour());
            case 7 -> new Style(s.bold(), s.dim(), s.underlined(), true, s.colour());
            case 22 -> new Style(false, false, s.underlined(), s.reverse(), s.colour());
            case 24 -> new Style(s.bold(), s.dim(), false, s.reverse(), s.colour());
            case 27 -> new Style(s.bold(), s.dim(), s.underlined(), false, s.colour());
            case 39 -> s.withoutColour();
            case 91 -> new Style(s.bold(), s.dim(), s.underlined(), s.reverse(), 9);
            default -> throw new AssertionError("SGR " + code);
          };
    }
  }

  private void scroll(int by) {
    expect(style.flat(), "scroll in " + style);
    String[] before = clusters.clone();
    Style[] stylesBefore = styles.clone();
    for (int r = top; r < bottom; r++) {
      int from = r + by;
      for (int c = 0; c < columns; c++) {
        boolean inside = from >= top && from < bottom;
        clusters[r * columns + c] = inside ? before[from * columns + c] : " ";
        styles[r * columns + c] = inside ? stylesBefore[from * columns + c] : Style.PLAIN;
      }
    }
  }

  private void text(String text) {
    Function<Integer, Integer> next =
        switch (kind) {
          case CLUSTERS -> at -> Graphemes.next(text, at);
          case CODE_POINTS -> at -> at + Character.charCount(text.codePointAt(at));
        };
    ToIntFunction<String> width =
        switch (kind) {
          case CLUSTERS -> Width::of;
          case CODE_POINTS -> Vt::wcwidth;
        };
    int at = 0;
    while (at < text.length()) {
      int end = next.apply(at);
      put(text.substring(at, end), width.applyAsInt(text.substring(at, end)));
      at = end;
    }
  }

  private void put(String cluster, int width) {
    if (width == 0) {
      clusters[written] = clusters[written] + cluster;
      return;
    }
    if (column + width > columns) {
      expect(!wraps, "text wraps");
      column = columns - width;
    }
    for (int c = column; c < column + width; c++) {
      erase(row, c);
    }
    written = row * columns + column;
    clusters[written] = cluster;
    styles[written] = style;
    if (width == 2) {
      clusters[row * columns + column + 1] = "";
      styles[row * columns + column + 1] = style;
    }
    expect(!wraps || column + width < columns, "the last cell is written while text wraps");
    column = Math.min(columns - 1, column + width);
  }

  private void erase(int r, int c) {
    int cell = r * columns + c;
    if (clusters[cell].isEmpty() && c > 0) {
      clusters[cell - 1] = " ";
    }
    if (c + 1 < columns && clusters[cell + 1].isEmpty()) {
      clusters[cell + 1] = " ";
    }
    clusters[cell] = " ";
    styles[cell] = Style.PLAIN;
  }

  /// Like the C library's: no clusters, emoji by their first code point's width.
  private static int wcwidth(String character) {
    int point = character.codePointAt(0);
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> Math.max(1, Width.of(character));
    };
  }

  private static void expect(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
