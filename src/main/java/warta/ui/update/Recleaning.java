package warta.ui.update;

import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Piece;
import warta.article.SiteShapes;
import warta.library.LessonChange;
import warta.library.LessonChange.Wish;
import warta.text.Width;
import warta.ui.Arrival;
import warta.ui.Cleaning;
import warta.ui.Cleaning.Phase;
import warta.ui.Command;
import warta.ui.Effect;
import warta.ui.Journal;
import warta.ui.Keymap;
import warta.ui.Message;
import warta.ui.Model;
import warta.ui.Reading;
import warta.ui.Renewal;
import warta.ui.Step;
import warta.ui.Ticket;
import warta.ui.Tickets;

/// What becomes of the open article when more is known of its site: after a lesson the page is
/// cleaned again and shown; after anything else it is cleaned again and the reader told.
public final class Recleaning {
  /// Under so many columns the line below has no room for a site's name.
  private static final int NARROW = 60;

  /// Columns that such a sentence and the keys at its right take at most, but for the site.
  private static final int SENTENCE = 56;

  private Recleaning() {}

  /// More is known of a site.
  public static Step siteChanged(Model model, String host) {
    Reading reading = model.reading();
    if (reading == null) {
      return Step.of(model);
    }
    return switch (reading.arrival()) {
      case Arrival.Missing _ -> Step.of(model);
      // Which site it is of is not known yet, nor whether it was cleaned before the change.
      case Arrival.Waiting _ -> Step.of(model.with(reading.cleaning(reading.cleaning().changed())));
      case Arrival.Here(Article article, _) ->
          host.equals(SiteShapes.site(article)) ? changed(model, reading) : Step.of(model);
    };
  }

  private static Step changed(Model model, Reading reading) {
    return reading.cleaning().phase() == Phase.IDLE
        ? rested(model, reading)
        : Step.of(model.with(reading.cleaning(reading.cleaning().changed())));
  }

  /// Waits for more changes before the page is cleaned.
  private static Step rested(Model model, Reading reading) {
    Tickets tickets = model.tickets().next();
    return Step.of(
        model.with(tickets).with(reading.cleaning(reading.cleaning().resting(tickets.last()))),
        new Effect.Wake(tickets.last(), Cleaning.REST));
  }

  /// Cleans the page once more where its site changed in the meantime.
  static Step again(Model model) {
    Reading reading = model.reading();
    return reading != null
            && reading.cleaning().again()
            && reading.cleaning().phase() == Phase.IDLE
            && reading.arrival() instanceof Arrival.Here
        ? rested(model, reading)
        : Step.of(model);
  }

  /// Whether a ticket is that of the page that is to be cleaned.
  static boolean awaits(Model model, Ticket ticket) {
    Reading reading = model.reading();
    return reading != null
        && !ticket.equals(Ticket.NONE)
        && reading.cleaning().ticket().equals(ticket);
  }

  /// The changes were waited for: the page is cleaned.
  static Step woke(Model model, Ticket ticket) {
    Reading reading = model.reading();
    return reading == null || reading.cleaning().phase() != Phase.RESTING
        ? Step.of(model)
        : Step.of(
            model.with(reading.cleaning(reading.cleaning().checking())),
            new Effect.Clean(ticket, reading.row().id()));
  }

  /// The page was cleaned.
  public static Step cleaned(Model model, Message.Cleaned cleaned) {
    Reading reading = model.reading();
    Article shown = Articles.shown(model);
    if (reading == null || shown == null || !awaits(model, cleaned.ticket())) {
      return Step.of(model);
    }
    var text =
        new Cleaning.Cleaned(
            new Arrival.Here(cleaned.article(), cleaned.origin()), cleaned.lessons());
    Cleaning cleaning = reading.cleaning();
    boolean taught = cleaning.phase() == Phase.TAUGHT;
    boolean ready = !taught && text.differs(shown);
    Model answered = model.with(reading.cleaning(cleaning.answered(ready ? text : null)));
    Model after = taught ? outcome(Renewal.of(answered, text), cleaning.tried()) : answered;
    return Step.of(after).then(Recleaning::again);
  }

  /// Says so where a lesson was taken back and the cleaner, left to itself, does not do what the
  /// key that took it back asked for.
  private static Model outcome(Model model, @Nullable LessonChange tried) {
    Reading reading = model.reading();
    Article article = Articles.shown(model);
    if (reading == null
        || article == null
        || tried == null
        || tried.after() != Wish.NONE
        || model.stage().notice().warning()) {
      return model;
    }
    boolean wanted = tried.before() == Wish.REMOVE;
    for (Piece piece : article.pieces()) {
      boolean kept = piece instanceof Piece.Kept;
      if (kept != wanted && SiteShapes.folded(piece.text()).equals(tried.line())) {
        Command command = wanted ? Command.KEEP : Command.REMOVE;
        String key = wanted ? "told.still-removed" : "told.still-kept";
        return model.telling(key, dot(model), key(model, command));
      }
    }
    return model;
  }

  /// The page could not be cleaned; what shows stays.
  static Model failed(Model model, Message.Failed failed) {
    Reading reading = model.reading();
    if (reading == null) {
      return model;
    }
    boolean taught = reading.cleaning().phase() == Phase.TAUGHT;
    Model after =
        model
            .with(reading.cleaning(reading.cleaning().answered(null)))
            .with(model.sources().troubled(failed.trouble()));
    return taught ? after.warning(failed.trouble().sentence(model.words())) : after;
  }

  /// What was taught holds; the reader is told for how long, and how to undo it.
  public static Model taught(Model model, Message.Taught taught) {
    if (taught.trouble() != null) {
      return model
          .with(model.sources().troubled(taught.trouble()))
          .warning(taught.trouble().sentence(model.words()));
    }
    String sentence = sentence(taught.change(), taught.course());
    Command command = taught.course() == Journal.Course.UNDONE ? Command.REDO : Command.UNDO;
    int columns = model.ambient().size().columns();
    boolean narrow = columns < NARROW;
    String host = Width.ellipsis(taught.change().host(), Math.max(1, columns - SENTENCE));
    return model.telling(
        (narrow ? "taught.narrow." : "taught.") + sentence, host, dot(model), key(model, command));
  }

  private static String sentence(LessonChange change, Journal.Course course) {
    return switch (course) {
      case UNDONE -> "undone";
      case AGAIN -> "again";
      case DONE ->
          switch (change.after()) {
            case KEEP -> "keep";
            case REMOVE -> "remove";
            case NONE -> change.before() == Wish.KEEP ? "unkeep" : "unremove";
          };
    };
  }

  private static String dot(Model model) {
    return model.ambient().preferences().ascii() ? " - " : " · ";
  }

  private static String key(Model model, Command command) {
    return Keymap.standard().shown(command, model.ambient().preferences().ascii());
  }
}
