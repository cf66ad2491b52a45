package warta.digest.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Fits a day of which the words tell day and month, perhaps its weekday, to a year.
final class DayFit {
  /// A day without a year is no further back than this, nor further on than the next year: in seven
  /// years every weekday comes round.
  private static final int YEARS = 3;

  /// So near the article a weekday that does not fit is a slip, and no other year is meant.
  private static final int NEAR_DAYS = 31;

  /// `5/3` so far off may be the third of May.
  private static final int FAR_DAYS = 60;

  private DayFit() {}

  /// The day that is meant, or null where its weekday contradicts it or nobody can tell its year.
  ///
  /// @param anchor the day that years are counted from, or null where none is known
  static @Nullable LocalDate of(TimeWords.Day day, @Nullable LocalDate anchor) {
    LocalDate fits = ofYear(day, anchor);
    TimeWords.Day other = day.other();
    boolean sure = day.weekday() > 0 || other == null;
    if (fits != null && (sure || anchor == null)) {
      return fits;
    }
    LocalDate turned = other == null ? null : ofYear(other, anchor);
    if (fits == null || turned == null || anchor == null) {
      return fits == null ? turned : fits;
    }
    boolean rather = distance(turned, anchor) <= NEAR_DAYS && distance(fits, anchor) > FAR_DAYS;
    return rather ? turned : fits;
  }

  private static @Nullable LocalDate ofYear(TimeWords.Day day, @Nullable LocalDate anchor) {
    if (day.year() > 0) {
      return dated(day, day.year(), day.weekday());
    }
    LocalDate near = anchor == null ? null : nearest(day, anchor, 0);
    if (near == null || anchor == null || day.weekday() == 0) {
      return near;
    }
    if (near.getDayOfWeek().getValue() == day.weekday()) {
      return near;
    }
    return distance(near, anchor) <= NEAR_DAYS ? null : nearest(day, anchor, day.weekday());
  }

  /// The nearest such day where its words point.
  ///
  /// @param weekday which it must be, or 0
  private static @Nullable LocalDate nearest(TimeWords.Day day, LocalDate anchor, int weekday) {
    LocalDate nearest = null;
    for (int year = anchor.getYear() - YEARS; year <= anchor.getYear() + 1; year++) {
      LocalDate date = dated(day, year, weekday);
      if (date != null
          && isToward(day.toward(), date, anchor)
          && (nearest == null || distance(date, anchor) < distance(nearest, anchor))) {
        nearest = date;
      }
    }
    return nearest;
  }

  /// Whether a day lies where words point. What was still to come may be past where an article is
  /// put up late.
  private static boolean isToward(TimeWords.Toward toward, LocalDate day, LocalDate anchor) {
    return switch (toward) {
      case BACK, FURTHER_BACK -> !day.isAfter(anchor);
      case ON, COMING -> day.isAfter(anchor.minusDays(NEAR_DAYS));
      case UNSAID, BEHIND, UP_TO -> true;
    };
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static @Nullable LocalDate dated(TimeWords.Day day, int year, int weekday) {
    try {
      LocalDate date = LocalDate.of(year, day.month(), day.day());
      return weekday > 0 && date.getDayOfWeek().getValue() != weekday ? null : date;
    } catch (DateTimeException e) {
      return null; // 31 June: no such day
    }
  }
}
