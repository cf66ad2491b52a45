package warta.text;

/// How many words a text has: the unit of budgets, lengths and minutes.
public final class WordCount {
  private WordCount() {}

  /// Words between white space that hold a letter or a digit. In scripts written without spaces two
  /// characters count as a word, which is about what their readers' speed says (Chinese 260 to 500
  /// characters a minute).
  public static int of(String text) {
    int words = 0;
    int dense = 0;
    boolean inWord = false;
    int at = 0;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (inWord && unit > ' ' && unit < 0x80) {
        at++; // most of most texts
        continue;
      }
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (withoutSpaces(c)) {
        dense++;
        inWord = false;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        words++;
        inWord = true;
      }
    }
    return words + (dense + 1) / 2;
  }

  /// Words as a hard budget counts them: as [#of] does, and a lone dash or other mark between white
  /// space too, as `wc -w` has it, so that a budget is kept whoever counts.
  public static int withMarks(String text) {
    int marks = 0;
    boolean marked = false;
    boolean worded = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        marks += marked && !worded ? 1 : 0;
        marked = false;
        worded = false;
      } else {
        marked = true;
        worded |= Character.isLetterOrDigit(c) || withoutSpaces(c);
      }
    }
    return of(text) + marks + (marked && !worded ? 1 : 0);
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
