package warta.ui.panes;

import java.util.ArrayList;
import java.util.List;
import warta.screen.Role;
import warta.ui.Line;
import warta.ui.Run;
import warta.ui.layout.Wrapped;

/// Lines of a pane of ours being written, from top to bottom.
final class TextLines {
  private final int columns;
  private final List<Line> lines = new ArrayList<>();

  /// @param columns of the pane
  TextLines(int columns) {
    this.columns = columns;
  }

  /// A line in parts; whoever draws it cuts it.
  TextLines line(Run... runs) {
    lines.add(new Line(List.of(runs), -1));
    return this;
  }

  TextLines blank() {
    lines.add(Line.BLANK);
    return this;
  }

  /// A text in as many lines as it takes, behind a label in the first and hanging below it.
  ///
  /// @param label as wide as `indent` says, where it shows
  TextLines hanging(String label, Role labelRole, int indent, String text, Role role) {
    List<String> parts = Wrapped.lines(text, Math.max(1, columns - indent));
    for (int i = 0; i < Math.max(1, parts.size()); i++) {
      Run head =
          i == 0
              ? Run.ours(Columns.padded(label, indent), labelRole)
              : Run.ours(" ".repeat(indent), Role.TEXT);
      line(head, Run.ours(parts.isEmpty() ? "" : parts.get(i), role));
    }
    return this;
  }

  List<Line> lines() {
    return lines;
  }
}
