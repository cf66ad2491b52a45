package warta.digest.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.TimeWords.Toward;

/// Reads weekdays, with the date or the week that stands behind them: `Selasa malam`, `Selasa
/// (1/7)`, `Rabu pekan lalu`.
final class Weekdays {
  private static final Set<String> TO = Set.of("sampai", "hingga", "to", "through", "until", "bis");

  private final Passage passage;
  private final Lexicon lexicon;
  private final CalendarDays days;
  private final Outlook outlook;

  Weekdays(DateTokens tokens, CalendarDays days) {
    this.passage = tokens.passage();
    this.lexicon = tokens.lexicon();
    this.days = days;
    this.outlook = new Outlook(passage, lexicon);
  }

  /// The weekday at an index, or null.
  @Nullable TimeRead at(int i) {
    String value = lexicon.value(Kind.WEEKDAY, passage.low(i));
    if (value == null || (lexicon.capitalDays() && !passage.at(i).isCapital())) {
      return null;
    }
    boolean pointed = isPast(i + 1) || lexicon.is(Kind.FUTURE, passage.low(i + 1));
    if (opensSentence(i) && pointed && lexicon.is(Kind.PERIOD, passage.low(i))) {
      return null; // `Minggu lalu` may be a week
    }
    if (lexicon.language().equals("en") && isPart(i + 1) && passage.at(i + 1).isCapital()) {
      return null; // `Saturday Night Live`
    }
    boolean range = isRange(i);
    if (isEvery(i - 1) || (range && isEvery(i - 3))) {
      return null; // `setiap Senin hingga Jumat` is no day
    }
    int weekday = Integer.parseInt(value);
    int at = behindParts(i + 1);
    CalendarDays.Read read = date(at);
    if (read != null) {
      return new TimeRead(read.day().on(weekday), read.to());
    }
    return range
        ? new TimeRead(new TimeWords.Weekday(weekday, Toward.BEHIND), at)
        : inWeek(weekday, i, at);
  }

  private boolean isEvery(int i) {
    return lexicon.is(Kind.EVERY, passage.low(i));
  }

  /// Whether a weekday ends a stretch that another begins: `Senin sampai Sabtu`.
  private boolean isRange(int i) {
    boolean tie = TO.contains(passage.low(i - 1)) || passage.isMarkOf(i - 1, "-–");
    return tie && lexicon.is(Kind.WEEKDAY, passage.low(i - 2));
  }

  /// Past `malam`, `dini hari`, `morning`.
  private int behindParts(int i) {
    if (lexicon.is(Kind.DAYPART, passage.low(i) + "_" + passage.low(i + 1))) {
      return i + 2;
    }
    return isPart(i) ? i + 1 : i;
  }

  private boolean isPart(int i) {
    return lexicon.is(Kind.DAYPART, passage.low(i));
  }

  /// The date behind a weekday: `, 8 Juli 2024`, `(1/7)`, ` tanggal 5 Mei`.
  private CalendarDays.@Nullable Read date(int i) {
    int at = i;
    at += passage.isMarkOf(at, ",") ? 1 : 0;
    at += lexicon.is(Kind.SHIFT, passage.low(at)) && passage.isMarkOf(at + 1, "(") ? 1 : 0;
    boolean open = passage.isMarkOf(at, "(");
    at += open ? 1 : 0;
    at += lexicon.is(Kind.DATEWORD, passage.low(at)) ? 1 : 0;
    if (!passage.has(at)) {
      return null;
    }
    CalendarDays.Read read =
        passage.at(at).isNumber() ? days.numberFirst(at, true) : days.monthFirst(at);
    if (read == null || !open || !passage.isMarkOf(read.to(), ")")) {
      return read;
    }
    return new CalendarDays.Read(read.day(), read.to() + 1);
  }

  /// A weekday with `pekan lalu`, `lalu`, `mendatang` that may stand behind it.
  private TimeRead inWeek(int weekday, int from, int i) {
    boolean week = "WEEK".equals(lexicon.value(Kind.PERIOD, passage.low(i)));
    int cue = week ? i + 1 : i;
    if (lexicon.is(Kind.FUTURE, passage.low(cue))) {
      return new TimeRead(new TimeWords.Weekday(weekday, Toward.ON), cue + 1);
    }
    if (isPast(cue) && !lexicon.language().equals("en")) {
      Toward back = week ? Toward.FURTHER_BACK : Toward.BACK;
      return new TimeRead(new TimeWords.Weekday(weekday, back), cue + 1);
    }
    Toward toward = outlook.isAhead(from) ? Toward.COMING : Toward.UNSAID;
    return new TimeRead(new TimeWords.Weekday(weekday, toward), i);
  }

  private boolean isPast(int i) {
    return lexicon.is(Kind.PAST, passage.low(i));
  }

  private boolean opensSentence(int i) {
    return i == 0
        || passage.isMarkOf(i - 1, "\"“")
        || passage.at(i - 1).sentence() != passage.at(i).sentence();
  }
}
