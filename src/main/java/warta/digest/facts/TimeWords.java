package warta.digest.facts;

import org.jspecify.annotations.Nullable;

/// What words say of a time, before it is known when they were written. 0 stands for what they do
/// not say.
sealed interface TimeWords {
  /// Where words point from the day they are counted from.
  enum Toward {
    /// Nowhere: `Selasa`, `pada Juni`.
    UNSAID,
    /// To the last such time, this one counted: `April lalu`, `sejak Mei`.
    BACK,
    /// To the last such time before this one: `last June`, `Rabu pekan lalu`.
    FURTHER_BACK,
    /// To the next such time: `Jumat mendatang`, `next June`.
    ON,
    /// To what is still to come, perhaps within this one: `akan digelar pada Mei`.
    COMING,
    /// To the next such time behind the one told before: `Senin sampai Sabtu`.
    BEHIND,
    /// To an end of which nobody can tell whether it has passed: `hingga Mei`.
    UP_TO
  }

  /// `Selasa (1/7)`, `8 Juli 2024`, `9 November mendatang`.
  ///
  /// @param year 0 where none is said
  /// @param weekday 1 for Monday, 0 where none is said
  /// @param toward where to look for the year that is not said
  /// @param other the same with day and month changed about, where figures alone say them
  record Day(int year, int month, int day, int weekday, Toward toward, @Nullable Day other)
      implements TimeWords {
    /// A day of which only these are said.
    static Day of(int year, int month, int day) {
      return new Day(year, month, day, 0, Toward.UNSAID, null);
    }

    Day on(int newWeekday) {
      Day turned = other == null ? null : other.on(newWeekday);
      return new Day(year, month, day, newWeekday, toward, turned);
    }

    Day pointing(Toward newToward) {
      Day turned = other == null ? null : other.pointing(newToward);
      return new Day(year, month, day, weekday, newToward, turned);
    }

    Day orTurned(Day turned) {
      return new Day(year, month, day, weekday, toward, turned);
    }
  }

  /// `Rabu`, `Rabu pekan lalu`, `next Friday`.
  record Weekday(int weekday, Toward toward) implements TimeWords {}

  /// `kemarin`, `pekan lalu`, `this year`: so many days, weeks, months, years on.
  record Shift(Dated.Precision unit, int by) implements TimeWords {}

  /// `kemarin` as it is said, not written: some day not long ago, and nobody can tell which.
  record Lately() implements TimeWords {}

  /// `sehari sebelumnya`: so many days on from the day told of last.
  record Beside(int days) implements TimeWords {}

  /// `Juli 2024`, `April lalu`, `Desember tahun lalu`.
  ///
  /// @param year 0 where none is said
  /// @param years from the article's year on, where the words count in years; else null
  record Month(int year, int month, Toward toward, @Nullable Integer years) implements TimeWords {}

  /// `tahun 2019`.
  record Year(int year) implements TimeWords {}
}
