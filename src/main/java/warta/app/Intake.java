package warta.app;

import java.util.function.BiFunction;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.library.cache.ArticleCache;
import warta.library.cache.ArticleKey;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;
import warta.page.Unreadable;
import warta.words.Trouble;

/// Turns sources into articles, through the cache: bytes are always read (they may have changed),
/// parsed only where the cache does not hold what they give. Safe on any thread.
public final class Intake {
  private final ArticleCache cache;

  /// An intake that keeps what it parsed in this cache.
  public Intake(ArticleCache cache) {
    this.cache = cache;
  }

  /// The article of a source, or why there is none. Blocks on disk; expected trouble is a value.
  public Reading read(Source source) {
    return read(source, (key, content) -> cache.article(key, () -> clean(content)));
  }

  /// The article of a source, parsed and not kept: for runs that read each source once.
  public static Reading readOnce(Source source) {
    return read(source, (_, content) -> clean(content));
  }

  private static Reading read(Source source, BiFunction<ArticleKey, Content, Article> articles) {
    return switch (Pages.load(source)) {
      case Unreadable(_, Trouble trouble) -> new Reading.Failed(trouble);
      case Content content -> read(content, articles);
    };
  }

  private static Reading read(Content content, BiFunction<ArticleKey, Content, Article> articles) {
    ArticleKey key = new ArticleKey(content.hash(), Cleaner.VERSION, SiteShapes.NONE.hash());
    try {
      return new Reading.Done(articles.apply(key, content), key);
    } catch (Refused refused) {
      return new Reading.Failed(refused.trouble);
    } catch (OutOfMemoryError e) {
      return new Reading.Failed(new Trouble.OutOfMemory(content.source().name()));
    }
  }

  private static Article clean(Content content) {
    return switch (Pages.parse(content)) {
      case Page.Legible page -> Cleaner.clean(page, SiteShapes.NONE);
      case Unreadable(_, Trouble trouble) -> throw new Refused(trouble);
    };
  }

  /// Carries a trouble past the cache, which keeps nothing of a page that could not be parsed.
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Trouble trouble;

    Refused(Trouble trouble) {
      super(null, null, false, false);
      this.trouble = trouble;
    }
  }
}
