package warta.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import warta.article.Lessons;
import warta.article.SiteShapes;
import warta.article.site.SiteCounts;
import warta.article.site.SitePage;

/// What is known of every site of a run: what its pages repeat, and what the reader taught. Safe on
/// any thread.
///
/// Pages are counted as they come, but what is known of a site changes only at its 3rd, 6th, 12th …
/// page and when [#settle] says that no more come for now: each change has the site's articles
/// cleaned again where they are opened next, and of 10,000 pages that is twelve times, not 10,000.
final class Sites {
  /// From so many pages on something can be learned.
  private static final int FIRST = 3;

  private final Consumer<String> changed;

  // Guarded by this.
  private final Map<String, Lessons> taught = new HashMap<>();
  private final SiteCounts counts = new SiteCounts();
  private final Map<String, SiteShapes> known = new HashMap<>();
  private final Set<String> unsettled = new HashSet<>();

  /// @param changed told of a site, on the thread that changed it, whenever its shapes are others
  Sites(Consumer<String> changed) {
    this.changed = changed;
  }

  /// What is known of a site now; [SiteShapes#NONE] where nothing is.
  synchronized SiteShapes shapes(String host) {
    return known.getOrDefault(host, SiteShapes.NONE);
  }

  /// The lessons of a site are these from now on.
  void teach(String host, Lessons lessons) {
    boolean other;
    synchronized (this) {
      taught.put(host, lessons);
      other = renewed(host);
    }
    if (other) {
      changed.accept(host);
    }
  }

  /// Learns from a page; nothing from one that was learned from before.
  void learn(SitePage page) {
    boolean other;
    synchronized (this) {
      int pages = counts.add(page);
      if (pages >= FIRST) {
        unsettled.add(page.site());
      }
      other = isMilestone(pages) && renewed(page.site());
    }
    if (other) {
      changed.accept(page.site());
    }
  }

  /// Says that no more pages come for now: what was learned since the last change is known now.
  void settle() {
    List<String> others = new ArrayList<>();
    synchronized (this) {
      for (String site : Set.copyOf(unsettled)) {
        if (renewed(site)) {
          others.add(site);
        }
      }
    }
    others.forEach(changed);
  }

  /// 3, 6, 12, 24 …
  private static boolean isMilestone(int pages) {
    return pages >= FIRST && pages % FIRST == 0 && Integer.bitCount(pages / FIRST) == 1;
  }

  private boolean renewed(String site) {
    unsettled.remove(site);
    SiteShapes now = counts.shapes(site, taught.getOrDefault(site, Lessons.NONE));
    SiteShapes before = known.put(site, now);
    return !now.hash().equals(before == null ? SiteShapes.NONE.hash() : before.hash());
  }
}
