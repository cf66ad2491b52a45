package warta.article;

import java.util.List;
import java.util.function.Function;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.MarkdownBlocks;
import warta.article.draft.Mechanism;
import warta.article.draft.WebBlocks;
import warta.article.mechanisms.Mechanisms;
import warta.article.plain.PlainBlocks;
import warta.article.site.SitePage;
import warta.page.Page;

/// Makes an article of a page: finds its blocks, lets the mechanisms judge, decides. Pure; safe on
/// any thread.
public final class Cleaner {
  /// Grows whenever the same page may give another article; part of the cache's key.
  public static final int VERSION = 4;

  /// What stands for a page without words: nothing is kept, and the reason is said.
  private static final List<Piece> NO_WORDS =
      List.of(new Piece.Taken("", Reason.of(Reason.Kind.EMPTY)));

  private Cleaner() {}

  /// The article of a page; at worst one without blocks and with confidence 0.
  public static Article clean(Page.Legible page, SiteShapes shapes) {
    return judged(page, _ -> shapes).article();
  }

  /// The article of a page whose site is not known yet.
  ///
  /// @param known tells what is known of a site ([SiteShapes#site]); asked once
  public static Article clean(Page.Legible page, Function<String, SiteShapes> known) {
    return judged(page, known).article();
  }

  /// An article with what its page shows of its site.
  ///
  /// @param shapes what the cleaner was told of the site
  /// @param page what the page shows, the same whatever was told
  public record Studied(Article article, SiteShapes shapes, SitePage page) {}

  /// The article of a page whose site is not known yet, and what can be learned of that site from
  /// it.
  ///
  /// @param known tells what is known of a site ([SiteShapes#site]); asked once
  public static Studied study(Page.Legible page, Function<String, SiteShapes> known) {
    Judged judged = judged(page, known);
    Draft draft = judged.draft;
    return new Studied(judged.article, draft.shapes(), SitePage.of(draft, judged.found));
  }

  private record Judged(Article article, Draft draft, List<Found> found) {}

  private static Judged judged(Page.Legible page, Function<String, SiteShapes> known) {
    return switch (page) {
      case Page.Html html ->
          judged(html, known, "HTML", WebBlocks.of(html.document()), Mechanisms.HTML);
      case Page.Plain plain ->
          judged(plain, known, "text", PlainBlocks.of(plain.text()), Mechanisms.PLAIN);
      case Page.Markdown markdown ->
          judged(
              markdown, known, "Markdown", MarkdownBlocks.of(markdown.text()), Mechanisms.MARKDOWN);
    };
  }

  private static Judged judged(
      Page.Legible page,
      Function<String, SiteShapes> known,
      String format,
      List<Found> found,
      List<Mechanism> mechanisms) {
    Draft draft = new Draft(page, known, found);
    for (Mechanism mechanism : mechanisms) {
      mechanism.judge(draft);
    }
    boolean wordless = found.isEmpty();
    Article article =
        Article.of(
            page.hash(),
            format,
            page.charset(),
            draft.fields().about(),
            wordless ? NO_WORDS : draft.pieces(),
            wordless ? 0 : draft.confidence());
    return new Judged(article, draft, found);
  }
}
