package warta.digest;

import warta.article.Place;

/// A sentence picked for a summary, unchanged.
///
/// @param text the words at the place
/// @param place where they stand in the article
public record Pick(String text, Place place) {}
