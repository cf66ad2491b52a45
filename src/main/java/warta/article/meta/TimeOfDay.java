package warta.article.meta;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time that stands beside a date, and its zone.
final class TimeOfDay {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// The time behind a date: ` 14:56 WIB`, ` | 14:38`, `, 21.34 WIB`, ` pukul 21.05`, `T21:05Z`, `
  /// at 9:05 pm EST`, ` à 21h05`; not ` 3.000 tentara`.
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\s,|•·@–—)-]{0,6}(?:pukul |jam |at |um |à |a las |às |alle ore |alle |om |kl\\.? |pada )?"
              + "(\\d{1,2})([:.h])(\\d\\d)(?!\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?"
              + "(?: ?(?:([ap])\\.?m\\b\\.?|(pagi|petang|malam)\\b))?(?: ?\\(?((?:GMT|UTC)? ?[+-]\\d{1,2}(?::?\\d\\d)?|[A-Z]{1,4})\\b\\)?)?",
          FLAGS);

  /// `14:38 WIB, 16 Februari 2016`: the time before the date, at the end of what precedes it.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})([:.])(\\d\\d)(?::\\d\\d)?(?: ?([ap])\\.?m\\b\\.?)? ?([A-Z]{1,4})?"
              + "[\\s,|•·–—-]{1,4}(?:(?:on|\\p{L}{3,10}),? )?$",
          FLAGS);

  private TimeOfDay() {}

  /// A time and where it stands in a text.
  ///
  /// @param zone null where none is named that is known
  record Read(LocalTime time, @Nullable ZoneOffset zone, int start, int end) {}

  /// The time that follows a date ending there, or null.
  static @Nullable Read behind(String text, int end) {
    Matcher m = BEHIND.matcher(text).region(end, text.length());
    if (!m.lookingAt()) {
      return null;
    }
    String half = m.group(6) == null ? m.group(5) : half(m.group(1), m.group(6));
    LocalTime time = of(m.group(1), m.group(3), m.group(4), half);
    if (time == null) {
      return null;
    }
    String name = m.group(7);
    ZoneOffset zone = name == null ? null : zone(name);
    return new Read(time, zone, m.start(), name != null && zone == null ? m.start(7) : m.end());
  }

  /// The time that precedes a date beginning there, or null.
  static @Nullable Read before(String text, int start) {
    Matcher m = BEFORE.matcher(text).region(0, start);
    LocalTime time = m.find() ? of(m.group(1), m.group(3), null, m.group(4)) : null;
    if (time == null) {
      return null;
    }
    String name = m.group(5);
    return new Read(time, name == null ? null : zone(name), m.start(), m.end());
  }

  /// `8:15 pagi` is before noon, `3:05 petang` behind it; `malam` is the evening, and from twelve
  /// on the small hours.
  private static String half(String hours, String partOfDay) {
    boolean small = Integer.parseInt(hours) % 12 < 6;
    return switch (partOfDay.toLowerCase(Locale.ROOT)) {
      case "pagi" -> "a";
      case "malam" -> small ? "a" : "p";
      default -> "p";
    };
  }

  /// A time from its digits, or null where a day has none such.
  ///
  /// @param half `a` before noon, `p` behind it, null on a clock of 24 hours
  static @Nullable LocalTime of(
      String hours, String minutes, @Nullable String seconds, @Nullable String half) {
    int hour = Integer.parseInt(hours);
    if (half != null) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).equals("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    int second = seconds == null ? 0 : Integer.parseInt(seconds);
    boolean valid = hour < 24 && Integer.parseInt(minutes) < 60 && second < 60;
    return valid ? LocalTime.of(hour, Integer.parseInt(minutes), second) : null;
  }

  /// `WIB`, `+0700`, `GMT+7`, `-05:00`, or null for a word that is no zone.
  private static @Nullable ZoneOffset zone(String name) {
    String sign = name.replaceFirst("(?i)^(?:GMT|UTC) ?(?=[+-])", "").strip();
    if (!sign.startsWith("+") && !sign.startsWith("-")) {
      return Calendar.zone(sign);
    }
    String digits = sign.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    if (hours > 14 || minutes > 59) {
      return null;
    }
    int factor = sign.startsWith("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(factor * hours, factor * minutes);
  }
}
