/// What an article names, counts and dates: each with the places it stands at.
///
/// In: an [warta.article.Article]. Out: [Facts], and of them the few a reader wants first
/// ([KeyFacts]). Pure; safe on any thread; nothing is asked of a clock.
@NullMarked
package warta.digest.facts;

import org.jspecify.annotations.NullMarked;
