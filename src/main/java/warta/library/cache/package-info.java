/// Parsed articles, their summaries and key facts held in memory under bounds (Caffeine).
@NullMarked
package warta.library.cache;

import org.jspecify.annotations.NullMarked;
