package warta.text;

/// How many words a text has: the unit of budgets, lengths and minutes.
public final class WordCount {
  private WordCount() {}

  /// Words as `wc -w` counts them: whatever stands between white space, a lone dash too, so that a
  /// budget in words is kept whoever counts. In scripts written without spaces two characters count
  /// as a word, and their punctuation as none, which is about what their readers' speed says
  /// (Chinese 260 to 500 characters a minute).
  public static int of(String text) {
    int words = 0;
    int dense = 0;
    boolean counted = false;
    boolean inWord = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (withoutSpaces(c)) {
        dense++;
        counted = true;
        inWord = false;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        counted = false;
        inWord = false;
      } else if (!counted || (!inWord && Character.isLetterOrDigit(c))) {
        words++;
        counted = true;
        inWord = true;
      }
    }
    return words + (dense + 1) / 2;
  }

  /// Whether a code point is of a script written without spaces between words.
  public static boolean withoutSpaces(int c) {
    return (c >= 0x0E00 && c <= 0x0EFF) // Thai, Lao
        || (c >= 0x1000 && c <= 0x109F) // Myanmar
        || (c >= 0x1780 && c <= 0x17FF) // Khmer
        || (c >= 0x3040 && c <= 0x30FF) // kana
        || (c >= 0x3400 && c <= 0x9FFF) // Han
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }
}
