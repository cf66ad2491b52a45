package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Cuts words that open with no title, office or place: a person, a work, an organisation, or an
/// office and a person.
final class PlainNames {
  /// More words than this are a headline.
  private static final int MOST_WORDS = 7;

  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;
  private final Sightings names;
  private final Phrases phrases;

  PlainNames(
      Passage passage,
      Lexicon lexicon,
      NameRuns runs,
      RunWords run,
      Sightings names,
      Phrases phrases) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
    this.names = names;
    this.phrases = phrases;
  }

  /// Takes down the names from one index up to, not including, another.
  void cut(int begin, int end) {
    int from = begin;
    if (run.isPeople(from) && end - from > 1 && run.is(Kind.GIVEN, from + 1)) {
      from++;
    }
    boolean acronymBehind = end - from == 2 && passage.at(from + 1).isAcronym();
    boolean person = // `American David Berry`, `Canadian L.M. Murphy`
        end - from > 2 && run.isPlain(passage.at(from + 1).isInitials() ? from + 2 : from + 1, end);
    if (run.isPeople(from) && (acronymBehind || person)) {
      from++; // `Yemeni ISIS`
    }
    if (phrases.isPhrase(from, end)
        || phrases.isShouted(from, end)
        || phrases.isCounted(from, end)) {
      return;
    }
    if (phrases.isLettered(from, end)) {
      return;
    }
    from = phrases.behindPhrase(from, end);
    from = phrases.behindOffice(from, end);
    if (end - from > 1
        && runs.isSmall(passage.low(from))
        && !lexicon.isGivenName(passage.low(from))
        && run.isSomebody(from + 1, end)) {
      from++; // `Tandukan Gayle`, where `tandukan` stands too
    }
    for (int i = from + 1; i < end - 1; i++) {
      if (lexicon.isGivenName(passage.low(i))
          && run.isPlain(i, end)
          && run.hasOffice(from, i)
          && !run.is(Kind.TAIL, end - 1)) {
        boolean named = i - from < 3 && (passage.at(from).isAcronym() || run.is(Kind.KNOWN, from));
        if (named) {
          names.add(from, i, Name.Kind.ORGANISATION);
        }
        names.add(i, end, Name.Kind.PERSON); // `Supervisi KPK Wilayah V Dian Patria`
        return;
      }
    }
    if (end - from > 2 && run.is(Kind.KNOWN, end - 1) && run.isPlain(from, end - 1)) {
      names.add(from, end - 1, Name.Kind.OTHER); // `Kimi Raikkonen Ferrari`
      from = end - 1;
    }
    for (int i = from + 2; i < end; i++) {
      if (KnownNames.length(passage, i, end) == end - i && run.isPlain(from, i)) {
        names.add(from, i, Name.Kind.OTHER); // `Kimi Raikkonen Red Bull`
        names.add(i, end, Name.Kind.ORGANISATION);
        return;
      }
    }
    for (int i = from; i < end - 2; i++) {
      if (run.is(Kind.KNOWN, i) && run.isPlain(i + 1, end)) {
        names.add(from, i + 1, Name.Kind.OTHER); // `Integrasi Kemenhub Budi Santoso`
        from = i + 1;
      }
    }
    if (end - from == 2
        && run.is(Kind.KNOWN, from)
        && !run.is(Kind.GIVEN, from)
        && runs.isAlone(passage.low(end - 1))) {
      names.add(from, from + 1, Name.Kind.ORGANISATION); // `Kemendagri Sumarsono`
      from++;
    }
    boolean acronym = passage.at(from).isAcronym() && end - from > 2;
    if ((acronym || run.is(Kind.KNOWN, from))
        && end - from > 2
        && runs.isWhole(Sighting.key(passage, from + 1, end))) {
      names.add(from, from + 1, Name.Kind.ORGANISATION);
      from++;
    }
    if (countWords(from, end) <= MOST_WORDS) {
      names.add(from, end, kind(from, end));
    }
  }

  /// What words are the name of, as far as they tell.
  Name.Kind kind(int from, int end) {
    if (end - from > 1 && run.is(Kind.TAIL, end - 1)) {
      return Name.Kind.ORGANISATION;
    }
    Token token = passage.at(from);
    boolean organisation =
        (token.isAcronym() && token.text().length() < 7 && !token.isInitials())
            || (run.is(Kind.KNOWN, from) && (end - from == 1 || run.isOfficeWord(from + 1)));
    return organisation ? Name.Kind.ORGANISATION : Name.Kind.OTHER;
  }

  private int countWords(int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      words += passage.at(i).isWord() ? 1 : 0;
    }
    return words;
  }
}
