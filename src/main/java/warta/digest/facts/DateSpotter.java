package warta.digest.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Dated.Precision;
import warta.digest.facts.Lexicon.Kind;

/// Finds the words of a passage that say a time. Linear: each place is looked at once, a few tokens
/// ahead.
final class DateSpotter {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /// Months that are other words too in languages where they need a cue without a day or year.
  private static final Set<String> DOUBTFUL =
      Set.of("may", "march", "mar", "jan", "set", "sep", "des", "dec");

  private final Lexicon lexicon;
  private final Passage passage;
  private final BitSet used = new BitSet();
  private final List<Spotted> found = new ArrayList<>();

  /// The token after the last that was read.
  private int end;

  /// Words that say a time.
  ///
  /// @param to the token after the last
  record Spotted(Passage passage, int from, int to, TimeWords said) {}

  private DateSpotter(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
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
      TimeWords said = said(i);
      if (said == null) {
        i++;
        continue;
      }
      int from = i;
      if (lexicon.is(Kind.PAST, passage.low(i - 1))
          || lexicon.is(Kind.FUTURE, passage.low(i - 1))) {
        said = turned(said, i - 1);
        from = said instanceof TimeWords.Day ? i : i - 1;
      }
      found.add(new Spotted(passage, from, end, said));
      used.set(from, end);
      i = end;
    }
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

  private @Nullable TimeWords said(int i) {
    Token token = passage.at(i);
    if (token.isNumber()) {
      return behindNumber(i);
    }
    if (!token.isWord()) {
      return null;
    }
    TimeWords said = weekday(i);
    said = said == null ? month(i) : said;
    said = said == null ? phrase(i) : said;
    return said == null ? period(i) : said;
  }

  private @Nullable TimeWords weekday(int i) {
    String value = lexicon.value(Kind.WEEKDAY, passage.low(i));
    if (value == null || (lexicon.capitalDays() && !passage.at(i).isCapital())) {
      return null;
    }
    if (lexicon.is(Kind.PAST, passage.low(i + 1)) && passage.low(i).equals("minggu")) {
      return null; // `Minggu lalu` opens a sentence and is a week
    }
    if (lexicon.is(Kind.EVERY, passage.low(i - 1))) {
      return null; // `setiap Senin` is no day
    }
    int weekday = Integer.parseInt(value);
    int at = behindParts(i + 1);
    TimeWords.Day day = dayBehindWeekday(at);
    if (day != null) {
      return day.on(weekday);
    }
    end = at;
    return new TimeWords.Weekday(weekday, weeks());
  }

  /// Past `malam`, `dini hari`, `morning`.
  private int behindParts(int i) {
    int at = i;
    if (lexicon.is(Kind.DAYPART, pair(at))) {
      return at + 2;
    }
    return lexicon.is(Kind.DAYPART, passage.low(at)) ? at + 1 : at;
  }

  /// The date behind a weekday: `, 8 Juli 2024`, `(1/7)`, ` tanggal 5 Mei`.
  private TimeWords.@Nullable Day dayBehindWeekday(int i) {
    int at = i;
    boolean comma = passage.isMarkOf(at, ",");
    at += comma ? 1 : 0;
    boolean open = passage.isMarkOf(at, "(");
    at += open ? 1 : 0;
    at += lexicon.is(Kind.DATEWORD, passage.low(at)) ? 1 : 0;
    if (!passage.has(at)) {
      return null;
    }
    TimeWords.Day day = passage.at(at).isNumber() ? day(at, true) : monthDay(at);
    if (day != null && open && passage.isMarkOf(end, ")")) {
      end++;
    }
    return day;
  }

  /// `pekan lalu`, `lalu`, `mendatang` behind a weekday.
  private int weeks() {
    boolean week = "WEEK".equals(lexicon.value(Kind.PERIOD, passage.low(end)));
    int cue = week ? end + 1 : end;
    if (lexicon.is(Kind.FUTURE, passage.low(cue))) {
      end = cue + 1;
      return 1;
    }
    if (lexicon.is(Kind.PAST, passage.low(cue)) && !lexicon.language().equals("en")) {
      end = cue + 1;
      return week ? -1 : 0;
    }
    return 0;
  }

