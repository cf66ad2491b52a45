package warta.terminal;

import org.jspecify.annotations.Nullable;

/// Rows that move as a block over the whole width.
///
/// @param top the first row of the region, counted from 0
/// @param bottom the row after its last
/// @param by rows they move up; down where negative
record Scroll(int top, int bottom, int by) {
  /// Fewer rows than this are written sooner than scrolled: region, scroll and its end take twenty
  /// bytes (measured, `terminal.md` §2).
  private static final int LEAST_ROWS = 4;

  /// The scroll that puts the most rows of `wanted` where they belong that are not there yet, or
  /// null where none moves [#LEAST_ROWS] rows that belong together.
  ///
  /// Rows are compared by hash: two that only seem the same cost bytes, because the differ compares
  /// cells after it, and never a wrong screen. Cost: rows squared comparisons of ints.
  static @Nullable Scroll between(Grid shown, Grid wanted) {
    int rows = wanted.size().rows();
    int[] before = hashes(shown);
    int[] after = hashes(wanted);
    Scroll best = null;
    int most = 0;
    for (int by = 1 - rows; by < rows; by++) {
      if (by == 0) {
        continue;
      }
      int row = Math.max(0, -by);
      int end = Math.min(rows, rows - by);
      while (row < end) {
        int first = row;
        int useful = 0;
        while (row < end && after[row] == before[row + by]) {
          useful += after[row] == before[row] || wanted.blankFrom(row) == 0 ? 0 : 1;
          row++;
        }
        if (row - first >= LEAST_ROWS && useful > most) {
          most = useful;
          best = by > 0 ? new Scroll(first, row + by, by) : new Scroll(first + by, row, by);
        }
        row++;
      }
    }
    return best;
  }

  private static int[] hashes(Grid grid) {
    int[] hashes = new int[grid.size().rows()];
    for (int row = 0; row < hashes.length; row++) {
      hashes[row] = grid.hash(row);
    }
    return hashes;
  }
}
