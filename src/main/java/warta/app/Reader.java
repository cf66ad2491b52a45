package warta.app;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import warta.library.Row;
import warta.page.Source;
import warta.screen.Event;
import warta.terminal.Device;
import warta.terminal.TerminalSession;
import warta.ui.Effect;
import warta.ui.Message;
import warta.ui.Model;
import warta.ui.Start;
import warta.ui.Step;
import warta.ui.Update;
import warta.ui.View;
import warta.words.Trouble;

/// The reader's loop: takes messages from one queue, updates the model, and paints when the queue
/// is empty and no key waits. It alone owns model and output; it never waits for disk, parsing or a
/// clock.
///
/// Before the first paint nothing is loaded but what the first screen shows; parsers, cache and
/// workers start after it.
final class Reader {
  private static final int MOST_MISTAKES = 100;
  private static final long KEY_MILLIS = 50;

  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final LinkedBlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final Log log = new Log(System.getenv());
  private final TerminalSession terminal;
  private final Settings settings;
  private Model model;
  private Instant told;
  private final AtomicInteger mistakes = new AtomicInteger();
  private boolean quit;

  private Reader(TerminalSession terminal, Settings settings, List<String> arguments) {
    this.terminal = terminal;
    this.settings = settings;
    this.told = clock.instant();
    LinkedBlockingQueue<Message> queue = messages;
    terminal.whenResized(
        size -> queue.add(new Message.Input(size))); // before the size is asked: none is missed
    this.model =
        Model.start(
            terminal.size(),
            settings.words(),
            settings.preferences(),
            told,
            clock.getZone(),
            arguments.isEmpty() ? Edition.rows() : List.of(),
            arguments.isEmpty() ? Start.edition(true) : Start.reading(arguments, -1, true));
  }

  /// Opens the bundled edition, or what the arguments name, until the reader quits.
  static Exit open(List<String> arguments) throws IOException {
    Settings settings = Settings.load();
    Device device = arguments.contains("-") ? Device.controlling() : Device.standard();
    try (TerminalSession terminal = TerminalSession.open(device, System.getenv())) {
      PrintStream error = System.err;
      terminal.whenRestored(() -> System.setErr(error));
      Reader reader = new Reader(terminal, settings, arguments);
      System.setErr(reader.log.stream());
      reader.run(arguments);
    }
    return Exit.ALL_READ;
  }

  private void run(List<String> arguments) {
    paint();
    Thread.ofPlatform().daemon().name("warta-keys").start(this::readKeys);
    Effects effects = new Effects(settings, messages::add, this::mistake);
    perform(Update.begin(model), effects);
    settings.troubles().forEach(trouble -> messages.add(new Message.Troubled(trouble)));
    if (arguments.isEmpty()) {
      for (Source source : Edition.sources()) {
        effects.shelf().put(source.name(), source);
      }
      // The first thing a newcomer does is to open the first article: it is parsed while the list
      // is looked at.
      List<Row> shown = model.list().shown();
      if (!shown.isEmpty()) {
        effects.perform(new Effect.Prepare(List.of(shown.getFirst().id())));
      }
    } else {
      effects.gather(arguments);
    }
    while (!quit) {
      Message message = next();
      if (message == null) {
        break;
      }
      step(message, effects);
    }
    effects.finish();
  }

  /// The next message; whatever was drawn is shown before waiting for it. Null when the loop is
  /// asked to end from outside.
  private @Nullable Message next() {
    try {
      Message message = messages.poll();
      if (message != null) {
        return message;
      }
      if (terminal.inputWaiting()) {
        // A key is on its way, and a screen painted now would be old at once. It may turn out to be
        // no key at all, so the
        // wait has an end.
        Message key = messages.poll(KEY_MILLIS, TimeUnit.MILLISECONDS);
        if (key != null) {
          return key;
        }
      }
      paint();
      return quit ? null : messages.take();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void paint() {
    try {
      terminal.show(View.draw(model));
    } catch (IOException _) {
      quit = true; // the line is gone: there is nobody to tell
    } catch (RuntimeException e) {
      mistake(e); // the next screen may do better; this one is lost
    }
  }

  private void step(Message message, Effects effects) {
    if (message instanceof Message.Input(Event event)) {
      if (event instanceof Event.Closed) {
        quit = true;
        return;
      }
      tellTime(effects);
    }
    try {
      perform(Update.update(model, message), effects);
    } catch (RuntimeException e) {
      mistake(e);
    }
  }

  private void tellTime(Effects effects) {
    Instant now = clock.instant();
    if (!now.truncatedTo(ChronoUnit.MINUTES).equals(told.truncatedTo(ChronoUnit.MINUTES))) {
      told = now;
      perform(Update.update(model, new Message.Clock(now)), effects);
    }
  }

  private void perform(Step step, Effects effects) {
    model = step.model();
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.Quit) {
        quit = true;
      } else if (effect instanceof Effect.Repaint) {
        terminal.repaint();
      } else if (effect instanceof Effect.Copy(String text)) {
        copy(text);
      } else {
        effects.perform(effect);
      }
    }
  }

  private void copy(String text) {
    try {
      terminal.copy(text);
    } catch (IOException _) {
      quit = true; // the line is gone: there is nobody to tell
    }
  }

  private void readKeys() {
    Event event;
    do {
      event = terminal.next();
      messages.add(new Message.Input(event));
    } while (!(event instanceof Event.Closed));
  }

  /// A mistake of ours must not take the reader's place in the text away: it is logged, told in a
  /// row, and the reader goes on.
  private void mistake(Throwable mistake) {
    if (mistakes.incrementAndGet() > MOST_MISTAKES) {
      return; // one that comes with every screen would fill the disk and keep the loop busy with
      // itself
    }
    log.write(mistake);
    messages.add(new Message.Troubled(new Trouble.Mistake("warta", log.path())));
  }
}
