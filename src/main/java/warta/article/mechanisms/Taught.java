package warta.article.mechanisms;

import java.util.Set;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.SiteShapes;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;

/// Does what the site's reader taught: takes the lines that are to go, before all others have
/// judged, and keeps those that are to stay, after them.
final class Taught {
  private static final String NAME = "reader";

  /// Whatever was said with certainty before, the reader knows better.
  private static final double ABOVE_ALL = 1000 * Verdict.CERTAIN;

  private Taught() {}

  /// For the lines that are to go. Stands behind what names the site.
  static Mechanism toGo() {
    Verdict verdict = Verdict.take(NAME, ABOVE_ALL, Reason.of(Kind.TAUGHT));
    return draft -> each(draft, draft.shapes().lessons().remove(), verdict);
  }

  /// For the lines that are to stay. Stands behind all that takes.
  static Mechanism toStay() {
    Verdict verdict = Verdict.keep(NAME, ABOVE_ALL);
    return draft -> each(draft, draft.shapes().lessons().keep(), verdict);
  }

  private static void each(Draft draft, Set<String> lines, Verdict verdict) {
    if (lines.isEmpty()) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      if (lines.contains(SiteShapes.folded(draft.text(i))) || lines.contains(numbered(draft, i))) {
        draft.judge(i, verdict);
      }
    }
  }

  /// The line as it is shown where it was taken: a list's number is one of its words then.
  private static String numbered(Draft draft, int index) {
    boolean item =
        draft.found(index).block() instanceof Block.Item(_, int number, _, _) && number > 0;
    return item ? "#. " + SiteShapes.folded(draft.text(index)) : "";
  }
}
