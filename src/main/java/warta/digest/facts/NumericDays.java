package warta.digest.facts;

import org.jspecify.annotations.Nullable;

/// Reads days in figures alone: `1/7/2025`, `17.06.2025`, `2025-06-17`, `(2/7)`.
final class NumericDays {
  /// Longer rows of digits and points may be `17.06.2025`.
  private static final int LONGEST_PART = 5;

  private static final int YEAR_DIGITS = 4;
  private static final int CENTURY = 2000;

  private final Passage passage;
  private final DateTokens tokens;

  NumericDays(DateTokens tokens) {
    this.passage = tokens.passage();
    this.tokens = tokens;
  }

  /// The day that begins with the number at an index, or null.
  ///
  /// @param shortForm whether day and month are enough, and a year of two digits
  CalendarDays.@Nullable Read at(int i, boolean shortForm) {
    String first = passage.at(i).text();
    if (first.length() > LONGEST_PART) {
      return pointed(first, i);
    }
    boolean slash = tokens.isTouching(i + 1, "/");
    boolean tie = slash || tokens.isTouching(i + 1, "-–");
    if (!tie || !isPart(i + 2)) {
      return null;
    }
    boolean third = tokens.isTouching(i + 3, slash ? "/" : "-–") && isPart(i + 4);
    if (third) {
      return three(i, shortForm);
    }
    boolean more = tokens.isTouching(i + 3, "/-–");
    return slash && shortForm && !more ? read(number(i), number(i + 2), 0, i + 3) : null;
  }

  /// `17.06.2025`.
  private CalendarDays.@Nullable Read pointed(String text, int i) {
    String[] parts = text.split("\\.", -1);
    boolean date = parts.length == 3 && parts[2].length() == YEAR_DIGITS && parts[0].length() <= 2;
    return date
        ? read(
            DateTokens.parsed(parts[0]),
            DateTokens.parsed(parts[1]),
            DateTokens.parsed(parts[2]),
            i + 1)
        : null;
  }

  private CalendarDays.@Nullable Read three(int i, boolean shortForm) {
    if (passage.at(i).text().length() == YEAR_DIGITS) {
      TimeWords.Day day = DateTokens.valid(number(i), number(i + 2), number(i + 4));
      return day == null ? null : new CalendarDays.Read(day, i + 5);
    }
    int digits = passage.at(i + 4).text().length();
    if (digits == YEAR_DIGITS) {
      return read(number(i), number(i + 2), number(i + 4), i + 5);
    }
    return digits == 2 && shortForm
        ? read(number(i), number(i + 2), CENTURY + number(i + 4), i + 5)
        : null;
  }

  /// Day first, but month first in English; the other way is kept where it is a date, too.
  private CalendarDays.@Nullable Read read(int first, int second, int year, int to) {
    TimeWords.Day dayFirst = DateTokens.valid(year, second, first);
    TimeWords.Day monthFirst = DateTokens.valid(year, first, second);
    boolean english = tokens.lexicon().language().equals("en");
    boolean american = english && monthFirst != null;
    TimeWords.Day day = american ? monthFirst : dayFirst;
    TimeWords.Day other = american ? dayFirst : monthFirst;
    if (day == null) {
      return other == null ? null : new CalendarDays.Read(other, to);
    }
    return new CalendarDays.Read(english && other != null ? day.orTurned(other) : day, to);
  }

  private boolean isPart(int i) {
    return tokens.isNumber(i) && passage.touches(i);
  }

  private int number(int i) {
    return DateTokens.parsed(passage.at(i).text());
  }
}
