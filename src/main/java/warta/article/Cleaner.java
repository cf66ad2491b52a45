package warta.article;

import java.util.List;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.MarkdownBlocks;
import warta.article.draft.Mechanism;
import warta.article.draft.WebBlocks;
import warta.article.mechanisms.Mechanisms;
import warta.article.plain.PlainBlocks;
import warta.page.Page;

/// Makes an article of a page: finds its blocks, lets the mechanisms judge, decides. Pure; safe on
/// any thread.
public final class Cleaner {
  /// Grows whenever the same page may give another article; part of the cache's key.
  public static final int VERSION = 1;

  /// What stands for a page without words: nothing is kept, and the reason is said.
  private static final List<Piece> NO_WORDS =
      List.of(new Piece.Taken("", Reason.of(Reason.Kind.EMPTY)));

  private Cleaner() {}

  /// The article of a page; at worst one without blocks and with confidence 0.
  public static Article clean(Page.Legible page, SiteShapes shapes) {
    return switch (page) {
      case Page.Html html ->
          judged(html, shapes, "HTML", WebBlocks.of(html.document()), Mechanisms.HTML);
      case Page.Plain plain ->
          judged(plain, shapes, "text", PlainBlocks.of(plain.text()), Mechanisms.PLAIN);
      case Page.Markdown markdown ->
          judged(
              markdown,
              shapes,
              "Markdown",
              MarkdownBlocks.of(markdown.text()),
              Mechanisms.MARKDOWN);
    };
  }

  private static Article judged(
      Page.Legible page,
      SiteShapes shapes,
      String format,
      List<Found> found,
      List<Mechanism> mechanisms) {
    Draft draft = new Draft(page, shapes, found);
    for (Mechanism mechanism : mechanisms) {
      mechanism.judge(draft);
    }
    boolean wordless = found.isEmpty();
    return Article.of(
        page.hash(),
        format,
        page.charset(),
        draft.fields().about(),
        wordless ? NO_WORDS : draft.pieces(),
        wordless ? 0 : draft.confidence());
  }
}
