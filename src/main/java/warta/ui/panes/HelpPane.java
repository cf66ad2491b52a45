package warta.ui.panes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import warta.screen.Role;
import warta.text.Width;
import warta.ui.Command;
import warta.ui.Line;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Run;
import warta.ui.Sheet;

/// The keys that mean something where the reader is, made from the commands and the keymap; in two
/// columns where there is room.
final class HelpPane {
  private static final int TWO_FROM = 72;
  private static final int INDENT = 4;
  private static final int KEYS_FROM = 2;
  private static final int KEYS = 9;

  private HelpPane() {}

  static List<Line> lines(Model model, Overlay.Help help, int columns) {
    List<List<Line>> groups = new ArrayList<>();
    boolean two = columns + 1 >= TWO_FROM;
    int width = two ? columns / 2 : columns;
    for (Command.Group group : Command.Group.values()) {
      List<Line> lines = group(model, help, group, width);
      if (!lines.isEmpty()) {
        groups.add(lines);
      }
    }
    if (groups.isEmpty()) {
      return new TextLines(columns)
          .hanging(
              "", Role.TEXT, INDENT, model.words().say("help.none", help.narrowed()), Role.TEXT)
          .lines();
    }
    return two ? sideBySide(groups, width) : below(groups);
  }

  private static List<Line> group(Model model, Overlay.Help help, Command.Group group, int width) {
    List<Line> lines = new ArrayList<>();
    boolean ascii = model.ambient().preferences().ascii();
    String wanted = help.narrowed().toLowerCase(Locale.ROOT);
    for (Sheet sheet : Sheet.of(help.of())) {
      if (sheet.group() != group) {
        continue;
      }
      String keys = sheet.keys(KEYS, ascii);
      String says = sheet.say(model.words(), help.of());
      if (!(keys + " " + says).toLowerCase(Locale.ROOT).contains(wanted)) {
        continue;
      }
      int room = Math.max(0, width - KEYS_FROM - KEYS - 2 - 1);
      lines.add(
          new Line(
              List.of(
                  Run.ours(" ".repeat(KEYS_FROM) + Columns.right(keys, KEYS), Role.HEADING),
                  Run.ours("  " + Columns.cut(model, says, room), Role.TEXT)),
              -1));
    }
    if (!lines.isEmpty()) {
      String heading = group.say(model.words()).toUpperCase(Locale.ROOT);
      lines.addFirst(new Line(List.of(Run.ours(" ".repeat(INDENT) + heading, Role.DIM)), -1));
    }
    return lines;
  }

  private static List<Line> below(List<List<Line>> groups) {
    List<Line> lines = new ArrayList<>();
    for (List<Line> group : groups) {
      if (!lines.isEmpty()) {
        lines.add(Line.BLANK);
      }
      lines.addAll(group);
    }
    return lines;
  }

  /// Two groups beside each other, then two more.
  private static List<Line> sideBySide(List<List<Line>> groups, int width) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < groups.size(); i += 2) {
      if (i > 0) {
        lines.add(Line.BLANK);
      }
      List<Line> left = groups.get(i);
      List<Line> right = i + 1 < groups.size() ? groups.get(i + 1) : List.of();
      for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : row < left.size() ? left.get(row).runs() : List.<Run>of()) {
          runs.add(run);
          at += Width.columns(run.text());
        }
        if (row < right.size()) {
          runs.add(Run.ours(" ".repeat(Math.max(0, width - at)), Role.TEXT));
          runs.addAll(right.get(row).runs());
        }
        lines.add(new Line(runs, -1));
      }
    }
    return lines;
  }
}
