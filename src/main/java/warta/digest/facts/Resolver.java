package warta.digest.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.DateSpotter.Spotted;
import warta.digest.facts.Dated.Precision;

/// Tells which days words mean, from the day the article was published or, where it does not say,
/// from the first full date of its text.
final class Resolver {
  /// A day without a year is no further than this from the article: in seven years every weekday
  /// comes round.
  private static final int YEARS = 3;

  /// What happened longer before the article is told, not reported.
  private static final int RECENT_DAYS = 7;

  /// An article that does not say when it was published tells its day in one of its first blocks.
  private static final int OPENING = 5;

  private final @Nullable LocalDate published;
  private final @Nullable LocalDate anchor;

  /// The last day that the text told.
  private @Nullable LocalDate last;

  Resolver(@Nullable LocalDate published, List<Spotted> spotted) {
    this.published = published;
    this.anchor = published == null ? firstFull(spotted) : published;
  }

  /// The dates of an article and when it happened.
  record Result(List<Dated> dates, @Nullable When eventDate) {}

  static Result resolve(@Nullable LocalDate published, List<Spotted> spotted) {
    Resolver resolver = new Resolver(published, spotted);
    List<Dated> dates = new ArrayList<>();
    for (Spotted each : spotted) {
      When when = resolver.when(each.said());
      Passage passage = each.passage();
      String text = passage.words(each.from(), each.to());
      dates.add(
          new Dated(when, precision(each.said()), text, passage.place(each.from(), each.to())));
    }
    return new Result(dates, resolver.event(spotted, dates));
  }

  private static Precision precision(TimeWords said) {
    return switch (said) {
      case TimeWords.Day _, TimeWords.Weekday _, TimeWords.Beside _ -> Precision.DAY;
      case TimeWords.Shift(Precision unit, int _) -> unit;
      case TimeWords.Month _ -> Precision.MONTH;
      case TimeWords.Year _ -> Precision.YEAR;
    };
  }

  /// The first full date: one with its weekday, else one of the first blocks than which the text
  /// knows no later year.
  private static @Nullable LocalDate firstFull(List<Spotted> spotted) {
    LocalDate first = null;
    int latest = 0;
    for (Spotted each : spotted) {
      latest = Math.max(latest, year(each.said()));
      if (each.said() instanceof TimeWords.Day day && day.year() > 0) {
        LocalDate date = fitting(day, null);
        if (date != null && day.weekday() > 0) {
          return date;
        }
        first = first == null && each.passage().block() < OPENING ? date : first;
      }
    }
    return first == null || latest > first.getYear() ? null : first;
  }

  private static int year(TimeWords said) {
    return switch (said) {
      case TimeWords.Day day -> day.year();
      case TimeWords.Month month -> month.year();
      case TimeWords.Year(int year) -> year;
      case TimeWords.Weekday _, TimeWords.Shift _, TimeWords.Beside _ -> 0;
    };
  }

  private @Nullable When when(TimeWords said) {
    return switch (said) {
      case TimeWords.Day day -> told(fitting(day, anchor));
      case TimeWords.Weekday weekday -> told(weekday(weekday));
      case TimeWords.Beside(int days) -> {
        LocalDate from = last == null ? anchor : last;
        yield from == null ? null : new When(from.plusDays(days), Precision.DAY);
      }
      case TimeWords.Shift(Precision unit, int by) -> shifted(unit, by);
      case TimeWords.Month month -> month(month);
      case TimeWords.Year(int year) -> new When(LocalDate.of(year, 1, 1), Precision.YEAR);
    };
  }

  private @Nullable When told(@Nullable LocalDate day) {
    last = day == null ? last : day;
    return day == null ? null : new When(day, Precision.DAY);
  }

  /// The day that is meant, or null where its weekday contradicts it or nobody can tell its year.
  private static @Nullable LocalDate fitting(TimeWords.Day day, @Nullable LocalDate anchor) {
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
    return distance(turned, anchor) < distance(fits, anchor)
            && distance(turned, anchor) < 32
            && distance(fits, anchor) > 60
        ? turned
        : fits;
  }

  private static @Nullable LocalDate ofYear(TimeWords.Day day, @Nullable LocalDate anchor) {
    if (day.year() > 0) {
      return dated(day, day.year());
    }
    if (anchor == null) {
      return null;
    }
    LocalDate nearest = null;
    for (int year = anchor.getYear() - YEARS; year <= anchor.getYear() + YEARS; year++) {
      LocalDate date = dated(day, year);
      if (date != null && (nearest == null || distance(date, anchor) < distance(nearest, anchor))) {
        nearest = date;
      }
    }
    return nearest;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static @Nullable LocalDate dated(TimeWords.Day day, int year) {
    try {
      LocalDate date = LocalDate.of(year, day.month(), day.day());
      boolean contradicts = day.weekday() > 0 && date.getDayOfWeek().getValue() != day.weekday();
      return contradicts ? null : date;
    } catch (DateTimeException e) {
      return null; // 31 June: no such day
    }
  }

  private @Nullable LocalDate weekday(TimeWords.Weekday said) {
    if (anchor == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(said.weekday());
    return switch (said.weeks()) {
      case 0 -> anchor.with(TemporalAdjusters.previousOrSame(day));
      case -1 -> anchor.minusWeeks(1).with(day);
      default -> anchor.with(TemporalAdjusters.next(day));
    };
  }

  private @Nullable When shifted(Precision unit, int by) {
    if (anchor == null) {
      return null;
    }
    LocalDate first =
        switch (unit) {
          case DAY -> anchor.plusDays(by);
          case WEEK -> anchor.plusWeeks(by).with(DayOfWeek.MONDAY);
          case MONTH -> anchor.plusMonths(by).withDayOfMonth(1);
          case YEAR -> Year.of(anchor.getYear() + by).atDay(1);
        };
    if (unit == Precision.DAY) {
      last = first;
    }
    return new When(first, unit);
  }

  private @Nullable When month(TimeWords.Month said) {
    if (said.year() > 0) {
      return new When(LocalDate.of(said.year(), said.month(), 1), Precision.MONTH);
    }
    if (anchor == null) {
      return null;
    }
    LocalDate here = LocalDate.of(anchor.getYear(), said.month(), 1);
    Integer years = said.years();
    if (years != null) {
      return new When(here.plusYears(years), Precision.MONTH);
    }
    int ahead = said.month() - anchor.getMonthValue();
    int turn =
        switch (said.direction()) {
          case -1 -> ahead > 0 ? -1 : 0;
          case -2 -> ahead >= 0 ? -1 : 0;
          case 1 -> ahead <= 0 ? 1 : 0;
          default -> ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
        };
    return new When(here.plusYears(turn), Precision.MONTH);
  }

  /// When it happened: the first day of the text that is a few days before the article at most, one
  /// with day and month before one by its weekday or `kemarin`; else the day the article gives
  /// itself.
  private @Nullable When event(List<Spotted> spotted, List<Dated> dates) {
    if (published == null) {
      return anchor == null ? null : new When(anchor, Precision.DAY);
    }
    When loose = null;
    for (int i = 0; i < dates.size(); i++) {
      When when = dates.get(i).date();
      if (when != null && when.precision() == Precision.DAY && isRecent(when.first())) {
        if (spotted.get(i).said() instanceof TimeWords.Day) {
          return when;
        }
        loose = loose == null ? when : loose;
      }
    }
    return loose == null ? new When(published, Precision.DAY) : loose;
  }

  private boolean isRecent(LocalDate day) {
    return published != null
        && !day.isAfter(published)
        && !day.isBefore(published.minusDays(RECENT_DAYS));
  }
}
