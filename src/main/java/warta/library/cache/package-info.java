/// Parsed articles and their summaries held in memory under a bound (Caffeine).
@NullMarked
package warta.library.cache;

import org.jspecify.annotations.NullMarked;
