package warta.digest.facts;

import java.util.List;
import warta.article.Article;

/// The few facts of an article that a reader wants first, the most telling of each kind before the
/// others, kinds in the order of [KeyFact.Kind].
///
/// @param facts at most 12; none where the article says none
public record KeyFacts(List<KeyFact> facts) {
  public static final KeyFacts NONE = new KeyFacts(List.of());

  public KeyFacts {
    facts = List.copyOf(facts);
  }

  /// The key facts of an article: at most three who, three where, one when (its text is the ISO
  /// day), four how many (a figure as it stands, a small one with the noun right behind it).
  ///
  /// @param facts of the same article
  public static KeyFacts of(Article article, Facts facts) {
    return new KeyFacts(new KeyFactChoice(article, facts).chosen());
  }
}
