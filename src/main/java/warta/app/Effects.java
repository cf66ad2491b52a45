package warta.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import warta.article.Article;
import warta.digest.Budget;
import warta.digest.Summarizer;
import warta.digest.Summary;
import warta.library.Origin;
import warta.library.cache.ArticleCache;
import warta.library.cache.ArticleKey;
import warta.page.Source;
import warta.ui.Effect;
import warta.ui.Message;
import warta.ui.Ticket;
import warta.words.Trouble;

/// Does the work that effects ask for, on the workers' threads, and posts the answers.
final class Effects {
  private final ArticleCache cache = new ArticleCache();
  private final Intake intake = new Intake(cache);
  private final Shelf shelf = new Shelf();
  private final AtomicLong newestOpen = new AtomicLong();
  private final Workers workers;
  private final Gathering gathering;
  private final Consumer<Message> post;
  private Settings settings;

  /// @param post takes the answers, on any thread
  /// @param mistake told of what work threw
  Effects(Settings settings, Consumer<Message> post, Consumer<Throwable> mistake) {
    this.settings = settings;
    this.post = post;
    this.workers = new Workers(mistake);
    this.gathering = new Gathering(intake, shelf, workers, post);
  }

  Shelf shelf() {
    return shelf;
  }

  Gathering gathering() {
    return gathering;
  }

  /// Has done what an effect asks for. Called by the loop alone; never waits for disk or parsing.
  /// Painting again and quitting are the loop's own.
  void perform(Effect effect) {
    switch (effect) {
      case Effect.Open(Ticket ticket, String row) -> {
        newestOpen.set(ticket.number());
        workers.wanted(() -> open(ticket, row));
      }
      case Effect.Prepare(var rows) ->
          rows.forEach(row -> workers.soon(() -> shelf.find(row).ifPresent(intake::read)));
      case Effect.Summarize(Ticket ticket, String row, Budget budget) ->
          workers.wanted(() -> summarize(ticket, row, budget));
      case Effect.Wake(Ticket ticket, Duration after) -> wake(ticket, after);
      case Effect.StopReading() -> gathering.stop();
      case Effect.Set(Ticket ticket, String name, String value) -> set(ticket, name, value);
      case Effect.AskCache() ->
          workers.wanted(() -> post.accept(new Message.Cache(cache.figures())));
      case Effect.Repaint(), Effect.Quit() -> {}
    }
  }

  private void open(Ticket ticket, String row) {
    if (ticket.number() < newestOpen.get()) {
      return; // the reader has moved on; the answer would be dropped
    }
    long start = System.nanoTime();
    switch (read(row)) {
      case Reading.Failed(Trouble trouble) -> post.accept(new Message.Failed(ticket, trouble));
      case Reading.Done(Article article, _, boolean held) -> {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        post.accept(new Message.Opened(ticket, row, article, new Origin(held, took, row)));
      }
    }
  }

  private void summarize(Ticket ticket, String row, Budget budget) {
    switch (read(row)) {
      case Reading.Failed(Trouble trouble) -> post.accept(new Message.Failed(ticket, trouble));
      case Reading.Done(Article article, ArticleKey key, _) -> {
        Summary summary = cache.summary(key, budget, () -> Summarizer.summarize(article, budget));
        post.accept(new Message.Summarized(ticket, row, summary));
      }
    }
  }

  private Reading read(String row) {
    return shelf
        .find(row)
        .map((Source source) -> intake.read(source))
        .orElseGet(() -> new Reading.Failed(new Trouble.NoSuchFile(row)));
  }

  private void wake(Ticket ticket, Duration after) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(after);
            post.accept(new Message.Woke(ticket));
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private void set(Ticket ticket, String name, String value) {
    String wrong = Settings.wrong(name, value, settings.words());
    if (wrong == null) {
      settings = settings.with(name, value);
      post.accept(new Message.Preferred(settings.preferences(), name));
    } else {
      post.accept(new Message.Failed(ticket, new Trouble.BadSetting(":set", wrong)));
    }
  }
}
