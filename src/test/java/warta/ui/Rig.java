package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Block;
import warta.article.Lessons;
import warta.article.Piece;
import warta.article.Place;
import warta.article.Reason;
import warta.article.SiteShapes;
import warta.digest.Budget;
import warta.digest.Pick;
import warta.digest.Summarizer;
import warta.digest.Summary;
import warta.digest.Why;
import warta.digest.facts.FactFinder;
import warta.digest.facts.KeyFacts;
import warta.library.CacheFigures;
import warta.library.LessonChange;
import warta.library.Origin;
import warta.screen.Event;
import warta.screen.Screen;
import warta.screen.Size;
import warta.text.WordCount;
import warta.words.Trouble;
import warta.words.Words;

/// The reader without terminal, clock and threads: what it asks for is answered at once, or, when
/// answers are late, at [#answer].
final class Rig {
  static final Instant NOW = Instant.parse("2025-07-08T05:00:00Z");
  static final ZoneId ZONE = ZoneOffset.ofHours(7);

  private final Newsstand stand;
  private final Deque<Effect> waiting = new ArrayDeque<>();
  private final List<Effect> asked = new ArrayList<>();
  private Preferences preferences;
  private boolean late;
  private boolean real;
  private boolean unsummarized;
  private boolean quit;
  private int found;
  private final Map<String, Lessons> taught = new HashMap<>();
  private final Set<String> learned = new HashSet<>();
  private @Nullable Trouble refused;
  private Model model;

  private Rig(Newsstand stand, Preferences preferences, Model model) {
    this.stand = stand;
    this.preferences = preferences;
    this.model = model;
  }

  /// A reader of an edition: all rows are there.
  static Rig of(String size, Newsstand stand) {
    return of(size, stand, Preferences.DEFAULT);
  }

  /// A reader of five articles.
  static Rig five(String size) {
    return of(size, Newsstand.named("five"));
  }

  static Rig of(String size, Newsstand stand, Preferences preferences) {
    return of(size, stand, preferences, Start.edition(true), stand.rows());
  }

  /// A reader of a folder of which nothing was read yet.
  static Rig loading(String size, Newsstand stand, Preferences preferences, int total) {
    Start start = Start.reading(List.of("pages"), total, true);
    return of(size, stand, preferences, start, List.of());
  }

  private static Rig of(
      String size,
      Newsstand stand,
      Preferences preferences,
      Start start,
      List<warta.library.Row> rows) {
    Model model =
        Model.start(
            size(size), Words.of(preferences.language()), preferences, NOW, ZONE, rows, start);
    Rig rig = new Rig(stand, preferences, model);
    rig.take(Update.begin(model));
    return rig;
  }

  static Size size(String text) {
    int x = text.indexOf('x');
    return new Size(
        Integer.parseInt(text.substring(0, x)), Integer.parseInt(text.substring(x + 1)));
  }

  /// Keys by their names, parted by spaces. `wait` lets all answers and wakes come, `80x24`
  /// resizes, `learn` learns that a heading of the first article stands on many pages of its site,
  /// `+3/50` finds the next rows up to the third of 50, `settled` ends the reading, `trouble` is
  /// one.
  Rig keys(String keys) {
    for (String key : keys.isBlank() ? new String[0] : keys.strip().split(" +")) {
      if (key.equals("wait")) {
        answer();
      } else if (key.equals("settled")) {
        send(new Message.Settled(found, false));
      } else if (key.equals("learn")) {
        learning("kabarmuara.example", "Dikerjakan Warga Sendiri");
      } else if (key.equals("trouble")) {
        send(new Message.Troubled(new Trouble.NotText("pages/000.bin", null, 41)));
      } else if (key.startsWith("+") && key.length() > 1) {
        int slash = key.indexOf('/');
        int to = Integer.parseInt(key.substring(1, slash));
        var rows = stand.rows().subList(found, Math.min(to, stand.rows().size()));
        found = Math.min(to, stand.rows().size());
        send(new Message.Found(rows, to, Integer.parseInt(key.substring(slash + 1))));
      } else if (key.length() > 2 && key.indexOf('x') > 0 && Character.isDigit(key.charAt(0))) {
        send(new Message.Input(new Event.Resize(size(key))));
      } else {
        send(new Message.Input(new Event.Key(key)));
      }
    }
    return this;
  }

