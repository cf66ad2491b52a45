package warta.text;

/// How many columns of a terminal text takes.
///
/// A cluster is as wide as its parts, but never over two columns: wide and full-width East Asian
/// characters and emoji take two, marks, joiners and other default-ignorable code points none, all
/// else one; characters of ambiguous width take one. So an Indic conjunct of two consonants takes
/// two, as terminals draw it, and a letter with vowel signs or points takes one. Terminals disagree
/// on rare clusters; the painter therefore places its cursor anew after each of them.
public final class Width {
  private static final int EMOJI_STYLE = 0xFE0F;

  private Width() {}

  /// Columns of one cluster.
  ///
  /// @return 0 (nothing to see: a lone mark, a control that did not pass the gate), 1 or 2
  public static int of(String cluster) {
    return of(cluster, 0, cluster.length());
  }

  private static int of(String text, int start, int end) {
    if (end - start == 1 && plain(text.charAt(start))) {
      return 1;
    }
    int width = 0;
    boolean mark = false;
    int before = Ranges.OTHER;
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      int value = Ranges.of(c);
      if (c == EMOJI_STYLE && (before & Ranges.EMOJI) != 0) {
        width = 2;
      } else if ((value & Ranges.MARK) != 0) {
        mark = true;
      } else if ((value & Ranges.ZERO) == 0) {
        width += (value & Ranges.WIDE) != 0 ? 2 : 1;
      }
      before = value;
    }
    return width == 0 && mark ? 1 : Math.min(width, 2);
  }

  /// Units that take one column wherever they stand alone; found without the table.
  private static boolean plain(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x370 && c <= 0x482)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2030 && c <= 0x205E)
        || (c >= 0x2190 && c <= 0x2199)
        || (c >= 0x2500 && c <= 0x25FC);
  }

  /// Columns of a whole text that has passed [Printable]. Linear.
  public static int columns(String text) {
    int columns = 0;
    int at = 0;
    while (at < text.length()) {
      int end = Graphemes.next(text, at);
      columns += of(text, at, end);
      at = end;
    }
    return columns;
  }

  /// The longest prefix of whole clusters that takes no more than `columns`; marks of no width
  /// behind its last cluster go with it. Reads no further than it must.
  public static String cut(String text, int columns) {
    int left = columns;
    int at = 0;
    while (at < text.length()) {
      int end = Graphemes.next(text, at);
      left -= of(text, at, end);
      if (left < 0) {
        return text.substring(0, at);
      }
      at = end;
    }
    return text;
  }

  /// The text where it fits, else its longest prefix with `…` behind it, together at most `columns`
  /// wide; nothing where there are no columns.
  public static String ellipsis(String text, int columns) {
    String whole = cut(text, columns);
    if (whole.length() == text.length()) {
      return text;
    }
    return columns < 1 ? "" : cut(text, columns - 1) + "…";
  }
}
