package warta.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.library.cache.ArticleCache;
import warta.library.cache.ArticleKey;
import warta.library.cache.KnownSites;
import warta.page.Content;
import warta.page.Loaded;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;
import warta.page.Unreadable;
import warta.words.Trouble;

/// Turns sources into articles, through the cache: bytes are always read (they may have changed),
/// parsed only where the cache does not hold what they give. A page is cleaned with what is known
/// of its site then, and the site learns from it. Safe on any thread.
public final class Intake {
  private final ArticleCache cache;
  private final Sites sites;
  private final KnownSites siteOf = new KnownSites();
  private @Nullable Loaded piped;

  /// An intake that keeps what it parsed in this cache and tells nobody what it learns of sites.
  public Intake(ArticleCache cache) {
    this(cache, new Sites(_ -> {}));
  }

  /// An intake that keeps what it parsed in this cache and has these sites learn from it.
  Intake(ArticleCache cache, Sites sites) {
    this.cache = cache;
    this.sites = sites;
  }

  /// The article of a source as it is cleaned by what is known of its site now, or why there is
  /// none. Blocks on disk; expected trouble is a value.
  public Reading read(Source source) {
    return switch (load(source)) {
      case Unreadable(_, Trouble trouble) -> new Reading.Failed(trouble);
      case Content content -> attempt(content.source(), () -> read(content));
    };
  }

  /// The article of a source, parsed and not kept: for runs that read each source once.
  public static Reading readOnce(Source source) {
    return switch (Pages.load(source)) {
      case Unreadable(_, Trouble trouble) -> new Reading.Failed(trouble);
      case Content content ->
          attempt(
              source,
              () -> {
                Article article = Cleaner.clean(page(content), SiteShapes.NONE);
                return new Reading.Done(article, key(content, SiteShapes.NONE), false);
              });
    };
  }

  /// Says that no more sources come for now, see [Sites#settle].
  void settle() {
    sites.settle();
  }

  /// Whose page a content is must be known before the cache can be asked; the first time it is
  /// parsed for that, and cleaned at once.
  private Reading read(Content content) {
    First first = new First();
    String site = siteOf.site(content.hash(), () -> first.read(content));
    if (first.reading != null) {
      return first.reading;
    }
    SiteShapes shapes = sites.shapes(site);
    ArticleKey key = key(content, shapes);
    boolean held = cache.holds(key);
    Article article = cache.article(key, () -> Cleaner.clean(page(content), shapes));
    return new Reading.Done(article, key, held);
  }

  /// The first reading of a content, if this thread is who makes it.
  private final class First {
    private @Nullable Reading reading;

    /// Parses and cleans a content, puts the article in the cache, and answers with its site.
    String read(Content content) {
      Cleaner.Studied studied = Cleaner.study(page(content), sites::shapes);
      sites.learn(studied.page());
      ArticleKey key = key(content, studied.shapes());
      reading = new Reading.Done(cache.article(key, studied::article), key, false);
      return studied.page().site();
    }
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

  private static ArticleKey key(Content content, SiteShapes shapes) {
    return new ArticleKey(content.hash(), Cleaner.VERSION, shapes.hash());
  }

  /// A reading, or the trouble that came of it.
  static Reading attempt(Source source, Supplier<Reading> reading) {
    try {
      return reading.get();
    } catch (Refused refused) {
      return new Reading.Failed(refused.trouble);
    } catch (OutOfMemoryError _) {
      return new Reading.Failed(new Trouble.OutOfMemory(source.name()));
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of ours with one page is that page's trouble; the rest goes on, and the log says
      // where it was.
      Log log = new Log(System.getenv());
      log.write(e);
      return new Reading.Failed(new Trouble.Mistake(source.name(), log.path()));
    }
  }

  /// The page of a content; to be called within an [#attempt].
  static Page.Legible page(Content content) {
    return switch (Pages.parse(content)) {
      case Page.Legible page -> page;
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
