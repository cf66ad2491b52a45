package warta.digest.facts;

import org.jspecify.annotations.Nullable;
import warta.article.Place;

/// Words of a text that say a day, a month or a year.
///
/// @param date null where the text does not let one tell which (`Selasa`), or where its weekday and
///   its day contradict each other
/// @param precision how exactly the words say it
/// @param text the words as they stand at the place
public record Dated(@Nullable When date, Precision precision, String text, Place place) {
  /// How exactly words say a time.
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }
}