  Rig late() {
    late = true;
    return this;
  }

  /// With summaries never made from now on.
  Rig withoutSummaries() {
    unsummarized = true;
    return this;
  }

  /// With summaries and key facts by the reader's own methods from now on.
  Rig real() {
    real = true;
    return this;
  }

  private Summary summarized(Article article, Budget budget) {
    return real ? Summarizer.summarize(article, budget) : summary(article, budget);
  }

  /// The key facts that the article's file says, so that screens do not change when they are found
  /// otherwise.
  private KeyFacts facts(Article article) {
    return real ? KeyFacts.of(article, FactFinder.find(article)) : stand.facts(article);
  }

  Rig send(Message message) {
    take(Update.update(model, message));
    return this;
  }

  private void take(Step step) {
    model = step.model();
    asked.addAll(step.effects());
    waiting.addAll(step.effects());
    if (!late) {
      // all but a wake: time passes only when a test says so
      List<Effect> now = waiting.stream().filter(e -> !(e instanceof Effect.Wake)).toList();
      waiting.removeAll(now);
      now.forEach(this::perform);
    }
  }

  /// Answers what is open, and what that leads to.
  void answer() {
    for (int i = 0; i < 1_000 && !waiting.isEmpty(); i++) {
      perform(waiting.removeFirst());
    }
  }

  private void perform(Effect effect) {
    switch (effect) {
      case Effect.Open(var ticket, var row) -> {
        Article article = article(row);
        send(new Message.Opened(ticket, row, article, origin(row), lessons(article)));
      }
      case Effect.Clean(var ticket, var row) -> {
        Article article = article(row);
        send(new Message.Cleaned(ticket, row, article, origin(row), lessons(article)));
      }
      case Effect.Teach(var ticket, var row, var change, var course) -> {
        Lessons before = taught.getOrDefault(change.host(), Lessons.NONE);
        taught.put(change.host(), change.on(before));
        send(new Message.Taught(change, course, refused));
        send(new Message.SiteChanged(change.host()));
        if (!row.isEmpty()) {
          perform(new Effect.Clean(ticket, row));
        }
      }
      case Effect.Summarize(var ticket, var row, var here, var budget) -> {
        if (!unsummarized) {
          Summary summary = summarized(here.article(), budget);
          send(new Message.Summarized(ticket, row, summary, facts(here.article())));
        }
      }
      case Effect.Wake(var ticket, _) -> send(new Message.Woke(ticket));
      case Effect.StopReading() -> send(new Message.Settled(found, true));
      case Effect.Set(var ticket, var name, var value) -> set(ticket, name, value);
      case Effect.AskCache() ->
          send(new Message.Cache(new CacheFigures(5, 4, 12, 5, 0, 81_234, 67_108_864)));
      case Effect.Quit() -> quit = true;
      case Effect.Prepare _, Effect.Copy _, Effect.Repaint() -> {}
    }
  }

  static Origin origin(String row) {
    return new Origin(false, Duration.ofMillis(12), row, "");
  }

  private Lessons lessons(Article article) {
    String host = article.about().host();
    return host == null ? Lessons.NONE : taught.getOrDefault(host, Lessons.NONE);
  }

