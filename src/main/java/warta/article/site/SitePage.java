package warta.article.site;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import warta.article.SiteShapes;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.page.Page;

/// What one page shows of its site: the lines that could stand on other pages too. Immutable; no
/// text is kept, a line is eight bytes.
public final class SitePage {
  /// Lines of a page that are counted; a front page of a thousand links has not more to say.
  public static final int MOST_LINES = 1_000;

  private final String site;
  private final long identity;
  private final long[] lines;

  /// @param lines fingerprints in any order; one that is there twice counts once
  SitePage(String site, long identity, long[] lines) {
    this.site = site;
    this.identity = identity;
    this.lines = Arrays.stream(lines).sorted().distinct().toArray();
  }

  /// What a page shows, whatever was learned before: told from its blocks as they were found, and
  /// from the headline. Linear in the page; about 1 % of what cleaning it costs.
  public static SitePage of(Draft draft, List<Found> found) {
    BitSet leads = Leads.of(draft);
    long[] lines = new long[Math.min(found.size(), MOST_LINES)];
    int count = 0;
    for (int i = 0; i < found.size() && count < MOST_LINES; i++) {
      Long line =
          i == draft.headline() || leads.get(i) ? null : SiteLine.of(draft, i, found.get(i));
      if (line != null) {
        lines[count++] = line;
      }
    }
    return new SitePage(draft.site(), identity(draft, found), Arrays.copyOf(lines, count));
  }

  /// What tells a page of a site from the others: the address it gives itself; without one its
  /// title and its longest block together, so that a page saved twice is one page.
  private static long identity(Draft draft, List<Found> found) {
    String address = draft.fields().address();
    if (address != null) {
      return Fingerprint.of(address);
    }
    String longest = "";
    for (Found block : found) {
      String text = block.block().text();
      longest = text.length() > longest.length() ? text : longest;
    }
    String title = draft.page() instanceof Page.Html ? draft.facts().windowTitle() : "";
    return Fingerprint.of(SiteShapes.folded(title), SiteShapes.folded(longest));
  }

  /// The site, see [SiteShapes#site]; empty where the page names none.
  public String site() {
    return site;
  }

  /// The same for two copies of one page.
  long identity() {
    return identity;
  }

  /// Ascending, none twice. Not to be changed.
  long[] lines() {
    return lines;
  }
}
