package warta.article.mechanisms;

import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Folding;

/// Finds the headline, see [TitleVote]. The block that shows it is taken, and so is each that says
/// it again before the text.
final class Headline implements Mechanism {
  private static final String NAME = "headline";

  @Override
  public void judge(Draft draft) {
    String title = TitleVote.of(draft);
    if (title != null) {
      draft.fields().title(title);
      show(draft, Folding.bare(title));
    }
  }

  static boolean isFirstLevel(Found found) {
    return FirstHeadings.isFirstLevel(found);
  }

  private static void show(Draft draft, String bare) {
    int shown = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (says(draft, i, bare) && (shown < 0 || better(draft, i, shown))) {
        shown = i;
      }
    }
    if (shown < 0) {
      shown = onlyFirstLevel(draft);
    }
    if (shown >= 0) {
      draft.headline(shown);
    }
    for (int i = 0; i < draft.size(); i++) {
      if (i == shown || says(draft, i, bare)) {
        draft.judge(i, Verdict.take(NAME, Verdict.CERTAIN, Reason.of(Kind.TITLE)));
      }
    }
  }

  private static boolean better(Draft draft, int one, int other) {
    return rank(draft.found(one)) > rank(draft.found(other));
  }

  private static int rank(Found found) {
    Holder holder = found.hints().holder();
    if (holder.within("nav") || holder.within("aside") || found.hints().linkShare() > 0.9) {
      return 0;
    }
    return isFirstLevel(found) ? 3 : found.block() instanceof Block.Heading ? 2 : 1;
  }

  /// Whether a block says the headline, perhaps with a kicker or a site's name.
  private static boolean says(Draft draft, int index, String bare) {
    String text = draft.text(index);
    if (text.length() > 3 * bare.length() + 20) {
      return false;
    }
    String said = draft.bare(index);
    return said.equals(bare)
        || (draft.found(index).block() instanceof Block.Heading && TitleVote.near(said, bare));
  }

  /// The page's only first-level heading, or -1.
  private static int onlyFirstLevel(Draft draft) {
    int only = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (isFirstLevel(draft.found(i))) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }
}
