package warta.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.Lessons;
import warta.digest.Budget;
import warta.digest.Summarizer;
import warta.digest.Summary;
import warta.digest.facts.FactFinder;
import warta.digest.facts.KeyFacts;
import warta.library.Origin;
import warta.library.cache.ArticleCache;
import warta.library.cache.ArticleKey;
import warta.library.sites.LessonFiles;
import warta.page.Source;
import warta.ui.Arrival;
import warta.ui.Effect;
import warta.ui.Message;
import warta.ui.Ticket;
import warta.words.Trouble;

/// Does the work that effects ask for, on the workers' threads, and posts the answers.
final class Effects {
  private final ArticleCache cache = new ArticleCache();
  private final Sites sites;
  private final Intake intake;
  private final Shelf shelf = new Shelf();
  private final AtomicLong newestOpen = new AtomicLong();
  private final Workers workers;
  private final Gathering gathering;
  private final School school;
  private final Consumer<Message> post;
  private Settings settings;

  /// @param post takes the answers, on any thread
  /// @param mistake told of what work threw
  Effects(Settings settings, Consumer<Message> post, Consumer<Throwable> mistake) {
    this.settings = settings;
    this.post = post;
    this.sites = new Sites(host -> post.accept(new Message.SiteChanged(host)));
    this.intake = new Intake(cache, sites);
    this.workers = new Workers(mistake);
    this.gathering = new Gathering(intake, shelf, workers, post);
    this.school = new School(LessonFiles.of(System.getenv()), sites, post, mistake);
  }

  Shelf shelf() {
    return shelf;
  }

  /// Starts reading what the arguments name, as soon as it is known what the reader taught of its
  /// sites. Returns at once.
  void gather(List<String> arguments) {
    school.whenReady(() -> gathering.start(arguments));
  }

  /// Waits until everything taught is written down: what the reader was told holds.
  void finish() {
    school.finish();
  }

  /// Has done what an effect asks for. Called by the loop alone; never waits for disk or parsing.
  /// Painting again and quitting are the loop's own.
  void perform(Effect effect) {
    switch (effect) {
      case Effect.Open(Ticket ticket, String row) -> {
        newestOpen.set(ticket.number());
        workers.wanted(() -> open(ticket, row));
      }
      case Effect.Prepare(var rows) -> rows.forEach(row -> workers.soon(() -> read(row)));
      case Effect.Summarize(Ticket ticket, String row, Arrival.Here here, Budget budget) ->
          workers.wanted(() -> summarize(ticket, row, here, budget));
      case Effect.Clean(Ticket ticket, String row) -> workers.soon(() -> clean(ticket, row));
      case Effect.Teach(Ticket ticket, String row, var change, var course) ->
          school.teach(
              change,
              course,
              () -> {
                if (!row.isEmpty()) {
                  workers.wanted(() -> clean(ticket, row));
                }
              });
      case Effect.Wake(Ticket ticket, Duration after) -> wake(ticket, after);
      case Effect.StopReading() -> gathering.stop();
      case Effect.Set(Ticket ticket, String name, String value) -> set(ticket, name, value);
      case Effect.AskCache() ->
          workers.wanted(() -> post.accept(new Message.Cache(cache.figures())));
      case Effect.Repaint(), Effect.Copy _, Effect.Quit() -> {}
    }
  }

  private void open(Ticket ticket, String row) {
    if (ticket.number() < newestOpen.get()) {
      return; // the reader has moved on; the answer would be dropped
    }
    have(
        ticket,
        row,
        (article, origin) ->
            new Message.Opened(ticket, row, article, origin, lessons(article.about().host())));
  }

  /// Cleans a page with what is known of its site now.
  private void clean(Ticket ticket, String row) {
    have(
        ticket,
        row,
        (article, origin) ->
            new Message.Cleaned(ticket, row, article, origin, lessons(article.about().host())));
  }

  private void have(Ticket ticket, String row, BiFunction<Article, Origin, Message> answer) {
    long start = System.nanoTime();
    switch (read(row)) {
      case Reading.Failed(Trouble trouble) -> post.accept(new Message.Failed(ticket, trouble));
      case Reading.Done(Article article, ArticleKey key, boolean held) -> {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        post.accept(answer.apply(article, new Origin(held, took, row, key.shapes())));
      }
    }
  }

  private Lessons lessons(@Nullable String host) {
    return host == null ? Lessons.NONE : sites.shapes(host).lessons();
  }

  /// The summary is that of the text that shows, whatever is known of its site by now: its places
  /// are the text's. It and the key facts are made once; asked for again they come from the cache.
  private void summarize(Ticket ticket, String row, Arrival.Here here, Budget budget) {
    Article article = here.article();
    var key = new ArticleKey(article.hash(), Cleaner.VERSION, here.origin().shapes());
    Summary summary = cache.summary(key, budget, () -> Summarizer.summarize(article, budget));
    KeyFacts facts = cache.facts(key, () -> KeyFacts.of(article, FactFinder.find(article)));
    post.accept(new Message.Summarized(ticket, row, summary, facts));
  }

  private Reading read(String row) {
    school.awaitReady();
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
