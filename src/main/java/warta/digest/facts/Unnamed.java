package warta.digest.facts;

import java.util.BitSet;
import warta.digest.facts.Lexicon.Kind;

/// Tells capitalised words that name nobody by what stands around them.
final class Unnamed {
  /// How many tokens back the words begin that an acronym stands for.
  private static final int EXPLAINED = 9;

  /// An unnamed person has no more letters.
  private static final int LONGEST_MASK = 4;

  /// A line without small words has no more tokens, where it is a heading.
  private static final int LONGEST_HEADING = 6;

  private final Lexicon lexicon;
  private final Hyphenated hyphenated;

  Unnamed(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.hyphenated = new Hyphenated(lexicon);
  }

  /// `Will Smith-starring`, `Real Madrid2000-2001`: a name whose last word an adjective or a number
  /// has swallowed.
  boolean isCutOff(Passage passage, int end) {
    return passage.has(end)
        && passage.at(end).isCapital()
        && passage.at(end).spaced()
        && passage.at(end).sentence() == passage.at(end - 1).sentence()
        && (NoNames.isGluedNumber(passage.at(end).text())
            || isNumberedAddress(passage.at(end))
            || (passage.at(end).text().indexOf('-') > 0
                && hyphenated.isSwallowing(passage.at(end))));
  }

  /// `Aceh2.â`: the last word of a line, the number of the next and what follows it.
  private static boolean isNumberedAddress(Token token) {
    int dot = token.text().indexOf('.');
    return token.isAddress() && dot > 2 && Character.isDigit(token.text().charAt(dot - 1));
  }

  /// Sentences that write their ordinary words with capitals: `Meet the Cast of Disney's
  /// Retelling`.
  BitSet headlines(Passage passage) {
    BitSet headlines = new BitSet();
    if (!lexicon.language().equals("en")) {
      return headlines; // offices, laws and programmes are written so
    }
    int from = passage.begin();
    while (from < passage.size()) {
      int sentence = passage.at(from).sentence();
      int capitals = 0;
      int smalls = 0;
      int words = 0;
      int i = from + 1;
      while (i < passage.size() && passage.at(i).sentence() == sentence) {
        Token token = passage.at(i);
        boolean counts = token.text().length() > 3 && lexicon.isOrdinary(token.low());
        capitals += counts && token.isCapital() ? 1 : 0;
        smalls += counts && !token.isCapital() ? 1 : 0;
        words += token.isWord() && !token.isCapital() ? 1 : 0;
        i++;
      }
      boolean heading = words == 0 && capitals > 0 && i - from < LONGEST_HEADING;
      headlines.set(sentence, heading || (capitals > 2 && smalls == 0));
      from = i;
    }
    return headlines;
  }

  boolean hasOrdinary(Passage passage, int from, int end) {
    boolean ordinary = false;
    for (int i = from; i < end; i++) {
      ordinary |= lexicon.isOrdinary(passage.low(i));
    }
    return ordinary;
  }

  /// Whether words are some, and not all, of those that an acronym stands for: `Kejar (Kelompok
  /// Belajar Anak di Rawa)`.
  static boolean isPartlySpelt(Passage passage, int from, int end) {
    boolean whole = passage.isMarkOf(from - 1, "(") && passage.isMarkOf(end, ")");
    return !whole && isSpeltOut(passage, from, end);
  }

  /// Whether words stand in the parentheses that spell out an acronym.
  static boolean isSpeltOut(Passage passage, int from, int end) {
    int open = from;
    while (open > 0 && from - open < EXPLAINED && isPartOfName(passage, open)) {
      open--;
    }
    int close = end;
    while (close < passage.size() && close - end < EXPLAINED && isPartOfName(passage, close)) {
      close++;
    }
    boolean enclosed = open > 0 && passage.isMarkOf(open, "(") && passage.isMarkOf(close, ")");
    return enclosed
        && passage.at(open - 1).isCapital()
        && passage.at(open + 1).isCapital()
        && passage.at(open - 1).text().charAt(0) == passage.at(open + 1).text().charAt(0);
  }

  private static boolean isPartOfName(Passage passage, int i) {
    return passage.at(i).isWord() || passage.isMarkOf(i, "&");
  }

