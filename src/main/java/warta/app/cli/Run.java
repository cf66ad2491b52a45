package warta.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import warta.app.Exit;
import warta.app.Reading;
import warta.app.Readings;
import warta.app.Settings;
import warta.article.Article;
import warta.page.Pages;
import warta.page.Source;
import warta.text.Printable;
import warta.words.Trouble;
import warta.words.Words;

/// A headless run: every source read in the order of the sorted paths, first all to learn what the
/// pages of a site have in common, then one after the other to be handed on, see [Readings]. What
/// cannot be read is a line on standard error, and the rest goes on. Ctrl-C ends it after the
/// article at hand.
final class Run {
  private static final long PATIENCE_MILLIS = 3_000;

  private final Words words;
  private final Progress progress;
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean interrupted;
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

  /// Reads all that a walk finds. A single source is handed on as soon as it is read.
  Exit over(Walk walk, Output out, Each each) {
    Thread stop = stopOnInterrupt();
    List<Source> sources = new ArrayList<>();
    walk.go(
        source -> {
          sources.add(source);
          return goesOn(out);
        },
        this::fail);
    if (sources.size() == 1) {
      take(sources.getFirst(), Readings.once(sources.getFirst()), each);
    } else {
      twice(sources, out, each);
    }
    progress.clear();
    if (interrupted) {
      return Exit.INTERRUPTED;
    }
    Runtime.getRuntime().removeShutdownHook(stop);
    return troubled ? Exit.SOME_UNREAD : Exit.ALL_READ;
  }

  private boolean goesOn(Output out) {
    return out.wanted() && !interrupted;
  }

  private void twice(List<Source> sources, Output out, Each each) {
    Readings readings = new Readings();
    List<Source> studied = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size() && goesOn(out); i++) {
      Source source = sources.get(i);
      switch (readings.study(source)) {
        case Reading.Failed(Trouble trouble) -> fail(trouble);
        case Reading.Done _ -> studied.add(source);
      }
      progress.read(i + 1);
    }
    for (int i = 0; i < studied.size() && goesOn(out); i++) {
      Source source = studied.get(i);
      Runnable changed = () -> remark(new Trouble.Changed(source.name()));
      take(source, readings.read(source, changed), each);
      progress.printed(i + 1, studied.size());
    }
  }

  private void take(Source source, Reading reading, Each each) {
    switch (reading) {
      case Reading.Failed(Trouble trouble) -> fail(trouble);
      case Reading.Done(Article article, _, _) -> {
        if (article.isWordless()) {
          remark(new Trouble.Empty(source.name())); // it was read, so the exit code stays
        }
        each.take(source.name(), article);
      }
    }
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
