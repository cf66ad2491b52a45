package warta.text;

/// How many columns of a terminal text takes.
public final class Width {
  private Width() {}

  /// Columns of one cluster: 0, 1 or 2.
  public static int of(String cluster) {
    return 1;
  }

  /// Columns of a whole text that has passed [Printable].
  public static int columns(String text) {
    return text.length();
  }

  /// The longest prefix of whole clusters that takes no more than `columns`.
  public static String cut(String text, int columns) {
    return text.substring(0, Math.clamp(columns, 0, text.length()));
  }

  /// The text where it fits, else its longest prefix with `…` behind it, together at most `columns`
  /// wide.
  public static String ellipsis(String text, int columns) {
    return columns(text) <= columns ? text : cut(text, columns - 1) + (columns > 0 ? "…" : "");
  }
}
