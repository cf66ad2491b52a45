package warta.ui.update;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.library.Row;
import warta.ui.Arrangement;
import warta.ui.Arrival;
import warta.ui.Effect;
import warta.ui.Focus;
import warta.ui.Lines;
import warta.ui.ListState;
import warta.ui.Marks;
import warta.ui.Model;
import warta.ui.Pointed;
import warta.ui.Reading;
import warta.ui.Standing;
import warta.ui.Step;
import warta.ui.Tickets;

/// Opening articles, and going from one to the next.
final class Articles {
  private Articles() {}

  /// Opens a row's article, or goes to it where it is open already.
  ///
  /// @param focus where the keys go: the list's, where the article only follows the cursor
  static Step open(Model model, Row row, Focus focus) {
    Model there = model.with(model.stage().focused(focus));
    Reading before = model.reading();
    if (before != null
        && before.row().id().equals(row.id())
        && !(before.arrival() instanceof Arrival.Missing)) {
      return Step.of(there);
    }
    Marks marks = left(model);
    Tickets tickets = model.tickets().next();
    Standing standing = marks.places().getOrDefault(row.id(), Standing.TOP);
    return Step.of(
        there.with(marks).with(tickets).with(Reading.waiting(row, tickets.last(), standing)),
        new Effect.Open(tickets.last(), row.id()));
  }

  /// The marks, with the place in the article that is being left.
  private static Marks left(Model model) {
    Reading reading = model.reading();
    return reading == null
        ? model.marks()
        : model.marks().standing(reading.row().id(), reading.standing());
  }

  /// Opens the row under the cursor.
  static Step openSelected(Model model) {
    Row selected = model.list().selected();
    return selected == null
        ? Step.of(model.telling("told.nothing-to-open"))
        : open(model, selected, Focus.ARTICLE);
  }

  /// Goes to the article so many rows further. Going on marks the one that is left read.
  static Step neighbour(Model model, int by) {
    if (model.stage().focus() == Focus.LIST) {
      return Moves.lines(model, by);
    }
    int to = current(model) + by;
    if (to < 0 || to >= model.list().shown().size()) {
      return Step.of(model.telling(by > 0 ? "told.last-article" : "told.first-article"));
    }
    return goTo(by > 0 ? done(model) : model, to);
  }

  /// Goes to the next article that was not read, from the end of the list on from its start.
  static Step unread(Model model, int by) {
    ListState list = model.list();
    int size = list.shown().size();
    int from = model.stage().focus() == Focus.LIST ? list.cursor() : current(model);
    for (int i = 1; i <= size; i++) {
      int to = Math.floorMod(from + by * i, size);
      if (to != from && model.unread(list.shown().get(to))) {
        return model.stage().focus() == Focus.LIST
            ? Step.of(Moves.cursor(model, to))
            : goTo(by > 0 ? done(model) : model, to);
      }
    }
    return Step.of(model.telling("told.none-unread"));
  }

  private static int current(Model model) {
    Reading reading = model.reading();
    int at = reading == null ? -1 : model.list().indexOf(reading.row().id());
    return at < 0 ? model.list().cursor() : at;
  }

  private static Step goTo(Model model, int to) {
    return open(Moves.cursor(model, to), model.list().shown().get(to), Focus.ARTICLE);
  }

  private static Model done(Model model) {
    Reading reading = model.reading();
    return reading == null || !(reading.arrival() instanceof Arrival.Here)
        ? model
        : model.with(model.marks().reading(reading.row().id()));
  }

  /// The rows after and before one: what the reader will want next.
  static List<String> neighbours(Model model, Row row) {
    List<String> ids = new ArrayList<>();
    int at = model.list().indexOf(row.id());
    for (int to : new int[] {at + 1, at - 1}) {
      if (at >= 0 && to >= 0 && to < model.list().shown().size()) {
        ids.add(model.list().shown().get(to).id());
      }
    }
    return ids;
  }

  /// Shows the next face.
  static Model face(Model model) {
    Reading reading = model.reading();
    return reading == null ? model : model.with(reading.facing(reading.face().next()));
  }

  /// Goes to a heading, or to a removed piece where those show.
  static Model landmark(Model model, int by) {
    Reading reading = model.reading();
    var lines = reading == null ? null : reading.lines();
    if (reading == null || lines == null || lines.landmarks().isEmpty()) {
      return model.telling("told.no-landmarks");
    }
    List<Integer> landmarks = lines.landmarks();
    int from = from(model, reading, lines);
    Integer to = null;
    for (int line : by > 0 ? landmarks : landmarks.reversed()) {
      if (by > 0 ? line > from : line < from) {
        to = line;
        break;
      }
    }
    if (to == null) {
      return model.telling(by > 0 ? "told.last-landmark" : "told.first-landmark");
    }
    Model there = standing(model, reading, Math.max(0, to - 1));
    Reading moved = there.reading();
    return moved == null ? there : there.with(moved.atPiece(lines.line(to).piece()));
  }

  /// The line to look for the next landmark from: that of the piece gone to or pointed at, where it
  /// shows, else the first that shows.
  private static int from(Model model, Reading reading, Lines lines) {
    int top = reading.standing().top();
    int rows = Arrangement.of(model).article().rows();
    int pointed = Pointed.piece(model);
    int piece = pointed >= 0 ? pointed : reading.piece();
    return piece < 0 ? top : Math.min(lines.lineOfPiece(piece), top + rows - 1);
  }

  /// Scrolls so that a line is the first to show, as far as there is text.
  static Model standing(Model model, Reading reading, int top) {
    var lines = reading.lines();
    if (lines == null) {
      return model;
    }
    int last = reading.lastTop(Arrangement.of(model).article().rows());
    return model.with(reading.standing(Standing.at(lines, Math.clamp(top, 0, last))));
  }

  /// Scrolls so that a line shows, if it does not yet, with some lines before it.
  static Model revealing(Model model, Reading reading, int line, int lastLine) {
    int rows = Arrangement.of(model).article().rows();
    int top = reading.standing().top();
    if (line > top && lastLine < top + rows - 1) {
      return standing(model, reading, top);
    }
    return standing(model, reading, line - Math.max(1, rows / 4));
  }

  /// The article that is there, or null.
  static @Nullable Article shown(Model model) {
    return Arrangement.article(model.reading());
  }
}
