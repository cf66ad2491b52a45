package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Words that name nobody by themselves, though they have a capital: numerals, what a lost break
/// joined, the words of a list.
final class NoNames {
  /// A word written with a capital inside is no longer.
  private static final int LONGEST_WORD = 18;

  private final Lexicon lexicon;

  NoNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether a word by itself is no part of a name.
  boolean isNobody(Token token) {
    boolean numeral = token.text().length() < 5 && token.isRoman();
    return numeral
        || isGluedNumber(token.text())
        || isGluedWord(token.text())
        || (lexicon.is(Kind.NONAME, token.low()) && !lexicon.isTitle(token.low()));
  }

  /// `US$`.
  static boolean isMoney(Passage passage, int i) {
    return passage.isMarkOf(i + 1, "$") && passage.touches(i + 1);
  }

  /// `Madrid2000-2001`: a word and the number behind it, between which a break was lost.
  static boolean isGluedNumber(String text) {
    int digits = 0;
    while (digits < text.length() && !Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int end = digits;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - digits > 3 && digits > 3 && Character.isLowerCase(text.charAt(digits - 1));
  }

  /// `PantauanwartaLembangdi`: several words between which the spaces were lost.
  private static boolean isGluedWord(String text) {
    int small = 0;
    while (small < text.length() && (small == 0 || Character.isLowerCase(text.charAt(small)))) {
      small++;
    }
    return text.length() > LONGEST_WORD
        && small < text.length()
        && Character.isUpperCase(text.charAt(small));
  }
}
