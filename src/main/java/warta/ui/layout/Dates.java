package warta.ui.layout;

import java.util.List;
import warta.article.Moment;
import warta.words.Words;

/// Dates as a person reads them, in the interface's language.
public final class Dates {
  private Dates() {}

  /// The day: `17 Jun 2025`.
  public static String day(Moment moment, Words words) {
    var day = moment.day();
    String month = List.of(words.say("date.months").split(" ")).get(day.getMonthValue() - 1);
    return day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  /// The day and, where the page gives one, the time of day: `17 Jun 2025 21:05`.
  public static String full(Moment moment, Words words) {
    var time = moment.time();
    return time == null
        ? day(moment, words)
        : day(moment, words) + " " + two(time.getHour()) + ":" + two(time.getMinute());
  }

  /// Two digits. (A format string would load a formatter before the first article shows.)
  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