  private @Nullable TimeWords behindNumber(int i) {
    boolean enclosed = passage.isMarkOf(i - 1, "(");
    TimeWords said = touched(i) ? null : day(i, enclosed);
    if (said != null) {
      return said;
    }
    int year = year(i);
    boolean cue =
        lexicon.is(Kind.INYEAR, passage.low(i - 1)) || (enclosed && passage.isMarkOf(i + 1, ")"));
    if (year == 0 || !cue || touched(i) || isCounted(i + 1)) {
      return null;
    }
    end = i + 1;
    return new TimeWords.Year(year);
  }

  private boolean isCounted(int i) {
    String low = passage.low(i);
    boolean english = lexicon.language().equals("en") && low.length() > 3 && low.endsWith("s");
    boolean plural = english && !lexicon.is(Kind.STOP, low) && !passage.at(i).isCapital();
    return plural
        || lexicon.is(Kind.UNIT, low)
        || lexicon.is(Kind.SCALE, low)
        || lexicon.is(Kind.CLASSIFIER, low)
        || lexicon.is(Kind.PLURAL, low)
        || (passage.touches(i) && passage.isMarkOf(i, "%-–/:"));
  }

  private boolean touched(int i) {
    return passage.touches(i) && !passage.isMarkOf(i - 1, "(\"“'‘");
  }

  /// A date that begins with a number.
  ///
  /// @param shortForm whether two figures are enough: `(2/7)`
  private TimeWords.@Nullable Day day(int i, boolean shortForm) {
    TimeWords.Day day = figures(i, shortForm);
    if (day != null) {
      return day;
    }
    int number = small(i, 31);
    if (number == 0) {
      return null;
    }
    int at = i + 1;
    if (isRange(at)) {
      at += 2;
    } else if (passage.touches(at)
        && Set.of("st", "nd", "rd", "th", "er").contains(passage.low(at))) {
      at++;
    } else if (passage.isMarkOf(at, ".º") && passage.touches(at)) {
      at++;
    }
    at += Set.of("de", "of").contains(passage.low(at)) ? 1 : 0;
    int month = monthAt(at);
    if (month == 0) {
      return null;
    }
    end = at + 1;
    return withYear(month, number);
  }

  /// `8-10 Juli`, `8 dan 9 Juli`: the first day stands for all.
  private boolean isRange(int at) {
    boolean tie =
        passage.isMarkOf(at, "-–/")
            || Set.of("dan", "hingga", "sampai", "and", "to", "und", "et", "y")
                .contains(passage.low(at));
    return tie && passage.has(at + 2) && small(at + 1, 31) > 0 && monthAt(at + 2) > 0;
  }

  private TimeWords.Day withYear(int month, int day) {
    int at = end;
    at += passage.isMarkOf(at, ".") && passage.touches(at) && year(at + 1) > 0 ? 1 : 0;
    boolean comma = passage.isMarkOf(at, ",") && year(at + 1) > 0;
    at += comma ? 1 : 0;
    at += Set.of("de", "del", "tahun").contains(passage.low(at)) && year(at + 1) > 0 ? 1 : 0;
    int year = isCounted(at + 1) ? 0 : year(at);
    if (year > 0) {
      end = at + 1;
    }
    return new TimeWords.Day(year, month, day, 0, null);
  }

  /// `1/7/2025`, `17.06.2025`, `2025-06-17`, `(2/7)`.
  private TimeWords.@Nullable Day figures(int i, boolean shortForm) {
    if (passage.at(i).text().length() > 5) {
      String[] parts = passage.at(i).text().split("\\.", -1);
      if (parts.length == 3 && parts[2].length() == 4 && parts[0].length() <= 2) {
        end = i + 1;
        return numbers(parsed(parts[0]), parsed(parts[1]), parsed(parts[2]));
      }
      return null;
    }
    boolean slash = isTouching(i + 1, "/");
    boolean dash = isTouching(i + 1, "-–") && !slash;
    if ((!slash && !dash) || !isNumber(i + 2) || !passage.touches(i + 2)) {
      return null;
    }
    boolean third =
        isTouching(i + 3, slash ? "/" : "-–") && isNumber(i + 4) && passage.touches(i + 4);
    int first = parsed(passage.at(i).text());
    int second = parsed(passage.at(i + 2).text());
    if (!third) {
      boolean more = isTouching(i + 3, "/-–");
      if (!slash || !shortForm || more) {
        return null;
      }
      end = i + 3;
      return numbers(first, second, 0);
    }
    int last = parsed(passage.at(i + 4).text());
    if (passage.at(i).text().length() == 4) {
      end = i + 5;
      return valid(first, second, last);
    }
    int digits = passage.at(i + 4).text().length();
    if (digits != 4 && !(digits == 2 && shortForm)) {
      return null;
    }
    end = i + 5;
    return numbers(first, second, digits == 4 ? last : 2000 + last);
  }

