/// Scraped plain text made a stream of blocks: lines joined where a width broke them, long lines
/// cut where an insert sits in them.
@NullMarked
package warta.article.plain;

import org.jspecify.annotations.NullMarked;
