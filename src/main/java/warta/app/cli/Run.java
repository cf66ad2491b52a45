package warta.app.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import warta.app.Exit;
import warta.app.Intake;
import warta.app.Reading;
import warta.app.Settings;
import warta.article.Article;
import warta.page.Pages;
import warta.page.Source;
import warta.text.Printable;
import warta.words.Trouble;
import warta.words.Words;

/// A headless run: every source read in the order of the sorted paths and handed on; what cannot be
/// read is a line on standard error, and the rest goes on. Ctrl-C ends it after the article at
/// hand.
final class Run {
  private static final long PATIENCE_MILLIS = 3_000;

  private final Words words;
  private final Progress progress;
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean interrupted;
  private int read;
  private boolean troubled;

  /// A run with these settings; what is wrong in their file is said first.
  Run(Settings settings) {
    this.words = settings.words();
    this.progress = new Progress(words);
    settings.troubles().forEach(this::remark);
  }

  /// What is done with an article.
  interface Each {
    void take(String file, Article article);
  }

  /// Reads all that the arguments name, sorted, so that the order in which a shell gives them
  /// changes nothing.
  Exit over(List<String> arguments, Output out, Each each) {
    List<String> sorted = arguments.stream().sorted().toList();
    return over((found, trouble) -> Pages.walk(sorted, found, trouble), out, each);
  }

  /// Where sources come from: each is handed to the predicate, which answers false to stop.
  interface Walk {
    void go(Predicate<Source> found, Consumer<Trouble> troubled);
  }

  /// Reads all that a walk finds.
  Exit over(Walk walk, Output out, Each each) {
    Thread stop = stopOnInterrupt();
    walk.go(
        source -> {
          one(source, each);
          return out.wanted() && !interrupted;
        },
        this::fail);
    progress.clear();
    if (interrupted) {
      return Exit.INTERRUPTED;
    }
    Runtime.getRuntime().removeShutdownHook(stop);
    return troubled ? Exit.SOME_UNREAD : Exit.ALL_READ;
  }

  private void one(Source source, Each each) {
    switch (Intake.readOnce(source)) {
      case Reading.Failed(Trouble trouble) -> fail(trouble);
      case Reading.Done(Article article, _, _) -> {
        if (article.isWordless()) {
          remark(new Trouble.Empty(source.name())); // it was read, so the exit code stays
        }
        each.take(source.name(), article);
      }
    }
    progress.read(++read);
  }

  private void fail(Trouble trouble) {
    troubled = true;
    remark(trouble);
  }

  private void remark(Trouble trouble) {
    progress.say("warta: " + Printable.clean(trouble.sentence(words)));
  }

  /// Says that all was printed and closed, so that a stop need not wait any longer.
  void finished() {
    finished.countDown();
  }

  /// The JVM ends as soon as its hooks have, so the hook waits until the article at hand is
  /// printed.
  private Thread stopOnInterrupt() {
    Thread hook =
        new Thread(
            () -> {
              interrupted = true;
              try {
                if (!finished.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                  return; // one page takes longer than a person who pressed Ctrl-C should wait
                }
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            },
            "warta-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    return hook;
  }
}
