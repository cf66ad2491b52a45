/// What a page says of itself: dates, bylines, outlets, datelines, structured data.
@NullMarked
package warta.article.meta;

import org.jspecify.annotations.NullMarked;
