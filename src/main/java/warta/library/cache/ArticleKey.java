package warta.library.cache;

/// What a parsed article depends on: the same three give the same article.
///
/// @param hash of the content, see [warta.page.Content#hash]
/// @param cleaner version of the cleaner, see [warta.article.Cleaner#VERSION]
/// @param shapes hash of what the cleaner was told of the site, see [warta.article.SiteShapes#hash]
public record ArticleKey(String hash, int cleaner, String shapes) {}
