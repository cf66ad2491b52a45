package warta.article.mechanisms;

import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.text.WordCount;

/// Takes lines that are a label and the linked headline of another article, in whatever language
/// the label is: `FUNDA OLUNYE UDABA | …`, `Les også: …`. Lists of such lines are somebody's
/// reading list, and stay.
final class LabelledLinks implements Mechanism {
  private static final String NAME = "labelled links";
  private static final double WEIGHT = 30;

  private static final int MOST_LABEL_WORDS = 5;

  /// A headline has more words than a name or a title that is linked for its own sake.
  private static final int FEWEST_LINKED = 5;

  private static final int SHORTEST_LINKED = 36;

  private static final int LONGEST = 250;
  private static final double HALF = 0.5;

  /// Spaces count in a text and not in its links' share.
  private static final double ABOUT = 0.08;

  private static final String SEPARATORS = ":|»>→▶";

  @Override
  public void judge(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (i != draft.headline() && mayBe(draft, i) && isLabelled(draft.found(i))) {
        draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.READ_ALSO)));
      }
    }
  }

  private static boolean mayBe(Draft draft, int index) {
    return switch (draft.found(index).block()) {
      case Block.Paragraph _, Block.Quote _ -> true;
      case Block.Heading _, Block.Item _, Block.Code _, Block.Row _, Block.Caption _ -> false;
    };
  }

  /// Whether all behind a short label and its separator is one link.
  private static boolean isLabelled(Found found) {
    String text = found.block().text();
    boolean mayBe =
        found.hints().linkShare() > HALF
            && text.length() <= LONGEST
            && found.block().links().size() <= 1;
    int separator = mayBe ? separator(text) : -1;
    if (separator <= 0) {
      return false;
    }
    int label = WordCount.of(text.substring(0, separator));
    String behind = text.substring(separator + 1).strip();
    double share = (double) behind.length() / text.length();
    return label >= 1
        && label <= MOST_LABEL_WORDS
        && WordCount.of(behind) >= FEWEST_LINKED
        && behind.length() >= SHORTEST_LINKED
        && text.charAt(0) != '('
        && Math.abs(found.hints().linkShare() - share) < ABOUT;
  }

  private static int separator(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() ? at : -1;
  }
}
