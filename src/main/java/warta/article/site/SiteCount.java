package warta.article.site;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// On how many pages of one site each line stands. Immutable: a page more is another value.
///
/// Exact, and then the same in whatever order pages come, while at most [#MOST_LINES] different
/// lines were seen. Beyond that the lines seen least are forgotten, as Misra and Gries do it
/// ("Finding repeated elements", 1982): the table is halved by raising a floor under which a line
/// is not kept. A count never says more than was seen, and misses no more than the floor, which is
/// at most `pages · lines a page / 20,000`: a twentieth of the pages where each has a thousand
/// lines, a 400th where it has fifty. So a line is never learned for nothing, and one that stands
/// on a quarter of the pages is always learned.
final class SiteCount {
  /// About 400 pages of a hundred lines each that no other page has; 640 kB.
  static final int MOST_LINES = 40_000;

  /// On how many pages at least, and on more than one in how many, a line must stand.
  private static final int FEWEST_PAGES = 3;

  private static final int SHARE = 5;

  /// Nothing seen.
  static final SiteCount NONE = new SiteCount(0, 0, new long[0], new int[0], new int[0]);

  private final int pages;
  private final int floor;
  private final long[] lines;
  private final int[] counts;

  /// The floor when the line was first seen: so often it may have been seen and forgotten before.
  private final int[] missed;

  private SiteCount(int pages, int floor, long[] lines, int[] counts, int[] missed) {
    this.pages = pages;
    this.floor = floor;
    this.lines = lines;
    this.counts = counts;
    this.missed = missed;
  }

  /// Pages counted.
  int pages() {
    return pages;
  }

  /// Different lines held.
  int size() {
    return lines.length;
  }

  /// How many pages a count may miss at most.
  int floor() {
    return floor;
  }

  /// With one page more. Linear in the lines held.
  ///
  /// @param page fingerprints, ascending, none twice
  SiteCount with(long[] page) {
    int most = lines.length + page.length;
    long[] merged = new long[most];
    int[] count = new int[most];
    int[] before = new int[most];
    int size = 0;
    int old = 0;
    int at = 0;
    while (old < lines.length || at < page.length) {
      boolean held = old < lines.length && (at == page.length || lines[old] <= page[at]);
      boolean seen = at < page.length && (old == lines.length || page[at] <= lines[old]);
      merged[size] = held ? lines[old] : page[at];
      count[size] = (held ? counts[old] : 0) + (seen ? 1 : 0);
      before[size] = held ? missed[old] : floor;
      size++;
      old += held ? 1 : 0;
      at += seen ? 1 : 0;
    }
    SiteCount all =
        new SiteCount(
            pages + 1,
            floor,
            Arrays.copyOf(merged, size),
            Arrays.copyOf(count, size),
            Arrays.copyOf(before, size));
    return size > MOST_LINES ? all.raised(all.halvingFloor()) : all;
  }

  /// The least floor that leaves no more than half of what may be held.
  private int halvingFloor() {
    int[] reach = new int[lines.length];
    for (int i = 0; i < reach.length; i++) {
      reach[i] = counts[i] + missed[i];
    }
    Arrays.sort(reach);
    return reach[reach.length - 1 - MOST_LINES / 2];
  }

  /// Without the lines that reach no higher than a floor.
  SiteCount raised(int to) {
    long[] left = new long[lines.length];
    int[] count = new int[lines.length];
    int[] before = new int[lines.length];
    int size = 0;
    for (int i = 0; i < lines.length; i++) {
      if (counts[i] + missed[i] > to) {
        left[size] = lines[i];
        count[size] = counts[i];
        before[size] = missed[i];
        size++;
      }
    }
    return new SiteCount(
        pages,
        Math.max(floor, to),
        Arrays.copyOf(left, size),
        Arrays.copyOf(count, size),
        Arrays.copyOf(before, size));
  }

  /// The lines that stand on three pages or more and on more than a fifth, with their pages.
  Map<Long, Integer> repeated() {
    Map<Long, Integer> repeated = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      if (counts[i] >= FEWEST_PAGES && counts[i] * SHARE > pages) {
        repeated.put(lines[i], counts[i]);
      }
    }
    return repeated;
  }
}
