package warta.digest.facts;

import java.util.BitSet;
import warta.digest.facts.Lexicon.Kind;

/// Where a run of capitalised words ends, and which words, numbers and marks go on with it.
final class RunEnds {
  /// A run has no more tokens than this: what is longer is a headline.
  private static final int LONGEST = 16;

  /// Shorter words are abbreviations.
  private static final int SHORTEST_INSIDE = 4;

  private final Lexicon lexicon;
  private final Hyphenated hyphenated;
  private final InnerWords inner;
  private final Nicknames nicknames;
  private final NoNames none;

  RunEnds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.hyphenated = new Hyphenated(lexicon);
    this.inner = new InnerWords(lexicon);
    this.nicknames = new Nicknames(lexicon);
    this.none = new NoNames(lexicon);
  }

  /// The index after a run's last word.
  int end(Passage passage, int from, BitSet dates) {
    int end = from + Math.max(1, KnownNames.length(passage, from, passage.size()));
    int limit = Math.min(passage.size(), from + LONGEST);
    while (end < limit) {
      int next = next(passage, from, end, dates);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// The index after the run's next word, or -1 where it ends.
  private int next(Passage passage, int from, int end, BitSet dates) {
    Token last = passage.at(end - 1);
    int i = end;
    if (passage.isMarkOf(i, ".") && lexicon.isCutShort(last.low())) {
      i++;
    } else if (nicknames.end(passage, from, i) > 0) {
      i = nicknames.end(passage, from, i);
    } else if (passage.isMarkOf(i, "&")) {
      i++;
    } else if (isGenitive(passage, i)
        && (lexicon.is(Kind.PLURAL, last.low()) || isForeignGenitive(passage, i + 2))) {
      i += 2; // `International Women's Day`
    } else if (last.low().endsWith("s")
        && passage.isMarkOf(i, "'’")
        && passage.touches(i)
        && (lexicon.is(Kind.SIDE, passage.low(i + 1))
            || lexicon.is(Kind.TAIL, passage.low(i + 1)))) {
      i++; // `St James' Park`
    } else if (inner.listed(passage, from, i) > 0) {
      i = inner.listed(passage, from, i);
      i += lexicon.is(Kind.ADDS, passage.low(i)) ? 1 : 0;
    } else if (inner.isBetween(passage, from, i)) {
      while (i < passage.size() && i < end + 3 && inner.isBetween(passage, from, i)) {
        i++;
      }
    } else if (isInnerNumber(passage, i)) {
      i++;
    }
    boolean abbreviated = passage.isMarkOf(end, ".") && i > end; // may look like a sentence's end
    boolean sentence =
        abbreviated || (passage.has(i) && passage.at(i).sentence() == last.sentence());
    boolean follows = passage.has(i) && sentence && joins(passage, i, dates);
    boolean apart = passage.has(i) && (passage.at(i).spaced() || i > end);
    if (follows && apart) {
      return i + Math.max(1, KnownNames.length(passage, i, passage.size()));
    }
    return isNumberOf(passage, end) ? end + 1 : -1;
  }

  /// Whether a word is of the run before it.
  private boolean joins(Passage passage, int i, BitSet dates) {
    Token token = passage.at(i);
    boolean surname = // `Laura Koran`
        lexicon.isGivenName(passage.low(i - 1)) && !token.isAcronym() && token.text().length() > 3;
    boolean joined =
        lexicon.is(Kind.JOINED, token.low() + "_" + passage.low(i + 1))
            || (lexicon.is(Kind.JOINED, token.low()) && isOfOffice(passage, i - 1));
    boolean ties =
        lexicon.is(Kind.STOP, token.low())
            && !token.isAcronym()
            && !joined
            && !lexicon.is(Kind.SIDE, token.low());
    return token.isCapital()
        && !token.isAddress()
        && !dates.get(i)
        && !NoNames.isMoney(passage, i)
        && !hyphenated.isAdjective(token)
        && (!ties || lexicon.is(Kind.GIVEN, token.low()))
        && (token.isRoman()
            || !none.isNobody(token)
            || isInside(passage, i)
            || surname
            || lexicon.is(Kind.BIRTH, passage.low(i + 1)));
  }

  /// Whether a capital word of an office's name stands at an index.
  private boolean isOfOffice(Passage passage, int i) {
    String low = passage.low(i);
    return passage.has(i)
        && passage.at(i).isCapital()
        && (lexicon.isOrdinary(low) || lexicon.is(Kind.HEAD, low) || lexicon.is(Kind.SITE, low));
  }

  /// Whether an English genitive ends before an index in a language that has none: `New People's
  /// Army`.
  private boolean isForeignGenitive(Passage passage, int i) {
    boolean indonesian = lexicon.language().equals("id") || lexicon.language().equals("ms");
    return indonesian && passage.has(i) && passage.at(i).spaced() && passage.at(i).isCapital();
  }

  /// `Rice Bowl Startup Award`: a word that names nobody alone, between others with capitals.
  private boolean isInside(Passage passage, int i) {
    Token token = passage.at(i);
    return lexicon.is(Kind.NONAME, token.low())
        && !token.isAcronym()
        && token.text().length() > SHORTEST_INSIDE
        && (lexicon.language().equals("en") || lexicon.isForeign(token.low()))
        && passage.has(i + 1)
        && passage.at(i + 1).isCapital()
        && passage.at(i + 1).spaced();
  }

  /// `Women's`.
  private static boolean isGenitive(Passage passage, int i) {
    return passage.isMarkOf(i, "'’")
        && passage.touches(i)
        && passage.low(i + 1).equals("s")
        && passage.touches(i + 1);
  }

  /// `SMAN 1 Sukorejo`, `Liga 1 Indonesia`, `Kelurahan 35 Ilir`.
  private boolean isInnerNumber(Passage passage, int i) {
    if (!passage.has(i) || !passage.at(i).isNumber()) {
      return false;
    }
    Token before = passage.at(i - 1);
    return isNumberOf(passage, i)
        || (passage.at(i).text().length() < 4
            && (lexicon.is(Kind.HEAD, before.low())
                || ("".equals(lexicon.value(Kind.SITE, before.low())) && before.isCapital())
                || before.isAcronym()));
  }

  /// `Germanwings Flight 9525`.
  private boolean isNumberOf(Passage passage, int i) {
    return passage.has(i)
        && passage.at(i).isNumber()
        && passage.at(i).spaced()
        && lexicon.is(Kind.NUMBERED, passage.low(i - 1));
  }
}
