package warta.digest.facts;

import warta.article.Place;

/// One of the few facts a reader wants first.
///
/// @param text as it is shown: a name, a day, a figure as it stands in the text
/// @param place where the text says it
public record KeyFact(Kind kind, String text, Place place) {
  /// The question that it answers, in the order they are shown.
  public enum Kind {
    WHO,
    WHERE,
    WHEN,
    HOW_MANY
  }
}
