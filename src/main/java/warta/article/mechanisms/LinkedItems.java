package warta.article.mechanisms;

import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Takes lists of other articles whose items have a word or two before their link, as in
/// `Interview: The man who mends the bells`: two items or more, most of each a link to the page's
/// own site, none ending as a sentence. Lists of sources lead elsewhere.
final class LinkedItems implements Mechanism {
  private static final String NAME = "linked items";
  private static final double WEIGHT = 40;

  private static final int FEWEST = 2;
  private static final int TITLE_WORDS = 4;
  private static final double LINKED = 0.4;
  private static final double MOSTLY_LINKED = 0.6;

  @Override
  public void judge(Draft draft) {
    Outline outline = draft.outline();
    for (Holder holder : outline.holders()) {
      if (holder != null && holder.tag().equals("ul") && isList(draft, holder)) {
        for (int i = outline.first(holder); i <= outline.last(holder); i++) {
          if (draft.kept(i)) {
            draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.LINK_LIST)));
          }
        }
      }
    }
  }

  private static boolean isList(Draft draft, Holder list) {
    int first = draft.outline().first(list);
    int last = draft.outline().last(list);
    double share = 0;
    for (int i = first; i <= last; i++) {
      if (!isLinked(draft, i)) {
        return false;
      }
      share += draft.found(i).hints().linkShare();
    }
    int items = last - first + 1;
    return items >= FEWEST && share >= MOSTLY_LINKED * items;
  }

  private static boolean isLinked(Draft draft, int index) {
    Block block = draft.found(index).block();
    return block instanceof Block.Item
        && draft.outline().words(index) >= TITLE_WORDS
        && draft.found(index).hints().linkShare() >= LINKED
        && !block.text().endsWith(".")
        && block.links().size() <= 1
        && SameSite.only(draft, block.links());
  }
}
