package warta.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import warta.article.Lessons;
import warta.library.LessonChange;
import warta.library.sites.LessonFiles;
import warta.ui.Journal;
import warta.ui.Message;

/// Where what the reader teaches is learned and written down: one thread, so that changes come one
/// after the other, and no slow disk keeps anybody waiting but who quits.
final class School {
  private static final long PATIENCE_SECONDS = 5;

  private final LessonFiles files;
  private final Sites sites;
  private final Consumer<Message> post;
  private final Consumer<Throwable> mistake;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("warta-school").unstarted(work));

  /// Begins to read what was taught before.
  School(LessonFiles files, Sites sites, Consumer<Message> post, Consumer<Throwable> mistake) {
    this.files = files;
    this.sites = sites;
    this.post = post;
    this.mistake = mistake;
    work(this::recall);
  }

  private void recall() {
    try {
      LessonFiles.All all = files.all();
      all.lessons().forEach(sites::teach);
      all.troubles().forEach(trouble -> post.accept(new Message.Troubled(trouble)));
    } finally {
      ready.countDown();
    }
  }

  /// Does this, on this thread of its own, once everything taught before is known.
  void whenReady(Runnable next) {
    work(next);
  }

  /// Waits until everything taught before is known. Not for the loop's thread.
  void awaitReady() {
    try {
      ready.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Learns a change, writes it down, says so, and then does what is next.
  void teach(LessonChange change, Journal.Course course, Runnable next) {
    work(() -> {
      String host = change.host();
      sites.teach(host, change.on(sites.shapes(host).lessons()));
      LessonFiles.Kept kept = files.change(change);
      Lessons all = kept.lessons();
      if (all != null && !all.equals(sites.shapes(host).lessons())) {
        sites.teach(host, all); // another reader taught something too
      }
      post.accept(new Message.Taught(change, course, kept.trouble()));
      next.run();
    });
  }

  private void work(Runnable work) {
    thread.execute(() -> {
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        mistake.accept(e);
      }
    });
  }

  /// Waits, for a while, until all of it is written down.
  void finish() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
