package warta.screen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A grid of cells: all that a terminal should show. Immutable.
///
/// A cell holds one cluster that is one or two columns wide. The right half of a wide one is a cell
/// that holds the empty string. Every cell has a role.
public final class Screen {
  private final Size size;
  private final String[] clusters;
  private final Role[] roles;
  private final @Nullable Position cursor;

  /// Where a prompt's cursor stands, counted from 0.
  public record Position(int row, int column) {}

  Screen(Size size, String[] clusters, Role[] roles, @Nullable Position cursor) {
    this.size = size;
    this.clusters = clusters;
    this.roles = roles;
    this.cursor = cursor;
  }

  public Size size() {
    return size;
  }

  /// The cluster in a cell, a space where nothing was put, empty in the right half of a wide one.
  public String cluster(int row, int column) {
    return clusters[row * size.columns() + column];
  }

  public Role role(int row, int column) {
    return roles[row * size.columns() + column];
  }

  /// Where the terminal's cursor shows, or null where it is hidden.
  public @Nullable Position cursor() {
    return cursor;
  }

  /// A row's text, as wide as the screen.
  public String row(int row) {
    int from = row * size.columns();
    return String.join("", Arrays.asList(clusters).subList(from, from + size.columns()));
  }

  /// All rows, one a line.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < size.rows(); row++) {
      text.append(row(row)).append('\n');
    }
    return text.toString();
  }
}
