package warta.library;

import java.time.Duration;

/// How an article came to be open.
///
/// @param cached whether it was in the cache, so that nothing was parsed
/// @param took how long it took to have it, from the request on
/// @param file the file it was read from
/// @param shapes hash of what the cleaner was told of its site, see [warta.article.SiteShapes#hash]
public record Origin(boolean cached, Duration took, String file, String shapes) {}
