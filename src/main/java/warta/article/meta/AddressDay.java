package warta.article.meta;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day in an article's address.
public final class AddressDay {
  /// `/2023/07/21/`, `/2023-07-21-`, `/2023/dec/21/`; neither `/2023/07/` nor `/2021-22/`.
  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?<![\\d-])((?:19|20)\\d\\d)([/_-])(\\d{1,2}|\\p{L}{3,9})\\2(\\d{1,2})(?!\\d)");

  /// `/20230721/`; not a longer number.
  private static final Pattern JOINED_IN_PATH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");

  private AddressDay() {}

  /// The day that an address holds in its path, as most content systems write it: `/2023/07/21/`,
  /// `/2023-07-21-`, `/2023/dec/21/`, `/20230721/`; null where there is none. An archive's own date
  /// in front is none.
  public static @Nullable LocalDate of(String address) {
    String path = address.substring(address.lastIndexOf("://") + 1);
    Matcher parted = IN_PATH.matcher(path);
    while (parted.find()) {
      String month = parted.group(3);
      boolean number = Character.isDigit(month.charAt(0));
      int of = number ? Integer.parseInt(month) : Calendar.month(month);
      LocalDate day = Calendar.day(number(parted, 1), of, number(parted, 4));
      if (day != null) {
        return day;
      }
    }
    Matcher joined = JOINED_IN_PATH.matcher(path);
    return joined.find()
        ? Calendar.day(number(joined, 1), number(joined, 2), number(joined, 3))
        : null;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
