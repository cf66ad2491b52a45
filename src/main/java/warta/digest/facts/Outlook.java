package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Whether the words before a time say that it is still to come: `akan digelar pada Mei`, `will
/// meet on Monday`. A comma or the mark of a quotation ends what they say it of: `akan pulang,
/// katanya, Senin`.
///
/// @param lexicon of the passage's language
record Outlook(Passage passage, Lexicon lexicon) {
  /// The cue stands no further before the time, nor behind it.
  private static final int WITHIN = 12;

  private static final String ENDS = ",;:\"“”";

  /// Whether a time that begins at a token is still to come. Cost: constant.
  boolean isAhead(int from) {
    for (int i = from - 1; i >= from - WITHIN && passage.has(i); i--) {
      if (passage.isMarkOf(i, ENDS) || passage.at(i).sentence() != passage.at(from).sentence()) {
        return false;
      }
      if (lexicon.is(Kind.AHEAD, passage.low(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether words behind a time tell of what is to come, so that it may be, too: `pada Desember
  /// mereka menargetkan`. Cost: constant.
  boolean mayBeAhead(int to) {
    for (int i = to; i < to + WITHIN && passage.has(i); i++) {
      if (passage.at(i).sentence() != passage.at(to - 1).sentence()) {
        return false;
      }
      if (lexicon.is(Kind.AHEAD, passage.low(i))) {
        return true;
      }
    }
    return false;
  }
}
