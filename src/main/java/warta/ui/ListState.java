package warta.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import warta.library.Row;

/// The list of articles and where its cursor stands.
///
/// What is kept in place is the row under the cursor and the line it stands on: whatever arrives,
/// leaves or is sorted, the cursor stays on its row and the row on its line.
///
/// @param rows all there are, in order
/// @param hidden ids of rows that the view leaves out: those that were read when it was entered
/// @param shown the rows of the view, in order
/// @param cursor index into `shown`, 0 where it is empty
/// @param top index of the first row that shows
public record ListState(
    List<Row> rows, View view, Set<String> hidden, List<Row> shown, int cursor, int top) {
  /// Which rows show.
  public enum View {
    ALL,
    UNREAD
  }

  public ListState {
    rows = List.copyOf(rows);
    hidden = Set.copyOf(hidden);
    shown = List.copyOf(shown);
  }

  static ListState of(List<Row> rows, Order order) {
    List<Row> sorted = order.sorted(rows);
    return new ListState(sorted, View.ALL, Set.of(), sorted, 0, 0);
  }

  /// The row under the cursor, or null where the view is empty.
  public @Nullable Row selected() {
    return shown.isEmpty() ? null : shown.get(cursor);
  }

  /// With rows that were found, in order; those with a known id take the place of the old ones.
  ///
  /// @param held whether the cursor stays on its row; else it stays on its line
  public ListState found(List<Row> found, Order order, boolean held) {
    Set<String> ids = found.stream().map(Row::id).collect(Collectors.toCollection(HashSet::new));
    List<Row> others = rows;
    if (rows.stream().anyMatch(row -> ids.contains(row.id()))) {
      others = rows.stream().filter(row -> !ids.contains(row.id())).toList();
    }
    ListState merged = showing(List.copyOf(order.merged(others, order.sorted(latest(found)))));
    return held ? merged.holding(this) : merged.at(cursor, top);
  }

  /// The last row of each id, where a batch holds several.
  private static List<Row> latest(List<Row> found) {
    Set<String> seen = new HashSet<>();
    List<Row> latest = new ArrayList<>();
    for (Row row : found.reversed()) {
      if (seen.add(row.id())) {
        latest.add(row);
      }
    }
    return latest;
  }

  /// In another order.
  public ListState sorted(Order order) {
    return showing(order.sorted(rows)).holding(this);
  }

  /// Another view, entered now: what is read by now stays out of the unread ones.
  public ListState entered(View view, Predicate<Row> read) {
    Set<String> out =
        view == View.ALL
            ? Set.of()
            : rows.stream().filter(read).map(Row::id).collect(Collectors.toSet());
    return new ListState(rows, view, out, List.of(), 0, 0).showing(rows).holding(this);
  }

  private ListState showing(List<Row> rows) {
    List<Row> shown =
        hidden.isEmpty() ? rows : rows.stream().filter(r -> !hidden.contains(r.id())).toList();
    return new ListState(rows, view, hidden, shown, 0, 0);
  }

  /// The cursor on the row it was on, that row on the line it was on. Where the row left the view,
  /// the next one that stayed takes its place.
  private ListState holding(ListState before) {
    Row was = before.selected();
    if (was == null || shown.isEmpty()) {
      return at(0, 0);
    }
    int line = before.cursor - before.top;
    for (int i = before.cursor; i < before.shown.size(); i++) {
      int now = indexOf(before.shown.get(i).id());
      if (now >= 0) {
        return at(now, now - line);
      }
    }
    return at(shown.size() - 1, shown.size() - 1 - line);
  }

  private ListState at(int cursor, int top) {
    int last = Math.max(0, shown.size() - 1);
    return new ListState(
        rows, view, hidden, shown, Math.clamp(cursor, 0, last), Math.clamp(top, 0, last));
  }

  /// Where a row stands in the view, or -1.
  public int indexOf(String id) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /// With the cursor on another row of the view, scrolled no more than it takes.
  ///
  /// @param visible rows that show
  /// @param after rows' worth of lines behind the last row, which show with it
  public ListState moved(int to, int visible, int after) {
    ListState moved = at(to, top).fitted(visible, after);
    boolean last = moved.cursor == shown.size() - 1;
    return last ? moved.at(moved.cursor, Math.min(moved.cursor, lastTop(visible, after))) : moved;
  }

  /// With the cursor's row among those that show.
  public ListState fitted(int visible, int after) {
    int fit = Math.clamp(top, Math.max(0, cursor - visible + 1), cursor);
    return at(cursor, Math.min(fit, Math.max(lastTop(visible, after), 0)));
  }

  private int lastTop(int visible, int after) {
    return Math.max(0, shown.size() + after - visible);
  }
}
