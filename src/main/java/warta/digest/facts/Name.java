package warta.digest.facts;

import java.util.List;
import warta.article.Place;

/// Somebody or something that an article names.
///
/// @param name the fullest form, as it stands at one of the places
/// @param kind what is named, as far as the text tells
/// @param variants all forms that stand in the text, the fullest first
/// @param places where they stand, in the order of the text; at least one
public record Name(String name, Kind kind, List<String> variants, List<Place> places) {
  /// What is named.
  public enum Kind {
    PERSON,
    PLACE,
    ORGANISATION,
    /// A product, a law, an event, or nobody can tell.
    OTHER
  }

  public Name {
    variants = List.copyOf(variants);
    places = List.copyOf(places);
  }
}
