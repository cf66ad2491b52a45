package warta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.article.Article;
import warta.article.Lesson;
import warta.article.Lessons;
import warta.article.SiteShapes;
import warta.library.cache.ArticleCache;
import warta.page.Source;

/// What the reader learns of a site as pages come, and what that does to the cache.
class SitesTest {
  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  private final Sites sites = new Sites(told::add);
  private final ArticleCache cache = new ArticleCache();
  private final Intake intake = new Intake(cache, sites);

  private Source page(int number) throws Exception {
    return MarketPages.write(folder, number, MarketPages.SLOGAN);
  }

  private Reading.Done read(Source source) {
    return (Reading.Done) intake.read(source);
  }

  private static boolean holds(Article article) {
    return article.text().contains(MarketPages.SLOGAN);
  }

  @Test
  void aPageIsCleanedAtOnceAndAgainWhenMoreIsKnown() throws Exception {
    Source first = page(1);
    assertThat(holds(read(first).article())).isTrue();
    read(page(2));
    read(page(3));
    assertThat(told).containsExactly(MarketPages.SITE);
    Reading.Done again = read(first);
    assertThat(again.held()).as("cleaned again").isFalse();
    assertThat(holds(again.article())).isFalse();
    assertThat(again.key().shapes()).isEqualTo(sites.shapes(MarketPages.SITE).hash()).isNotEmpty();
    assertThat(read(first).held()).as("and then no more").isTrue();
  }

  @Test
  void anUnchangedPageParsesNothingTheSecondTime() throws Exception {
    Source first = page(1);
    assertThat(read(first).held()).isFalse();
    assertThat(read(first).held()).isTrue();
    assertThat(cache.figures().misses()).isEqualTo(1);
  }

  @Test
  void itIsToldAtTheThirdTheSixthTheTwelfthPageAndWhenAllSettles() throws Exception {
    List<Integer> at = new ArrayList<>();
    for (int i = 1; i <= 14; i++) {
      int before = told.size();
      read(page(i));
      if (told.size() > before) {
        at.add(i);
      }
    }
    assertThat(at).containsExactly(3, 6, 12);
    assertThat(sites.shapes(MarketPages.SITE).pages()).isEqualTo(12);
    intake.settle();
    assertThat(told).hasSize(4);
    assertThat(sites.shapes(MarketPages.SITE).pages()).isEqualTo(14);
    intake.settle();
    assertThat(told).as("nothing new").hasSize(4);
  }

  @Test
  void aPageCountsOnceHoweverOftenItIsRead() throws Exception {
    Source first = page(1);
    for (int i = 0; i < 5; i++) {
      read(first);
      Files.writeString(
          folder.resolve("p1.html"), Files.readString(folder.resolve("p1.html")) + "\n");
    }
    intake.settle();
    assertThat(sites.shapes(MarketPages.SITE)).isEqualTo(SiteShapes.NONE);
    assertThat(told).isEmpty();
  }

  @Test
  void twoWhoAskAtOnceHaveItMadeOnce() throws Exception {
    Source first = page(1);
    List<Thread> threads = new ArrayList<>();
    List<Article> made = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch ready = new CountDownLatch(8);
    for (int i = 0; i < 8; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                ready.countDown();
                try {
                  ready.await();
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
                made.add(read(first).article());
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(made)
        .hasSize(8)
        .allSatisfy(article -> assertThat(article).isSameAs(made.getFirst()));
    assertThat(cache.figures().misses()).isEqualTo(1);
  }

  @Test
  void aLessonIsKnownAtOnceAndTold() throws Exception {
    Source first = page(1);
    read(first);
    Lessons lessons = Lessons.NONE.with(new Lesson(false, SiteShapes.folded(MarketPages.SLOGAN)));
    sites.teach(MarketPages.SITE, lessons);
    assertThat(told).containsExactly(MarketPages.SITE);
    assertThat(holds(read(first).article())).isFalse();
    sites.teach(MarketPages.SITE, lessons);
    assertThat(told).as("the same again is no change").hasSize(1);
    sites.teach(MarketPages.SITE, Lessons.NONE);
    assertThat(told).hasSize(2);
    assertThat(holds(read(first).article())).isTrue();
    assertThat(read(first).held()).isTrue();
  }
}
