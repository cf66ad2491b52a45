package warta.app;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.Lessons;
import warta.article.SiteShapes;
import warta.article.site.SiteCounts;
import warta.library.cache.ArticleKey;
import warta.library.cache.HeldArticles;
import warta.page.Content;
import warta.page.Loaded;
import warta.page.Pages;
import warta.page.Source;
import warta.page.Unreadable;
import warta.words.Trouble;

/// The sources of a headless run, read in two passes: first each is studied, for what the pages of
/// a site have in common; then each is read with all that was learned. What a reader taught is
/// neither read nor written, so the same sources give the same articles in whatever order. For one
/// thread.
///
/// Only pages of a site of which something was learned are parsed again, and those whose articles
/// are not held any more. Bounded over 10,000 pages: 128 MB of articles (a third of a verb's heap,
/// reckoned from above), 5 MB of what is known of the sources, up to 16 MB of lines counted
/// ([SiteCounts]), and the page at hand.
public final class Readings {
  private static final long HELD_BYTES = 128_000_000;

  private final HeldArticles held = new HeldArticles(HELD_BYTES);
  private final SiteCounts counts = new SiteCounts();
  private final Map<Source, Studied> studied = new HashMap<>();
  private final Map<String, SiteShapes> known = new HashMap<>();
  private @Nullable Loaded piped;

  /// What is kept of a source from the first pass to the second.
  private record Studied(String hash, String site) {}

  /// The article of a source by itself, without a first pass: where a run has but one there is
  /// nothing to learn from.
  public static Reading once(Source source) {
    return Intake.readOnce(source);
  }

  /// The first pass over a source: learns from it.
  ///
  /// @return the article as it is where nothing is learned of its site, or why there is none; the
  ///   second pass is to leave out what failed here
  public Reading study(Source source) {
    return switch (load(source)) {
      case Unreadable(_, Trouble trouble) -> new Reading.Failed(trouble);
      case Content content -> Intake.attempt(source, () -> study(content));
    };
  }

  private Reading study(Content content) {
    Cleaner.Studied page = Cleaner.study(Intake.page(content), _ -> SiteShapes.NONE);
    counts.add(page.page());
    studied.put(content.source(), new Studied(content.hash(), page.page().site()));
    held.hold(page.article());
    return new Reading.Done(page.article(), key(content.hash()), false);
  }

  /// The second pass over a source.
  ///
  /// @param changed called where the file is not what it was in the first pass; it is read as it
  ///   stands now
  /// @throws IllegalArgumentException where the source was not studied
  public Reading read(Source source, Runnable changed) {
    Studied before = studied.get(source);
    if (before == null) {
      throw new IllegalArgumentException("not studied: " + source.name());
    }
    Article same = isLearned(before.site()) ? null : held.article(before.hash());
    if (same != null) {
      return new Reading.Done(same, key(before.hash()), true);
    }
    return switch (load(source)) {
      case Unreadable(_, Trouble trouble) -> new Reading.Failed(trouble);
      case Content content -> {
        if (!content.hash().equals(before.hash())) {
          changed.run();
        }
        yield Intake.attempt(source, () -> read(content));
      }
    };
  }

  private Reading read(Content content) {
    Article article = Cleaner.clean(Intake.page(content), this::shapes);
    return new Reading.Done(article, key(content.hash()), false);
  }

  private boolean isLearned(String site) {
    return !shapes(site).hash().isEmpty();
  }

  private SiteShapes shapes(String site) {
    return known.computeIfAbsent(site, _ -> counts.shapes(site, Lessons.NONE));
  }

  private static ArticleKey key(String hash) {
    return new ArticleKey(hash, Cleaner.VERSION, SiteShapes.NONE.hash());
  }

  /// Standard input can be read but once, so its bytes are kept, 10 MB at most.
  private Loaded load(Source source) {
    if (!(source instanceof Source.StandardInput)) {
      return Pages.load(source);
    }
    Loaded known = piped == null ? Pages.load(source) : piped;
    piped = known;
    return known;
  }
}
