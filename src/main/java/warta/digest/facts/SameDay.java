package warta.digest.facts;

import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// A day that is said twice, once by its distance and once by its date: `hari ini (24/5)`, `kemarin
/// malam (31/3)`, `Hari ini, Senin (29/1)`, `Kamis (24/8) besok`. The date holds, whenever the
/// words were written.
final class SameDay {
  private final Passage passage;
  private final Lexicon lexicon;
  private final CalendarDays days;
  private final Weekdays weekdays;

  SameDay(DateTokens tokens, CalendarDays days, Weekdays weekdays) {
    this.passage = tokens.passage();
    this.lexicon = tokens.lexicon();
    this.days = days;
    this.weekdays = weekdays;
  }

  /// A day told by its distance with the date that stands behind it, where one does; else as it was
  /// read.
  TimeRead dated(TimeRead read) {
    boolean near =
        switch (read.said()) {
          case TimeWords.Shift(Dated.Precision unit, int _) -> unit == Dated.Precision.DAY;
          case TimeWords.Lately _ -> true;
          case TimeWords.Beside _,
              TimeWords.Day _,
              TimeWords.Weekday _,
              TimeWords.Month _,
              TimeWords.Year _ ->
              false;
        };
    int at = lexicon.is(Kind.DAYPART, passage.low(read.to())) ? read.to() + 1 : read.to();
    TimeRead date = near ? date(at) : null;
    return date == null ? read : date;
  }

  private @Nullable TimeRead date(int i) {
    boolean open = passage.isMarkOf(i, "(");
    int at = open || passage.isMarkOf(i, ",") ? i + 1 : i;
    if (!passage.has(at)) {
      return null;
    }
    if (!passage.at(at).isNumber()) {
      TimeRead weekday = weekdays.at(at);
      return weekday != null && weekday.said() instanceof TimeWords.Day ? weekday : null;
    }
    CalendarDays.Read day = at > i ? days.numberFirst(at, open) : null;
    if (day == null || (open && !passage.isMarkOf(day.to(), ")"))) {
      return null;
    }
    return new TimeRead(day.day(), open ? day.to() + 1 : day.to());
  }

  /// The token behind a date and the day that stands beside it: `(24/8) besok`, `(3/5) kemarin`,
  /// `tahun 2016 kemarin`.
  int behind(TimeWords said, int to) {
    String low = passage.low(to);
    boolean again =
        switch (said) {
          case TimeWords.Day _ -> lexicon.is(Kind.SHIFT, low);
          case TimeWords.Month _, TimeWords.Year _ ->
              lexicon.is(Kind.SHIFT, low) && lexicon.is(Kind.PAST, low);
          case TimeWords.Beside _, TimeWords.Lately _, TimeWords.Shift _, TimeWords.Weekday _ ->
              false;
        };
    return again ? to + 1 : to;
  }
}
