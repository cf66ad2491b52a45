package warta.article.mechanisms;

import java.util.HashSet;
import java.util.Set;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Takes headings above the text that say the headline in other words: with a kicker in front, or
/// longer than what the page tells machines. Without this they pass for a standfirst.
final class HeadlineAgain implements Mechanism {
  private static final String NAME = "headline again";
  private static final double WEIGHT = 300;

  private static final int FEWEST_STEMS = 3;
  private static final double MOST_OF_IT = 0.6;
  private static final int LEVEL = 2;

  /// A kicker is shorter than the headline behind it.
  private static final double KICKER = 0.7;

  @Override
  public void judge(Draft draft) {
    Set<Set<String>> titles = new HashSet<>();
    String title = draft.fields().title();
    titles.add(LineShape.stems(title == null ? "" : title));
    titles.add(LineShape.stems(draft.facts().headline()));
    draft.facts().titles().forEach(said -> titles.add(LineShape.stems(said)));
    for (int i = Math.max(0, draft.headline()); i < draft.size() && !isText(draft, i); i++) {
      if (i != draft.headline() && isHeading(draft, i) && says(draft.text(i), titles)) {
        draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.TITLE)));
        draft.headline(draft.headline() < 0 ? i : draft.headline());
      }
    }
  }

  private static boolean isText(Draft draft, int index) {
    return draft.kept(index)
        && draft.outline().isProse(index)
        && Outline.endsSentence(draft.text(index));
  }

  private static boolean isHeading(Draft draft, int index) {
    return draft.found(index).block() instanceof Block.Heading heading
        && heading.level() <= LEVEL
        && draft.kept(index);
  }

  private static boolean says(String heading, Set<Set<String>> titles) {
    Set<String> stems = LineShape.stems(heading);
    for (Set<String> title : titles) {
      Set<String> common = new HashSet<>(title);
      common.retainAll(stems);
      boolean most = common.size() >= MOST_OF_IT * Math.max(title.size(), stems.size() * KICKER);
      if (common.size() >= FEWEST_STEMS && most) {
        return true;
      }
    }
    return false;
  }
}
