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
    return day.getDayOfMonth() + " " + month(day.getMonthValue(), words) + " " + day.getYear();
  }

  /// An ISO day, month or year as [warta.digest.facts.When#iso] writes it: `17 Jun 2025`, `Jun
  /// 2025`, `2025`.
  public static String iso(String date, Words words) {
    int day = date.lastIndexOf('-');
    int month = date.indexOf('-');
    if (month < 0) {
      return date;
    }
    if (day > month) {
      return Integer.parseInt(date.substring(day + 1)) + " " + iso(date.substring(0, day), words);
    }
    return month(Integer.parseInt(date.substring(month + 1)), words)
        + " "
        + date.substring(0, month);
  }

  private static String month(int month, Words words) {
    return List.of(words.say("date.months").split(" ")).get(month - 1);
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
