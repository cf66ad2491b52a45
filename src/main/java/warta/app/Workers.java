package warta.app;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;

/// The threads that parse, clean and summarise: platform daemon threads, because work on the
/// processor must share it fairly (virtual threads are not time-sliced: an effect once waited four
/// seconds behind 200 parses).
///
/// One thread is kept for what the reader waits for, so that it never stands behind a large page of
/// a folder; the others, cores less one and at least one, work through a folder, and before the
/// rest of it through what may be wanted next.
final class Workers {
  private final LinkedBlockingDeque<Runnable> wanted = new LinkedBlockingDeque<>();
  private final LinkedBlockingDeque<Runnable> rest = new LinkedBlockingDeque<>();
  private final Consumer<Throwable> mistake;

  /// Starts the threads.
  ///
  /// @param mistake told of what work threw; the thread goes on
  Workers(Consumer<Throwable> mistake) {
    this.mistake = mistake;
    start("warta-wanted", wanted);
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    for (int i = 1; i <= others; i++) {
      start("warta-rest-" + i, rest);
    }
  }

  /// Does work the reader waits for, before anything else.
  void wanted(Runnable work) {
    wanted.addLast(work);
  }

  /// Does work the reader may soon wait for.
  void soon(Runnable work) {
    rest.addFirst(work);
  }

  /// Does work nobody waits for yet.
  void rest(Runnable work) {
    rest.addLast(work);
  }

  private void start(String name, LinkedBlockingDeque<Runnable> queue) {
    Thread.ofPlatform().name(name).daemon().start(() -> serve(queue));
  }

  private void serve(LinkedBlockingDeque<Runnable> queue) {
    while (true) {
      try {
        queue.takeFirst().run();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | Error e) {
        mistake.accept(e);
      }
    }
  }
}
