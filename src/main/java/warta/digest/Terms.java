package warta.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import warta.text.WordCount;

/// The terms by which texts are compared: words in small letters; in scripts written without spaces
/// pairs of characters.
final class Terms {
  /// Terms of one sentence beyond this many say nothing new, and keep a line of a megabyte cheap.
  static final int MOST_TERMS = 400;

  private Terms() {}

  /// The first words of a text in small letters: runs of letters and digits, with `'`, `’` and `-`
  /// inside; pairs of characters in scripts written without spaces.
  static List<String> words(String text, int most) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < most) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        at = end;
      } else if (WordCount.withoutSpaces(c)) {
        int after = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        words.add(text.substring(at, after));
        at = end;
      } else {
        end = endOfWord(text, end);
        words.add(text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
        at = end;
      }
    }
    return words;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int after = at + Character.charCount(c);
      boolean joins =
          "'’-".indexOf(c) >= 0
              && after < text.length()
              && Character.isLetterOrDigit(text.codePointAt(after));
      if (!joins && (!Character.isLetterOrDigit(c) || WordCount.withoutSpaces(c)) && !isMark(c)) {
        break;
      }
      at = after;
    }
    return at;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
