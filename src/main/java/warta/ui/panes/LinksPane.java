package warta.ui.panes;

import java.util.List;
import warta.screen.Role;
import warta.ui.Line;
import warta.ui.Lines;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Reading;
import warta.ui.Run;

/// The links of the article: number, words, and below them where they lead.
public final class LinksPane {
  /// Lines that a link takes.
  public static final int LINES_EACH = 2;

  private static final int NUMBER = 4;

  private LinksPane() {}

  static List<Line> lines(Model model, Overlay.Links open, int columns) {
    Reading reading = model.reading();
    Lines lines = reading == null ? null : reading.lines();
    TextLines text = new TextLines(columns);
    if (lines == null) {
      return text.lines();
    }
    int room = Math.max(1, columns - NUMBER - 3);
    for (int i = 0; i < lines.links().size(); i++) {
      Lines.Numbered link = lines.links().get(i);
      boolean chosen = i == open.chosen();
      Role role = chosen ? Role.CURSOR : Role.TEXT;
      String mark = chosen ? Signs.of(model).selected() : " ";
      String number = Columns.right(Integer.toString(link.number()), NUMBER);
      text.line(
          Run.ours(mark, role),
          Run.ours(number + "  ", role),
          Run.ours(Columns.cut(model, link.words(), room), role));
      text.line(
          Run.ours(" ".repeat(NUMBER + 3), Role.TEXT),
          Run.ours(Addresses.fitted(model, link.address(), room), Role.LINK));
    }
    return text.lines();
  }
}