  /// Day first, but month first in English; the other way is kept where it is a date, too.
  private TimeWords.@Nullable Day numbers(int first, int second, int year) {
    TimeWords.Day dayFirst = valid(year, second, first);
    TimeWords.Day monthFirst = valid(year, first, second);
    boolean english = lexicon.language().equals("en");
    boolean american = english && monthFirst != null;
    TimeWords.Day day = american ? monthFirst : dayFirst;
    TimeWords.Day other = american ? dayFirst : monthFirst;
    if (day == null) {
      return other;
    }
    return new TimeWords.Day(day.year(), day.month(), day.day(), 0, english ? other : null);
  }

  private static TimeWords.@Nullable Day valid(int year, int month, int day) {
    boolean years = year == 0 || (year >= FIRST_YEAR && year <= LAST_YEAR);
    boolean fits = years && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return fits ? new TimeWords.Day(year, month, day, 0, null) : null;
  }

  private @Nullable TimeWords month(int i) {
    TimeWords.Day day = monthDay(i);
    if (day != null) {
      return day;
    }
    int month = monthAt(i);
    if (month == 0) {
      return null;
    }
    int at = i + 1;
    at += passage.isMarkOf(at, ".") && passage.touches(at) && year(at + 1) > 0 ? 1 : 0;
    at += Set.of("de", "del", "tahun", "of").contains(passage.low(at)) && year(at + 1) > 0 ? 1 : 0;
    if (year(at) > 0 && !isCounted(at + 1)) {
      end = at + 1;
      return new TimeWords.Month(year(at), month, 0, null);
    }
    end = i + 1;
    return monthOf(month, i);
  }

  /// A month without a year: `April lalu`, `Desember tahun lalu`, `pada Juni`.
  private @Nullable TimeWords monthOf(int month, int i) {
    int at = i + 1;
    boolean year = "YEAR".equals(lexicon.value(Kind.PERIOD, passage.low(at)));
    int cue = year ? at + 1 : at;
    boolean behind = !lexicon.language().equals("en");
    String word = passage.low(cue);
    if (!behind && year(at) == 0 && lexicon.is(Kind.PAST, word) && year("YEAR", cue + 1)) {
      end = cue + 2; // `December last year`
      return new TimeWords.Month(0, month, 0, -1);
    }
    if (behind && lexicon.is(Kind.PAST, word)) {
      end = cue + 1;
      return year ? new TimeWords.Month(0, month, 0, -1) : new TimeWords.Month(0, month, -1, null);
    }
    if (behind && lexicon.is(Kind.FUTURE, word)) {
      end = cue + 1;
      return year ? new TimeWords.Month(0, month, 0, 1) : new TimeWords.Month(0, month, 1, null);
    }
    if (behind && lexicon.is(Kind.PRESENT, word)) {
      end = cue + 1;
      return new TimeWords.Month(0, month, 0, 0);
    }
    String before = passage.low(i - 1);
    boolean turned = lexicon.is(Kind.PAST, before) || lexicon.is(Kind.FUTURE, before);
    boolean cued = lexicon.is(Kind.INMONTH, before) || (turned && !behind);
    boolean doubtful = DOUBTFUL.contains(passage.low(i)) && passage.at(i).text().length() < 4;
    return cued && !doubtful ? new TimeWords.Month(0, month, 0, null) : null;
  }

  private boolean year(String unit, int i) {
    return unit.equals(lexicon.value(Kind.PERIOD, passage.low(i)));
  }

