package warta.digest.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Place;

/// A number that counts or measures something. Dates, times, counters, ordinals and scores are
/// none.
///
/// @param value with its scale: `4,7 juta` is 4700000
/// @param unit what it is measured in (`rupiah`, `persen`, `km`), or null where things are counted
/// @param of what is counted, the head noun as it stands in the text, or null
/// @param parts of which the sentence says that it is made: 6000 of 1000 and 5000
/// @param text the words as they stand at the place, scale and unit included
public record Figure(
    BigDecimal value,
    @Nullable String unit,
    @Nullable String of,
    List<BigDecimal> parts,
    String text,
    Place place) {
  public Figure {
    parts = List.copyOf(parts);
  }
}
