package warta.digest;

import warta.article.Place;

/// A sentence of an article that may be picked.
///
/// @param text its words, without a dateline
/// @param words counted as budgets count
/// @param first whether it opens its paragraph
/// @param leans whether it is not understood without the sentence before it
/// @param halved whether it is part of a quotation that begins or ends outside it
record Sentence(Place place, String text, int words, boolean first, boolean leans, boolean halved) {

  /// Whether it is a question, which says nothing without what follows.
  boolean asks() {
    char last = text.charAt(text.length() - 1);
    return last == '?' || last == '？' || last == '؟';
  }
}
