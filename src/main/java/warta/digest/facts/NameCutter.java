package warta.digest.facts;

import java.util.List;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Cuts a run of capitalised words into the names it holds: `Menteri Luar Negeri Rusia Sergei
/// Lavrov` is a title, a place and a person.
///
/// Told by the words themselves: titles, heads of organisations' names, known places, words that
/// are mostly ordinary ones; where that does not tell, by which of the words stand alone elsewhere
/// in the article. What stands behind a title is [TitledNames]'s, all else [FreeNames]'s.
final class NameCutter {
  private final Lexicon lexicon;
  private final Passage passage;
  private final RunWords run;
  private final Glosses glosses;
  private final Sightings names;
  private final Phrases phrases;
  private final Openings openings;
  private final SmallTitles titles;
  private final FreeNames free;
  private final TitledNames titled;
  private final int begin;
  private final int to;
  private final boolean weak;

  private NameCutter(Run bounds, Lexicon lexicon, NameRuns runs) {
    this.lexicon = lexicon;
    this.passage = bounds.passage();
    this.run = new RunWords(bounds, lexicon, runs);
    this.glosses = new Glosses(passage, lexicon);
    SingleWords singles = new SingleWords(passage, run, lexicon, runs);
    this.names = new Sightings(bounds, run, singles, lexicon, runs);
    this.phrases = new Phrases(bounds, run, lexicon, runs);
    this.openings = new Openings(bounds, run, phrases, lexicon, runs);
    this.titles = new SmallTitles(passage, run, lexicon);
    Namesakes namesakes = new Namesakes(passage, run, names, runs);
    PlainNames plain = new PlainNames(passage, lexicon, runs, run, names, phrases);
    this.free = new FreeNames(bounds, run, singles, names, namesakes, plain, lexicon, runs);
    OfficeNames offices = new OfficeNames(bounds, run, lexicon, runs);
    TitledPersons persons = new TitledPersons(bounds, run, names, phrases, lexicon, runs);
    this.titled = new TitledNames(bounds, run, names, namesakes, free, offices, persons, lexicon);
    this.begin = bounds.from();
    this.to = bounds.to();
    this.weak = bounds.weak();
  }

  /// The names of a run, in their order.
  static List<Sighting> cut(Run bounds, Lexicon lexicon, NameRuns runs) {
    NameCutter cutter = new NameCutter(bounds, lexicon, runs);
    boolean spelt = Unnamed.isSpeltOut(bounds.passage(), bounds.from(), bounds.to());
    if (spelt && !cutter.run.isTitle(bounds.from())) {
      cutter.whole();
    } else {
      cutter.parts();
    }
    return cutter.names.found();
  }

  /// Takes all words as one name, as an acronym before them does.
  private void whole() {
    boolean office = run.is(Kind.HEAD, begin) || run.is(Kind.TAIL, to - 1);
    if (office || !phrases.isPhrase(begin, to)) {
      names.add(begin, to, office ? Name.Kind.ORGANISATION : Name.Kind.OTHER);
    }
  }

  /// Takes one name after the other.
  private void parts() {
    int first = openings.first();
    if (to - first == 1 && isPair(first)) {
      pair(passage.at(first));
      return;
    }
    Cursor cursor = new Cursor(first, weak ? Title.NONE : titles.before(begin));
    while (cursor.at() < to) {
      cursor = next(cursor);
    }
  }

  private Cursor next(Cursor cursor) {
    int at = cursor.at();
    Title title = cursor.title();
    int known = knownEnd(cursor);
    if (known > at) {
      Name.Kind kind = KnownNames.kind(Lexicon.low(passage.words(at, known)));
      names.add(at, known, kind == null ? Name.Kind.OTHER : kind);
      return cursor.pastName(known);
    }
    if (run.is(Kind.HEAD, at) && glosses.isSpelt(at, to)) {
      return spelt(cursor);
    }
    if (at + 1 < to && run.isTitle(at) && lexicon.isCommon(passage.low(at), passage.low(at + 1))) {
      return new Cursor(at + 2, title.common()); // `Ibu Kota`, `Sekretaris Negara`
    }
    if (run.isTitle(at)) {
      boolean chief = lexicon.isChief(passage.low(at));
      return new Cursor(at + 1, Title.capital(run.is(Kind.SEAT, at), chief));
    }
    if (title.waits() && passage.low(at).equals("of")) {
      return new Cursor(at + 1, title.of()); // `Archbishop of Canterbury Justin Welby`
    }
    if (run.isTie(at) || run.isCounter(at) || run.isFolk(at)) {
      return cursor.past(at + 1);
    }
    return title.waits() ? titled.cut(cursor) : cursor.past(free.cut(at));
  }

  /// The end of a name that is known whole; the beginning where there is none, and where its name
  /// goes on: `Bank Indonesia Jawa Timur`.
  private int knownEnd(Cursor cursor) {
    int at = cursor.at();
    int end = at + KnownNames.length(passage, at, to);
    boolean ends =
        end == to
            || run.isTitle(end)
            || run.isTie(end)
            || run.isSomebody(end, to)
            || KnownNames.length(passage, end, to) > 0;
    boolean person =
        cursor.title().waits() && end < to && !run.isOfficeWord(end) && !run.is(Kind.TAIL, end);
    return ends || person ? end : at;
  }

  /// Takes an office's words whole where an acronym behind them stands for them all: `Badan
  /// Pengatur Jalan Tol (BPJT)`; none where it names nobody.
  private Cursor spelt(Cursor cursor) {
    if (lexicon.is(Kind.NONAME, passage.low(to + 1))) {
      return cursor.past(to); // `Lembaga Swadaya Masyarakat (LSM)`
    }
    names.add(cursor.at(), to, Name.Kind.ORGANISATION);
    return cursor.pastName(to);
  }

  /// `Rusia-Ukraina`: two places in one word.
  private boolean isPair(int i) {
    int hyphen = passage.at(i).text().indexOf('-');
    String low = passage.at(i).low();
    return hyphen > 0
        && Gazetteer.size(low) == null
        && Gazetteer.size(low.substring(0, hyphen)) != null
        && Gazetteer.size(low.substring(hyphen + 1)) != null;
  }

  private void pair(Token token) {
    int hyphen = token.start() + token.text().indexOf('-');
    names.addPart(token.start(), hyphen);
    names.addPart(hyphen + 1, token.end());
  }
}
