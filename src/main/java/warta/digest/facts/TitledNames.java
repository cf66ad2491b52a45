package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Cuts what stands behind a title: the place or the organisation that it is of, words of its
/// office, its person.
final class TitledNames {
  private final Passage passage;
  private final Lexicon lexicon;
  private final RunWords run;
  private final Sightings names;
  private final Namesakes namesakes;
  private final FreeNames free;
  private final OfficeNames offices;
  private final TitledPersons persons;
  private final int to;

  TitledNames(
      Run bounds,
      RunWords run,
      Sightings names,
      Namesakes namesakes,
      FreeNames free,
      OfficeNames offices,
      TitledPersons persons,
      Lexicon lexicon) {
    this.passage = bounds.passage();
    this.lexicon = lexicon;
    this.run = run;
    this.names = names;
    this.namesakes = namesakes;
    this.free = free;
    this.offices = offices;
    this.persons = persons;
    this.to = bounds.to();
  }

  /// Takes down the next name, or goes past a word that is none.
  Cursor cut(Cursor cursor) {
    int at = cursor.at();
    int place = Gazetteer.length(passage, at, to);
    boolean alone = at + 1 == to;
    if (run.is(Kind.SITE, at) && (alone || run.isTie(at + 1))) {
      return cursor.past(at + 1);
    }
    if (place > 0 && at + place < to && run.is(Kind.TAIL, at + place)) {
      int end = at + place + 1; // `Manchester United`; `Africa Centre for Open Governance`
      boolean more = run.is(Kind.LINK, end) || run.is(Kind.PARTICLE, end);
      return take(cursor, more ? to : end, Name.Kind.ORGANISATION);
    }
    if (place > 0
        && !run.is(Kind.GIVEN, at)
        && !run.is(Kind.OFFICE, at)
        && !(place == 1 && run.isCommonWord(at))) {
      return take(cursor, run.withSides(at, at + place), Name.Kind.PLACE);
    }
    if (run.is(Kind.HEAD, at)) {
      int end = offices.end(at);
      namesakes.take(at, end);
      return take(cursor, end, Name.Kind.ORGANISATION);
    }
    if (run.is(Kind.SITE, at) && run.is(Kind.HEAD, at + 1)) {
      return cursor.past(at + 1); // `Perhubungan Laut Kementerian Perhubungan`
    }
    if (run.is(Kind.SITE, at)) {
      return take(cursor, siteEnd(at), Name.Kind.PLACE);
    }
    if (isPersonal(at)) {
      return persons.cut(cursor);
    }
    if (persons.isLetters(at)) {
      return persons.cut(cursor); // `Presiden BJ Habibie`
    }
    if (run.is(Kind.KNOWN, at) || passage.at(at).isAcronym()) {
      // `Ketua DPR RI Puan Maharani`
      return take(cursor, acronymEnd(at), Name.Kind.ORGANISATION);
    }
    if (at + 2 < to && isOwner(at)) {
      return take(cursor, at + 2, Name.Kind.ORGANISATION); // `Setara Institute Bonar Tigor`
    }
    if (run.isOwner(at)) {
      return cursor.past(free.cut(at)); // `former People's Liberation Army`
    }
    if (isOfOffice(cursor)) {
      return cursor.pastWord(at + 1);
    }
    return persons.cut(cursor);
  }

  private Cursor take(Cursor cursor, int end, Name.Kind kind) {
    names.add(cursor.at(), end, kind);
    return cursor.pastName(end);
  }

  /// The end of a place that a word for places opens.
  private int siteEnd(int at) {
    int known = Gazetteer.length(passage, at + 1, to);
    int end = known > 0 ? run.withSides(at, at + 1 + known) : at + 2;
    boolean folk = lexicon.is(Kind.FOLK, passage.low(at - 1)); // `Warga Desa Kuala Bening`
    return folk && run.isPlain(end, to) ? to : end;
  }

  /// The end of an office that an acronym names: with its number, with whose it is.
  private int acronymEnd(int at) {
    int end = at + 1;
    if (end < to && run.isRoman(end) && run.isTitle(end + 1)) {
      return end + 1; // `Kapolsek SU I AKP Budi`
    }
    if (run.is(Kind.TAIL, end)) {
      return end + 1; // `Manajer Chelsea FC Antonio Conte`
    }
    int place = run.is(Kind.SITE, end) ? Gazetteer.length(passage, end + 1, to) : 0;
    return place > 0
        ? run.withSides(end + 1, end + 1 + place) // `Ketua P2TP2A Kabupaten Sukabumi`
        : run.withSides(at, end);
  }

  /// `Brigjen Pol Agung Setya`: a given name that stands in offices too, behind a rank or a place.
  private boolean isPersonal(int i) {
    boolean behind =
        lexicon.is(Kind.RANK, passage.low(i - 1)) || Gazetteer.length(passage, i - 1, i) > 0;
    return behind && to - i == 2 && lexicon.isGivenName(passage.low(i)) && run.isPlain(i + 1, to);
  }

  /// `Setara Institute`: an ordinary word that an organisation's last word makes its name.
  private boolean isOwner(int i) {
    return lexicon.isOrdinary(passage.low(i))
        && run.is(Kind.TAIL, i + 1)
        && !run.is(Kind.HEAD, i + 1)
        && !run.is(Kind.OFFICE, i);
  }

  /// Whether a word only says more of the title; not an ordinary one that is a first name in
  /// English behind a title in small letters: `attorney Chip Lewis`.
  private boolean isOfOffice(Cursor cursor) {
    int at = cursor.at();
    boolean person = cursor.title().small() && run.isEnglish() && to - at == 2;
    return run.isPeople(at) || run.isRoman(at) || (lexicon.isOrdinary(passage.low(at)) && !person);
  }
}
