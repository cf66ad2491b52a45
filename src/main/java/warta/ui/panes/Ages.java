package warta.ui.panes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import warta.article.Moment;
import warta.ui.Model;
import warta.ui.Order;

/// How long ago something was, in four columns at most: `12m 5h 3d 6w 8mo 1y`.
final class Ages {
  private static final int MINUTES = 60;
  private static final int HOURS = 24;
  private static final int DAYS = 7;
  private static final int WEEKS_DAYS = 60;
  private static final int MONTHS = 12;

  private Ages() {}

  /// The age of a moment, or nothing where there is none. What lies ahead (a clock is wrong) counts
  /// as now.
  static String of(@Nullable Moment moment, Model model) {
    Instant then = Order.instant(moment, model.ambient().zone());
    if (moment == null || then == null) {
      return "";
    }
    Instant now = model.ambient().now();
    Duration age =
        Duration.between(then, now).isNegative() ? Duration.ZERO : Duration.between(then, now);
    if (moment.time() != null && age.toMinutes() < MINUTES) {
      return said(model, "age.minutes", age.toMinutes());
    }
    if (moment.time() != null && age.toHours() < HOURS) {
      return said(model, "age.hours", age.toHours());
    }
    LocalDate today = now.atZone(model.ambient().zone()).toLocalDate();
    LocalDate day = then.atZone(model.ambient().zone()).toLocalDate();
    long days = Math.max(moment.time() == null ? 0 : 1, ChronoUnit.DAYS.between(day, today));
    if (days < DAYS) {
      return said(model, "age.days", days);
    }
    if (days < WEEKS_DAYS) {
      return said(model, "age.weeks", days / DAYS);
    }
    long months = ChronoUnit.MONTHS.between(day, today);
    return months < MONTHS
        ? said(model, "age.months", months)
        : said(model, "age.years", ChronoUnit.YEARS.between(day, today));
  }

  private static String said(Model model, String key, long number) {
    return model.words().say(key, number);
  }
}
