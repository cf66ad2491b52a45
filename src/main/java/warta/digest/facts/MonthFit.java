package warta.digest.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Tells which year's month is meant where the words do not say it.
final class MonthFit {
  /// A month so soon to come that words without a direction may mean it as well as the last.
  private static final int SOON = 3;

  /// An end that is so soon to come may be to come, and one as long past may be past.
  private static final int HALF = 6;

  private static final int YEAR = 12;

  private MonthFit() {}

  /// The first day of the month that is meant, or null where nobody can tell.
  ///
  /// News tells of what has been: without a word for what is to come a month is the last of its
  /// name, but for one of the next three.
  ///
  /// @param anchor the day that the words are counted from
  static @Nullable LocalDate of(TimeWords.Month month, LocalDate anchor) {
    LocalDate here = LocalDate.of(anchor.getYear(), month.month(), 1);
    Integer years = month.years();
    if (years != null) {
      return here.plusYears(years);
    }
    int ahead = month.month() - anchor.getMonthValue();
    int wait = Math.floorMod(ahead, YEAR);
    return switch (month.toward()) {
      case BACK -> here.minusYears(ahead > 0 ? 1 : 0);
      case FURTHER_BACK -> here.minusYears(ahead >= 0 ? 1 : 0);
      case ON -> here.plusYears(ahead <= 0 ? 1 : 0);
      case COMING -> here.plusYears(ahead < 0 ? 1 : 0);
      case BEHIND, UP_TO -> ahead > 0 || (wait > 0 && wait <= HALF) ? null : here;
      case UNSAID -> isSoon(wait) ? null : here.minusYears(ahead > 0 ? 1 : 0);
    };
  }

  private static boolean isSoon(int wait) {
    return wait > 0 && wait <= SOON;
  }
}
