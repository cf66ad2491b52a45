package warta.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import warta.article.Article;
import warta.library.Row;
import warta.page.Pages;
import warta.page.Source;
import warta.ui.Message;
import warta.words.Trouble;

/// Reads what the arguments name while the reader reads: rows come as pages are read, a batch at a
/// time, in the order of the sorted paths. Holds no page: what was parsed is in the cache, under
/// its bound.
final class Gathering {
  /// The first rows come as soon as they are there, a screenful in tenths of a second.
  private static final int SCREENFUL = 100;

  private static final long SOON_NANOS = 100_000_000;

  /// Later ones once a second: on a poor line, and to a screen reader, more would be noise.
  private static final long BATCH_NANOS = 1_000_000_000;

  private final Intake intake;
  private final Shelf shelf;
  private final Workers workers;
  private final Consumer<Message> post;
  private volatile boolean stopped;

  // Guarded by this.
  private final List<Row> batch = new ArrayList<>();
  private long posted;
  private int found;
  private int read;
  private boolean walked;
  private boolean settled;

  Gathering(Intake intake, Shelf shelf, Workers workers, Consumer<Message> post) {
    this.intake = intake;
    this.shelf = shelf;
    this.workers = workers;
    this.post = post;
  }

  /// Starts reading. Returns at once.
  void start(List<String> arguments) {
    Thread.ofVirtual().name("warta-walk").start(() -> walk(arguments));
  }

  /// Reads no further; what was read stays.
  void stop() {
    stopped = true;
    settle();
  }

  private void walk(List<String> arguments) {
    Pages.walk(
        arguments,
        source -> {
          synchronized (this) {
            found++;
          }
          workers.rest(() -> read(source));
          return !stopped;
        },
        trouble -> post.accept(new Message.Troubled(trouble)));
    synchronized (this) {
      walked = true;
      flush(true);
    }
    settle();
  }

  private void read(Source source) {
    if (!stopped) {
      switch (intake.read(source)) {
        case Reading.Done(Article article, _, _) -> {
          add(shelf.put(source, article));
          if (article.isWordless()) {
            post.accept(new Message.Troubled(new Trouble.Empty(source.name())));
          }
        }
        case Reading.Failed(Trouble trouble) -> post.accept(new Message.Troubled(trouble));
      }
    }
    synchronized (this) {
      read++;
      flush(false);
    }
    settle();
  }

  private synchronized void add(Row row) {
    batch.add(row);
  }

  private synchronized void flush(boolean now) {
    long nanos = System.nanoTime();
    long apart = read <= SCREENFUL ? SOON_NANOS : BATCH_NANOS;
    if (now || nanos - posted >= apart || (walked && read == found)) {
      post.accept(new Message.Found(batch, read, walked ? found : -1));
      batch.clear();
      posted = nanos;
    }
  }

  private synchronized void settle() {
    boolean done = walked && read == found;
    if ((done || stopped) && !settled) {
      settled = true;
      flush(true);
      intake.settle();
      post.accept(new Message.Settled(read, !done));
    }
  }
}