  /// `June 17, 2025`, `Nov. 5`.
  private TimeWords.@Nullable Day monthDay(int i) {
    int month = monthAt(i);
    if (month == 0 || !lexicon.language().equals("en")) {
      return null;
    }
    int at = i + 1;
    at += passage.isMarkOf(at, ".") && passage.touches(at) ? 1 : 0;
    int day = passage.has(at) && passage.at(at).isNumber() ? small(at, 31) : 0;
    boolean other = passage.isMarkOf(at + 1, ":%") && passage.touches(at + 1);
    if (day == 0 || other) {
      return null;
    }
    end = at + 1;
    if (passage.touches(end) && Set.of("st", "nd", "rd", "th").contains(passage.low(end))) {
      end++;
    } else if (isTouching(end, "-–") && small(end + 1, 31) > 0) {
      end += 2;
    }
    return withYear(month, day);
  }

  private int monthAt(int i) {
    String value = lexicon.value(Kind.MONTH, passage.low(i));
    boolean small = lexicon.capitalDays() && value != null && !passage.at(i).isCapital();
    return value == null || small ? 0 : Integer.parseInt(value);
  }

  /// `hari ini`, `yesterday`, `sehari sebelumnya`.
  private @Nullable TimeWords phrase(int i) {
    StringBuilder words = new StringBuilder();
    TimeWords said = null;
    for (int length = 1; length <= 3 && !passage.low(i + length - 1).isEmpty(); length++) {
      words.append(length > 1 ? "_" : "").append(passage.low(i + length - 1));
      String shift = lexicon.value(Kind.SHIFT, words.toString());
      String beside = lexicon.value(Kind.ANCHORED, words.toString());
      if (shift != null) {
        said = new TimeWords.Shift(Precision.DAY, Integer.parseInt(shift));
        end = i + length;
      } else if (beside != null) {
        said = new TimeWords.Beside(Integer.parseInt(beside));
        end = i + length;
      }
    }
    return said;
  }

  /// `pekan lalu`, `tahun ini`, `last month`.
  private @Nullable TimeWords period(int i) {
    boolean behind = !lexicon.language().equals("en");
    String unit = lexicon.value(Kind.PERIOD, passage.low(behind ? i : i + 1));
    int cue = behind ? i + 1 : i;
    if (unit == null || !passage.has(cue)) {
      return null;
    }
    String low = passage.low(cue);
    boolean past = lexicon.is(Kind.PAST, low) && !low.equals("kemarin");
    boolean future = lexicon.is(Kind.FUTURE, low);
    boolean counted =
        behind ? isCount(i - 1) : passage.low(i - 1).equals("the"); // a whole year long
    if (counted || (!past && !future && !lexicon.is(Kind.PRESENT, low))) {
      return null;
    }
    end = i + 2;
    return new TimeWords.Shift(Precision.valueOf(unit), past ? -1 : future ? 1 : 0);
  }

  /// `dua pekan lalu`, `beberapa tahun lalu`, `24 tahun lalu`: so long ago is no date.
  private boolean isCount(int i) {
    if (!passage.has(i)) {
      return false;
    }
    String low = passage.low(i);
    return passage.at(i).isNumber()
        || lexicon.is(Kind.NUMBER, low)
        || Set.of("beberapa", "satu", "setengah", "ke").contains(low);
  }

  private String pair(int i) {
    return passage.low(i) + "_" + passage.low(i + 1);
  }

  private boolean isTouching(int i, String marks) {
    return passage.isMarkOf(i, marks) && passage.touches(i);
  }

  private boolean isNumber(int i) {
    return passage.has(i) && passage.at(i).isNumber();
  }

  /// The number at an index where it is 1 to a limit and of two digits at most, else 0.
  private int small(int i, int limit) {
    if (!isNumber(i) || passage.at(i).text().length() > 2) {
      return 0;
    }
    int number = parsed(passage.at(i).text());
    return number <= limit ? number : 0;
  }

  private int year(int i) {
    if (!isNumber(i) || passage.at(i).text().length() != 4) {
      return 0;
    }
    int year = parsed(passage.at(i).text());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private static int parsed(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : -1;
  }
}
