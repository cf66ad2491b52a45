package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Tells capitalised words that only stand in a law's, a plan's or a headline's words from names.
final class Phrases {
  /// An ordinary phrase that comes so often with capitals names something.
  private static final int OFTEN = 3;

  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;
  private final Glosses glosses;
  private final int to;

  Phrases(Run bounds, RunWords run, Lexicon lexicon, NameRuns runs) {
    this.passage = bounds.passage();
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
    this.glosses = new Glosses(passage, lexicon);
    this.to = bounds.to();
  }

  /// `Human Rights Watch`, `New Yorker`: English words of which the first two are ordinary ones, so
  /// that the sentence alone did not give both their capitals.
  boolean isHeadline(int i) {
    String low = passage.low(i);
    boolean ordinary = lexicon.isOrdinary(low) && !lexicon.isFunction(low);
    String next = i + 1 < to ? passage.low(i + 1) : "";
    boolean more = lexicon.isOrdinary(next) && !lexicon.isFunction(next) && !run.isTitle(i + 1);
    return run.isEnglish() && ordinary && more;
  }

  /// Whether Indonesian words are ordinary ones with capitals, as laws and plans have them: `Hukum
  /// Kelautan`. Where they come again or an acronym stands for them, they name something.
  boolean isPhrase(int from, int end) {
    boolean indonesian = lexicon.language().equals("id") || lexicon.language().equals("ms");
    boolean ordinary = indonesian && run.isOrdinary(from, end);
    boolean names = glosses.isGlossed(end) || runs.times(Sighting.key(passage, from, end)) >= OFTEN;
    return ordinary && (!names || lexicon.isTerm(passage.low(from)) || isListed(from, end));
  }

  /// Whether an Indonesian office's words go on behind a run: `dan Peringatan Dini`.
  boolean goesOn(int end) {
    boolean ordinary = run.isCapitalOrdinary(end + 1) && !lexicon.isTitle(passage.low(end + 1));
    return !run.isEnglish()
        && lexicon.is(Kind.ADDS, passage.low(end))
        && ordinary
        && !lexicon.is(Kind.HEAD, passage.low(end + 1));
  }

  /// Whether words are one part of a longer name that `dan` parts: `Anggaran Pendapatan dan Belanja
  /// Negara`.
  private boolean isListed(int from, int end) {
    boolean tail =
        lexicon.is(Kind.ADDS, passage.low(from - 1))
            && passage.has(from - 2)
            && run.isCapitalOrdinary(from - 2);
    boolean rest =
        from > 0
            && passage.at(from - 1).isCapital()
            && passage.at(from - 1).sentence() == passage.at(from).sentence();
    return tail
        || rest
        || (lexicon.is(Kind.ADDS, passage.low(end)) && run.isCapitalOrdinary(end + 1));
  }

  /// Where an organisation or a place begins behind an ordinary phrase that says what is of it:
  /// `Pelayanan Publik KPK`, `Konstitusi Spanyol`; the beginning where there is none.
  int behindPhrase(int from, int end) {
    int last = from + 1;
    while (last < end - 1 && !isWhole(last, end)) {
      last++;
    }
    if (last >= end) {
      return from;
    }
    boolean names = run.is(Kind.KNOWN, last) || passage.at(last).isAcronym() || isWhole(last, end);
    boolean indonesian = lexicon.language().equals("id") || lexicon.language().equals("ms");
    boolean phrase =
        indonesian
            && names
            && run.isOrdinary(from, last)
            && !glosses.isGlossed(end)
            && runs.times(Sighting.key(passage, from, end)) < OFTEN;
    return phrase ? last : from;
  }

  /// Where a person begins behind the last of an office's words: `Politik, Hukum, dan Keamanan
  /// Wiranto`; the beginning where there is none.
  int behindOffice(int from, int end) {
    int before = passage.isMarkOf(from - 2, ",") ? from - 3 : from - 2;
    boolean tail =
        !run.isEnglish()
            && lexicon.is(Kind.ADDS, passage.low(from - 1))
            && run.isCapitalOrdinary(before);
    int person = from;
    while (person < end && run.isOrdinary(passage.low(person))) {
      person++;
    }
    boolean foreign = person < end && lexicon.isForeign(passage.low(person));
    boolean plain = person < end && run.isPlain(person, end) && !run.is(Kind.TAIL, end - 1);
    return tail && plain && !foreign ? person : from;
  }

  private boolean isWhole(int from, int end) {
    return run.is(Kind.HEAD, from)
        || Gazetteer.length(passage, from, end) == end - from
        || KnownNames.length(passage, from, end) == end - from;
  }

  /// `Blok D`, `Grup B`.
  boolean isLettered(int from, int end) {
    String low = passage.low(from);
    return end - from == 2
        && passage.at(from + 1).text().replace(".", "").length() == 1
        && (lexicon.isOrdinary(low) || lexicon.isForeign(low));
  }

  /// `13 Reasons Why`: a title that begins with its number, or what is counted.
  boolean isCounted(int from, int end) {
    boolean counted =
        passage.has(from - 1)
            && passage.at(from - 1).isNumber()
            && passage.at(from - 1).text().length() < 4;
    String low = passage.low(from);
    return counted && end - from > 1 && (lexicon.isOrdinary(low) || lexicon.isForeign(low));
  }

  /// Ordinary words in capitals for their loudness: `JUST THINKING`.
  boolean isShouted(int from, int end) {
    boolean shouted = end - from > 1;
    boolean ordinary = false;
    for (int i = from; i < end; i++) {
      shouted &= passage.at(i).isAcronym();
      ordinary |= lexicon.isOrdinary(passage.low(i)) || lexicon.isFunction(passage.low(i));
    }
    return shouted && ordinary;
  }
}
