package warta.ui.layout;

import warta.text.Width;
import warta.words.Words;

/// How an article is set.
///
/// @param measure columns of running text, 1 or more
/// @param words the interface's language, for what is ours
/// @param ascii whether what is ours is drawn in ASCII alone
record Manner(int measure, Words words, boolean ascii) {
  /// Under this measure nothing but the words is set: no link numbers.
  private static final int TIGHT = 16;

  Manner {
    if (measure < 1) {
      throw new IllegalArgumentException("measure " + measure);
    }
  }

  String bar() {
    return ascii ? "| " : "│ ";
  }

  String rule() {
    return ascii ? "-" : "─";
  }

  String dot() {
    return ascii ? " - " : " · ";
  }

  /// Stands where a line of code was cut.
  String cutMark() {
    return ascii ? ">" : "›";
  }

  boolean numbersLinks() {
    return measure >= TIGHT;
  }

  /// A prefix that leaves most of the measure to the words, or none.
  String prefix(String wanted) {
    return wanted.length() <= measure / 3 ? wanted : "";
  }

  /// Words of ours that must stay in one line, cut where they do not fit.
  String fitted(String text) {
    return ascii ? Width.cut(text, measure) : Width.ellipsis(text, measure);
  }
}
