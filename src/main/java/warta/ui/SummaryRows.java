package warta.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.Pick;
import warta.text.Width;
import warta.ui.Arrangement.Placement;
import warta.ui.layout.Wrapped;

/// How many rows a summary takes, and what stands in the first of them.
///
/// @param all the rows of its pane
record SummaryRows(int all, Headnote headnote) {
  static final SummaryRows NONE = new SummaryRows(0, Headnote.NONE);

  private static final int ARTICLE_LEAST = 6;

  /// No sentence has more rows than this where it may have any number: a bound to stop at.
  private static final int LONGEST = 10_000;

  /// Where it stands at the right of the article, in rows that are its own.
  static SummaryRows beside(Model model, int rows, int columns) {
    return new SummaryRows(rows, headnote(model, Placement.RIGHT, columns, rows, rows));
  }

  /// Where it stands in the article's stead and scrolls.
  static SummaryRows alone(Model model, int rows, int columns) {
    return new SummaryRows(
        rows, headnote(model, Placement.ALONE, columns, rows, Integer.MAX_VALUE));
  }

  /// Where it stands below the article and takes its rows from it: 7 of 22 and 13 of 34, as drawn.
  static SummaryRows below(Model model, int pane, int columns) {
    int usual = pane / 2 - 4;
    int most = Math.max(usual, pane - ARTICLE_LEAST);
    Headnote headnote = headnote(model, Placement.BELOW, columns, usual, most);
    return new SummaryRows(below(model.reading(), headnote, columns, usual, most), headnote);
  }

  /// One row where the article is short; where nothing could be picked, those of what stands above
  /// and one; more than usual where the only sentence needs it, for none is ever cut.
  private static int below(
      @Nullable Reading reading, Headnote headnote, int columns, int usual, int most) {
    if (reading == null || !(reading.arrival() instanceof Arrival.Here)) {
      return usual;
    }
    if (reading.isShort()) {
      return 1;
    }
    int above = headnote.rows().size();
    boolean made = reading.condensed().summary() != null;
    if (made && reading.condensed().picks().isEmpty()) {
      return Math.min(usual, above + 1);
    }
    int only = ofOnly(reading, columns, most);
    return only == 0 ? usual : Math.clamp(only + (long) above, usual, most);
  }

  /// What stands above the sentences, unless that would leave no room for the only one.
  private static Headnote headnote(
      Model model, Placement place, int columns, int rows, int mostRows) {
    Reading reading = model.reading();
    if (reading == null) {
      return Headnote.NONE;
    }
    Headnote headnote = Headnote.of(model, reading, place, columns, rows);
    int first = ofOnly(reading, columns, mostRows);
    return first + headnote.rows().size() > mostRows ? Headnote.NONE : headnote;
  }

  /// Rows of the only sentence, at most so many and one; 0 where there are others or none.
  private static int ofOnly(Reading reading, int columns, int mostRows) {
    List<Pick> picks = reading.condensed().picks();
    if (picks.size() != 1) {
      return 0;
    }
    long most = Math.min(mostRows + 1L, LONGEST) * columns;
    return Wrapped.lines(Width.cut(picks.getFirst().text(), (int) most), columns).size();
  }

  /// Rows that sentences take in the pane, each a paragraph.
  static int of(List<Pick> picks, int columns) {
    int rows = 0;
    for (Pick pick : picks) {
      rows += Wrapped.lines(pick.text(), columns).size();
    }
    return rows;
  }
}
