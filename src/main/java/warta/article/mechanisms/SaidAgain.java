package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Takes sentences that a page says again word for word. What stands three times is a notice (a
/// placeholder for a video that may not be shown, a call to subscribe): none of it is text, and
/// what shares its small box is none either. Of what stands twice the one in the longer text stays.
/// The standfirst may be said again by the text.
final class SaidAgain implements Mechanism {
  private static final String NAME = "said again";
  private static final double WEIGHT = 50;

  /// Shorter sentences may well be said again: a refrain, a price, a place.
  private static final int FEWEST_WORDS = 10;

  private static final int NOTICE = 3;

  /// What makes up more of the page's text is all it has to say.
  private static final double MOST = 0.6;

  /// A notice's box holds no more words of running text than this besides.
  private static final int BOX_WORDS = 20;

  @Override
  public void judge(Draft draft) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      if (mayRepeat(draft, i)) {
        places.computeIfAbsent(said(draft.text(i)), t -> new ArrayList<>()).add(i);
      }
    }
    String standfirst = draft.fields().standfirst();
    if (standfirst != null) {
      places.remove(said(standfirst));
    }
    for (List<Integer> at : places.values()) {
      if (at.size() > 1) {
        judge(draft, at);
      }
    }
  }

  private static long said(String text) {
    int[] words = WordHashes.of(text);
    return WordHashes.row(words, 0, words.length);
  }

  private static boolean mayRepeat(Draft draft, int index) {
    Block block = draft.found(index).block();
    return (block instanceof Block.Paragraph || block instanceof Block.Quote)
        && draft.kept(index)
        && draft.outline().isProse(index)
        && Outline.endsSentence(block.text())
        && draft.outline().words(index) >= FEWEST_WORDS;
  }

  private static void judge(Draft draft, List<Integer> at) {
    int words = at.size() * draft.outline().words(at.getFirst());
    if (words > MOST * draft.outline().allProse()) {
      return;
    }
    boolean notice = at.size() >= NOTICE;
    int best = at.getFirst();
    for (int i : at) {
      best = around(draft, i) > around(draft, best) ? i : best;
    }
    for (int i : at) {
      if (notice) {
        takeBox(draft, i);
      } else if (i != best) {
        take(draft, i);
      }
    }
  }

  /// Words of running text in the element around a block's own.
  private static int around(Draft draft, int index) {
    Holder own = draft.found(index).hints().holder();
    Holder parent = own.parent();
    return draft.outline().proseIn(parent == null ? own : parent);
  }

  private static void takeBox(Draft draft, int index) {
    Outline outline = draft.outline();
    Holder box = draft.found(index).hints().holder();
    int most = outline.words(index) + BOX_WORDS;
    for (Holder at = box; at != null && outline.proseIn(at) <= most; at = at.parent()) {
      box = at;
    }
    for (int i = outline.first(box); i <= outline.last(box); i++) {
      if (i != draft.headline()) {
        take(draft, i);
      }
    }
  }

  private static void take(Draft draft, int index) {
    draft.judge(index, Verdict.take(NAME, WEIGHT, Reason.of(Kind.REPEATED)));
  }
}
