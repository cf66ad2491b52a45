package warta.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import warta.screen.Size;

/// Asks for the terminal's size whenever its window changes, on a thread of its own.
///
/// Signals that come while it asks are one: after a storm of them the newest size is told, and few
/// of those between. It begins by asking once, for a change nobody saw.
final class WindowWatch {
  private final Redirect terminal;
  private final Consumer<Size> changed;
  private final Semaphore signals = new Semaphore(1);

  private WindowWatch(Redirect terminal, Consumer<Size> changed) {
    this.terminal = terminal;
    this.changed = changed;
  }

  /// Starts watching.
  ///
  /// @param changed hears the size after each change, the same one again too: what a terminal shows
  ///   is not what it was though it came back to its size
  static void start(Redirect terminal, Consumer<Size> changed) {
    WindowWatch watch = new WindowWatch(terminal, changed);
    Thread.ofPlatform().name("warta-size").daemon().start(watch::run);
  }

  private void run() {
    if (!Signals.onWindowChange(signals::release)) {
      return;
    }
    try {
      while (true) {
        signals.acquire();
        signals.drainPermits();
        changed.accept(Modes.size(terminal));
      }
    } catch (IOException _) {
      // The terminal is gone or there is no stty: the size stays what it is. Who reads the keys
      // learns of a terminal that is gone.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
