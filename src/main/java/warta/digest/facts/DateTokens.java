package warta.digest.facts;

import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// What single tokens of a passage can be in a date: a day's number, a month, a year.
///
/// @param lexicon of the passage's language
record DateTokens(Passage passage, Lexicon lexicon) {
  private static final int OLDEST_YEAR = 1000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;

  /// The number from 1 to 31 of two digits at most at an index, else 0.
  int day(int i) {
    if (!isNumber(i) || passage.at(i).text().length() > 2) {
      return 0;
    }
    int number = parsed(passage.at(i).text());
    return number <= LAST_DAY ? number : 0;
  }

  /// The month, from 1, that the word at an index names, else 0. A small `mei` is none where months
  /// have a capital.
  int month(int i) {
    String value = lexicon.value(Kind.MONTH, passage.low(i));
    boolean small = lexicon.capitalDays() && value != null && !passage.at(i).isCapital();
    return value == null || small ? 0 : Integer.parseInt(value);
  }

  /// The year of four digits at an index, 1900 to 2099, else 0.
  int year(int i) {
    if (!isNumber(i) || passage.at(i).text().length() != 4) {
      return 0;
    }
    int year = parsed(passage.at(i).text());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /// The year of four digits at an index where the words before it leave no doubt that it is one,
  /// as behind a month: `April 1857`; else 0.
  int plainYear(int i) {
    boolean digits = isNumber(i) && passage.at(i).text().length() == 4;
    int year = digits ? parsed(passage.at(i).text()) : 0;
    return year >= OLDEST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /// The day that three numbers say, or null where there can be none.
  ///
  /// @param year 0 where none is said
  static TimeWords.@Nullable Day valid(int year, int month, int day) {
    boolean years = year == 0 || (year >= FIRST_YEAR && year <= LAST_YEAR);
    boolean fits = month >= 1 && month <= LAST_MONTH && day >= 1 && day <= LAST_DAY;
    return years && fits ? TimeWords.Day.of(year, month, day) : null;
  }

  /// Whether the token at an index says that the number before it counts: `2000 orang`, `1998
  /// rooms`, `2000%`.
  boolean isCounted(int i) {
    String low = passage.low(i);
    boolean english = lexicon.language().equals("en") && low.length() > 3 && low.endsWith("s");
    boolean plural = english && !lexicon.is(Kind.STOP, low) && !passage.at(i).isCapital();
    return plural
        || lexicon.is(Kind.UNIT, low)
        || lexicon.is(Kind.SCALE, low)
        || lexicon.is(Kind.CLASSIFIER, low)
        || lexicon.is(Kind.PLURAL, low)
        || (passage.touches(i) && low.equals("s")) // `1990s`
        || isTouching(i, "%-–/:");
  }

  boolean isNumber(int i) {
    return passage.has(i) && passage.at(i).isNumber();
  }

  /// Whether a token is one of these marks and touches the one before it.
  boolean isTouching(int i, String marks) {
    return passage.isMarkOf(i, marks) && passage.touches(i);
  }

  /// Whether a number touches what stands before it, but for a bracket or quotation mark.
  boolean isTouched(int i) {
    return passage.touches(i) && !passage.isMarkOf(i - 1, "(\"“'‘");
  }

  /// The number that up to four digits write, else -1.
  static int parsed(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : -1;
  }
}
