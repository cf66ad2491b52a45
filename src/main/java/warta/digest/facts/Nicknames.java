package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Nicknames in quotation marks between a person's names: `Giuseppe "Beppe" Marotta`.
final class Nicknames {
  /// A person has no more names before the nickname.
  private static final int MOST_BEFORE = 3;

  private final Lexicon lexicon;

  Nicknames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The index behind a nickname, or -1.
  ///
  /// @param from the person's first name
  /// @param open where the quotation mark may stand
  int end(Passage passage, int from, int open) {
    if (!passage.isMarkOf(open, "\"“") || passage.touches(open) || open - from > MOST_BEFORE) {
      return -1;
    }
    int close = open + 1;
    while (passage.has(close) && passage.at(close).isCapital() && close - open < 3) {
      close++;
    }
    boolean quoted = close > open + 1 && passage.isMarkOf(close, "\"”") && passage.touches(close);
    boolean person = isPersonal(passage, open - 1) && isPersonal(passage, close + 1);
    return quoted && person ? close + 1 : -1;
  }

  /// Whether a word is a person's name as far as no list knows it as something else.
  private boolean isPersonal(Passage passage, int i) {
    String low = passage.low(i);
    return passage.has(i)
        && passage.at(i).isCapital()
        && !passage.at(i).isAcronym()
        && !lexicon.isOrdinary(low)
        && !lexicon.isFunction(low)
        && !lexicon.isTitle(low)
        && !lexicon.isPeople(low)
        && !lexicon.is(Kind.HEAD, low)
        && !lexicon.is(Kind.SITE, low)
        && !lexicon.is(Kind.KNOWN, low)
        && Gazetteer.size(low) == null;
  }
}
