package warta.article.mechanisms;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;

/// Ends an article where its page ends it: with the tags, the editor's line, the author's box or
/// the comments that stand behind the bulk of the text. The best run goes on over these, so that a
/// box for gifts or a reader's letter of two sentences would join it; what comes behind an end
/// stays only where it is long.
final class Endings implements Mechanism {
  private static final String NAME = "endings";
  private static final double WEIGHT = 60;

  /// An article of fewer words has no bulk.
  private static final int FEWEST_WORDS = 120;

  /// The core is the smallest element that holds so much of the text kept.
  private static final double CORE = 0.75;

  /// What ends an article stands behind so much of its text.
  private static final double BULK = 0.6;

  /// What is longer than this share of the text is the article's rest, and so is a paragraph of so
  /// many words: letters and notices are shorter.
  private static final double MOST_BEHIND = 0.2;

  private static final int LONG_PARAGRAPH = 55;

  /// What ends the article for all that stands outside its core.
  private static final Set<Kind> END_OF_CORE =
      EnumSet.of(
          Kind.TAGS,
          Kind.AUTHOR_NOTE,
          Kind.SHARE,
          Kind.COMMENTS,
          Kind.RELATED,
          Kind.EDITOR,
          Kind.INITIALS,
          Kind.FORM,
          Kind.RIGHTS,
          Kind.NEXT_ARTICLE,
          Kind.SYNDICATION);

  /// What ends it inside the core as well; a share bar or a list of other articles may stand
  /// between paragraphs.
  private static final Set<Kind> END =
      EnumSet.of(Kind.COMMENTS, Kind.EDITOR, Kind.INITIALS, Kind.SYNDICATION);

  @Override
  public void judge(Draft draft) {
    double all = words(draft, 0, draft.size(), null);
    Holder core = core(draft, all);
    if (core == null || all < FEWEST_WORDS) {
      return;
    }
    int inner = end(draft, all, END);
    int outer = end(draft, all, END_OF_CORE);
    take(draft, inner, all, null);
    take(draft, outer, all, core);
  }

  /// Words of the text kept in a stretch of blocks, without those in an element.
  private static double words(Draft draft, int from, int to, @Nullable Holder without) {
    double words = 0;
    for (int i = from; i < to; i++) {
      boolean counts = without == null || !draft.found(i).hints().holder().within(without);
      words += counts && isText(draft, i) ? draft.outline().words(i) : 0;
    }
    return words;
  }

  private static boolean isText(Draft draft, int index) {
    return draft.kept(index) && draft.outline().isProse(index);
  }

  /// The smallest element that holds most of the text kept, or null.
  static @Nullable Holder core(Draft draft) {
    return core(draft, words(draft, 0, draft.size(), null));
  }

  private static @Nullable Holder core(Draft draft, double all) {
    double[] held = new double[draft.outline().holders().size()];
    Holder core = null;
    for (int i = 0; i < draft.size(); i++) {
      for (Holder at = draft.found(i).hints().holder();
          at != null && isText(draft, i);
          at = at.parent()) {
        held[at.id()] += draft.outline().words(i);
      }
    }
    for (Holder holder : draft.outline().holders()) {
      if (holder != null
          && held[holder.id()] >= CORE * all
          && (core == null || holder.depth() > core.depth())) {
        core = holder;
      }
    }
    return core;
  }

  /// The first block behind the bulk of the text that ends the article, or -1.
  private static int end(Draft draft, double all, Set<Kind> ends) {
    double before = 0;
    for (int i = 0; i < draft.size(); i++) {
      Kind kind = Takes.kind(draft, i);
      if (before >= BULK * all && kind != null && ends.contains(kind)) {
        return i;
      }
      before += isText(draft, i) ? draft.outline().words(i) : 0;
    }
    return -1;
  }

  /// Takes what stands behind an end, but in an element, where it is not long.
  private static void take(Draft draft, int end, double all, @Nullable Holder without) {
    if (end < 0 || words(draft, end, draft.size(), without) > MOST_BEHIND * all) {
      return;
    }
    for (int i = end + 1; i < draft.size(); i++) {
      boolean inside = without != null && draft.found(i).hints().holder().within(without);
      if (!inside && isText(draft, i) && draft.outline().words(i) >= LONG_PARAGRAPH) {
        return;
      }
    }
    for (int i = end + 1; i < draft.size(); i++) {
      boolean inside = without != null && draft.found(i).hints().holder().within(without);
      if (!inside && draft.kept(i)) {
        draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.AFTER_END)));
      }
    }
  }
}
