/// The typography: an article set in lines of a measure, a file for each kind of block.
///
/// In: an [warta.article.Article], a face, a measure. Out: a [warta.ui.layout.Layout], lines and
/// where each stretch of text stands in them. Pure, linear in the article; only [warta.ui.Lines]
/// looks in here.
@NullMarked
package warta.ui.layout;

import org.jspecify.annotations.NullMarked;
