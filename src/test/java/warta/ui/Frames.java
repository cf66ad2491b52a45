package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import warta.screen.Screen;
import warta.screen.Size;
import warta.text.Width;

/// The contract of every screen: as large as the terminal, every row exactly as wide, both bars
/// whole, nothing in a cell that a terminal could obey.
final class Frames {
  private Frames() {}

  /// @param told what was done, for the message
  static void check(Screen screen, Size size, String told) {
    if (!screen.size().equals(size)) {
      assertThat(screen.size()).as(told).isEqualTo(size);
    }
    for (int row = 0; row < size.rows(); row++) {
      int columns = 0;
      for (int column = 0; column < size.columns(); column++) {
        String cluster = screen.cluster(row, column);
        if (cluster.length() == 1 && cluster.charAt(0) >= ' ' && cluster.charAt(0) < 0x7F) {
          columns++;
          continue; // most cells: the sweeps check two hundred million of them
        }
        boolean rightHalf = cluster.isEmpty();
        int width = rightHalf ? 0 : Width.of(cluster);
        boolean halved =
            rightHalf && (column == 0 || Width.of(screen.cluster(row, column - 1)) != 2);
        boolean obeyed = cluster.codePoints().anyMatch(c -> c < ' ' || (c >= 0x7F && c < 0xA0));
        if (halved || obeyed || (!rightHalf && width == 0)) {
          assertThat(cluster).as("%s: row %d column %d", told, row, column).isEqualTo(" ");
        }
        columns += width;
      }
      if (columns != size.columns()) {
        assertThat(columns).as("%s: width of row %d", told, row).isEqualTo(size.columns());
      }
    }
    if (Arrangement.fits(size)) {
      bar(screen, 0, told);
      bar(screen, size.rows() - 1, told);
    }
  }

  private static void bar(Screen screen, int row, String told) {
    for (int column = 0; column < screen.size().columns(); column++) {
      switch (screen.role(row, column)) {
        case BAR, ERROR -> {}
        default -> assertThat(screen.role(row, column)).as("%s: bar", told).isNull();
      }
    }
    assertThat(screen.row(row)).as("%s: bar %d", told, row).isNotBlank();
  }
}
