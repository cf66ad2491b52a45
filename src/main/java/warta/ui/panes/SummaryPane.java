package warta.ui.panes;

import java.util.ArrayList;
import java.util.List;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.ui.Arrangement;
import warta.ui.Model;
import warta.ui.Reading;
import warta.ui.layout.Wrapped;

/// The summary: ruled off, its sentences unchanged, a paragraph each, under hanging numbers.
public final class SummaryPane {
  private SummaryPane() {}

  /// A line of the pane.
  ///
  /// @param number of the sentence that begins here, or 0
  /// @param chosen whether the reader chose its sentence
  private record Sentence(String text, int number, boolean chosen) {}

  /// Draws it where the plan has one, and the rule above it or at its left.
  public static void draw(Model model, Arrangement plan, Canvas canvas) {
    Region region = plan.summary();
    Reading reading = model.reading();
    if (region.isEmpty() || reading == null) {
      return;
    }
    rules(model, plan, canvas, reading);
    Summary summary = reading.condensed().summary();
    if (summary == null || summary.picks().isEmpty()) {
      quiet(model, plan, canvas, reading);
      return;
    }
    boolean alone = plan.place() == Arrangement.Placement.ALONE;
    List<Sentence> lines = lines(plan, reading, summary, alone);
    if (lines.isEmpty()) {
      say(model.words().say("summary.too-long"), plan, canvas);
      return;
    }
    int top =
        alone
            ? Math.clamp(reading.condensed().top(), 0, Math.max(0, lines.size() - region.rows()))
            : 0;
    for (int row = 0; row < region.rows() && top + row < lines.size(); row++) {
      put(model, plan, canvas, region.row() + row, lines.get(top + row));
    }
    if (alone) {
      Thumb.draw(model, canvas, region, top, lines.size());
    }
  }

  private static void rules(Model model, Arrangement plan, Canvas canvas, Reading reading) {
    Signs signs = Signs.of(model);
    Region region = plan.summary();
    String across = signs.across();
    String title = across + across + " " + title(model, reading) + " ";
    switch (plan.place()) {
      case BELOW -> {
        int row = region.row() - 1;
        canvas.put(row, region.column(), across.repeat(region.columns()), Role.RULE);
        canvas.put(row, region.column(), region.right(), title, Role.RULE);
        if (region.column() > 0) {
          canvas.put(row, region.column() - 1, signs.branch(), Role.RULE);
        }
      }
      case RIGHT -> {
        int row = region.row() - 1;
        canvas.put(row, region.column(), across.repeat(region.columns()), Role.RULE);
        canvas.put(row, region.column(), region.right(), title, Role.RULE);
        for (int r = row; r < region.bottom(); r++) {
          canvas.put(r, region.column() - 1, r == row ? signs.branch() : signs.down(), Role.RULE);
        }
      }
      case OFF, NO_ROOM, ALONE -> {}
    }
  }

  private static String title(Model model, Reading reading) {
    Summary summary = reading.condensed().summary();
    String dot = Signs.of(model).dot();
    var words = model.words();
    String name = words.say("summary.name");
    if (summary == null || summary.picks().isEmpty()) {
      return name;
    }
    return words.say(
        "summary.title",
        name,
        dot,
        summary.picks().size(),
        words.count("sentences", summary.sentences()));
  }

  private static void quiet(Model model, Arrangement plan, Canvas canvas, Reading reading) {
    boolean brief = Arrangement.isShort(reading) && reading.row().words() > 0;
    boolean empty = reading.row().words() == 0;
    boolean made = reading.condensed().summary() != null;
    String key = brief ? "summary.short" : made || empty ? "summary.none" : "summary.making";
    say(model.words().say(key), plan, canvas);
  }

  private static void say(String sentence, Arrangement plan, Canvas canvas) {
    int row = plan.summary().row();
    for (String part : Wrapped.lines(sentence, plan.summaryMeasure())) {
      if (row < plan.summary().bottom()) {
        canvas.put(row++, plan.summaryText(), part, Role.DIM);
      }
    }
  }

  /// The sentences that fit whole; alone, where the pane scrolls, all of them.
  private static List<Sentence> lines(
      Arrangement plan, Reading reading, Summary summary, boolean alone) {
    List<Sentence> lines = new ArrayList<>();
    for (int i = 0; i < summary.picks().size(); i++) {
      Pick pick = summary.picks().get(i);
      List<String> parts = Wrapped.lines(pick.text(), plan.summaryMeasure());
      if (!alone && lines.size() + parts.size() > plan.summary().rows()) {
        continue;
      }
      boolean chosen = i == reading.condensed().chosen();
      for (int part = 0; part < parts.size(); part++) {
        lines.add(new Sentence(parts.get(part), part == 0 ? i + 1 : 0, chosen));
      }
    }
    return lines;
  }

  private static void put(Model model, Arrangement plan, Canvas canvas, int row, Sentence line) {
    int gutter = plan.summaryText() - plan.gutterColumns();
    if (line.number() > 0) {
      Gutter.number(plan, canvas, row, gutter, line.number());
      if (line.chosen()) {
        int column = plan.gutterColumns() >= 4 ? gutter : gutter + 1;
        canvas.put(row, column, Signs.of(model).selected(), Role.CURSOR);
      }
    }
    int right = plan.summaryText() + plan.summaryMeasure();
    canvas.put(row, plan.summaryText(), right, line.text(), line.chosen() ? Role.TITLE : Role.TEXT);
  }
}
