package warta.digest.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads days of the calendar whose month has its name: `8 Juli 2024`, `8-10 Juli`, `June 17,
/// 2025`; and, by [NumericDays], those in figures alone.
final class CalendarDays {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> ORDINALS_BEFORE_MONTH = Set.of("st", "nd", "rd", "th", "er");
  private static final Set<String> OF = Set.of("de", "of");
  private static final Set<String> BEFORE_YEAR = Set.of("de", "del", "tahun");
  private static final Set<String> TIES =
      Set.of("dan", "hingga", "sampai", "and", "to", "und", "et", "y");

  private final Passage passage;
  private final DateTokens tokens;
  private final NumericDays numeric;

  CalendarDays(DateTokens tokens) {
    this.passage = tokens.passage();
    this.tokens = tokens;
    this.numeric = new NumericDays(tokens);
  }

  /// A day that is read.
  ///
  /// @param to the token after its last
  record Read(TimeWords.Day day, int to) {}

  /// The day that begins with the number at an index, or null.
  ///
  /// @param shortForm whether two figures are enough: `(2/7)`
  @Nullable Read numberFirst(int i, boolean shortForm) {
    Read figures = numeric.at(i, shortForm);
    int number = tokens.day(i);
    if (figures != null || number == 0) {
      return figures;
    }
    int at = behindDay(i + 1);
    at += OF.contains(passage.low(at)) ? 1 : 0;
    int month = tokens.month(at);
    return month == 0 ? null : withYear(month, number, at + 1);
  }

  /// Past what ties a day to its month: `8th`, `8.`, `8-10`.
  private int behindDay(int i) {
    if (isRange(i)) {
      return i + 2;
    }
    boolean ordinal = ORDINALS_BEFORE_MONTH.contains(passage.low(i)) || passage.isMarkOf(i, ".º");
    return ordinal && passage.touches(i) ? i + 1 : i;
  }

  /// `8-10 Juli`, `8 dan 9 Juli`: the first day stands for all.
  private boolean isRange(int at) {
    boolean tie = passage.isMarkOf(at, "-–/") || TIES.contains(passage.low(at));
    return tie && passage.has(at + 2) && tokens.day(at + 1) > 0 && tokens.month(at + 2) > 0;
  }

  /// The day that begins with the month at an index, as in English: `June 17, 2025`, `Nov. 5`; or
  /// null.
  @Nullable Read monthFirst(int i) {
    int month = tokens.month(i);
    if (month == 0 || !tokens.lexicon().language().equals("en")) {
      return null;
    }
    int at = i + 1;
    at += tokens.isTouching(at, ".") ? 1 : 0;
    int day = tokens.day(at);
    if (day == 0 || tokens.isTouching(at + 1, ":%")) {
      return null;
    }
    int to = at + 1;
    if (passage.touches(to) && ORDINALS.contains(passage.low(to))) {
      to++;
    } else if (tokens.isTouching(to, "-–") && tokens.day(to + 1) > 0) {
      to += 2;
    }
    return withYear(month, day, to);
  }

  /// A day and month with the year that may stand from an index on.
  private Read withYear(int month, int day, int from) {
    int at = from;
    at += tokens.isTouching(at, ".") && tokens.plainYear(at + 1) > 0 ? 1 : 0;
    at += passage.isMarkOf(at, ",") && tokens.plainYear(at + 1) > 0 ? 1 : 0;
    at += BEFORE_YEAR.contains(passage.low(at)) && tokens.plainYear(at + 1) > 0 ? 1 : 0;
    int year = tokens.isCounted(at + 1) ? 0 : tokens.plainYear(at);
    return new Read(TimeWords.Day.of(year, month, day), year > 0 ? at + 1 : from);
  }
}
