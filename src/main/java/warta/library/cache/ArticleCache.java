package warta.library.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.function.Supplier;
import warta.article.Article;
import warta.digest.Budget;
import warta.digest.Summary;
import warta.digest.facts.KeyFacts;
import warta.library.CacheFigures;

/// Parsed articles, their summaries and their key facts, held in memory under a bound in bytes.
/// What was used least of late goes first (W-TinyLFU, as Caffeine does it). Safe on any thread; two
/// who ask for the same article at once have it made once.
public final class ArticleCache {
  /// Bytes that articles may hold by default: 48 MB, about 4,000 median articles of 12 kB, a fifth
  /// of the reader's heap.
  public static final long ARTICLE_BYTES = 48_000_000;

  /// Bytes that summaries may hold by default: 2 MB, about 2,000.
  public static final long SUMMARY_BYTES = 2_000_000;

  /// Bytes that key facts may hold by default: 2 MB, those of about 1,000 articles.
  public static final long FACTS_BYTES = 2_000_000;

  private final Cache<ArticleKey, Article> articles;
  private final Cache<SummaryKey, Summary> summaries;
  private final Cache<ArticleKey, KeyFacts> facts;
  private final long bound;

  private record SummaryKey(ArticleKey article, Budget budget) {}

  /// A cache of the default bounds.
  public ArticleCache() {
    this(ARTICLE_BYTES, SUMMARY_BYTES, FACTS_BYTES);
  }

  /// A cache of these bounds, in bytes.
  public ArticleCache(long articleBytes, long summaryBytes, long factsBytes) {
    bound = articleBytes + summaryBytes + factsBytes;
    // Maintenance runs on the thread that writes: it is microseconds, and no pool of threads starts
    // for it.
    articles =
        Caffeine.newBuilder()
            .maximumWeight(articleBytes)
            .weigher((ArticleKey key, Article article) -> Weights.of(article))
            .executor(Runnable::run)
            .recordStats()
            .build();
    summaries =
        Caffeine.newBuilder()
            .maximumWeight(summaryBytes)
            .weigher((SummaryKey key, Summary summary) -> Weights.of(summary))
            .executor(Runnable::run)
            .recordStats()
            .build();
    facts =
        Caffeine.newBuilder()
            .maximumWeight(factsBytes)
            .weigher((ArticleKey key, KeyFacts held) -> Weights.of(held))
            .executor(Runnable::run)
            .build();
  }

  /// The article of a key, made by `parse` where it is not held.
  public Article article(ArticleKey key, Supplier<Article> parse) {
    return articles.get(key, _ -> parse.get());
  }

  /// Whether the article is held. Counts neither as a hit nor as a miss.
  public boolean holds(ArticleKey key) {
    return articles.asMap().containsKey(key);
  }

  /// The summary of an article at a budget, made by `summarize` where it is not held.
  public Summary summary(ArticleKey article, Budget budget, Supplier<Summary> summarize) {
    return summaries.get(new SummaryKey(article, budget), _ -> summarize.get());
  }

  /// The key facts of an article, made by `find` where they are not held.
  public KeyFacts facts(ArticleKey article, Supplier<KeyFacts> find) {
    return facts.get(article, _ -> find.get());
  }

  /// How the cache fares now.
  public CacheFigures figures() {
    articles.cleanUp();
    summaries.cleanUp();
    facts.cleanUp();
    CacheStats stats = articles.stats();
    return new CacheFigures(
        articles.estimatedSize(),
        summaries.estimatedSize(),
        stats.hitCount(),
        stats.missCount(),
        stats.evictionCount(),
        weight(articles) + weight(summaries) + weight(facts),
        bound);
  }

  private static long weight(Cache<?, ?> cache) {
    return cache
        .policy()
        .eviction()
        .orElseThrow(() -> new IllegalStateException("a cache without a bound"))
        .weightedSize()
        .orElseThrow(() -> new IllegalStateException("a cache without weights"));
  }
}
