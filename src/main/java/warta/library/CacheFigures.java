package warta.library;

/// How the cache of parsed articles and summaries fares.
///
/// @param articles how many articles it holds
/// @param summaries how many summaries it holds
/// @param hits how often what was asked for was there
/// @param misses how often it had to be made
/// @param evictions how often something was dropped for room
/// @param weight bytes it holds, as estimated
/// @param bound bytes it may hold
public record CacheFigures(
    long articles,
    long summaries,
    long hits,
    long misses,
    long evictions,
    long weight,
    long bound) {}
