package warta.ui.panes;

import java.util.ArrayList;
import java.util.List;
import warta.article.Article;
import warta.article.Piece;
import warta.screen.Canvas;
import warta.screen.Role;
import warta.text.Graphemes;
import warta.text.Width;
import warta.ui.Arrangement;
import warta.ui.Chosen;
import warta.ui.Command;
import warta.ui.Context;
import warta.ui.Face;
import warta.ui.Focus;
import warta.ui.Keymap;
import warta.ui.ListState;
import warta.ui.Model;
import warta.ui.Pointed;
import warta.ui.Prompt;
import warta.ui.Reading;
import warta.ui.Stage;
import warta.words.Words;

/// The line below: what is being typed, else what is told until the next key, else a few keys that
/// make sense here; help and the way out always at the right.
final class Below {
  private static final int NARROW = 60;

  private Below() {}

  static void draw(Model model, Canvas canvas, int row) {
    Prompt prompt = model.stage().prompt();
    if (prompt != null) {
      prompt(model, prompt, canvas, row);
      return;
    }
    Stage.Notice notice = model.stage().notice();
    String right = always(model);
    int columns = canvas.size().columns();
    if (columns < NARROW && Width.columns(notice.text()) + Width.columns(right) + 2 > columns) {
      right = ""; // where there is little room, what is told takes it until the next key
    }
    if (!notice.text().isEmpty()) {
      int room = columns - Width.columns(right) - 2;
      Bars.bar(model, canvas, row, " " + part(model, notice, room), right);
      if (notice.warning()) {
        canvas.mark(row, 0, columns - Width.columns(right), Role.ERROR);
      }
      return;
    }
    if (columns < NARROW && awaitsTaking(model)) {
      right = ""; // there is room for little else
    }
    if (model.stage().fresh() && model.sources().start().hint()) {
      Bars.bar(model, canvas, row, " " + first(model), "");
      return;
    }
    Bars.bar(model, canvas, row, hints(model, columns - Width.columns(right)), right);
  }

  /// The part of a notice that is to be told: all of it where it fits.
  private static String part(Model model, Stage.Notice notice, int room) {
    if (Width.columns(notice.text()) <= room) {
      return notice.text();
    }
    String cut = Signs.of(model).cut();
    List<String> parts = new ArrayList<>();
    String rest = notice.text();
    while (!rest.isEmpty()) {
      String head = parts.isEmpty() ? "" : cut;
      boolean last = Width.columns(head + rest) <= room;
      String part = last ? rest : Width.cut(rest, Math.max(2, room - 2));
      parts.add(head + part + (last ? "" : cut));
      rest = rest.substring(part.length());
    }
    return parts.get(notice.part() % parts.size());
  }

  /// Whether a notice shows whole.
  static boolean fits(Model model, String text) {
    int columns = model.ambient().size().columns();
    int right = columns < NARROW ? 0 : Width.columns(always(model));
    return Width.columns(text) + right + 2 <= columns;
  }

  private static void prompt(Model model, Prompt prompt, Canvas canvas, int row) {
    String sign =
        switch (prompt.kind()) {
          case FIND, NARROW -> "/";
          case PALETTE -> ":";
        };
    int columns = canvas.size().columns();
    String before = prompt.text().substring(0, prompt.at());
    int from = 0; // what does not fit leaves at the left, a cluster at a time
    while (Width.columns(before.substring(from)) > columns - 4) {
      from = Graphemes.next(before, from);
    }
    Bars.bar(model, canvas, row, " " + sign + prompt.text().substring(from), "");
    canvas.cursor(row, Math.min(columns - 1, 2 + Width.columns(before.substring(from))));
  }

  private static String key(Model model, Command command) {
    return Keymap.standard().shown(command, model.ambient().preferences().ascii());
  }

  private static String first(Model model) {
    Words words = model.words();
    return String.join(
        Signs.of(model).dot(),
        key(model, Command.HELP_PANE) + " " + words.say("hint.keys"),
        key(model, Command.READ_ON) + " " + words.say("hint.read-on"),
        key(model, Command.BACK) + " " + words.say("hint.quit"));
  }

  private static String always(Model model) {
    Words words = model.words();
    boolean outermost =
        model.stage().overlay() == null
            && model.stage().focus() == Focus.LIST
            && model.list().view() == ListState.View.ALL;
    return key(model, Command.HELP_PANE)
        + " "
        + words.say("hint.keys")
        + "  "
        + key(model, Command.BACK)
        + " "
        + words.say(outermost ? "hint.quit" : "hint.back")
        + " ";
  }

  /// As many of the keys that make sense here as fit.
  private static String hints(Model model, int columns) {
    StringBuilder line = new StringBuilder();
    for (String hint : hints(model)) {
      String gap = line.isEmpty() ? " " : "  ";
      if (Width.columns(line + gap + hint) + 1 > columns) {
        break;
      }
      line.append(gap).append(hint);
    }
    return line.toString();
  }

