package warta.ui.panes;

import java.util.List;
import warta.screen.Role;
import warta.text.Printable;
import warta.ui.Line;
import warta.ui.Model;
import warta.ui.Sources;
import warta.words.Trouble;

/// All that went wrong, in the order it did, each with what, why and what to do.
final class ProblemsPane {
  private static final int INDENT = 5;

  private ProblemsPane() {}

  static List<Line> lines(Model model, int columns) {
    Sources sources = model.sources();
    TextLines text = new TextLines(columns);
    if (sources.troubled() > Sources.KEPT) {
      String kept =
          model
              .words()
              .say(
                  "problems.kept",
                  model.words().number(sources.troubled()),
                  model.words().number(Sources.KEPT));
      text.hanging("", Role.TEXT, INDENT, kept, Role.DIM).blank();
    }
    String mark = "  " + Signs.of(model).failed();
    for (Trouble trouble : sources.troubles()) {
      String sentence = Printable.clean(trouble.sentence(model.words()));
      text.hanging(mark, Role.ERROR, INDENT, sentence, Role.TEXT);
    }
    return text.lines();
  }
}
