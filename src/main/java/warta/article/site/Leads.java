package warta.article.site;

import java.util.BitSet;
import warta.article.draft.Draft;
import warta.article.draft.Outline;

/// Which blocks of a page are its lead, told by the page alone.
///
/// Pages of one running story share their first sentences, and these are the last that a reader
/// could do without: nothing in a lead is learned, and nothing in a lead is taken for what was
/// learned elsewhere. A short line between the first paragraphs is no lead, for there stands what
/// sites put in.
public final class Leads {
  /// A standfirst, or the summary before it, and the first paragraph.
  private static final int PARAGRAPHS = 2;

  /// What is shorter may be an insert between two paragraphs.
  private static final int PARAGRAPH_WORDS = 20;

  private Leads() {}

  /// The blocks of a page's lead: the first running text below the headline, or of the page where
  /// no headline is known, and the first two paragraphs of twenty words or more.
  public static BitSet of(Draft draft) {
    Outline outline = draft.outline();
    BitSet leads = new BitSet();
    int paragraphs = 0;
    for (int i = draft.headline() + 1; i < draft.size() && paragraphs < PARAGRAPHS; i++) {
      boolean paragraph = outline.words(i) >= PARAGRAPH_WORDS;
      if (outline.isProse(i) && (paragraph || leads.isEmpty())) {
        leads.set(i);
        paragraphs += paragraph ? 1 : 0;
      }
    }
    return leads;
  }
}
