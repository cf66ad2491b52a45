package warta.library.cache;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.article.Article;

/// Articles held for a second look at all of them in the same order, up to a bound in bytes. When
/// it is reached nothing more is held: where each is asked for once, what came first is worth as
/// much as what comes later, and a cache that makes room would have thrown out all by the time it
/// is asked. For one thread.
public final class HeldArticles {
  private final Map<String, Article> articles = new HashMap<>();
  private final long mostBytes;
  private long bytes;

  /// Holds articles of so many bytes together, as [ArticleCache] reckons them.
  public HeldArticles(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /// Holds an article where there is room.
  public void hold(Article article) {
    int weight = Weights.of(article);
    if (bytes + weight <= mostBytes && articles.putIfAbsent(article.hash(), article) == null) {
      bytes += weight;
    }
  }

  /// The article of a content, or null where it is not held.
  ///
  /// @param hash of the content, see [warta.page.Content#hash]
  public @Nullable Article article(String hash) {
    return articles.get(hash);
  }
}
