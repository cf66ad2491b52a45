package warta.ui;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Moment;
import warta.library.Row;

/// An order of the list. Rows that lack what is sorted by come last, ties by path.
public final class Order {
  private final Comparator<Row> comparator;

  private Order(Comparator<Row> comparator) {
    this.comparator = comparator.thenComparing(Row::id);
  }

  /// The order a reader chose.
  ///
  /// @param zone for times that come without one
  public static Order of(Sort sort, ZoneId zone) {
    Comparator<Row> oldest = by(row -> instant(row.time(), zone), Comparator.naturalOrder());
    Comparator<Row> newest = by(row -> instant(row.time(), zone), Comparator.reverseOrder());
    return new Order(
        switch (sort) {
          case NEWEST -> newest;
          case OLDEST -> oldest;
          case TITLE -> Comparator.comparing(Row::title, String.CASE_INSENSITIVE_ORDER);
          case OUTLET -> by(Row::outlet, String.CASE_INSENSITIVE_ORDER).thenComparing(newest);
          case LENGTH -> Comparator.comparingInt(Row::words);
          case PATH -> Comparator.comparing(Row::id);
        });
  }

  private interface Property<T> {
    @Nullable T of(Row row);
  }

  private static <T> Comparator<Row> by(Property<T> property, Comparator<? super T> order) {
    return (a, b) -> {
      T of = property.of(a);
      T other = property.of(b);
      if (of == null || other == null) {
        return of == other ? 0 : of == null ? 1 : -1;
      }
      return order.compare(of, other);
    };
  }

  /// When a moment was; a day alone counts from its first second.
  public static @Nullable Instant instant(@Nullable Moment moment, ZoneId zone) {
    if (moment == null) {
      return null;
    }
    LocalTime time = moment.time();
    var local = moment.day().atTime(time == null ? LocalTime.MIDNIGHT : time);
    var offset = moment.offset();
    return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
  }

  List<Row> sorted(List<Row> rows) {
    return rows.stream().sorted(comparator).toList();
  }

  /// Two lists in this order as one. Linear in copies, logarithmic in comparisons for each row of
  /// the second, which is the short one.
  List<Row> merged(List<Row> many, List<Row> few) {
    List<Row> merged = new ArrayList<>(many.size() + few.size());
    int from = 0;
    for (Row row : few) {
      int to = from + after(many.subList(from, many.size()), row);
      merged.addAll(many.subList(from, to));
      merged.add(row);
      from = to;
    }
    merged.addAll(many.subList(from, many.size()));
    return merged;
  }

  private int after(List<Row> rows, Row row) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comparator.compare(rows.get(middle), row) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
