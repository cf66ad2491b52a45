package warta.article.mechanisms;

import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Folding;

/// A Markdown page's headline: its first heading of the first level, else a heading that nothing
/// stands before.
final class MarkdownTitle implements Mechanism {
  @Override
  public void judge(Draft draft) {
    int headline = headline(draft);
    if (headline >= 0) {
      draft.fields().title(draft.text(headline));
      draft.headline(headline);
      String title = draft.fields().title();
      if (title != null && Folding.bare(title).equals(draft.bare(headline))) {
        draft.judge(headline, Verdict.take("title", Verdict.CERTAIN, Reason.of(Kind.TITLE)));
      }
    }
  }

  private static int headline(Draft draft) {
    int first = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (Headline.isFirstLevel(draft.found(i))) {
        return i;
      }
      boolean kept = first < 0 && draft.kept(i);
      first = kept ? i : first;
    }
    return first >= 0 && draft.found(first).block() instanceof Block.Heading ? first : -1;
  }
}
