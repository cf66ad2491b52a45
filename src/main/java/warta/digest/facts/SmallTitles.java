package warta.digest.facts;

import warta.digest.facts.Lexicon.Kind;

/// Titles in small letters before a run: `menteri luar negeri Sergei Lavrov`.
final class SmallTitles {
  /// How far before a name its title may begin: `menteri luar negeri Rusia` in small letters.
  private static final int TITLE_BEFORE = 3;

  private final Passage passage;
  private final Lexicon lexicon;
  private final RunWords run;

  SmallTitles(Passage passage, RunWords run, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.run = run;
  }

  /// The title before an index, perhaps with a word or two of its office between; none where there
  /// is none.
  Title before(int i) {
    for (int back = 1; back <= TITLE_BEFORE; back++) {
      String low = passage.low(i - back);
      if (low.isEmpty() || passage.at(i - back).sentence() != passage.at(i).sentence()) {
        return Title.NONE;
      }
      if (lexicon.isCommon(low, passage.low(i - back + 1))) {
        return Title.NONE; // `tuan rumah`
      }
      if (lexicon.isTitle(low)) {
        boolean holder = !run.is(Kind.HEAD, i) || !isApposition(i - back);
        return holder ? Title.small(isSeat(passage.low(i - 1))) : Title.NONE;
      }
      if (lexicon.is(Kind.STOP, low)) {
        return Title.NONE;
      }
    }
    return Title.NONE;
  }

  /// Whether what a title heads follows a word: `rektor`, `universitas`.
  private boolean isSeat(String low) {
    return lexicon.is(Kind.SEAT, low) || lexicon.is(Kind.HEAD, low);
  }

  /// Whether a title stands behind the person and a comma: `Rina, rektor Universitas Budi Luhur`.
  private boolean isApposition(int title) {
    return passage.isMarkOf(title - 1, ",")
        && passage.has(title - 2)
        && passage.at(title - 2).isCapital();
  }
}
