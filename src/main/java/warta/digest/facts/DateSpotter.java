package warta.digest.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// Finds the words of a passage that say a time. Linear: each place is looked at once, a few tokens
/// ahead.
final class DateSpotter {
  private final Lexicon lexicon;
  private final Passage passage;
  private final DateTokens tokens;
  private final CalendarDays days;
  private final Weekdays weekdays;
  private final MonthsAndYears months;
  private final RelativeTimes relative;
  private final BitSet used = new BitSet();
  private final List<Spotted> found = new ArrayList<>();

  /// Words that say a time.
  ///
  /// @param to the token after the last
  record Spotted(Passage passage, int from, int to, TimeWords said) {}

  private DateSpotter(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.tokens = new DateTokens(passage, lexicon);
    this.days = new CalendarDays(tokens);
    this.weekdays = new Weekdays(tokens, days);
    this.months = new MonthsAndYears(tokens);
    this.relative = new RelativeTimes(tokens);
  }

  /// What was spotted in a passage.
  ///
  /// @param used the tokens that say it
  record Result(List<Spotted> spotted, BitSet used) {}

  static Result spot(Passage passage, Lexicon lexicon) {
    DateSpotter spotter = new DateSpotter(passage, lexicon);
    spotter.go();
    return new Result(spotter.found, spotter.used);
  }

  private void go() {
    int i = 0;
    while (i < passage.size()) {
      TimeRead read = read(i);
      if (read == null) {
        i++;
        continue;
      }
      boolean pointed = isPast(i - 1) || lexicon.is(Kind.FUTURE, passage.low(i - 1));
      TimeWords said = pointed ? turned(read.said(), i - 1) : read.said();
      int from = pointed && !(said instanceof TimeWords.Day) ? i - 1 : i;
      found.add(new Spotted(passage, from, read.to(), said));
      used.set(from, read.to());
      i = read.to();
    }
  }

  private boolean isPast(int i) {
    return lexicon.is(Kind.PAST, passage.low(i));
  }

  /// `last Friday`, `next June`.
  private TimeWords turned(TimeWords said, int cue) {
    boolean next = lexicon.is(Kind.FUTURE, passage.low(cue));
    if (used.get(cue) || lexicon.language().equals("id") || lexicon.language().equals("ms")) {
      return said;
    }
    return switch (said) {
      case TimeWords.Weekday(int weekday, int _) -> new TimeWords.Weekday(weekday, next ? 1 : 0);
      case TimeWords.Month(int year, int month, int _, Integer years) when year == 0 ->
          new TimeWords.Month(year, month, next ? 1 : -2, years);
      case TimeWords.Month _,
          TimeWords.Day _,
          TimeWords.Shift _,
          TimeWords.Beside _,
          TimeWords.Year _ ->
          said;
    };
  }

  private @Nullable TimeRead read(int i) {
    Token token = passage.at(i);
    if (token.isNumber()) {
      TimeRead day =
          tokens.isTouched(i) ? null : day(days.numberFirst(i, passage.isMarkOf(i - 1, "(")));
      return day == null ? months.year(i) : day;
    }
    if (!token.isWord()) {
      return null;
    }
    TimeRead read = weekdays.at(i);
    read = read == null ? day(days.monthFirst(i)) : read;
    read = read == null ? months.month(i) : read;
    read = read == null ? relative.day(i) : read;
    return read == null ? relative.period(i) : read;
  }

  private static @Nullable TimeRead day(CalendarDays.@Nullable Read read) {
    return read == null ? null : new TimeRead(read.day(), read.to());
  }
}
