package warta.article.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// Which days there are, and the names of months in some sixteen languages and of time zones, from
/// `months.txt` and `zones.txt`. Loaded when the first date is read.
final class Calendar {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, ZoneOffset> ZONES = new HashMap<>();

  static {
    for (String line : Resources.lines("/warta/article/months.txt")) {
      String[] months = line.substring(line.indexOf(':') + 1).split(",", -1);
      for (int i = 0; i < months.length; i++) {
        for (String name : months[i].strip().split(" ", -1)) {
          Integer other = MONTHS.putIfAbsent(name, i + 1);
          if (other != null && other != i + 1) {
            throw new IllegalStateException("months.txt: " + name + " is two months");
          }
        }
      }
    }
    for (String line : Resources.lines("/warta/article/zones.txt")) {
      int space = line.indexOf(' ');
      ZONES.put(line.substring(0, space), ZoneOffset.of(line.substring(space + 1)));
    }
  }

  /// Newspapers stand on the web since the nineties; an older day is a number read wrongly.
  private static final int EARLIEST = 1980;

  private static final int LATEST = 2100;

  private Calendar() {}

  /// The number of a month's name, 1 to 12, or 0 where it is none.
  ///
  /// @param name in any case, perhaps with the full stop of an abbreviation
  static int month(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return MONTHS.getOrDefault(bare.toLowerCase(Locale.ROOT), 0);
  }

  /// The zone of a short name such as `WIB` in any case, or null.
  static @Nullable ZoneOffset zone(String name) {
    return ZONES.get(name.toUpperCase(Locale.ROOT));
  }

  /// A day of the time of newspapers on the web, else null: `1234` behind a month is no year.
  static @Nullable LocalDate day(int year, int month, int day) {
    if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 31 June: the page says no day
    }
  }
}
