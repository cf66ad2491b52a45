package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Takes small `<article>` elements within the page's own: HTML calls that what could stand alone,
/// and inside an article it is a teaser, a podcast, a box. Those that hold much of the text are its
/// parts, such as the posts of a live page.
final class NestedArticles implements Mechanism {
  private static final String NAME = "nested articles";
  private static final double WEIGHT = 40;

  private static final String TAG = "article";

  /// All of them together hold less of the page's text than this.
  private static final double MOST = 0.25;

  @Override
  public void judge(Draft draft) {
    Outline outline = draft.outline();
    List<Holder> nested = new ArrayList<>();
    double share = 0;
    for (Holder holder : outline.holders()) {
      if (holder != null && isNested(draft, holder)) {
        nested.add(holder);
        share += outline.shareOf(holder);
      }
    }
    if (share > MOST) {
      return;
    }
    for (Holder holder : nested) {
      for (int i = outline.first(holder); i <= outline.last(holder); i++) {
        draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.BOX)));
      }
    }
  }

  /// Whether an element is an article with a title of its own in an article, and not in another
  /// such.
  private static boolean isNested(Draft draft, Holder holder) {
    if (!holder.tag().equals(TAG)) {
      return false;
    }
    Holder outer = around(holder);
    boolean outermost = outer != null && around(outer) == null;
    Outline outline = draft.outline();
    boolean headline =
        outline.first(holder) <= draft.headline() && draft.headline() <= outline.last(holder);
    return outermost && !headline && hasHeading(draft, holder);
  }

  private static @Nullable Holder around(Holder holder) {
    Holder at = holder.parent();
    while (at != null && !at.tag().equals(TAG)) {
      at = at.parent();
    }
    return at;
  }

  private static boolean hasHeading(Draft draft, Holder holder) {
    for (int i = draft.outline().first(holder); i <= draft.outline().last(holder); i++) {
      if (draft.found(i).block() instanceof Block.Heading) {
        return true;
      }
    }
    return false;
  }
}
