package warta.article.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import warta.article.Lessons;
import warta.article.SiteShapes;

/// What the pages of many sites show, counted page by page. For one thread at a time.
///
/// Bounded whatever comes: a million different lines over all sites (16 MB; about ten thousand
/// ordinary pages), twenty thousand sites, a million pages told apart. Within these the order in
/// which pages come changes nothing. Beyond, every site's floor rises by one, see [SiteCount]:
/// lines that were seen once are forgotten everywhere; further sites are not counted, and a copy of
/// a page counts as a page.
public final class SiteCounts {
  static final int MOST_LINES = 1_000_000;
  static final int MOST_SITES = 20_000;
  static final int MOST_PAGES = 1_000_000;

  private final Map<String, SiteCount> sites = new HashMap<>();
  private final Set<Long> pages = new HashSet<>();
  private final int mostLines;
  private long lines;

  /// Nothing counted yet.
  public SiteCounts() {
    this(MOST_LINES);
  }

  SiteCounts(int mostLines) {
    this.mostLines = mostLines;
  }

  /// Counts a page, once however often it comes; one that names no site is not counted.
  ///
  /// @return how many pages of its site were counted, this one too; 0 where it was not counted
  public int add(SitePage page) {
    String site = page.site();
    SiteCount before = sites.getOrDefault(site, SiteCount.NONE);
    boolean room = before.pages() > 0 || sites.size() < MOST_SITES;
    if (site.isEmpty() || !room || !isNew(page)) {
      return 0;
    }
    SiteCount now = before.with(page.lines());
    sites.put(site, now);
    lines += now.size() - before.size();
    while (lines > mostLines) {
      sites.replaceAll((_, count) -> count.raised(count.floor() + 1));
      lines = sites.values().stream().mapToLong(SiteCount::size).sum();
    }
    return now.pages();
  }

  private boolean isNew(SitePage page) {
    long identity = page.identity() ^ Fingerprint.of(page.site());
    return pages.size() >= MOST_PAGES ? !pages.contains(identity) : pages.add(identity);
  }

  /// What is known of a site: what was counted, and what its reader taught.
  public SiteShapes shapes(String site, Lessons lessons) {
    SiteCount count = sites.getOrDefault(site, SiteCount.NONE);
    return SiteShapes.of(site, count.pages(), count.repeated(), lessons);
  }

  /// Different lines held over all sites.
  long lines() {
    return lines;
  }
}
