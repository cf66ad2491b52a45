package warta.article.mechanisms;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.SiteShapes;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.site.Leads;
import warta.article.site.SiteLine;

/// Takes what stands on many pages of the site, as counted over other pages of it.
///
/// A lead stays, see [Leads], and so does a list or table that has an entry of its own: two recipes
/// share their salt. Running text is taken before the body is looked for, so that it draws no run
/// of blocks to itself; short lines after it, for there they still speak against a run, which a
/// block taken before does not.
final class Repeated implements Mechanism {
  private static final String NAME = "site";

  /// More than what any mechanism says of text it only suspects, less than a label's certainty.
  private static final double WEIGHT = 300;

  private final boolean textAlone;

  private Repeated(boolean textAlone) {
    this.textAlone = textAlone;
  }

  /// Takes running text.
  static Repeated text() {
    return new Repeated(true);
  }

  /// Takes all that is still kept, and says the better reason of what only stands outside.
  static Repeated lines() {
    return new Repeated(false);
  }

  @Override
  public void judge(Draft draft) {
    SiteShapes shapes = draft.shapes();
    Map<Long, Integer> repeated = shapes.repeated();
    if (repeated.isEmpty()) {
      return;
    }
    @Nullable Integer[] pages = pages(draft, repeated);
    for (int i = 0; i < pages.length; i++) {
      Integer on = pages[i];
      if (on != null && (!textAlone || draft.outline().isProse(i)) && isOpen(draft, i)) {
        Kind kind = shapes.host().equals(SiteShapes.TEXTS) ? Kind.IN_TEXTS : Kind.SITEWIDE;
        Reason reason = new Reason(kind, List.of(on.toString(), Integer.toString(shapes.pages())));
        draft.judge(i, Verdict.take(NAME, WEIGHT, reason));
      }
    }
  }

  /// Whether nothing better was said of a block than where it stands.
  private static boolean isOpen(Draft draft, int index) {
    Kind kind = Takes.kind(draft, index);
    return kind == null
        || kind == Kind.OUTSIDE
        || kind == Kind.BEFORE_START
        || kind == Kind.AFTER_END;
  }

  /// On how many pages each block's line stands; null where it is the article's own.
  private static @Nullable Integer[] pages(Draft draft, Map<Long, Integer> repeated) {
    BitSet leads = Leads.of(draft);
    @Nullable Integer[] pages = new Integer[draft.size()];
    for (int i = 0; i < pages.length; i++) {
      boolean lead = leads.get(i) || draft.text(i).equals(draft.fields().standfirst());
      Long line = lead || i == draft.headline() ? null : SiteLine.of(draft, i, draft.found(i));
      pages[i] = line == null ? null : repeated.get(line);
    }
    keepWhole(draft, pages);
    return pages;
  }

  /// Clears the lists and tables that are not repeated from end to end.
  private static void keepWhole(Draft draft, @Nullable Integer[] pages) {
    int start = 0;
    while (start < pages.length) {
      int end = start + 1;
      boolean whole = pages[start] != null;
      while (end < pages.length && isList(draft, start) && isSameList(draft, start, end)) {
        whole &= pages[end] != null;
        end++;
      }
      for (int i = start; i < end && !whole; i++) {
        pages[i] = null;
      }
      start = end;
    }
  }

  private static boolean isList(Draft draft, int index) {
    Block block = draft.found(index).block();
    return block instanceof Block.Item || block instanceof Block.Row;
  }

  private static boolean isSameList(Draft draft, int start, int index) {
    return draft.found(start).block().getClass() == draft.found(index).block().getClass();
  }
}
