package warta.digest;

import java.util.List;

/// Sentences of an article that stand for the whole, in the order of the text.
///
/// @param sentences how many sentences the article has in all
public record Summary(List<Pick> picks, int sentences) {
  public Summary {
    picks = List.copyOf(picks);
  }
}
