/// A page cleaned: the article, its pieces kept and taken, each taken one with its reason.
///
/// In: a [warta.page.Page]. Out: an immutable [warta.article.Article]. The cleaner is a pure
/// function of the page and of what was learned of its site; it never fails, at worst it returns
/// less and a low confidence.
@NullMarked
package warta.article;

import org.jspecify.annotations.NullMarked;
