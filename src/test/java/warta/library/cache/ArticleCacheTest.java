package warta.library.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Piece;
import warta.article.Place;
import warta.digest.Budget;
import warta.digest.Summary;
import warta.digest.facts.KeyFact;
import warta.digest.facts.KeyFacts;
import warta.library.CacheFigures;

class ArticleCacheTest {
  private static final About ABOUT =
      new About(
          "Harga kopi naik",
          false,
          null,
          List.of(),
          null,
          null,
          null,
          null,
          "id",
          null,
          null,
          Access.OPEN);

  private static ArticleKey key(int number) {
    return new ArticleKey("hash" + number, 1, "");
  }

  private static Article article(int number, int paragraphs) {
    List<Piece> pieces =
        IntStream.range(0, paragraphs)
            .<Piece>mapToObj(i ->
                new Piece.Kept(
                    new Block.Paragraph(
                        "Paragraf " + i + " dari artikel " + number + ", " + "kata ".repeat(60),
                        List.of())))
            .toList();
    return Article.of("hash" + number, "text", "UTF-8", ABOUT, pieces, 1);
  }

  @Test
  void anArticleAskedForTwiceIsMadeOnce() {
    ArticleCache cache = new ArticleCache();
    AtomicInteger made = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      cache.article(
          key(1),
          () -> {
            made.incrementAndGet();
            return article(1, 3);
          });
    }
    assertThat(made).hasValue(1);
    CacheFigures figures = cache.figures();
    assertThat(figures.hits()).isEqualTo(1);
    assertThat(figures.misses()).isEqualTo(1);
  }

  @Test
  void anotherCleanerOrOtherShapesAreAnotherArticle() {
    ArticleCache cache = new ArticleCache();
    cache.article(new ArticleKey("hash", 1, ""), () -> article(1, 1));
    assertThat(cache.holds(new ArticleKey("hash", 1, ""))).isTrue();
    assertThat(cache.holds(new ArticleKey("hash", 2, ""))).isFalse();
    assertThat(cache.holds(new ArticleKey("hash", 1, "learned"))).isFalse();
  }

  @Test
  void twoWhoAskAtOnceHaveItMadeOnce() throws InterruptedException {
    ArticleCache cache = new ArticleCache();
    AtomicInteger made = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(8);
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        threads.execute(() -> {
          try {
            start.await();
            cache.article(
                key(1),
                () -> {
                  made.incrementAndGet();
                  return article(1, 200);
                });
            done.countDown();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });
      }
      start.countDown();
      done.await();
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void theBoundHoldsWithTenThousandArticles() {
    ArticleCache cache = new ArticleCache(8_000_000, 100_000, 200_000);
    for (int i = 0; i < 10_000; i++) {
      int number = i;
      cache.article(key(i), () -> article(number, 8));
      cache.summary(key(i), Budget.DEFAULT, () -> new Summary(List.of(), 8));
      cache.facts(key(i), () -> facts("Desa nomor " + number));
      if (i % 1000 == 999) {
        assertThat(cache.figures().weight()).isLessThanOrEqualTo(8_300_000);
      }
    }
    CacheFigures figures = cache.figures();
    assertThat(figures.bound()).isEqualTo(8_300_000);
    assertThat(figures.weight()).isBetween(4_000_000L, 8_300_000L);
    assertThat(figures.evictions()).isPositive();
    assertThat(figures.articles()).isBetween(100L, 9_999L);
  }

  @Test
  void theWeightIsAtLeastTheTextsOwnBytes() {
    Article article = article(1, 10);
    assertThat(Weights.of(article)).isGreaterThan(2 * article.text().length());
  }

  private static KeyFacts facts(String town) {
    return new KeyFacts(List.of(new KeyFact(KeyFact.Kind.WHERE, town, new Place(0, 0, 4))));
  }

  @Test
  void keyFactsAreMadeOnceForAnArticle() {
    ArticleCache cache = new ArticleCache();
    KeyFacts first = cache.facts(key(1), () -> facts("Rawa"));
    assertThat(cache.facts(key(1), () -> facts("Muara"))).isSameAs(first);
    assertThat(cache.facts(key(2), () -> facts("Muara"))).isEqualTo(facts("Muara"));
  }

  @Test
  void keyFactsHaveABoundOfTheirOwn() {
    ArticleCache cache = new ArticleCache(1_000_000, 1_000_000, 20_000);
    for (int i = 0; i < 1_000; i++) {
      int number = i;
      cache.facts(key(i), () -> facts("Desa nomor " + number));
    }
    assertThat(cache.figures().weight()).isBetween(10_000L, 20_000L);
  }

  @Test
  void aSummaryIsMadeOnceForALength() {
    ArticleCache cache = new ArticleCache();
    AtomicInteger made = new AtomicInteger();
    for (int words : new int[] {60, 60, 30}) {
      cache.summary(
          key(1),
          new Budget(words, 5),
          () -> {
            made.incrementAndGet();
            return new Summary(List.of(), 3);
          });
    }
    assertThat(made).hasValue(2);
  }
}
