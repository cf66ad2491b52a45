package warta.ui.panes;

import java.util.List;
import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.text.Printable;
import warta.ui.Command;
import warta.ui.Keymap;
import warta.ui.ListState;
import warta.ui.Model;
import warta.ui.layout.Wrapped;
import warta.words.Trouble;
import warta.words.Words;

/// What a list without rows says: why, and the keys out. Never nothing.
final class EmptyList {
  private static final int TEXT = 5;

  private EmptyList() {}

  static void draw(Model model, Region region, Canvas canvas) {
    int right = region.right() - 1;
    int line = region.row();
    for (String part : Wrapped.lines(why(model), right - TEXT)) {
      if (line < region.bottom()) {
        canvas.put(line++, TEXT, right, part, Role.TEXT);
      }
    }
    troubles(model, region, canvas, line + 1);
  }

  private static String why(Model model) {
    Words words = model.words();
    if (model.list().view() == ListState.View.UNREAD && !model.list().rows().isEmpty()) {
      return words.say(
          "list.none-unread",
          words.number(model.list().rows().size()),
          key(model, Command.VIEW_ALL));
    }
    if (model.sources().loading()) {
      return Loading.say(model) + "   " + words.say("loading.stops", key(model, Command.ESCAPE));
    }
    return words.say("list.nothing", String.join(" ", model.sources().start().sources()));
  }

  private static String key(Model model, Command command) {
    return Keymap.standard().shown(command, model.ambient().preferences().ascii());
  }

  private static void troubles(Model model, Region region, Canvas canvas, int from) {
    List<Trouble> troubles = model.sources().troubles();
    int line = from;
    for (Trouble trouble : troubles) {
      if (line >= region.bottom()) {
        return;
      }
      canvas.put(line, 2, Signs.of(model).failed(), Role.ERROR);
      String sentence = Printable.clean(trouble.sentence(model.words()));
      int room = region.right() - 1 - TEXT;
      canvas.put(line++, TEXT, region.right() - 1, Columns.cut(model, sentence, room), Role.TEXT);
    }
  }
}