  private static List<String> hints(Model model) {
    Hints hints = new Hints(model, new ArrayList<>());
    switch (model.context()) {
      case LIST -> list(model, hints);
      case ARTICLE -> article(model, hints);
      case HELP -> hints.add("hint.narrow", Command.NARROW);
      case LINKS -> {
        hints.add("hint.go", Command.IN);
        hints.add("hint.address", Command.ADDRESS);
      }
      case PANE -> hints.add("hint.page", Command.READ_ON);
    }
    return hints.said();
  }

  private static void list(Model model, Hints hints) {
    if (model.sources().loading()) {
      hints.add("hint.stop", Command.ESCAPE);
    }
    if (model.list().shown().isEmpty()) {
      hints.add("hint.all", Command.VIEW_ALL);
    } else {
      hints.add("hint.open", Command.READ_ON);
      hints.add("hint.unread", Command.NEXT);
    }
    if (Arrangement.of(model).beside()) {
      hints.add("hint.pane", Command.NEXT_PANE);
    }
    hints.add("hint.about", Command.ABOUT);
    if (model.sources().troubled() > 0) {
      hints.add("hint.problems", Command.PROBLEMS);
    }
    hints.add("hint.commands", Command.PALETTE);
  }

  private static void article(Model model, Hints hints) {
    Reading reading = model.reading();
    var article = Arrangement.article(reading);
    if (article == null) {
      hints.add("hint.article", Command.NEXT_ARTICLE, Command.PREVIOUS_ARTICLE);
      return;
    }
    if (awaitsTaking(model)) {
      hints.cleaner();
    }
    if (reading != null && reading.finding() != null) {
      hints.add("hint.match", Command.NEXT, Command.PREVIOUS);
      hints.add("hint.clear", Command.ESCAPE);
      return;
    }
    if (reading != null && reading.face() != Face.CLEANED) {
      boolean narrow = model.ambient().size().columns() < NARROW;
      if (reading.face() == Face.REMOVED_SHOWN && narrow) {
        lesson(
            model, article, hints); // where one hint fits, the one that differs from piece to piece
      }
      if (reading.face() == Face.REMOVED_SHOWN) {
        hints.add("hint.piece", Command.PREVIOUS_LANDMARK, Command.NEXT_LANDMARK);
        lesson(model, article, hints);
      }
      hints.add(reading.face() == Face.REMOVED_SHOWN ? "hint.raw" : "hint.cleaned", Command.FACE);
      hints.add("hint.page", Command.READ_ON);
      return;
    }
    if (reading != null && reading.condensed().chosen() != null) {
      hints.add("hint.step", Command.PREVIOUS_SENTENCE, Command.NEXT_SENTENCE);
      hints.add("hint.why", Command.ABOUT);
      hints.add("hint.stay", Command.IN);
      hints.add("hint.return", Command.RETURN);
      if (reading.condensed().chosen() instanceof Chosen.Sentence) {
        hints.add("hint.copy", Command.COPY);
      }
      return;
    }
    if (Arrangement.of(model).beside()) {
      hints.add("hint.pane", Command.NEXT_PANE);
      hints.add("hint.article", Command.NEXT_ARTICLE, Command.PREVIOUS_ARTICLE);
    } else {
      hints.add("hint.page", Command.READ_ON);
    }
    if (!Arrangement.roomForSummary(model)) {
      hints.add(model.stage().alone() ? "hint.text" : "hint.summary", Command.SUMMARY);
    }
    hints.add("hint.sentence", Command.PREVIOUS_SENTENCE, Command.NEXT_SENTENCE);
    if (!article.removed().isEmpty()) {
      hints.counted("hint.removed", article.removed().size(), Command.FACE);
    }
    hints.add("hint.find", Command.FIND);
    hints.add("hint.summary", Command.SUMMARY);
  }

  /// What a key would teach of the site by the piece that is pointed at.
  private static void lesson(Model model, Article article, Hints hints) {
    int pointed = Pointed.piece(model);
    if (article.about().host() != null && pointed >= 0) {
      switch (article.pieces().get(pointed)) {
        case Piece.Taken _ -> hints.add("hint.keep", Command.KEEP);
        case Piece.Kept _ -> hints.add("hint.remove", Command.REMOVE);
      }
    }
    if (model.journal().last() != null) {
      hints.add("hint.undo", Command.UNDO);
    }
  }

  /// Whether a cleaner text of the open article waits to be taken.
  private static boolean awaitsTaking(Model model) {
    Reading reading = model.reading();
    return model.context() == Context.ARTICLE
        && reading != null
        && reading.cleaning().ready() != null;
  }

  /// Keys and what they do, being listed.
  private record Hints(Model model, List<String> said) {
    void add(String words, Command... commands) {
      said(model.words().say(words), commands);
    }

    void cleaner() {
      String key = Below.key(model, Command.CLEANER);
      said.add(model.words().say("hint.cleaner", Signs.of(model).dot(), key));
    }

    void counted(String words, int count, Command... commands) {
      said(model.words().say(words, count), commands);
    }

    private void said(String words, Command... commands) {
      List<String> keys = new ArrayList<>();
      for (Command command : commands) {
        keys.add(Below.key(model, command));
      }
      String hint = String.join(" ", keys) + " " + words;
      if (!said.contains(hint)) {
        said.add(hint);
      }
    }
  }
}
