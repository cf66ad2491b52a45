package warta.digest.facts;

import java.time.LocalDate;
import java.util.Locale;

/// A day, a week, a month or a year.
///
/// @param first its first day
public record When(LocalDate first, Dated.Precision precision) {
  /// ISO 8601: `2024-07-08` a day, and the Monday of a week; `2024-06` a month; `2024` a year.
  public String iso() {
    return switch (precision) {
      case DAY, WEEK -> first.toString();
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
    };
  }
}
