package warta.library;

import java.time.Duration;

/// How an article came to be open.
///
/// @param cached whether it was in the cache, so that nothing was parsed
/// @param took how long it took to have it, from the request on
/// @param file the file it was read from
public record Origin(boolean cached, Duration took, String file) {}
