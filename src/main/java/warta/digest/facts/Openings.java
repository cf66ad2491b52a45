package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.NameRuns.Run;

/// Where the first name of a run begins: an opening word may have its capital from the sentence
/// alone.
final class Openings {
  /// Shorter words in `-an` may be names.
  private static final int SHORTEST_RESULT = 5;

  private final Passage passage;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final RunWords run;
  private final Glosses glosses;
  private final Phrases phrases;
  private final int begin;
  private final int to;
  private final boolean weak;

  Openings(Run bounds, RunWords run, Phrases phrases, Lexicon lexicon, NameRuns runs) {
    this.passage = bounds.passage();
    this.lexicon = lexicon;
    this.runs = runs;
    this.run = run;
    this.glosses = new Glosses(passage, lexicon);
    this.phrases = phrases;
    this.begin = bounds.from();
    this.to = bounds.to();
    this.weak = bounds.weak();
  }

  /// The first word that may be a name's; the run's end where none is left.
  int first() {
    if (!weak) {
      boolean common = lexicon.isCommon(passage.low(begin - 1), passage.low(begin));
      return common ? begin + 1 : begin; // `kantor Pusat BCA`
    }
    if (to - begin == 2
        && run.is(Kind.SITE, begin)
        && runs.isSmall(passage.low(begin))
        && Gazetteer.size(passage.low(begin + 1)) == Gazetteer.Size.COUNTRY) {
      return begin + 1; // `Pasar India`, where `pasar` stands too
    }
    if (isCommon()
        && !opensName()
        && !runs.isWhole(Sighting.key(passage, begin, to))
        && !isKnownPlace()) {
      return begin + 1;
    }
    return to - begin > 1 || isKnown() ? begin : to;
  }

  /// Whether the opening word is one that sentences begin with.
  private boolean isCommon() {
    String low = passage.low(begin);
    boolean result =
        SingleWords.isTwice(low) || isResult(low); // `Tandukan Gayle`, `Gol-gol El Real`
    return lexicon.isFunction(low)
        || result
        || run.isOrdinary(low)
        || (runs.isSmall(low) && !runs.isStrong(low));
  }

  /// Whether names begin with such a word.
  private boolean opensName() {
    String low = passage.low(begin);
    return run.isTitle(begin)
        || run.is(Kind.HEAD, begin)
        || run.is(Kind.SITE, begin)
        || KnownNames.length(passage, begin, to) > 0
        || phrases.isHeadline(begin)
        || (glosses.isGlossed(to)
            && (run.isOrdinary(begin, to) || low.charAt(0) == passage.low(to + 1).charAt(0))
            && !run.is(Kind.HEAD, begin + 1));
  }

  /// Whether an opening word is made of an ordinary one, and a person's name follows.
  private boolean isResult(String low) {
    boolean made =
        low.endsWith("an")
            && low.length() > SHORTEST_RESULT
            && lexicon.isOrdinary(low.substring(0, low.length() - 2));
    return made
        && !run.isEnglish()
        && !runs.isStrong(low)
        && to - begin > 1
        && run.isSomebody(begin + 1, to);
  }

  /// A place of several words (`Hong Kong`) or one that no ordinary word is.
  private boolean isKnownPlace() {
    return Gazetteer.length(passage, begin, to) > 1;
  }

  /// Whether the only word of a run is a name beyond doubt.
  private boolean isKnown() {
    return runs.isStrong(passage.low(begin))
        || passage.at(begin).isAcronym()
        || Gazetteer.length(passage, begin, to) > 0
        || run.is(Kind.KNOWN, begin);
  }
}
