package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Cuts words that stand behind no title: an office, a site or a place, perhaps with somebody or
/// something behind it, or a name that opens with none of them.
final class FreeNames {
  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;
  private final SingleWords singles;
  private final Sightings names;
  private final Namesakes namesakes;
  private final PlainNames plain;
  private final Segments segments;

  FreeNames(
      Run bounds,
      RunWords run,
      SingleWords singles,
      Sightings names,
      Namesakes namesakes,
      PlainNames plain,
      Lexicon lexicon,
      NameRuns runs) {
    this.passage = bounds.passage();
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
    this.singles = singles;
    this.names = names;
    this.namesakes = namesakes;
    this.plain = plain;
    this.segments = new Segments(passage, lexicon, run, bounds.to());
  }

  /// Takes down the names of the words up to the next title or firm.
  ///
  /// @return the index from which on words are left
  int cut(int from) {
    int segment = segments.end(from);
    int end = run.is(Kind.HEAD, from) ? segment : segments.beforeTitle(from, segment);
    if (end == from) {
      return segment;
    }
    boolean people = // `Syiah Iran`
        !run.isEnglish()
            && run.isPeople(from)
            && Gazetteer.length(passage, from, end) == 0
            && run.isPlace(from + 1, end);
    int at = people ? from + 1 : from;
    int place = Gazetteer.length(passage, at, end);
    boolean single = end - at == 1;
    if (run.is(Kind.HEAD, at) && !single) {
      office(at, end);
    } else if (run.is(Kind.SITE, at) && !single) {
      site(at, end);
    } else if (place > 0
        && place < end - at
        && (run.is(Kind.TAIL, at + place) || run.is(Kind.TAIL, end - 1))) {
      names.add(at, end, Name.Kind.ORGANISATION);
    } else if (place > 0 && isPlace(at, place, end)) {
      int placeEnd = run.withSides(at, at + place);
      if (placeEnd < end && isAnother(at, placeEnd, end)) {
        names.add(at, placeEnd, Name.Kind.PLACE);
        return placeEnd;
      }
      names.add(at, end, placeEnd < end ? plain.kind(at, end) : Name.Kind.PLACE);
    } else if (!single || singles.isName(at)) {
      plain.cut(at, end);
    }
    return segment;
  }

  /// Takes an office or a firm, and who stands behind it.
  private void office(int at, int end) {
    int office = at + 1;
    while (office < end && run.isOfficeWord(office)) {
      office++;
    }
    office = run.is(Kind.KNOWN, office) ? office + 1 : office;
    boolean known = run.is(Kind.KNOWN, office - 1) && office > at + 1;
    boolean bare = (lexicon.isBare(passage.low(at)) || known) && office > at + 1;
    boolean somebody = run.isSomebody(office, end) || run.isGivenIn(office, end);
    if (bare && end - office > 1 && somebody) {
      names.add(office, end, Name.Kind.OTHER); // `Pemkab Bone Andi Saharuddin`
      names.add(at, office, Name.Kind.ORGANISATION);
      return;
    }
    int firm = firmBefore(at, end);
    if (firm > at) {
      names.add(at, firm, Name.Kind.ORGANISATION);
      names.add(firm, end, Name.Kind.OTHER); // `PT Impexindo Pratama Basuki Hariman`
    } else {
      names.add(at, end, Name.Kind.ORGANISATION);
      namesakes.take(at, end);
    }
  }

  /// Where a firm ends that stands elsewhere without the person behind it; -1 where none does.
  private int firmBefore(int at, int end) {
    for (int firm = end - 2;
        run.is(Kind.STARTS, at) && !run.is(Kind.TAIL, end - 1) && firm > at + 1;
        firm--) {
      if (runs.isWhole(Sighting.key(passage, at, firm)) && run.isPlain(firm, end)) {
        return firm;
      }
    }
    return -1;
  }

  /// Takes a place that a word for places opens, and who stands behind it.
  private void site(int at, int end) {
    int known = at + 1 + Gazetteer.length(passage, at + 1, end);
    boolean somebody = known > at + 1 && end - known > 1 && run.isPlain(known, end);
    names.add(at, somebody ? known : end, Name.Kind.PLACE);
    if (somebody) {
      names.add(known, end, Name.Kind.OTHER); // `Kabupaten Kebumen Andi Pandoyo`
    }
  }

  /// Whether words that are a known place's name are one here.
  private boolean isPlace(int at, int place, int end) {
    boolean single = end - at == 1;
    return !(run.is(Kind.GIVEN, at) && end - at > place)
        && !(single && ((run.isPeople(at) && run.isEnglish()) || run.isCommonWord(at)))
        && !(place == 1 && run.isCommonWord(at) && run.isCommonWord(at + 1));
  }

  /// Whether another name begins behind a place.
  private boolean isAnother(int at, int placeEnd, int end) {
    return Gazetteer.length(passage, placeEnd, end) > 0
        || run.is(Kind.HEAD, placeEnd)
        || run.is(Kind.SITE, placeEnd)
        || run.isPeople(placeEnd)
        || isUser(at, placeEnd, end)
        || isCalled(placeEnd, end)
        || (run.isLand(at, placeEnd) && run.isSomebody(placeEnd, end));
  }

  /// `di Indonesia OLX`: an organisation behind a place that something is in.
  private boolean isUser(int at, int i, int end) {
    boolean organisation = run.is(Kind.KNOWN, i) || passage.at(i).isAcronym();
    return organisation && end - i == 1 && lexicon.is(Kind.AT, passage.low(at - 1));
  }

  /// `Makassar Zainal`: one given name behind an Indonesian place.
  private boolean isCalled(int i, int end) {
    return !run.isEnglish()
        && end - i == 1
        && lexicon.isGivenName(passage.low(i))
        && !run.isOfficeWord(i);
  }
}
