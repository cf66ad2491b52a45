package warta.article.mechanisms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Takes blocks that say themselves that they are inserts, and what a label among them stands
/// above: the links that follow `Baca juga`, the box that begins with `Related`. The paragraph
/// after them stays.
final class InsertBlocks implements Mechanism {
  private static final String NAME = "inserts";
  private static final double WEIGHT = 55;

  /// A label has few words of its own; a longer line brings its content along.
  private static final int LABEL_WORDS = 5;

  private static final int MOST_WORDS = 60;

  /// No list of links below a label is longer.
  private static final int MOST_LINKS = 100;

  /// A box that begins with a label holds less of the page's text than this.
  private static final double BOX_SHARE = 0.3;

  private static final double WHOLE_LINK = 0.9;

  /// Boxes of buttons and words have next to no running text; with more it is another's.
  private static final double WORDLESS_WORDS = 20;

  private static final Set<Kind> WORDLESS = Set.of(Kind.SHARE, Kind.TAGS, Kind.FOLLOW);

  private static final Set<Kind> LABELS =
      Set.of(
          Kind.RELATED,
          Kind.READ_ALSO,
          Kind.NEXT_ARTICLE,
          Kind.TAGS,
          Kind.COMMENTS,
          Kind.LABEL,
          Kind.SUBSCRIBE,
          Kind.FOLLOW,
          Kind.SHARE);

  /// What a table below an article says: `Penulis` `: Rina Sari`. Other tables hold data, whatever
  /// their cells are called.
  private static final Set<Kind> CREDITS =
      Set.of(Kind.BYLINE, Kind.EDITOR, Kind.REPORTER, Kind.SOURCE_CREDIT);

  /// A list of so many linked headlines, each with no more than a teaser of so many words, is one
  /// of other articles, however much of the page it is: articles of five lines stand above twenty.
  private static final int FEWEST_TEASERS = 3;

  private static final int LONGEST_TEASER = 45;

  @Override
  public void judge(Draft draft) {
    String language = draft.fields().pageLanguage();
    @Nullable Reason[] own = new @Nullable Reason[draft.size()];
    for (int i = 0; i < draft.size(); i++) {
      Reason reason = reason(draft, i, language);
      if (reason != null) {
        take(draft, i, reason);
        own[i] = reason;
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      Reason reason = own[i];
      if (reason != null
          && LABELS.contains(reason.kind())
          && draft.outline().words(i) <= LABEL_WORDS) {
        takeLabelled(draft, i, reason);
      }
    }
  }

  private static @Nullable Reason reason(Draft draft, int index, @Nullable String language) {
    Block block = draft.found(index).block();
    boolean asked =
        index != draft.headline()
            && draft.outline().words(index) <= MOST_WORDS
            && !(block instanceof Block.Code);
    if (!asked) {
      return null;
    }
    if (block instanceof Block.Row row) {
      Reason reason = Inserts.reason(String.join(" ", row.cells()), language);
      return reason != null && CREDITS.contains(reason.kind()) ? reason : null;
    }
    return Inserts.reason(block.text(), language);
  }

  private static void take(Draft draft, int index, Reason reason) {
    draft.judge(index, Verdict.take(NAME, WEIGHT, reason));
  }

  private static void takeLabelled(Draft draft, int label, Reason reason) {
    double all = draft.outline().allProse();
    double most = WORDLESS.contains(reason.kind()) ? WORDLESS_WORDS : BOX_SHARE * all;
    int box = endOfBox(draft, label, most);
    int end = Math.max(box, endOfLinks(draft, label));
    for (int i = label + 1; i <= end; i++) {
      if (i <= box || !isBoxed(draft, i)) {
        take(draft, i, reason);
      }
    }
  }

  /// Whether a block stands in a box of another name: a menu below `Subscribe now` stays a menu.
  private static boolean isBoxed(Draft draft, int index) {
    return draft.verdicts(index).stream().anyMatch(v -> v.mechanism().equals(Boxes.NAME));
  }

  /// The last of the linked lines right below a label.
  private static int endOfLinks(Draft draft, int label) {
    int end = label;
    while (end + 1 < draft.size()
        && end - label < MOST_LINKS
        && draft.found(end + 1).hints().linkShare() > 0.6
        && end + 1 != draft.headline()) {
      end++;
    }
    return end;
  }

  /// The last block of the outermost box that begins with the label and is no great part of the
  /// page.
  private static int endOfBox(Draft draft, int label, double most) {
    Outline outline = draft.outline();
    int end = label;
    for (Holder at = draft.found(label).hints().holder(); at != null; at = at.parent()) {
      boolean begins = outline.first(at) == label;
      boolean headline = draft.headline() >= label && draft.headline() <= outline.last(at);
      boolean small = outline.proseIn(at) <= most;
      if (!begins || headline || !(small || isTeasers(draft, label + 1, outline.last(at)))) {
        break;
      }
      end = outline.last(at);
    }
    return end;
  }

  /// Whether a stretch of blocks is linked headlines with a teaser each.
  private static boolean isTeasers(Draft draft, int from, int to) {
    int linked = 0;
    int teasers = 0;
    for (int i = from; i <= to; i++) {
      if (draft.found(i).hints().linkShare() >= WHOLE_LINK && draft.outline().words(i) >= 3) {
        linked++;
      } else if (draft.outline().isProse(i)) {
        teasers++;
        if (draft.outline().words(i) > LONGEST_TEASER) {
          return false;
        }
      }
    }
    return linked >= FEWEST_TEASERS && teasers <= linked;
  }
}
