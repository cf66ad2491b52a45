package warta.ui;

/// How long reading takes, as [warta.article.Article#minutesToRead] counts; the list knows only how
/// many words a row has.
public final class Minutes {
  private static final int WORDS_A_MINUTE = 200;

  private Minutes() {}

  /// Whole minutes for so many words, at least one.
  public static int of(int words) {
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }
}
