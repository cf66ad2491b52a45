package warta.digest.facts;

import java.util.List;
import warta.article.Place;

/// Somebody whom an article names.
///
/// @param mentions in the order of the text; at least one
public record Person(List<Mention> mentions) {
  /// One place that names them.
  ///
  /// @param introduces whether it says more than one word of their name, or their office or trade
  ///   before it: `Kim Jong Un`, `Wali Kota Farhan`, not `Farhan`
  public record Mention(Place place, boolean introduces) {}

  public Person {
    mentions = List.copyOf(mentions);
  }
}
