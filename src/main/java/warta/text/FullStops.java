package warta.text;

import warta.text.Endings.Kind;

/// Whether a full stop ends a sentence or belongs to its word: an abbreviation, an initial, a
/// degree, an enumerator, part of a figure. What the words are says `/warta/text/sentences.txt`.
final class FullStops {
  /// `At 5 p.m. Smith came`: a time in the first so many characters ends no sentence.
  private static final int OPENING = 15;

  private final String text;
  private final Endings endings;
  private final Tokens tokens;

  FullStops(String text, Endings endings) {
    this.text = text;
    this.endings = endings;
    this.tokens = new Tokens(text);
  }

  /// Whether a word is of a kind in the language of the text.
  boolean is(Kind kind, String word) {
    return endings.is(kind, word);
  }

  /// Whether the full stop at `mark` ends a sentence and not a word.
  ///
  /// @param start of the sentence
  /// @param next what follows behind white space: a capital, a figure, an opening mark
  boolean end(int start, int mark, int next) {
    int from = tokens.before(start, mark);
    String word = text.substring(from, mark);
    if (word.isEmpty() || mark - from >= Tokens.LONGEST) {
      return true;
    }
    boolean first = Spaces.skip(text, start) >= from - 1;
    boolean figureNext = Character.isDigit(text.codePointAt(next));
    if (Tokens.isFigure(word)) {
      return figure(word, start, from, first, next);
    }
    if (is(Kind.BEFORE, word)) {
      return false;
    }
    if (word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0))) {
      return !figureNext && letter(word, start, from, first, next);
    }
    if (is(Kind.NUMBER, word)) {
      return !figureNext;
    }
    if (is(Kind.TIME, word)) {
      return mark - start > OPENING && text.charAt(next) != '(' && !is(Kind.CLOCK, tokens.at(next));
    }
    if (is(Kind.DEGREE, word) && from > 1 && text.charAt(from - 2) == ',') {
      return tokens.whole(next).indexOf('.') <= 0; // `S.H. M.H.`
    }
    if (Tokens.isDotted(word) || is(Kind.MAYBE, word)) {
      return begins(next);
    }
    return true;
  }

  /// Whether the word before a full stop may be cut short although a closing mark stands behind it:
  /// `the "U.S."`, `(Plt.) Direktur`.
  boolean isShort(int start, int mark) {
    int from = tokens.before(start, mark);
    String word = text.substring(from, mark);
    return Tokens.isDotted(word)
        || (from > 0 && text.charAt(from - 1) == '(' && !word.isEmpty()); // `(Plt.) Direktur`
  }

  private boolean figure(String word, int start, int from, boolean first, int next) {
    boolean enumerator = first && word.length() <= 3;
    boolean split = Character.isDigit(text.codePointAt(next)) && isSplit(word, tokens.at(next));
    return !enumerator && !split && !(isOrdinal(word, start, from) && !begins(next));
  }

  /// `am 4. Mai`, but neither `3:1. Bayern` nor `kl. 23. Så`.
  private boolean isOrdinal(String word, int start, int from) {
    String previous = previous(start, from);
    return endings.ordinals()
        && word.length() <= 2
        && (from == start || Spaces.isSpace(text.charAt(from - 1)))
        && !(previous.endsWith(".")
            && is(Kind.NUMBER, previous.substring(0, previous.length() - 1)));
  }

  /// The word before one, with its full stop; empty where none stands before it in the sentence.
  private String previous(int start, int from) {
    int before = Spaces.skip(text, start);
    int end = from;
    while (end > before && Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(tokens.before(start, end), end);
  }

  /// `Rp 2. 000`, `at around 9. 35am`, `a 2. 5GHz core`: a figure that white space was put into.
  private static boolean isSplit(String word, String next) {
    boolean thousands = next.length() == 3 && next.chars().allMatch(Tokens::isDigit);
    boolean unit =
        next.chars().anyMatch(Character::isLetter)
            && Character.isLetter(next.codePointBefore(next.length()));
    return (thousands && word.length() <= 3) || (unit && word.length() <= 2);
  }

  /// Whether the full stop behind a single letter is no initial's.
  private boolean letter(String word, int start, int from, boolean first, int next) {
    if (!Tokens.isCased(word.codePointAt(0))) {
      return true;
    }
    if (first) {
      return false;
    }
    if (isCutOff(word, from)) {
      return true;
    }
    String previous = previous(start, from);
    return begins(next)
        || (!previous.isEmpty() && is(Kind.LETTER, previous))
        || (isAmount(previous) && is(Kind.UNIT, word));
  }

  /// `isn't.`, `Korn-y.`, `A/T.`: the end of a word.
  private boolean isCutOff(String word, int from) {
    char c = from > 0 ? text.charAt(from - 1) : ' ';
    boolean inside = from > 1 && Character.isLetter(text.charAt(from - 2));
    boolean joined = (c == '’' || c == '\'' || c == '-') && Character.isLowerCase(word.charAt(0));
    return inside && (joined || c == '/');
  }

  /// `10`, `1.6` or `1,6`, but no enumerator.
  private static boolean isAmount(String word) {
    return !word.isEmpty() && Tokens.isFigure(word) && !word.endsWith(".");
  }

  /// Whether what stands at a place begins a sentence for sure: an opening mark or a word that
  /// sentences often begin with.
  private boolean begins(int at) {
    int c = text.codePointAt(at);
    if ("\"“„«‘".indexOf(c) >= 0) {
      // `what he called U.S. "interference"`
      return at + 1 == text.length() || !Character.isLowerCase(text.charAt(at + 1));
    }
    return is(Kind.STARTS, tokens.at(at)) || (Character.isLetter(c) && !Tokens.isCased(c));
  }
}
