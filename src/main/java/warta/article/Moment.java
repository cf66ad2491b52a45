package warta.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A time as a page gives it: a day, perhaps a time of day, perhaps a zone.
///
/// @param time null where the page gives a day alone
/// @param offset null where neither the page nor its language's rule gives a zone (WIB +7, WITA +8,
///   WIT +9; a bare Indonesian time is WIB)
public record Moment(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
  /// A day alone.
  public static Moment of(LocalDate day) {
    return new Moment(day, null, null);
  }

  /// ISO 8601: `2025-06-17`, `2025-06-17T21:05`, `2025-06-17T21:05+07:00`; seconds only where there
  /// are some.
  public String iso() {
    if (time == null) {
      return day.toString();
    }
    return day + "T" + time + (offset == null ? "" : offset.getId());
  }

  /// Reads what [#iso] writes.
  ///
  /// @throws java.time.DateTimeException where it is something else
  public static Moment parse(String iso) {
    int t = iso.indexOf('T');
    if (t < 0) {
      return of(LocalDate.parse(iso));
    }
    int zone = Math.max(iso.indexOf('Z', t), Math.max(iso.indexOf('+', t), iso.indexOf('-', t)));
    LocalTime time = LocalTime.parse(iso.substring(t + 1, zone < 0 ? iso.length() : zone));
    return new Moment(
        LocalDate.parse(iso.substring(0, t)),
        time,
        zone < 0 ? null : ZoneOffset.of(iso.substring(zone)));
  }
}
