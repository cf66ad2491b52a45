package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// The person behind a title: all that is left, or what is left behind the organisation's name.
final class TitledPersons {
  /// A person's name has no more words than this.
  static final int MOST_WORDS = 5;

  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;
  private final Sightings names;
  private final Phrases phrases;
  private final PersonSplit split;
  private final int to;

  TitledPersons(
      Run bounds, RunWords run, Sightings names, Phrases phrases, Lexicon lexicon, NameRuns runs) {
    this.passage = bounds.passage();
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
    this.names = names;
    this.phrases = phrases;
    this.split = new PersonSplit(passage, run, lexicon, runs);
    this.to = bounds.to();
  }

  /// Takes down the person, or the organisation that stands before.
  Cursor cut(Cursor cursor) {
    int at = cursor.at();
    Title title = cursor.title();
    int end = end(at);
    int acronym = firstAcronym(at, end);
    if (title.chief() && acronym > at && acronym < end) {
      return cursor.pastWord(acronym); // `Kabid Berantas BNNP Budi Santoso`
    }
    int behind = behindAcronym(at, end);
    if (behind > at && behind < end) {
      names.add(at, behind, Name.Kind.ORGANISATION); // `Otorita IKN Basuki Hadimuljono`
      return cursor.pastName(behind);
    }
    if (title.filled() && end == to && end - at == 1 && phrases.goesOn(to)) {
      return cursor.past(end); // `Kepala Bidang Informasi Gempabumi dan Peringatan Dini`
    }
    int told = split.organisationEnd(at, end);
    if (told > at) {
      names.add(at, told, Name.Kind.ORGANISATION);
      return cursor.pastName(told);
    }
    int person = split.personBegin(at, end, title);
    if (person > at) {
      names.add(at, person, Name.Kind.ORGANISATION);
      names.add(person, end, Name.Kind.PERSON);
    } else {
      names.add(at, end, isOrganisation(at, end) ? Name.Kind.OTHER : Name.Kind.PERSON);
    }
    return cursor.pastPerson(end);
  }

  /// Where the next title, firm or Balinese name begins.
  private int end(int at) {
    int end = at + 1;
    while (end < to
        && !(run.isTitle(end) && !run.isMiddle(at, end) && (end + 1 < to || run.is(Kind.RANK, end)))
        && !run.is(Kind.STARTS, end)
        && !run.isBirthName(end)) {
      end++;
    }
    return end;
  }

  /// The first acronym or known organisation; the end where there is none.
  private int firstAcronym(int at, int end) {
    int first = at;
    while (first < end && !isAcronym(at, first)) {
      first++;
    }
    return first;
  }

  /// The index behind the last acronym that has two words behind it; the beginning where there is
  /// none.
  private int behindAcronym(int at, int end) {
    int last = Math.min(end, to - 2) - 1;
    while (last >= at && !isAcronym(at, last)) {
      last--;
    }
    return Math.max(at, last + 1);
  }

  private boolean isAcronym(int at, int i) {
    return (passage.at(i).isAcronym() && !passage.at(i).isInitials() && !(i == at && isLetters(at)))
        || run.is(Kind.KNOWN, i);
  }

  /// Whether two capital letters are a person's initials, and no organisation's.
  boolean isLetters(int i) {
    String low = passage.low(i);
    return passage.at(i).isAcronym()
        && low.length() == 2
        && i + 1 < to
        && run.isPlain(run.is(Kind.PARTICLE, i + 1) && i + 2 < to ? i + 2 : i + 1, to)
        && !lexicon.is(Kind.ACRONYM, low)
        && !lexicon.is(Kind.KNOWN, low)
        && Gazetteer.length(passage, i, to) == 0
        && !runs.isAlone(low);
  }

  /// Whether words are more likely an organisation's than a person's.
  private boolean isOrganisation(int at, int end) {
    boolean place = false;
    for (int i = at + 1; i < end; i++) {
      place |= Gazetteer.length(passage, i, to) > 0;
    }
    return place || run.is(Kind.TAIL, end - 1) || end - at > MOST_WORDS;
  }
}