  /// Whether letters stand for a person who is not named: `berinisial MDR`, `Bripka DM (35)`.
  boolean isMasked(Passage passage, int i) {
    String low = passage.low(i);
    if (!passage.at(i).isAcronym() || low.length() > LONGEST_MASK) {
      return false;
    }
    boolean age =
        !lexicon.language().equals("en") // `LSU (12)`, a seed
            && passage.isMarkOf(i + 1, "(")
            && passage.has(i + 2)
            && passage.at(i + 2).isNumber()
            && passage.at(i + 2).text().length() == 2
            && passage.isMarkOf(i + 3, ")");
    boolean office = lexicon.is(Kind.ACRONYM, low) || lexicon.is(Kind.KNOWN, low);
    return isOfMasked(passage, i) || (age && !office);
  }

  /// Whether letters stand in a row behind the word that says they are initials: `berinisial MY,
  /// MF, dan IP`. Cost: linear in the row.
  private boolean isOfMasked(Passage passage, int i) {
    int first = i;
    while (isLinked(passage, first - 1)) {
      first -= isLinked(passage, first - 2) ? 3 : 2;
    }
    return passage.has(first)
        && passage.at(first).isAcronym()
        && lexicon.is(Kind.MASKED, passage.low(first - 1));
  }

  private boolean isLinked(Passage passage, int i) {
    return passage.isMarkOf(i, ",") || lexicon.is(Kind.ADDS, passage.low(i));
  }

  /// Whether an acronym or a word of syllables stands in parentheses behind ordinary words that are
  /// no office's: `kendaraan listrik (EV)`, `kelompok masyarakat (Pokmas)`.
  boolean isThing(Passage passage, int i) {
    boolean enclosed = passage.isMarkOf(i - 1, "(") && passage.isMarkOf(i + 1, ")");
    if (!enclosed
        || !(passage.at(i).isAcronym() || isSyllables(passage, i))
        || passage.low(i - 2).isEmpty()) {
      return false;
    }
    if (passage.at(i - 2).isCapital()) {
      return isOfTerm(passage, i - 1) && !lexicon.is(Kind.KNOWN, passage.low(i));
    }
    String low = passage.at(i).low();
    for (int back = i - 2; back >= Math.max(0, i - EXPLAINED); back--) {
      String word = passage.low(back);
      if (lexicon.is(Kind.HEAD, word) && word.charAt(0) == low.charAt(0)) {
        return false; // `badan nasional penanggulangan bencana (BNPB)`
      }
    }
    return !lexicon.is(Kind.KNOWN, low);
  }

  /// Whether the capital words before an index are ordinary ones that are a term: `Tingkat
  /// Pengangguran Terbuka (TPT)`.
  private boolean isOfTerm(Passage passage, int to) {
    int from = to;
    while (to - from < EXPLAINED
        && passage.has(from - 1)
        && passage.at(from - 1).isCapital()
        && lexicon.isOrdinary(passage.low(from - 1))) {
      from--;
    }
    boolean term = false;
    for (int i = from; i < to && !lexicon.is(Kind.HEAD, passage.low(i)); i++) {
      boolean letter = passage.low(i).charAt(0) == passage.low(to + 1).charAt(0);
      term |= letter && lexicon.isTerm(passage.low(i));
    }
    boolean more = passage.has(from - 1) && passage.at(from - 1).isCapital();
    return term && !more && !lexicon.is(Kind.ADDS, passage.low(from - 1));
  }

  /// Whether a word takes its letters from the two words before the parenthesis it stands in.
  private static boolean isSyllables(Passage passage, int i) {
    String words = passage.low(i - 3) + " " + passage.low(i - 2);
    int at = 0;
    for (char letter : passage.low(i).toCharArray()) {
      at = words.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return at > words.indexOf(' ') + 1 && !passage.low(i - 3).isEmpty();
  }

  /// Whether most of a text is in capitals.
  static boolean isShouted(Passage passage) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < passage.text().length(); i++) {
      char c = passage.text().charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
    }
    return letters > 12 && capitals * 2 > letters;
  }
}
