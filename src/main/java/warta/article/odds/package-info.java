/// How likely a block belongs to its article, by a log-linear model over what can be counted of it
/// and its neighbours. In: a draft whose mechanisms have judged. Out: verdicts on what was kept.
@NullMarked
package warta.article.odds;

import org.jspecify.annotations.NullMarked;
