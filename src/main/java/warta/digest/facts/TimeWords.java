package warta.digest.facts;

import org.jspecify.annotations.Nullable;

/// What words say of a time, before it is known when they were written. 0 stands for what they do
/// not say.
sealed interface TimeWords {
  /// `Selasa (1/7)`, `8 Juli 2024`.
  ///
  /// @param year 0 where none is said
  /// @param other the same with day and month changed about, where figures alone say them
  /// @param weekday 1 for Monday, 0 where none is said
  record Day(int year, int month, int day, int weekday, @Nullable Day other) implements TimeWords {
    Day on(int newWeekday) {
      Day turned =
          other == null ? null : new Day(other.year, other.month, other.day, newWeekday, null);
      return new Day(year, month, day, newWeekday, turned);
    }
  }

  /// `Rabu`, `Rabu pekan lalu`, `next Friday`.
  ///
  /// @param weeks from the last such day on: 0 that day, 1 the next such day, -1 the one of the
  ///   week before
  record Weekday(int weekday, int weeks) implements TimeWords {}

  /// `kemarin`, `pekan lalu`, `this year`: so many days, weeks, months, years on.
  record Shift(Dated.Precision unit, int by) implements TimeWords {}

  /// `sehari sebelumnya`: so many days on from the day told of last.
  record Beside(int days) implements TimeWords {}

  /// `Juli 2024`, `April lalu`, `Desember tahun lalu`.
  ///
  /// @param year 0 where none is said
  /// @param direction -1 the last such month, this one counted, -2 the last before this one, 1 the
  ///   next, 0 the nearest
  /// @param years from the article's year on, where the words count in years; else null
  record Month(int year, int month, int direction, @Nullable Integer years) implements TimeWords {}

  /// `tahun 2019`.
  record Year(int year) implements TimeWords {}
}
