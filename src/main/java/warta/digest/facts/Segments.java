package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Where titles and firms part a run.
final class Segments {
  private final Passage passage;
  private final Lexicon lexicon;
  private final RunWords run;
  private final int to;

  Segments(Passage passage, Lexicon lexicon, RunWords run, int to) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.run = run;
    this.to = to;
  }

  /// Where the next title parts the words; a title that ends them is a surname.
  int end(int at) {
    boolean office = false;
    for (int i = at; i < to; i++) {
      boolean last = i + 1 == to;
      boolean headed =
          i == at + 1
              && run.is(Kind.HEAD, at)
              && !lexicon.isBare(passage.low(at)); // `Universitas Jenderal Soedirman`
      headed |=
          run.isMember(i)
              || run.isLinked(i)
              || (i > at && run.is(Kind.SITE, i - 1)); // `Jalan Kapten Muslihat`
      if (i > at && run.is(Kind.STARTS, i) && !isNamed(i)) {
        return i; // `Technical Consultant PT Prosperita`
      }
      if (i > at && !last && !headed && run.isTitle(i) && (office || run.is(Kind.RANK, i))) {
        return i;
      }
      if (i > at && run.isBirthName(i)) {
        return i; // `Polresta Denpasar I Ketut Sukadi`
      }
      if (i > at && run.isEnglish() && isHolder(i)) {
        return i; // `Chechen President Ramzan Kadyrov`
      }
      office |= run.isOfficeWord(i) || run.is(Kind.KNOWN, i) || run.is(Kind.SITE, i);
    }
    return to;
  }

  /// Whether words of an office stand before a place that opens a name elsewhere: `Satuan Jalan
  /// Tol`; not `DPP PAW Jalan Talang`.
  private boolean isNamed(int i) {
    return run.is(Kind.SITE, i) && run.isOfficeWord(i - 1) && !passage.at(i - 1).isAcronym();
  }

  /// Whether a title stands before a person of two words or three, and is no name itself.
  private boolean isHolder(int i) {
    int words = to - i - 1;
    return run.isTitle(i)
        && words > 1
        && words < 4
        && run.isPlain(i + 1, to)
        && !run.is(Kind.GIVEN, i)
        && !lexicon.is(Kind.FIRST, passage.low(i))
        && !lexicon.isGivenName(passage.low(i - 1));
  }

  /// Where a segment ends without the words that belong to the title behind it: `Russian Foreign`
  /// before `Minister`; nothing is left of a people's title alone, `Chinese President`. The last
  /// word of `U.S. Department of Justice` is no title.
  int beforeTitle(int at, int segment) {
    boolean titleEnds =
        segment == to && to - at > 1 && run.isTitle(to - 1) && !run.isLinked(to - 1);
    int end = titleEnds ? segment - 1 : segment;
    if (end == to) {
      return run.allPeoples(at, end) ? at : end;
    }
    while (end > at && (lexicon.isOrdinary(passage.low(end - 1)) || run.isTie(end - 1))) {
      end--;
    }
    boolean name = !run.isEnglish();
    for (int i = at; i < end; i++) {
      name |= lexicon.isGivenName(passage.low(i)) || run.is(Kind.GIVEN, i);
    }
    boolean surname = titleEnds && name && end == segment - 1 && !run.allPeoples(at, end);
    return surname ? segment : run.allPeoples(at, end) ? at : end;
  }
}
