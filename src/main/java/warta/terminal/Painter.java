package warta.terminal;

import org.jspecify.annotations.Nullable;
import warta.screen.Screen;

/// Makes bytes of screens: from what the terminal shows to what it should, the fewest there are.
///
/// Remembers what the terminal shows. Not safe for use by more than one thread.
final class Painter {
  private final Theme theme;
  private final Firewall firewall;
  private @Nullable Grid shown;
  private Pen.State pen = new Pen.State(0, 0, Style.PLAIN);

  Painter(Theme theme, Firewall firewall) {
    this.theme = theme;
    this.firewall = firewall;
  }

  /// Forgets what the terminal shows: the next frame clears it and paints all.
  void forget() {
    shown = null;
  }

  /// The bytes that make the terminal show a screen, none where it does already. They go to the
  /// terminal whole, and before the next frame's.
  byte[] frame(Screen screen) {
    Grid wanted = Grid.of(screen, theme, firewall);
    Grid before = shown;
    Pen frame;
    if (before == null || !before.size().equals(wanted.size())) {
      frame = new Pen(wanted.size().columns(), pen);
      frame.clear();
      new Differ(frame, Grid.blank(wanted.size()), wanted).write();
    } else {
      frame = shortest(before, wanted);
    }
    Screen.Position cursor = screen.cursor();
    if (cursor != null) {
      frame.move(cursor.row(), cursor.column());
    }
    shown = wanted;
    pen = frame.state();
    return frame.toBytes();
  }

  private Pen shortest(Grid before, Grid wanted) {
    Pen plain = new Pen(wanted.size().columns(), pen);
    new Differ(plain, before, wanted).write();
    Scroll scroll = Scroll.between(before, wanted);
    if (scroll == null) {
      return plain;
    }
    Pen scrolling = new Pen(wanted.size().columns(), pen);
    scrolling.scroll(scroll, wanted.size().rows());
    new Differ(scrolling, before.scrolled(scroll), wanted).write();
    return scrolling.length() < plain.length() ? scrolling : plain;
  }
}
