package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Titles of films, books and papers in a passage: short quotations most of whose words are
/// capitalised (`“Survivor's Remorse,”`). What stands in one names nobody, unless it is all of it.
final class QuotedTitles {
  private static final int LONGEST = 12;
  private static final String OPEN = "\"“‘'«";
  private static final String CLOSE = "\"”’'»";
  private static final String INSIDE = ",.";

  private final Passage passage;
  private final Lexicon lexicon;

  QuotedTitles(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /// Whether tokens are a part of a title and not the whole of it. Cost: constant.
  boolean splits(int from, int to) {
    int open = from - 1;
    while (from - open <= LONGEST && passage.has(open) && !isOpening(open)) {
      open--;
    }
    int close = to;
    while (close - to <= LONGEST && passage.has(close) && !isClosing(close)) {
      close++;
    }
    if (!isOpening(open) || !isClosing(close)) {
      return false;
    }
    int end = passage.isMarkOf(close - 1, INSIDE) ? close - 1 : close;
    boolean whole = open + 1 == from && end == to;
    return !whole && end - open <= LONGEST && isTitle(open + 1, end);
  }

  private boolean isOpening(int i) {
    return passage.isMarkOf(i, OPEN) && passage.at(i).spaced() && !isSpaced(i + 1);
  }

  private boolean isClosing(int i) {
    return passage.isMarkOf(i, CLOSE) && !isSpaced(i) && !isTouched(i + 1);
  }

  private boolean isSpaced(int i) {
    return !passage.has(i) || passage.at(i).spaced();
  }

  /// Whether a word follows without a space, as behind an apostrophe.
  private boolean isTouched(int i) {
    return passage.touches(i) && passage.at(i).isWord();
  }

  /// Whether most words have capitals, besides the short ones that titles write small: `Beauty and
  /// the Beast`.
  private boolean isTitle(int from, int to) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      Token token = passage.at(i);
      boolean tie =
          lexicon.is(Kind.LINK, token.low())
              || lexicon.is(Kind.PARTICLE, token.low())
              || lexicon.is(Kind.AT, token.low());
      words += token.isWord() && !(tie && !token.isCapital()) ? 1 : 0;
      capitals += token.isCapital() ? 1 : 0;
    }
    return words > 1 && 5 * capitals >= 3 * words;
  }
}
