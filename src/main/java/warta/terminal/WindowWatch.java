package warta.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import warta.screen.Size;

/// Asks for the terminal's size whenever its window changes, on a thread of its own.
///
/// The first of a storm of changes is told at once, then the newest every [#REST_MILLIS] and the
/// last one always: a window drawn larger by hand sends hundreds, and each costs a whole repaint.
final class WindowWatch {
  private static final long REST_MILLIS = 40;

  private final Redirect terminal;
  private final Size known;
  private final Consumer<Size> changed;
  private final Semaphore signals = new Semaphore(0);

  private WindowWatch(Redirect terminal, Size known, Consumer<Size> changed) {
    this.terminal = terminal;
    this.known = known;
    this.changed = changed;
  }

  /// Starts watching.
  ///
  /// @param known the size it had; where it has another one by now, that is told
  /// @param changed hears the size after each change, the same one again too: what a terminal shows
  ///   is not what it was though it came back to its size
  static void start(Redirect terminal, Size known, Consumer<Size> changed) {
    WindowWatch watch = new WindowWatch(terminal, known, changed);
    Thread.ofPlatform().name("warta-size").daemon().start(watch::run);
  }

  private void run() {
    if (!Signals.onWindowChange(signals::release)) {
      return;
    }
    try {
      Size now = Modes.size(terminal);
      if (!now.equals(known)) {
        changed.accept(now);
      }
      while (true) {
        signals.acquire();
        signals.drainPermits();
        changed.accept(Modes.size(terminal));
        Thread.sleep(REST_MILLIS);
      }
    } catch (IOException _) {
      // The terminal is gone or there is no stty: the size stays what it is. Who reads the keys
      // learns of a terminal that is gone.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
