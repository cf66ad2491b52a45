package warta.digest.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.TimeWords.Toward;

/// Finds the words of a passage that say a time. Linear: each place is looked at once, a few tokens
/// ahead.
final class DateSpotter {
  private static final int CITED_WITHIN = 5;

  private final Lexicon lexicon;
  private final Passage passage;
  private final DateTokens tokens;
  private final CalendarDays days;
  private final Weekdays weekdays;
  private final MonthsAndYears months;
  private final RelativeTimes relative;
  private final SameDay same;
  private final Outlook outlook;
  private final BitSet spoken;
  private final BitSet used = new BitSet();
  private final List<Spotted> found = new ArrayList<>();

  /// Words that say a time.
  ///
  /// @param to the token after the last
  /// @param spoken whether they stand inside a quotation
  /// @param cited whether they say when a source was read, not when it spoke: `dikutip Senin`
  record Spotted(
      Passage passage, int from, int to, TimeWords said, boolean spoken, boolean cited) {}

  private DateSpotter(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.spoken = SpokenWords.of(passage);
    this.tokens = new DateTokens(passage, lexicon);
    this.days = new CalendarDays(tokens);
    this.weekdays = new Weekdays(tokens, days);
    this.months = new MonthsAndYears(tokens);
    this.relative = new RelativeTimes(tokens, spoken);
    this.outlook = new Outlook(passage, lexicon);
    this.same = new SameDay(tokens, days, weekdays);
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
      boolean pointed = isPointed(i);
      TimeWords said = pointed ? turned(read.said(), i - 1) : pointing(read.said(), i, read.to());
      int from = pointed && !(said instanceof TimeWords.Day) ? i - 1 : i;
      found.add(new Spotted(passage, from, read.to(), said, spoken.get(i), isCited(i)));
      i = same.behind(said, read.to());
      used.set(from, i);
    }
  }

  /// Whether `dikutip`, `dilansir dari AFP` stands shortly before a token.
  private boolean isCited(int i) {
    for (int k = i - 1; k >= i - CITED_WITHIN && passage.has(k); k--) {
      if (lexicon.is(Kind.CITED, passage.low(k))) {
        return passage.at(k).sentence() == passage.at(i).sentence();
      }
    }
    return false;
  }

  /// Whether `last`, `next` stands before a token; where such words stand behind what they point
  /// at, `lalu` before it is `then`.
  private boolean isPointed(int i) {
    String before = passage.low(i - 1);
    boolean indonesian = lexicon.language().equals("id") || lexicon.language().equals("ms");
    return !indonesian
        && !used.get(Math.max(0, i - 1))
        && (lexicon.is(Kind.PAST, before) || lexicon.is(Kind.FUTURE, before));
  }

  /// A day without a year and where the words around it point: `sejak 1 Januari`, `9 November
  /// mendatang`, `akan datang 9 November`.
  private TimeWords pointing(TimeWords said, int from, int to) {
    if (!(said instanceof TimeWords.Day day) || day.year() > 0) {
      return said;
    }
    String behind = lexicon.language().equals("en") ? "" : passage.low(to);
    if (lexicon.is(Kind.FUTURE, behind)) {
      return day.pointing(Toward.ON);
    }
    boolean since = "since".equals(lexicon.value(Kind.INMONTH, passage.low(from - 1)));
    if (since || lexicon.is(Kind.PAST, behind)) {
      return day.pointing(Toward.BACK);
    }
    return outlook.isAhead(from) ? day.pointing(Toward.COMING) : day;
  }

  /// `last Friday`, `next June`.
  private TimeWords turned(TimeWords said, int cue) {
    boolean next = lexicon.is(Kind.FUTURE, passage.low(cue));
    return switch (said) {
      case TimeWords.Weekday(int weekday, Toward _) ->
          new TimeWords.Weekday(weekday, next ? Toward.ON : Toward.BACK);
      case TimeWords.Month(int year, int month, Toward _, Integer years) when year == 0 ->
          new TimeWords.Month(year, month, next ? Toward.ON : Toward.FURTHER_BACK, years);
      case TimeWords.Month _,
          TimeWords.Day _,
          TimeWords.Shift _,
          TimeWords.Lately _,
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
    read = read == null ? relative.period(i) : read;
    return read == null ? null : same.dated(read);
  }

  private static @Nullable TimeRead day(CalendarDays.@Nullable Read read) {
    return read == null ? null : new TimeRead(read.day(), read.to());
  }
}
