package warta.article.mechanisms;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.candidates.Shingles;
import warta.article.candidates.ToldText;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;

/// Lets the text that a page gives machines vote on what the best run chose.
///
/// What is not told goes where it stands behind the last told block, or between told ones in a box
/// of its own: teasers, promotions, polls, notes on authors. What told texts leave out although it
/// belongs to the article stays: the standfirst, sub-headings, lists, tables, embedded posts,
/// paragraphs among told ones. Running text that is told and was left out for its place alone comes
/// in.
final class ToldBody implements Mechanism {
  private static final String NAME = "told body";
  private static final double AGAINST = 40;

  /// More than the best run, a box and an end together, less than a next article.
  private static final double FOR = 150;

  /// A block is told no longer under this share, and surely told from the other on.
  private static final double UNTOLD = 0.5;

  private static final double SURELY_TOLD = 0.7;
  private static final int FEWEST_WORDS = 12;

  /// What stands in the text already by so much is said again.
  private static final double KNOWN = 0.3;

  /// A told text of which so much is foreign is the whole page's.
  private static final double WHOLE_PAGE = 0.1;

  /// What no article's text is taken for, whoever tells it.
  private static final Set<Kind> FOREIGN =
      EnumSet.of(
          Kind.CAPTION,
          Kind.COMMENTS,
          Kind.CONSENT,
          Kind.CREDIT,
          Kind.FORM,
          Kind.LOGIN,
          Kind.MENU,
          Kind.NAVIGATION,
          Kind.NEXT_ARTICLE,
          Kind.SHARE,
          Kind.TAGS);

  /// What stands before the text in so many words is its first paragraph, left out of the told text
  /// for its large first letter.
  private static final int LEAD_WORDS = 40;

  private static final double LINKED = 0.3;

  /// Elements of running text: none of them is a box.
  private static final Set<String> TEXT =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hgroup",
          "ul",
          "ol",
          "li",
          "dl",
          "blockquote",
          "table",
          "pre",
          "figure");

  /// Mechanisms that judge by the place a block stands in, by their names in verdicts.
  private static final Set<String> OF_PLACE =
      Set.of("best run", "boxes", "nested articles", "endings", "behind core", "next article");

  @Override
  public void judge(Draft draft) {
    ToldText told = ToldText.in(draft);
    if (told == null) {
      return;
    }
    takeIn(draft, told);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kept(i) && told.share(i) < UNTOLD && isAgainst(draft, told, i)) {
        draft.judge(i, Verdict.take(NAME, AGAINST, Reason.of(Kind.UNTOLD)));
      }
    }
  }

  private static void takeIn(Draft draft, ToldText told) {
    Shingles known = new Shingles();
    int own = 0;
    int foreign = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kept(i)) {
        known.add(draft.text(i));
      }
      int words = told.isTold(i) ? draft.outline().words(i) : 0;
      own += words;
      foreign += isForeign(draft, i) ? words : 0;
    }
    if (foreign > WHOLE_PAGE * own) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      boolean missed =
          !draft.kept(i)
              && told.isTold(i)
              && told.share(i) >= SURELY_TOLD
              && draft.outline().words(i) >= FEWEST_WORDS
              && isTakenForItsPlace(draft, i);
      if (missed && known.shareOf(draft.text(i)) < KNOWN) {
        known.add(draft.text(i));
        draft.judge(i, Verdict.keep(NAME, FOR));
      }
    }
  }

  private static boolean isForeign(Draft draft, int index) {
    return draft.verdicts(index).stream()
        .anyMatch(v -> v.reason() != null && FOREIGN.contains(v.reason().kind()));
  }

  private static boolean isTakenForItsPlace(Draft draft, int index) {
    return !isForeign(draft, index)
        && draft.verdicts(index).stream()
            .allMatch(v -> v.reason() == null || OF_PLACE.contains(v.mechanism()));
  }

  private static boolean isAgainst(Draft draft, ToldText told, int index) {
    if (index > told.last()) {
      return true;
    }
    Holder box = told.untoldBox(index);
    boolean boxed = box != null && !TEXT.contains(box.tag());
    return index < told.first()
        ? isBefore(draft, index, boxed)
        : isBetween(draft, index, boxed ? box : null);
  }

  /// Before the told text stand the standfirst and often a first paragraph that is not told.
  private static boolean isBefore(Draft draft, int index, boolean boxed) {
    boolean paragraph =
        draft.found(index).block() instanceof Block.Paragraph && index != draft.headline();
    if (!paragraph || draft.text(index).equals(draft.fields().standfirst())) {
      return false;
    }
    if (!draft.outline().isProse(index)) {
      return boxed;
    }
    boolean inHead = draft.found(index).hints().holder().within("header");
    return draft.fields().standfirst() != null
        && draft.outline().words(index) < LEAD_WORDS
        && Takes.lastKept(draft, index) > draft.headline()
        && !inHead;
  }

  private static boolean isBetween(Draft draft, int index, @Nullable Holder box) {
    double links = draft.found(index).hints().linkShare();
    return switch (draft.found(index).block()) {
      case Block.Quote _, Block.Row _, Block.Code _, Block.Caption _ -> false;
      case Block.Heading _ -> box != null && draft.outline().last(box) > draft.outline().first(box);
      case Block.Item _ -> links > LINKED;
      case Block.Paragraph _ -> box != null;
    };
  }
}
