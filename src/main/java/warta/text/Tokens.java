package warta.text;

/// The words of a paragraph around a place, as the rules for sentence ends look at them: each look
/// is a few letters long, so that all of them together stay linear.
record Tokens(String text) {
  /// The longest word that can be an abbreviation; looking further would not be linear.
  static final int LONGEST = 24;

  /// The letters and digits at a place; never empty, at worst the unit that stands there.
  String at(int at) {
    int end = at;
    while (end < text.length()
        && end - at < LONGEST
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, Math.max(end, at + 1));
  }

  /// All up to the next white space, at most a few letters of it.
  String whole(int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && !Spaces.isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /// Where the word that ends at a place begins, at most a few letters back.
  ///
  /// @param start the word begins there at the earliest
  int before(int start, int end) {
    int from = end;
    while (from > start && end - from < LONGEST && inWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean inWord(char c) {
    return !Spaces.isSpace(c) && "()[]{}\"“”„‘’'«»/-–—,;:".indexOf(c) < 0;
  }

  static boolean isFigure(String word) {
    return word.chars().allMatch(c -> isDigit(c) || c == '.');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /// `U.S`, `M.Si`, `p.m`: short pieces with full stops between, and no address.
  static boolean isDotted(String word) {
    if (word.indexOf('.') <= 0 || word.endsWith(".")) {
      return false;
    }
    int piece = 0;
    for (int i = 0; i < word.length(); i++) {
      piece = word.charAt(i) == '.' ? 0 : piece + 1;
      if (piece > 3 || Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }
}
