package warta.digest;

import java.util.List;
import warta.article.Place;

/// A sentence picked for a summary, unchanged.
///
/// @param text the words at the place
/// @param place where they stand in the article
/// @param why what spoke for it, the strongest first
public record Pick(String text, Place place, List<Why> why) {
  public Pick {
    why = List.copyOf(why);
  }
}
