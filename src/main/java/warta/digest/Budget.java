package warta.digest;

/// How long a summary may be. Both bounds are hard, but one sentence is always given.
///
/// @param words at most, 1 or more, counted as [warta.text.WordCount#withMarks] counts
/// @param sentences at most, 1 or more
public record Budget(int words, int sentences) {
  /// What is made when nobody asks for another length.
  public static final Budget DEFAULT = new Budget(60, 5);

  public Budget {
    if (words < 1 || sentences < 1) {
      throw new IllegalArgumentException("budget of " + words + " words, " + sentences);
    }
  }
}
