package warta.article.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import warta.article.Lesson;
import warta.article.Lessons;
import warta.article.SiteShapes;

/// Counting lines over pages: the rule, the order, the bounds.
final class SiteCountTest {
  private static final long SEED = Long.getLong("warta.seed", System.nanoTime());

  private final Random random = new Random(SEED);
  private int made;

  SiteCountTest() {
    System.out.println("SiteCountTest seed " + SEED + " (replay: -Dwarta.seed=" + SEED + ")");
  }

  private SitePage page(String site, long... lines) {
    return new SitePage(site, made++, lines);
  }

  private static SiteShapes shapes(List<SitePage> pages, String site) {
    SiteCounts counts = new SiteCounts();
    pages.forEach(counts::add);
    return counts.shapes(site, Lessons.NONE);
  }

  @Test
  void aLineOnThreePagesIsLearnedAndOneOnTwoIsNot() {
    List<SitePage> pages = List.of(page("a", 1, 2), page("a", 1, 2), page("a", 1, 3), page("b", 2));
    assertThat(shapes(pages, "a").repeated()).isEqualTo(Map.of(1L, 3));
    assertThat(shapes(pages, "a").pages()).isEqualTo(3);
    assertThat(shapes(pages, "b")).isEqualTo(SiteShapes.NONE);
  }

  @Test
  void aLineMustStandOnMoreThanAFifthOfThePages() {
    List<SitePage> pages = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pages.add(i < 4 ? page("a", 1, 2, 100 + i) : i < 5 ? page("a", 2, 100 + i) : page("a"));
    }
    assertThat(shapes(pages, "a").repeated()).as("4 of 20 and 5 of 20").isEqualTo(Map.of(2L, 5));
  }

  @Test
  void aLineTwiceOnAPageCountsOnce() {
    List<SitePage> pages = List.of(page("a", 1, 1, 1), page("a", 1), page("a", 2));
    assertThat(pages.getFirst().lines()).containsExactly(1);
    assertThat(shapes(pages, "a").repeated()).isEmpty();
  }

  @Test
  void aPageSavedThreeTimesIsOnePage() {
    List<SitePage> pages =
        List.of(new SitePage("a", 7, new long[] {1}), new SitePage("a", 7, new long[] {1, 2}));
    SiteCounts counts = new SiteCounts();
    pages.forEach(counts::add);
    assertThat(counts.add(new SitePage("a", 7, new long[] {1}))).isZero();
    assertThat(counts.shapes("a", Lessons.NONE)).isEqualTo(SiteShapes.NONE);
    assertThat(counts.add(page("a", 1))).as("the second page of the site").isEqualTo(2);
  }

  @Test
  void pagesThatNameNoSiteAreNotCounted() {
    List<SitePage> pages = List.of(page("", 1), page("", 1), page("", 1));
    assertThat(shapes(pages, "")).isEqualTo(SiteShapes.NONE);
  }

  @Test
  void shuffledPagesGiveTheSameShapes() {
    List<SitePage> pages = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      long[] lines = random.longs(random.nextInt(30), 0, 60).toArray();
      pages.add(page(random.nextInt(3) == 0 ? "a" : "b", lines));
    }
    SiteShapes a = shapes(pages, "a");
    SiteShapes b = shapes(pages, "b");
    assertThat(a.repeated()).isNotEmpty();
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(pages, random);
      assertThat(shapes(pages, "a")).isEqualTo(a);
      assertThat(shapes(pages, "b")).isEqualTo(b);
    }
  }

  @Test
  void theHashChangesWithEachThingKnown() {
    SiteShapes one = SiteShapes.of("a", 5, Map.of(1L, 3), Lessons.NONE);
    assertThat(
            List.of(
                SiteShapes.NONE.hash(),
                one.hash(),
                SiteShapes.of("b", 5, Map.of(1L, 3), Lessons.NONE).hash(),
                SiteShapes.of("a", 6, Map.of(1L, 3), Lessons.NONE).hash(),
                SiteShapes.of("a", 5, Map.of(1L, 4), Lessons.NONE).hash(),
                SiteShapes.of("a", 5, Map.of(2L, 3), Lessons.NONE).hash(),
                SiteShapes.of("a", 5, Map.of(1L, 3), Lessons.NONE.with(new Lesson(true, "x")))
                    .hash()))
        .doesNotHaveDuplicates();
    assertThat(SiteShapes.of("a", 9, Map.of(), Lessons.NONE)).isSameAs(SiteShapes.NONE);
  }

  /// Pages of a thousand lines, most of which no other page has: the worst there is.
  @Test
  void aBoundedCountNeverSaysTooMuchAndMissesNoMoreThanATwentieth() {
    SiteCount count = SiteCount.NONE;
    Map<Long, Integer> exact = new HashMap<>();
    int pages = 400;
    for (int i = 0; i < pages; i++) {
      long[] often =
          IntStream.range(0, 50).filter(l -> random.nextInt(100) < l).asLongStream().toArray();
      long[] once =
          random.longs(SitePage.MOST_LINES - often.length, 1_000, Long.MAX_VALUE).toArray();
      long[] lines =
          LongStream.concat(LongStream.of(often), LongStream.of(once))
              .sorted()
              .distinct()
              .toArray();
      for (long line : often) {
        exact.merge(line, 1, Integer::sum);
      }
      count = count.with(lines);
      assertThat(count.size()).isLessThanOrEqualTo(SiteCount.MOST_LINES);
    }
    assertThat(count.floor())
        .as("the floor was raised")
        .isPositive()
        .isLessThanOrEqualTo(pages / 20);
    Map<Long, Integer> repeated = count.repeated();
    for (Map.Entry<Long, Integer> line : repeated.entrySet()) {
      int truly = exact.getOrDefault(line.getKey(), 0);
      assertThat(line.getValue()).isBetween(truly - count.floor(), truly);
    }
    for (Map.Entry<Long, Integer> line : exact.entrySet()) {
      if (line.getValue() > pages / 4) {
        assertThat(repeated)
            .as("%s of %s pages", line.getValue(), pages)
            .containsKey(line.getKey());
      }
    }
  }

  @Test
  void allSitesTogetherAreBoundedAndWhatRepeatsOutlivesWhatDoesNot() {
    SiteCounts counts = new SiteCounts(2_000);
    for (int i = 0; i < 400; i++) {
      long[] lines = random.longs(40, 1_000, Long.MAX_VALUE).toArray();
      lines[0] = i % 2;
      counts.add(page("site " + i % 8, lines));
      assertThat(counts.lines()).isLessThanOrEqualTo(2_000);
    }
    for (int site = 0; site < 8; site++) {
      SiteShapes shapes = counts.shapes("site " + site, Lessons.NONE);
      assertThat(shapes.repeated()).containsOnlyKeys((long) (site % 2));
      assertThat(shapes.repeated().get((long) (site % 2))).isLessThanOrEqualTo(50);
    }
  }
}
