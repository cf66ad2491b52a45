package warta.digest.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.DateSpotter.Spotted;
import warta.digest.facts.Dated.Precision;

/// Tells which days words mean, from the day the article was published or, where it does not say,
/// from the first full date of its text.
final class Resolver {
  /// An article that does not say when it was published tells its day in one of its first blocks.
  private static final int OPENING = 5;

  private final List<Spotted> spotted;
  private final @Nullable LocalDate anchor;
  private final @Nullable SpeechDays speech;

  /// The last day that the text told.
  private @Nullable LocalDate last;

  /// The block that told it.
  private int lastBlock;

  private Resolver(@Nullable LocalDate published, List<Spotted> spotted) {
    this.spotted = spotted;
    this.anchor = published == null ? firstFull(spotted) : published;
    this.speech = anchor == null ? null : new SpeechDays(anchor, spotted, toldDays(anchor));
  }

  /// The dates of an article and when it happened.
  record Result(List<Dated> dates, @Nullable When eventDate) {}

  static Result resolve(@Nullable LocalDate published, List<Spotted> spotted) {
    Resolver resolver = new Resolver(published, spotted);
    List<Dated> dates = new ArrayList<>();
    for (int i = 0; i < spotted.size(); i++) {
      Spotted each = spotted.get(i);
      When when = resolver.when(each.said(), i);
      Passage passage = each.passage();
      String text = passage.words(each.from(), each.to());
      dates.add(
          new Dated(when, precision(each.said()), text, passage.place(each.from(), each.to())));
    }
    return new Result(dates, resolver.event(published, dates));
  }

  private @Nullable When event(@Nullable LocalDate published, List<Dated> dates) {
    if (published != null) {
      return EventDay.of(published, spotted, dates);
    }
    return anchor == null ? null : new When(anchor, Precision.DAY);
  }

  private static Precision precision(TimeWords said) {
    return switch (said) {
      case TimeWords.Day _, TimeWords.Weekday _, TimeWords.Beside _, TimeWords.Lately _ ->
          Precision.DAY;
      case TimeWords.Shift(Precision unit, int _) -> unit;
      case TimeWords.Month _ -> Precision.MONTH;
      case TimeWords.Year _ -> Precision.YEAR;
    };
  }

  /// The first full date: one with its weekday, else one that stands by itself in one of the first
  /// blocks and than which the text knows no later year.
  private static @Nullable LocalDate firstFull(List<Spotted> spotted) {
    LocalDate first = null;
    int latest = 0;
    for (Spotted each : spotted) {
      latest = Math.max(latest, year(each.said()));
      if (each.said() instanceof TimeWords.Day day && day.year() > 0) {
        LocalDate date = DayFit.of(day, null);
        if (date != null && day.weekday() > 0) {
          return date;
        }
        first = first == null && isAlone(each) ? date : first;
      }
    }
    return first == null || latest > first.getYear() ? null : first;
  }

  /// A line's own date: nothing before it, and no words that go on behind it. One inside a sentence
  /// may be of long ago.
  private static boolean isAlone(Spotted each) {
    Passage passage = each.passage();
    boolean goesOn = passage.has(each.to()) && passage.at(each.to()).isWord();
    return passage.block() < OPENING && each.from() == passage.begin() && !goesOn;
  }

  private static int year(TimeWords said) {
    return switch (said) {
      case TimeWords.Day day -> day.year();
      case TimeWords.Month month -> month.year();
      case TimeWords.Year(int year) -> year;
      case TimeWords.Weekday _, TimeWords.Shift _, TimeWords.Beside _, TimeWords.Lately _ -> 0;
    };
  }

  /// The days that dates and weekdays outside quotations tell.
  private List<@Nullable LocalDate> toldDays(LocalDate from) {
    List<@Nullable LocalDate> told = new ArrayList<>();
    for (Spotted each : spotted) {
      told.add(
          switch (each.said()) {
            case TimeWords.Day day when !each.spoken() -> DayFit.of(day, from);
            case TimeWords.Weekday weekday
                when !each.spoken() && weekday.toward() != TimeWords.Toward.BEHIND ->
                weekday(weekday, from);
            case TimeWords.Day _,
                TimeWords.Weekday _,
                TimeWords.Beside _,
                TimeWords.Shift _,
                TimeWords.Lately _,
                TimeWords.Month _,
                TimeWords.Year _ ->
                null;
          });
    }
    return told;
  }

  private @Nullable When when(TimeWords said, int index) {
    LocalDate around = speech == null ? null : speech.around(index);
    return switch (said) {
      case TimeWords.Day day -> told(DayFit.of(day, around), index);
      case TimeWords.Weekday weekday when weekday.toward() == TimeWords.Toward.BEHIND ->
          told(last == null ? null : weekday(weekday, last), index);
      case TimeWords.Weekday weekday ->
          told(around == null ? null : weekday(weekday, around), index);
      case TimeWords.Beside(int days) -> {
        LocalDate from = last == null ? anchor : isLastNear(index) ? last : null;
        yield from == null ? null : new When(from.plusDays(days), Precision.DAY);
      }
      case TimeWords.Shift(Precision unit, int by) when unit == Precision.DAY ->
          told(shifted(by, speech == null ? null : speech.writing(index)), index);
      case TimeWords.Shift(Precision unit, int by) ->
          around == null ? null : shifted(unit, by, around);
      case TimeWords.Lately() -> null;
      case TimeWords.Month month -> month(month, around);
      case TimeWords.Year(int year) -> new When(LocalDate.of(year, 1, 1), Precision.YEAR);
    };
  }

  /// Whether the last day was told in the same paragraph or the one before.
  private boolean isLastNear(int index) {
    return spotted.get(index).passage().block() - lastBlock <= 1;
  }

  private @Nullable When told(@Nullable LocalDate day, int index) {
    if (day != null) {
      last = day;
      lastBlock = spotted.get(index).passage().block();
    }
    return day == null ? null : new When(day, Precision.DAY);
  }

  private static @Nullable LocalDate weekday(TimeWords.Weekday said, LocalDate from) {
    DayOfWeek day = DayOfWeek.of(said.weekday());
    return switch (said.toward()) {
      case UNSAID, BACK, UP_TO -> from.with(TemporalAdjusters.previousOrSame(day));
      case FURTHER_BACK -> from.minusWeeks(1).with(day);
      case ON, BEHIND -> from.with(TemporalAdjusters.next(day));
      case COMING -> from.getDayOfWeek() == day ? null : from.with(TemporalAdjusters.next(day));
    };
  }

  private static @Nullable LocalDate shifted(int days, @Nullable LocalDate from) {
    return from == null ? null : from.plusDays(days);
  }

  private static When shifted(Precision unit, int by, LocalDate from) {
    LocalDate first =
        switch (unit) {
          case DAY -> from.plusDays(by);
          case WEEK -> from.plusWeeks(by).with(DayOfWeek.MONDAY);
          case MONTH -> from.plusMonths(by).withDayOfMonth(1);
          case YEAR -> Year.of(from.getYear() + by).atDay(1);
        };
    return new When(first, unit);
  }

  private static @Nullable When month(TimeWords.Month said, @Nullable LocalDate around) {
    if (said.year() > 0) {
      return new When(LocalDate.of(said.year(), said.month(), 1), Precision.MONTH);
    }
    LocalDate first = around == null ? null : MonthFit.of(said, around);
    return first == null ? null : new When(first, Precision.MONTH);
  }
}
