package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Acronyms in parentheses behind the words that they stand for.
final class Glosses {
  /// An acronym of syllables takes no more letters of a word.
  private static final int SYLLABLE = 4;

  private final Passage passage;
  private final Lexicon lexicon;

  Glosses(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /// Whether an acronym in parentheses stands behind.
  boolean isGlossed(int end) {
    return passage.isMarkOf(end, "(")
        && passage.has(end + 1)
        && passage.at(end + 1).isAcronym()
        && !lexicon.is(Kind.NONAME, passage.low(end + 1))
        && passage.isMarkOf(end + 2, ")");
  }

  /// Whether an acronym in parentheses stands behind, and stands for all words from an index on, by
  /// their initials or their first syllables: `Forum Koordinasi Pimpinan Daerah (Forkopimda)`.
  boolean isSpelt(int from, int end) {
    return end - from > 2
        && passage.isMarkOf(end, "(")
        && passage.isMarkOf(end + 2, ")")
        && spells(passage.low(end + 1), 0, from, end);
  }

  /// Whether letters from an index on are beginnings of words, each of one letter at least and at
  /// most four. Cost: a product of few letters and few words.
  private boolean spells(String letters, int at, int from, int end) {
    if (from == end) {
      return at == letters.length();
    }
    String word = passage.low(from);
    if (lexicon.is(Kind.LINK, word) && spells(letters, at, from + 1, end)) {
      return true;
    }
    for (int length = 1; length <= Math.min(SYLLABLE, word.length()); length++) {
      if (!letters.startsWith(word.substring(0, length), at)) {
        return false;
      }
      if (spells(letters, at + length, from + 1, end)) {
        return true;
      }
    }
    return false;
  }
}
