/// What the pages of one site have in common, learned by counting: which lines stand on so many of
/// them that they belong to the site and not to an article.
@NullMarked
package warta.article.site;

import org.jspecify.annotations.NullMarked;
