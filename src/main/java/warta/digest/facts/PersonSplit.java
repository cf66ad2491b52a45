package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Where, among words behind a title, an organisation ends and its person begins: `Direktur Kimia
/// Farma Honesti Basyir`.
final class PersonSplit {
  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;

  PersonSplit(Passage passage, RunWords run, Lexicon lexicon, NameRuns runs) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
  }

  /// The end of an organisation that a firm's name elsewhere or its own last word tells; the
  /// beginning where there is none.
  int organisationEnd(int from, int end) {
    for (int firm = end - 1; firm > from + 1; firm--) {
      if (runs.isFirm(Sighting.key(passage, from, firm))) {
        return firm; // `Direktur Kimia Farma Honesti Basyir`
      }
    }
    for (int tail = from + 1; tail < end - 1; tail++) {
      if (run.is(Kind.TAIL, tail)) {
        return tail + 1; // `Direktur Ortus Holdings Edward Soeryadjaya`
      }
    }
    return from;
  }

  /// Where the person begins behind what may be an organisation of no list; the beginning where
  /// nothing tells.
  int personBegin(int from, int end, Title title) {
    if (end - from > 2 && !title.filled()) {
      return behindUnknown(from, end, title.seat());
    }
    return end - from == 2 && hasDigit(from) && run.isPlain(from + 1, end) ? from + 1 : from;
  }

  /// Where, in words of which the first are an organisation's, the person begins: where words that
  /// stand by themselves elsewhere do; the first index where nothing tells.
  private int behindUnknown(int from, int end, boolean seat) {
    if (isMark(from) && runs.isAlone(passage.low(from))) {
      return from + 1; // `aCommerce Paul Srivorakul`
    }
    if (runs.isAlone(passage.low(from))
        || lexicon.isGivenName(passage.low(from))
        || runs.isWhole(Sighting.key(passage, from, end))) {
      return from;
    }
    for (int i = from + 2; !run.isEnglish() && i < end - 1; i++) {
      if (lexicon.isGivenName(passage.low(i)) && !lexicon.isGivenName(passage.low(i - 1))) {
        return i; // `Direktur Agrinas Pangan Nusantara Joao Mota`
      }
    }
    for (int i = from + 1; i < end; i++) {
      boolean known = end - i > 1 && runs.isWhole(Sighting.key(passage, i, end));
      if (known || (end - i > 1 && runs.isAlone(passage.low(i)))) {
        return i;
      }
    }
    return seat ? from + 1 : from;
  }

  /// `aCommerce`, `Rumah123`: a word written as no person's name is.
  private boolean isMark(int i) {
    String text = passage.at(i).text();
    boolean inner =
        text.chars().skip(1).anyMatch(Character::isUpperCase)
            && Character.isLowerCase(text.charAt(text.length() - 1))
            && text.indexOf('-') < 0
            && !text.startsWith("Mc")
            && text.indexOf('\'') < 0;
    return inner || hasDigit(i);
  }

  /// `Dewa-19`: no person is written so.
  private boolean hasDigit(int i) {
    return passage.at(i).text().chars().anyMatch(Character::isDigit);
  }
}
