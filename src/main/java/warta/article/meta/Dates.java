package warta.article.meta;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.Moment;
import warta.text.Span;

/// Dates as pages print them and as metadata gives them.
///
/// What has no year is no date: neither `Rabu (2/7)`, nor a counter (`6 days ago 18`), nor an age
/// (`12 jam lalu`). Cost: linear; a text is read up to [#LONGEST] units.
public final class Dates {
  /// A date line or a metadata value is never longer.
  static final int LONGEST = 400;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// `2025-06-17`, `2025-06-17T21:05:00+07:00`, `2025-06-17 21:05`; not `12025-06-171`.
  private static final Pattern ISO =
      Pattern.compile(
          "(?<![\\d-])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:[T ]+(?=\\d{1,2}:\\d\\d))?");

  /// `20250617T210500Z`, `20250617`; not a longer number.
  private static final Pattern BASIC =
      Pattern.compile("^((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?(Z)?)?$");

  /// `17 June 2025`, `05 Nov. 2015`, `1er août 2024`, `17 de junio de 2025`, `3. Mai 2024`; not `17
  /// people 2025`, which the table of months tells.
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -]{1,3}(?:de |of )?(\\p{L}{3,12})\\.?,?"
              + "[ -]{1,3}(?:de |del )?(\\d{4})(?!\\d)",
          FLAGS);

  /// `June 17, 2025`, `Nov. 5th 2015`; not `room 17, 2025`.
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:(?<!\\p{L})|(?<=[a-z])(?=(?-i:[A-Z])))(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})(?!\\d)",
          FLAGS);

  /// `05/11/2015`, `1-7-2025`, `5.11.2015`; not `10.000.000` nor `1/2/34`.
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![\\d/-])");

  /// `2025/06/17`, `2025年6月17日`.
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/])(\\d{4})[/年.](\\d{1,2})[/月.](\\d{1,2})(?![\\d/])日?");

  /// Words of dates that no other language of the months' table has: what stands beside them is an
  /// Indonesian date, also on a page that says it is English.
  private static final Pattern INDONESIAN =
      Pattern.compile(
          "\\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|pukul|agustus|maret)\\b",
          FLAGS);

  /// Seconds or milliseconds since 1970, a metadata value alone: from 2001 to 2033.
  private static final Pattern EPOCH = Pattern.compile("^(1\\d{9})(\\d{3})?$");

  /// Most Indonesian pages give their times in the zone of Jakarta.
  private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

  private Dates() {}

  /// A date found in a text.
  ///
  /// @param span the text's stretch that says it, time and zone included, weekday not
  public record Dated(Moment moment, Span span) {}

  /// The first date of a short line or a metadata value, or null where there is none.
  ///
  /// Numbers are day first, but in English, where they are month first unless that is no date. A
  /// time without a zone is WIB where the language or the words beside it are Indonesian.
  ///
  /// @param language two-letter code, or null where it is not known
  public static @Nullable Moment parse(String text, @Nullable String language) {
    String value = text.strip();
    Matcher epoch = EPOCH.matcher(value);
    if (epoch.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      var utc = instant.atOffset(ZoneOffset.UTC);
      return new Moment(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC);
    }
    Matcher basic = BASIC.matcher(value);
    if (basic.matches()) {
      return basic(basic, language);
    }
    Dated dated = find(value, language);
    return dated == null ? null : dated.moment();
  }

  /// The first date of a line and where it stands, or null.
  public static @Nullable Dated find(String line, @Nullable String language) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    if (!hasYear(text)) {
      return null;
    }
    boolean monthFirst = "en".equals(language) && !INDONESIAN.matcher(text).find();
    Found best = first(ISO, text, m -> Calendar.day(number(m, 1), number(m, 2), number(m, 3)));
    if (best != null && best.start() == 0) {
      return withTime(best, text, language); // as machines are told
    }
    best =
        earlier(
            best,
            first(YEAR_FIRST, text, m -> Calendar.day(number(m, 1), number(m, 2), number(m, 3))));
    best =
        earlier(
            best,
            first(
                DAY_MONTH,
                text,
                m -> Calendar.day(number(m, 3), Calendar.month(m.group(2)), number(m, 1))));
    best =
        earlier(
            best,
            first(
                MONTH_DAY,
                text,
                m -> Calendar.day(number(m, 3), Calendar.month(m.group(1)), number(m, 2))));
    best = earlier(best, first(NUMBERS, text, m -> numbers(m, monthFirst)));
    return best == null ? null : withTime(best, text, language);
  }

  /// Whether four digits stand in a row, as they do in everything that [#find] finds: most lines
  /// have none, and need not be held against five patterns.
  private static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  private record Found(LocalDate day, int start, int end) {}

  @FunctionalInterface
  private interface Reading {
    @Nullable LocalDate day(Matcher m);
  }

  private static @Nullable Found first(Pattern pattern, String text, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      LocalDate day = reading.day(matcher);
      if (day != null) {
        return new Found(day, matcher.start(), matcher.end());
      }
      from = matcher.start() + 1;
    }
    return null;
  }

  private static @Nullable Found earlier(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.start() < one.start() ? other : one;
  }

  private static @Nullable LocalDate numbers(Matcher m, boolean monthFirst) {
    int first = number(m, 1);
    int second = number(m, 3);
    LocalDate dayFirst = Calendar.day(number(m, 4), second, first);
    LocalDate american = Calendar.day(number(m, 4), first, second);
    if (monthFirst) {
      return american == null ? dayFirst : american;
    }
    return dayFirst == null ? american : dayFirst;
  }

  private static Dated withTime(Found found, String text, @Nullable String language) {
    TimeOfDay.Read read = TimeOfDay.behind(text, found.end());
    read = read == null ? TimeOfDay.before(text, found.start()) : read;
    if (read == null) {
      return new Dated(Moment.of(found.day()), new Span(found.start(), found.end()));
    }
    boolean open = language == null || "en".equals(language);
    boolean indonesian = "id".equals(language) || (open && INDONESIAN.matcher(text).find());
    ZoneOffset zone = read.zone() == null && indonesian ? WIB : read.zone();
    Span span = new Span(Math.min(found.start(), read.start()), Math.max(found.end(), read.end()));
    return new Dated(new Moment(found.day(), read.time(), zone), span);
  }

  private static Moment basicMoment(LocalDate day, Matcher m, @Nullable String language) {
    LocalTime time =
        m.group(4) == null ? null : TimeOfDay.of(m.group(4), m.group(5), m.group(6), null);
    if (time == null) {
      return Moment.of(day);
    }
    ZoneOffset bare = "id".equals(language) ? WIB : null;
    return new Moment(day, time, m.group(7) == null ? bare : ZoneOffset.UTC);
  }

  private static @Nullable Moment basic(Matcher m, @Nullable String language) {
    LocalDate day = Calendar.day(number(m, 1), number(m, 2), number(m, 3));
    return day == null ? null : basicMoment(day, m, language);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
