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
  /// A standfirst, or the summary before it, the first paragraph and one insert.
  private static final int SOON = 3;

  /// What is shorter may be an insert between two paragraphs.
  private static final int PARAGRAPH_WORDS = 20;

  private Leads() {}

  /// The blocks of a page's lead: the first running text below the headline, or of the page where
  /// no headline is known, and of the next two blocks of running text those that have twenty words
  /// or more.
  public static BitSet of(Draft draft) {
    Outline outline = draft.outline();
    BitSet leads = new BitSet();
    int prose = 0;
    for (int i = draft.headline() + 1; i < draft.size() && prose < SOON; i++) {
      if (outline.isProse(i)) {
        leads.set(i, prose == 0 || outline.words(i) >= PARAGRAPH_WORDS);
        prose++;
      }
    }
    return leads;
  }
}
