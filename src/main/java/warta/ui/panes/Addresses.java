package warta.ui.panes;

import warta.text.Graphemes;
import warta.text.Width;

/// Addresses where there is too little room for them.
final class Addresses {
  private Addresses() {}

  /// The address where it fits, else its beginning (which says whose it is) and its end, with `…`
  /// between them.
  static String fitted(String address, int columns) {
    if (Width.columns(address) <= columns || columns < 3) {
      return Width.cut(address, Math.max(0, columns));
    }
    int head = columns * 2 / 3;
    int tail = columns - head - 1;
    int at = 0;
    while (Width.columns(address.substring(at)) > tail) {
      at = Graphemes.next(address, at);
    }
    return Width.cut(address, head) + "…" + address.substring(at);
  }
}
