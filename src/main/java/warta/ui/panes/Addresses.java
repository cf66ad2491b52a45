package warta.ui.panes;

import warta.text.Graphemes;
import warta.text.Width;
import warta.ui.Model;

/// Addresses where there is too little room for them.
final class Addresses {
  private Addresses() {}

  /// The address where it fits, else its beginning (which says whose it is) and its end, with `…`
  /// between them.
  static String fitted(Model model, String address, int columns) {
    if (Width.columns(address) <= columns || columns < 3) {
      return Width.cut(address, Math.max(0, columns));
    }
    int head = columns * 2 / 3;
    return Width.cut(address, head) + Signs.of(model).cut() + end(address, columns - head - 1);
  }

  /// The longest end of whole clusters that takes no more than so many columns. Linear.
  private static String end(String address, int columns) {
    int left = Width.columns(address);
    int at = 0;
    while (left > columns) {
      int next = Graphemes.next(address, at);
      left -= Width.of(address.substring(at, next));
      at = next;
    }
    return address.substring(at);
  }
}
