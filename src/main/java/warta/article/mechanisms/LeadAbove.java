package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Brings back the first paragraph that a page sets between its headline and the element that holds
/// the rest: alone there, whole sentences, without links, close to both; or the points of its
/// summary, a list of statements alone there. The best run takes them for something beside the
/// text, for they stand outside of where the text stands.
final class LeadAbove implements Mechanism {
  private static final String NAME = "lead above";

  /// More than the best run and a guess by wording or place together.
  private static final double WEIGHT = 60;

  /// What the best run alone says against it.
  private static final double RUN_ALONE = -10;

  /// Byline, date and share bar may stand between it and the headline, a picture's caption too
  /// between it and the text.
  private static final int BELOW_HEADLINE = 5;

  private static final int ABOVE_TEXT = 8;

  /// Shorter sentences are slogans, longer ones have been found for themselves.
  private static final int FEWEST_WORDS = 10;

  private static final int MOST_WORDS = 80;

  /// A summary has a handful of points.
  private static final int MOST_POINTS = 8;

  private static final double LINKED = 0.1;

  @Override
  public void judge(Draft draft) {
    int headline = draft.headline();
    int text = headline < 0 ? -1 : firstOfText(draft, headline + 1);
    if (text < 0) {
      return;
    }
    List<Integer> above = new ArrayList<>();
    for (int i = headline + 1; i < text; i++) {
      if (isRunningText(draft, i)) {
        above.add(i);
      }
    }
    if (above.isEmpty()) {
      return;
    }
    boolean near =
        above.getFirst() <= headline + BELOW_HEADLINE && above.getLast() >= text - ABOVE_TEXT;
    if (near && (above.size() == 1 ? isLead(draft, above.getFirst()) : arePoints(draft, above))) {
      above.forEach(i -> draft.judge(i, Verdict.keep(NAME, WEIGHT)));
    }
  }

  /// The first running text that is kept, or -1.
  private static int firstOfText(Draft draft, int from) {
    for (int i = from; i < draft.size(); i++) {
      if (draft.kept(i) && isRunningText(draft, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isRunningText(Draft draft, int index) {
    return draft.outline().isProse(index) && !(draft.found(index).block() instanceof Block.Caption);
  }

  private static boolean isLead(Draft draft, int index) {
    int words = draft.outline().words(index);
    return draft.found(index).block() instanceof Block.Paragraph
        && words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && draft.found(index).hints().linkShare() <= LINKED
        && draft.balance(index) >= RUN_ALONE
        && Outline.endsSentence(draft.text(index));
  }

  /// Whether blocks are the points of a summary: the items of one list, each a statement without a
  /// link, as none of a list of teasers is.
  private static boolean arePoints(Draft draft, List<Integer> blocks) {
    Holder list = list(draft, blocks.getFirst());
    boolean points = list != null && blocks.size() <= MOST_POINTS;
    for (int i : blocks) {
      int words = draft.outline().words(i);
      points &=
          draft.found(i).block() instanceof Block.Item
              && list != null
              && list.equals(list(draft, i))
              && words >= FEWEST_WORDS
              && words <= MOST_WORDS
              && draft.found(i).hints().linkShare() <= LINKED
              && draft.balance(i) >= RUN_ALONE;
    }
    return points;
  }

  private static @Nullable Holder list(Draft draft, int index) {
    Holder at = draft.found(index).hints().holder();
    while (at != null && !at.tag().equals("ul") && !at.tag().equals("ol")) {
      at = at.parent();
    }
    return at;
  }
}
