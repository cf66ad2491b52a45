/// Articles condensed: unchanged sentences, each with its place.
///
/// In: an [warta.article.Article]. Out: a [warta.digest.Summary]. Pure; safe on any thread.
@NullMarked
package warta.digest;

import org.jspecify.annotations.NullMarked;
