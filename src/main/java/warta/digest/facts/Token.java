package warta.digest.facts;

/// A word, a number or a mark of a text.
///
/// @param text as it stands
/// @param low the same in small letters
/// @param spaced whether white space or the text's beginning stands before it
/// @param sentence which sentence of the text it is in, from 0
record Token(Kind kind, int start, int end, String text, String low, boolean spaced, int sentence) {
  enum Kind {
    /// Letters, perhaps with digits, hyphens, apostrophes and dots between: `Kum-chol`, `U.S.`,
    /// `F-16`, `Liputan6.com`.
    WORD,
    /// Digits, perhaps with dots and commas between: `4,7`, `1.000`, `17.06.2025`.
    NUMBER,
    /// Anything else, one character.
    MARK
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isMark(char mark) {
    return kind == Kind.MARK && text.charAt(0) == mark;
  }

  /// Whether it is a mark that is one of these.
  boolean isMarkOf(String marks) {
    return kind == Kind.MARK && marks.indexOf(text.charAt(0)) >= 0;
  }

  /// Whether it is written as a name is: `Kim`, `NATO`, `iPhone`.
  boolean isCapital() {
    if (kind != Kind.WORD) {
      return false;
    }
    int first = text.codePointAt(0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
      return true;
    }
    return text.length() > 2 && (Character.isUpperCase(text.charAt(1)) || hasArticle());
  }

  /// `al-Assad`; not `pro-Rusia`.
  private boolean hasArticle() {
    int hyphen = text.indexOf('-');
    boolean follows = hyphen > 0 && hyphen + 1 < text.length();
    return follows
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && switch (text.substring(0, hyphen)) {
          case "al", "el", "ar", "as", "at", "an", "az", "ad", "ash", "ul" -> true;
          default -> false;
        };
  }

  /// Whether it is two or more letters, all capital: `NATO`, `AS`, `U.S.`.
  boolean isAcronym() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /// Whether a text is a Roman numeral of small numbers: `XIV`.
  static boolean isRoman(String text) {
    return text.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  boolean isRoman() {
    return isRoman(text);
  }

  /// Whether it is an address or what else has a dot before small letters: `detik.com`.
  boolean isAddress() {
    int dot = text.indexOf('.');
    return dot > 0 && dot + 1 < text.length() && Character.isLowerCase(text.charAt(dot + 1));
  }

  /// Whether it is a letter and a full stop, or several such: `M.`, `U.S.`.
  boolean isInitials() {
    return kind == Kind.WORD && text.endsWith(".");
  }
}
