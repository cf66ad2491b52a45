package warta.ui.update;

import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Piece;
import warta.library.LessonChange;
import warta.library.LessonChange.Wish;
import warta.ui.Cleaning;
import warta.ui.Command;
import warta.ui.Effect;
import warta.ui.Face;
import warta.ui.Journal;
import warta.ui.Keymap;
import warta.ui.Model;
import warta.ui.Pointed;
import warta.ui.Reading;
import warta.ui.Renewal;
import warta.ui.Step;
import warta.ui.Ticket;
import warta.ui.Tickets;

/// What a reader teaches of a site, by the piece that is pointed at.
///
/// A line of a site is wished removed, left to the cleaner, or wished kept. `+` goes one step
/// towards keeping, `-` one towards removing, so each takes back what the other said. Every step is
/// a [LessonChange] of that line alone; undoing makes its inverse, doing again makes it once more.
final class Teaching {
  private Teaching() {}

  /// The piece stays on every page of its site.
  static Step keep(Model model) {
    return taught(model, Command.KEEP);
  }

  /// The piece goes from every page of its site.
  static Step remove(Model model) {
    return taught(model, Command.REMOVE);
  }

  private static Step taught(Model model, Command command) {
    Reading reading = model.reading();
    Article article = Articles.shown(model);
    if (reading == null || article == null) {
      return Step.of(model.telling("told.no-article"));
    }
    if (reading.face() != Face.REMOVED_SHOWN) {
      return Step.of(
          model.telling("told.teach-where", key(model, command), key(model, Command.FACE)));
    }
    String host = article.about().host();
    if (host == null || host.isBlank()) {
      return Step.of(model.telling("told.no-site"));
    }
    int pointed = Pointed.piece(model);
    Piece piece = pointed < 0 ? null : article.pieces().get(pointed);
    String line = piece == null ? "" : LessonChange.line(piece, reading.cleaning().lessons());
    if (piece == null || line.isEmpty()) {
      return Step.of(model.telling("told.no-piece"));
    }
    Wish before = Wish.of(reading.cleaning().lessons(), line);
    Wish after = command == Command.KEEP ? before.more() : before.less();
    String already = already(command, piece, before);
    if (before == after || already != null) {
      return Step.of(model.telling(already == null ? "told.taught-already" : already));
    }
    LessonChange change = new LessonChange(host, line, before, after);
    return changing(
        model.with(model.journal().with(change)).with(reading.atPiece(pointed)),
        change,
        Journal.Course.DONE);
  }

  /// What is said where a piece is as it is wished already, or null.
  private static @Nullable String already(Command command, Piece piece, Wish before) {
    boolean kept = piece instanceof Piece.Kept;
    if (command == Command.KEEP) {
      return kept && before != Wish.REMOVE ? "told.kept-already" : null;
    }
    return !kept && before != Wish.KEEP ? "told.removed-already" : null;
  }

  /// The last change taken back.
  static Step undo(Model model) {
    LessonChange last = model.journal().last();
    return last == null
        ? Step.of(model.telling("told.nothing-to-undo"))
        : changing(model.with(model.journal().back()), last.inverse(), Journal.Course.UNDONE);
  }

  /// The change taken back last made again.
  static Step redo(Model model) {
    LessonChange next = model.journal().next();
    return next == null
        ? Step.of(model.telling("told.nothing-to-redo"))
        : changing(model.with(model.journal().forth()), next, Journal.Course.AGAIN);
  }

  private static Step changing(Model model, LessonChange change, Journal.Course course) {
    Tickets tickets = model.tickets().next();
    Ticket ticket = tickets.last();
    Reading reading = model.reading();
    Article article = Articles.shown(model);
    boolean shows = article != null && change.host().equals(article.about().host());
    if (reading == null || !shows) {
      return Step.of(model.with(tickets), new Effect.Teach(ticket, "", change, course));
    }
    Cleaning cleaning = reading.cleaning();
    LessonChange tried = course == Journal.Course.DONE ? change : null;
    return Step.of(
        model
            .with(tickets)
            .with(reading.cleaning(cleaning.taught(ticket, change.on(cleaning.lessons()), tried))),
        new Effect.Teach(ticket, reading.row().id(), change, course));
  }

  /// The cleaner text that waits, taken.
  static Model take(Model model) {
    Reading reading = model.reading();
    Cleaning.Cleaned ready = reading == null ? null : reading.cleaning().ready();
    if (reading == null || ready == null) {
      return model.telling("told.no-cleaner");
    }
    Cleaning taken = reading.cleaning().answered(null);
    return Renewal.of(model.with(reading.cleaning(taken)), ready).telling("told.cleaner-taken");
  }

  private static String key(Model model, Command command) {
    return Keymap.standard().shown(command, model.ambient().preferences().ascii());
  }
}
