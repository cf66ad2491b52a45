package warta.article.mechanisms;

import java.util.List;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;

/// Takes lines that are all one link to somewhere else: a linked headline between paragraphs, a
/// list of such. A paragraph that links a few of its words stays.
final class LinkLines implements Mechanism {
  private static final String NAME = "link lines";
  private static final double WEIGHT = 30;
  private static final double WHOLE = 0.9;

  /// A linked line of fewer words may be a word of the text on a line of its own.
  private static final int FEWEST_WORDS = 4;

  @Override
  public void judge(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Block block = draft.found(i).block();
      boolean whole =
          draft.found(i).hints().linkShare() >= WHOLE && draft.outline().words(i) >= FEWEST_WORDS;
      boolean oneLink = block.links().size() <= 1;
      if (whole && oneLink && mayBe(draft, i)) {
        Kind link = block instanceof Block.Item ? Kind.LINK_LIST : Kind.READ_ALSO;
        Kind reason = i < draft.headline() ? Kind.NAVIGATION : link;
        draft.judge(i, Verdict.take(NAME, WEIGHT, new Reason(reason, List.of())));
      }
    }
  }

  /// A linked quotation names its source, and a linked heading above running text is its heading.
  private static boolean mayBe(Draft draft, int index) {
    return switch (draft.found(index).block()) {
      case Block.Paragraph(String text, _) -> "\"“„«".indexOf(text.charAt(0)) < 0;
      case Block.Item _ -> true;
      case Block.Heading _ -> !isAboveText(draft, index);
      case Block.Quote _, Block.Code _, Block.Row _, Block.Caption _ -> false;
    };
  }

  /// Whether running text follows a heading; what follows a list is not of its last item's heading.
  private static boolean isAboveText(Draft draft, int index) {
    if (index + 1 == draft.size() || !draft.outline().isProse(index + 1)) {
      return false;
    }
    for (Holder at = draft.found(index).hints().holder(); at != null; at = at.parent()) {
      if (at.tag().equals("li")) {
        return draft.found(index + 1).hints().holder().within(at);
      }
    }
    return true;
  }
}
