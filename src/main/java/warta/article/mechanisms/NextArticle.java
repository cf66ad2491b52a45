package warta.article.mechanisms;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Takes the articles that follow the page's own in the same shape, as pages without an end have
/// them: a further `<article>` with a heading and text of its own, or a further element of the same
/// names that begins with a first-level heading.
final class NextArticle implements Mechanism {
  private static final String NAME = "next article";
  private static final double WEIGHT = 200;

  /// So many words of running text make an article, fewer a teaser.
  private static final int FEWEST_WORDS = 40;

  /// What is so many times longer than the page's own article is that article's rest.
  private static final int MOST_TIMES = 4;

  /// A heading among the first blocks of an element is the element's.
  private static final int HEAD = 6;

  /// Headings that title an article in a row of articles: h1 to h3.
  private static final int ARTICLE_LEVEL = 3;

  @Override
  public void judge(Draft draft) {
    Outline outline = draft.outline();
    Holder own = own(draft);
    if (own == null) {
      return;
    }
    Set<Integer> taken = new HashSet<>();
    for (Holder holder : outline.holders()) {
      if (holder != null
          && outline.first(holder) > outline.last(own)
          && isNext(draft, holder, own)) {
        for (int i = outline.first(holder); i <= outline.last(holder); i++) {
          if (taken.add(i)) {
            draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.NEXT_ARTICLE)));
          }
        }
      }
    }
  }

  /// The element that holds the page's own article: the `<article>` around its headline, or where
  /// that stands outside, the first with enough text; else the element of text around the headline.
  private static @Nullable Holder own(Draft draft) {
    Outline outline = draft.outline();
    if (draft.headline() >= 0) {
      for (Holder at = draft.found(draft.headline()).hints().holder();
          at != null;
          at = at.parent()) {
        if (!at.tag().equals("body") && outline.proseIn(at) >= FEWEST_WORDS) {
          return at.tag().equals("main") ? firstArticle(outline) : at;
        }
      }
    }
    return firstArticle(outline);
  }

  private static @Nullable Holder firstArticle(Outline outline) {
    for (Holder holder : outline.holders()) {
      if (holder != null
          && holder.tag().equals("article")
          && outline.proseIn(holder) >= 2 * FEWEST_WORDS) {
        return holder;
      }
    }
    return null;
  }

  private static boolean isNext(Draft draft, Holder holder, Holder own) {
    Outline outline = draft.outline();
    int words = outline.proseIn(holder);
    if (words < FEWEST_WORDS || words > MOST_TIMES * outline.proseIn(own)) {
      return false;
    }
    boolean article = holder.tag().equals("article");
    boolean sameShape =
        holder.tag().equals(own.tag())
            && !own.names().isEmpty()
            && holder.names().equals(own.names());
    return (article || sameShape) && hasHeading(draft, holder, !article);
  }

  private static boolean hasHeading(Draft draft, Holder holder, boolean firstLevel) {
    int first = draft.outline().first(holder);
    int last = Math.min(draft.outline().last(holder), first + HEAD);
    for (int i = first; i <= last; i++) {
      boolean heading =
          draft.found(i).block() instanceof Block.Heading h && h.level() <= ARTICLE_LEVEL;
      if (firstLevel ? Headline.isFirstLevel(draft.found(i)) : heading) {
        return true;
      }
    }
    return false;
  }
}
