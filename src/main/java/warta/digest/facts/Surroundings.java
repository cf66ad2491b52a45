package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// What stands beside words and tells that they are a name, or a person's.
final class Surroundings {
  private final Passage passage;
  private final Lexicon lexicon;
  private final RunWords run;

  Surroundings(Passage passage, RunWords run, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.run = run;
  }

  /// Whether a doer's word stands before a name, a genitive behind it, or it is one of a row of
  /// names: `oleh Pusdatin`, `Adele, Beyonce dan Rihanna`.
  boolean isTold(int from, int end) {
    return lexicon.is(Kind.AGENT, passage.low(from - 1))
        || lexicon.is(Kind.AT, passage.low(from - 1))
        || run.isNumberOf(end - 1) // `Germanwings Flight 9525`
        || (passage.isMarkOf(from - 1, "\"“‘'") && passage.isMarkOf(end, "\"”’'"))
        || (!isForeign(from, end) && (isRow(from - 1, from - 2) || isRow(end, end + 1)))
        || hasGenitive(from, end)
        || (passage.isMarkOf(end, "'’")
            && passage.touches(end)
            && passage.low(end + 1).equals("s"));
  }

  /// Whether a comma or an `and` stands at one index and a capital word at the next.
  private boolean isRow(int link, int word) {
    boolean tied = passage.isMarkOf(link, ",") || lexicon.is(Kind.ADDS, passage.low(link));
    return tied
        && passage.has(word)
        && passage.at(word).isCapital()
        && (run.isEnglish()
            || lexicon.is(Kind.WEEKDAY, passage.low(word))
            || !isTerm(word, word > link));
  }

  /// Whether all words are ordinary ones of English, which a row of services has too: `Meeting
  /// Hall, Guest House`.
  private boolean isForeign(int from, int end) {
    boolean foreign = end - from > 1;
    for (int i = from; i < end; i++) {
      foreign &= lexicon.isForeign(passage.low(i));
    }
    return foreign;
  }

  /// `Newell's Old Boys`.
  private boolean hasGenitive(int from, int end) {
    boolean found = false;
    for (int i = from + 1; i < end - 1; i++) {
      found |= passage.isMarkOf(i, "'’") && passage.touches(i) && passage.low(i + 1).equals("s");
    }
    return found;
  }

  /// Whether all capital words of a row's other member are ordinary ones: `Makanan Ringan, Penyedap
  /// Rasa`.
  private boolean isTerm(int word, boolean forward) {
    int i = word;
    boolean ordinary =
        !lexicon.is(Kind.HEAD, passage.low(i))
            && !lexicon.is(Kind.SITE, passage.low(i))
            && !lexicon.isTitle(passage.low(i));
    while (ordinary && passage.has(i) && passage.at(i).isCapital()) {
      ordinary = lexicon.isOrdinary(passage.low(i)) || lexicon.isForeign(passage.low(i));
      i += forward ? 1 : -1;
    }
    return ordinary;
  }

  /// How much stands beside words that stands beside persons: a word of saying, an age, a title.
  int person(int from, int end) {
    boolean said =
        lexicon.is(Kind.SAID, passage.low(from - 1)) || lexicon.is(Kind.SAID, passage.low(end));
    boolean age =
        passage.isMarkOf(end, "(")
            && passage.has(end + 2)
            && passage.at(end + 1).isNumber()
            && passage.at(end + 1).text().length() < 3
            && passage.at(end + 2).isMark(')');
    String office = passage.isMarkOf(end, ",") ? passage.low(end + 1) : "";
    boolean titledBehind = lexicon.is(Kind.TITLE, office);
    return (said ? 1 : 0) + (age ? 2 : 0) + (titledBehind ? 1 : 0);
  }
}
