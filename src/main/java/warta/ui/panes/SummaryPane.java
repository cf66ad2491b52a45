package warta.ui.panes;

import java.util.ArrayList;
import java.util.List;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.ui.Arrangement;
import warta.ui.Chosen;
import warta.ui.Headnote;
import warta.ui.Model;
import warta.ui.Reading;
import warta.ui.layout.Wrapped;

/// The summary: ruled off, its key facts above, its sentences unchanged, a paragraph each, under
/// hanging numbers.
public final class SummaryPane {
  private SummaryPane() {}

  /// A line of the pane.
  ///
  /// @param number of the sentence that begins here, or 0
  /// @param chosen whether what the reader chose begins here
  private record Row(List<Headnote.Part> parts, int number, boolean chosen) {}

  /// Draws it where the plan has one, and the rule above it or at its left.
  public static void draw(Model model, Arrangement plan, Canvas canvas) {
    Region region = plan.summary();
    Reading reading = model.reading();
    if (region.isEmpty() || reading == null) {
      return;
    }
    rules(model, plan, canvas, reading);
    boolean alone = plan.place() == Arrangement.Placement.ALONE;
    List<Row> rows = new ArrayList<>(headnote(plan, reading));
    List<Row> sentences = sentences(plan, reading, alone);
    rows.addAll(sentences.isEmpty() ? quiet(model, plan, reading) : sentences);
    int top =
        alone
            ? Math.clamp(reading.condensed().top(), 0, Math.max(0, rows.size() - region.rows()))
            : 0;
    for (int row = 0; row < region.rows() && top + row < rows.size(); row++) {
      put(model, plan, canvas, region.row() + row, rows.get(top + row));
    }
    if (alone) {
      Thumb.draw(model, canvas, region, top, rows.size());
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

  private static List<Row> headnote(Arrangement plan, Reading reading) {
    int chosen = reading.condensed().chosen() instanceof Chosen.Fact(int index) ? index : -1;
    List<Row> rows = new ArrayList<>();
    for (Headnote.Row row : plan.headnote().rows()) {
      List<Headnote.Part> parts =
          row.parts().stream()
              .map(part -> chosen >= 0 && part.fact() == chosen ? marked(part) : part)
              .toList();
      rows.add(new Row(parts, 0, !parts.equals(row.parts())));
    }
    return rows;
  }

  private static Headnote.Part marked(Headnote.Part part) {
    return new Headnote.Part(part.text(), part.fact(), Role.CURSOR);
  }

  /// The sentences that fit whole; alone, where the pane scrolls, all of them.
  private static List<Row> sentences(Arrangement plan, Reading reading, boolean alone) {
    List<Pick> picks = reading.condensed().picks();
    int room = plan.sentences().rows();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < picks.size(); i++) {
      List<String> lines = Wrapped.lines(picks.get(i).text(), plan.summaryMeasure());
      if (!alone && rows.size() + lines.size() > room) {
        continue;
      }
      boolean chosen = new Chosen.Sentence(i).equals(reading.condensed().chosen());
      Role role = chosen ? Role.TITLE : Role.TEXT;
      for (int line = 0; line < lines.size(); line++) {
        boolean first = line == 0;
        var part = new Headnote.Part(lines.get(line), -1, role);
        rows.add(new Row(List.of(part), first ? i + 1 : 0, first && chosen));
      }
    }
    return rows;
  }

  /// What is said where no sentence shows.
  private static List<Row> quiet(Model model, Arrangement plan, Reading reading) {
    boolean empty = reading.row().words() == 0;
    boolean brief = reading.isShort() && !empty;
    boolean made = reading.condensed().summary() != null;
    String key =
        brief
            ? "summary.short"
            : !reading.condensed().picks().isEmpty()
                ? "summary.too-long"
                : made || empty ? "summary.none" : "summary.making";
    return Wrapped.lines(model.words().say(key), plan.summaryMeasure()).stream()
        .map(line -> new Row(List.of(new Headnote.Part(line, -1, Role.DIM)), 0, false))
        .toList();
  }

  private static void put(Model model, Arrangement plan, Canvas canvas, int row, Row line) {
    int gutter = plan.summaryText() - plan.gutterColumns();
    if (line.number() > 0) {
      Gutter.number(plan, canvas, row, gutter, line.number());
    }
    if (line.chosen()) {
      int column = line.number() == 0 || plan.gutterColumns() >= 4 ? gutter : gutter + 1;
      canvas.put(row, column, Signs.of(model).selected(), Role.CURSOR);
    }
    int right = plan.summaryText() + plan.summaryMeasure();
    int at = plan.summaryText();
    for (Headnote.Part part : line.parts()) {
      at = canvas.put(row, at, right, part.text(), part.role());
    }
  }
}
