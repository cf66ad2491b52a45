package warta.article.mechanisms;

import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;

/// Takes what the best run has joined behind the element that holds most of the text: a note on the
/// author, an appeal for gifts, a dialog, a citation. What stands in an element of the same shape
/// is the article's next part, and where much follows the element is none.
final class BehindCore implements Mechanism {
  private static final String NAME = "behind core";
  private static final double WEIGHT = 50;

  /// An article of fewer words has no core.
  private static final int FEWEST_WORDS = 100;

  /// More than this share of the text is the article's other half.
  private static final double MOST_BEHIND = 0.3;

  @Override
  public void judge(Draft draft) {
    Holder core = Endings.core(draft);
    if (core == null) {
      return;
    }
    boolean[] parts = parts(draft, core);
    int all = 0;
    int behind = 0;
    for (int i = 0; i < draft.size(); i++) {
      int words = draft.kept(i) && draft.outline().isProse(i) ? draft.outline().words(i) : 0;
      all += words;
      behind += isBehind(draft, i, core, parts) ? words : 0;
    }
    if (all < FEWEST_WORDS || behind > MOST_BEHIND * all) {
      return;
    }
    for (int i = draft.outline().last(core) + 1; i < draft.size(); i++) {
      if (draft.kept(i) && isBehind(draft, i, core, parts)) {
        draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.AFTER_END)));
      }
    }
  }

  /// Which holders are of the core's shape or stand in one that is. A holder's number is greater
  /// than its parent's, so one pass finds all.
  private static boolean[] parts(Draft draft, Holder core) {
    boolean[] parts = new boolean[draft.outline().holders().size()];
    for (Holder holder : draft.outline().holders()) {
      if (holder != null) {
        Holder parent = holder.parent();
        parts[holder.id()] = Shape.alike(holder, core) || (parent != null && parts[parent.id()]);
      }
    }
    return parts;
  }

  private static boolean isBehind(Draft draft, int index, Holder core, boolean[] parts) {
    return index > draft.outline().last(core) && !parts[draft.found(index).hints().holder().id()];
  }
}
