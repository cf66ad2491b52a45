package warta.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.library.cache.ArticleCache;
import warta.library.cache.ArticleKey;
import warta.page.Content;
import warta.page.Loaded;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;
import warta.page.Unreadable;
import warta.words.Trouble;

/// Turns sources into articles, through the cache: bytes are always read (they may have changed),
/// parsed only where the cache does not hold what they give. Safe on any thread.
public final class Intake {
  private final ArticleCache cache;
  private @Nullable Loaded piped;

  /// An intake that keeps what it parsed in this cache.
  public Intake(ArticleCache cache) {
    this.cache = cache;
  }

  /// The article of a source, or why there is none. Blocks on disk; expected trouble is a value.
  public Reading read(Source source) {
    return switch (load(source)) {
      case Unreadable(_, Trouble trouble) -> new Reading.Failed(trouble);
      case Content content -> {
        ArticleKey key = key(content);
        boolean held = cache.holds(key);
        yield attempt(content, held, () -> cache.article(key, () -> clean(content)));
      }
    };
  }

  /// The article of a source, parsed and not kept: for runs that read each source once.
  public static Reading readOnce(Source source) {
    return switch (Pages.load(source)) {
      case Unreadable(_, Trouble trouble) -> new Reading.Failed(trouble);
      case Content content -> attempt(content, false, () -> clean(content));
    };
  }

  /// Standard input can be read but once, so its bytes are kept, 10 MB at most.
  private Loaded load(Source source) {
    if (!(source instanceof Source.StandardInput)) {
      return Pages.load(source);
    }
    synchronized (this) {
      Loaded known = piped == null ? Pages.load(source) : piped;
      piped = known;
      return known;
    }
  }

  private static ArticleKey key(Content content) {
    return new ArticleKey(content.hash(), Cleaner.VERSION, SiteShapes.NONE.hash());
  }

  private static Reading attempt(Content content, boolean held, Supplier<Article> article) {
    try {
      return new Reading.Done(article.get(), key(content), held);
    } catch (Refused refused) {
      return new Reading.Failed(refused.trouble);
    } catch (OutOfMemoryError _) {
      return new Reading.Failed(new Trouble.OutOfMemory(content.source().name()));
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of ours with one page is that page's trouble; the rest goes on, and the log says
      // where it was.
      Log log = new Log(System.getenv());
      log.write(e);
      return new Reading.Failed(new Trouble.Mistake(content.source().name(), log.path()));
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