  /// A row's article, as the cleaner would give it now: what was taught is obeyed, and pieces of
  /// which more was learned are gone.
  Article article(String row) {
    Article plain = stand.article(row);
    Lessons lessons = lessons(plain);
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : plain.pieces()) {
      String line = SiteShapes.folded(piece.text());
      if (lessons.keep().contains(line) && piece instanceof Piece.Taken) {
        pieces.add(new Piece.Kept(new Block.Paragraph(piece.text(), List.of())));
      } else if (lessons.remove().contains(line) || learned.contains(line)) {
        pieces.add(
            new Piece.Taken(
                piece.text(),
                Reason.of(
                    lessons.remove().contains(line) ? Reason.Kind.TAUGHT : Reason.Kind.REPEATED)));
      } else {
        pieces.add(piece);
      }
    }
    return pieces.equals(plain.pieces())
        ? plain
        : Article.of(
            plain.hash(),
            plain.format(),
            plain.charset(),
            plain.about(),
            pieces,
            plain.confidence());
  }

  /// The folder goes on being read, and these lines of a site turn out to stand on many of its
  /// pages.
  Rig learning(String host, String... lines) {
    for (String line : lines) {
      learned.add(SiteShapes.folded(line));
    }
    return send(new Message.SiteChanged(host));
  }

  /// Another reader, or another run, taught this.
  void teach(LessonChange change) {
    taught.put(change.host(), change.on(taught(change.host())));
  }

  /// No lesson can be written down from now on.
  Rig refusing() {
    refused = new Trouble.NotKept("sites/kabarmuara.example", "AccessDenied");
    return this;
  }

  /// What was taught of a site.
  Lessons taught(String host) {
    return taught.getOrDefault(host, Lessons.NONE);
  }

  private void set(Ticket ticket, String name, String value) {
    Preferences was = preferences;
    switch (name) {
      case "measure" ->
          preferences =
              new Preferences(
                  Integer.parseInt(value), was.summary(), was.sort(), was.language(), was.ascii());
      case "language" ->
          preferences =
              new Preferences(was.measure(), was.summary(), was.sort(), value, was.ascii());
      case "sort" ->
          preferences =
              new Preferences(
                  was.measure(),
                  was.summary(),
                  Sort.valueOf(value.toUpperCase(Locale.ROOT)),
                  was.language(),
                  was.ascii());
      default -> {
        String why = "no such setting; nearest: measure";
        send(new Message.Failed(ticket, new Trouble.BadSetting(name, why)));
        return;
      }
    }
    send(new Message.Preferred(preferences, name));
  }

  /// The first sentence of each paragraph, as far as the budget reaches: stands in for the
  /// summarizer, so that screens do not change when its method does.
  static Summary summary(Article article, Budget budget) {
    List<Pick> picks = new ArrayList<>();
    int words = 0;
    int sentences = 0;
    for (int i = 0; i < article.blocks().size(); i++) {
      if (!(article.blocks().get(i) instanceof Block.Paragraph(var text, _))) {
        continue;
      }
      sentences += Math.max(1, text.split("\\. ").length);
      int stop = text.indexOf(". ");
      String first = stop < 0 ? text : text.substring(0, stop + 1);
      words += WordCount.of(first);
      boolean fits = words <= budget.words() && picks.size() < budget.sentences();
      if (picks.isEmpty() || fits) {
        picks.add(new Pick(first, new Place(i, 0, first.length()), why(picks.size(), sentences)));
      }
    }
    return new Summary(picks, sentences);
  }

  /// Reasons of every kind, so that screens show what is made of them.
  private static List<Why> why(int pick, int sentence) {
    return switch (pick) {
      case 0 ->
          List.of(
              new Why(Why.Kind.FIRST, 0), new Why(Why.Kind.TITLE, 4), new Why(Why.Kind.FIGURES, 2));
      case 1 ->
          List.of(
              new Why(Why.Kind.EARLY, sentence),
              new Why(Why.Kind.ARTICLE, 3),
              new Why(Why.Kind.OPENS, 0));
      default -> List.of(new Why(Why.Kind.NEEDED, 0), new Why(Why.Kind.FILLS, 0));
    };
  }

  Screen screen() {
    return View.draw(model);
  }

  /// The line below, where keys and what they did are told.
  String below() {
    Screen screen = screen();
    return screen.row(screen.size().rows() - 1);
  }

  /// What is being read; fails where nothing is.
  Reading reading() {
    return Objects.requireNonNull(model.reading(), "no article is open");
  }

  /// The article on the screen.
  Article shown() {
    return Arrangement.article(model.reading());
  }

  /// The piece that is pointed at, or null.
  @Nullable Piece pointed() {
    int piece = Pointed.piece(model);
    return piece < 0 ? null : shown().pieces().get(piece);
  }

  /// Points at the piece of these words by going from piece to piece.
  Rig at(String words) {
    keys("g");
    for (int i = 0; i < 60 && !pointed().text().equals(words); i++) {
      keys("j");
    }
    assertThat(pointed().text()).isEqualTo(words);
    return this;
  }

  Model model() {
    return model;
  }

  boolean hasQuit() {
    return quit;
  }

  /// All work that was asked for, in order.
  List<Effect> asked() {
    return asked;
  }

  Newsstand stand() {
    return stand;
  }
}
