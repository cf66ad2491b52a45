package warta.ui.panes;

import java.util.List;
import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.text.Printable;
import warta.text.Width;
import warta.ui.Arrangement;
import warta.ui.Arrival;
import warta.ui.Command;
import warta.ui.Face;
import warta.ui.Finding;
import warta.ui.Keymap;
import warta.ui.Lines;
import warta.ui.Model;
import warta.ui.Reading;
import warta.ui.layout.Wrapped;

/// The article: gutter, text, scroll bar; or what stands for it while it is not there.
public final class ArticlePane {
  private ArticlePane() {}

  /// Draws it where the plan has one.
  public static void draw(Model model, Arrangement plan, Canvas canvas) {
    Region region = plan.article();
    if (region.isEmpty()) {
      return;
    }
    Reading reading = model.reading();
    if (reading == null) {
      return;
    }
    Lines lines = reading.lines();
    switch (reading.arrival()) {
      case Arrival.Waiting _ -> absent(model, plan, canvas, model.words().say("article.waiting"));
      case Arrival.Missing(var trouble) ->
          absent(model, plan, canvas, Printable.clean(trouble.sentence(model.words())));
      case Arrival.Here(var article, _) -> {
        if (lines != null) {
          text(model, plan, canvas, reading, lines);
          Gutter.draw(model, plan, canvas, reading, lines, article);
          int all = lines.size() + Reading.AFTER_TEXT;
          Thumb.draw(model, canvas, region, reading.standing().top(), all);
        }
      }
    }
  }

  /// Title at once, then one line.
  private static void absent(Model model, Arrangement plan, Canvas canvas, String sentence) {
    Reading reading = model.reading();
    Region region = plan.article();
    int line = region.row();
    int right = plan.text() + plan.measure();
    if (reading == null) {
      return;
    }
    for (String part : Wrapped.lines(reading.row().title(), plan.measure())) {
      line = put(canvas, region, line, plan.text(), right, part, Role.TITLE);
    }
    line++;
    boolean failed = reading.arrival() instanceof Arrival.Missing;
    for (String part : Wrapped.lines(sentence, plan.measure())) {
      line = put(canvas, region, line, plan.text(), right, part, failed ? Role.ERROR : Role.DIM);
    }
  }

  private static int put(
      Canvas canvas, Region region, int line, int column, int right, String text, Role role) {
    if (line < region.bottom()) {
      canvas.put(line, column, right, text, role);
    }
    return line + 1;
  }

  private static void text(
      Model model, Arrangement plan, Canvas canvas, Reading reading, Lines lines) {
    Region region = plan.article();
    int top = reading.standing().top();
    int right = plan.text() + plan.measure();
    for (int row = 0; row < region.rows() && top + row < lines.size(); row++) {
      Panes.put(canvas, region.row() + row, plan.text(), right, lines.line(top + row));
    }
    int end = region.row() + lines.size() + 1 - top;
    if (end < region.bottom()) {
      boolean empty = reading.row().words() == 0 && reading.face() == Face.CLEANED;
      canvas.put(end, plan.text(), right, empty ? nothing(model) : end(model), Role.DIM);
    }
    Finding finding = reading.finding();
    if (finding != null) {
      for (int i = 0; i < finding.matches().size(); i++) {
        mark(plan, canvas, reading, lines, finding.matches().get(i), Role.FIND);
      }
      if (!finding.matches().isEmpty()) {
        mark(plan, canvas, reading, lines, finding.matches().get(finding.at()), Role.TARGET);
      }
    }
    if (reading.target() != null) {
      mark(plan, canvas, reading, lines, lines.spansOf(reading.target()), Role.TARGET);
    }
  }

  private static String nothing(Model model) {
    boolean ascii = model.ambient().preferences().ascii();
    return model.words().say("article.empty", Keymap.standard().shown(Command.FACE, ascii));
  }

  private static String end(Model model) {
    boolean ascii = model.ambient().preferences().ascii();
    Keymap keymap = Keymap.standard();
    String next = keymap.shown(Command.NEXT_ARTICLE, ascii);
    String back = keymap.shown(Command.BACK, ascii);
    return model.words().say("article.end", next, Signs.of(model).dot(), back);
  }

  private static void mark(
      Arrangement plan,
      Canvas canvas,
      Reading reading,
      Lines lines,
      List<Lines.Match> parts,
      Role role) {
    Region region = plan.article();
    for (Lines.Match part : parts) {
      int row = part.line() - reading.standing().top();
      if (row < 0 || row >= region.rows()) {
        continue;
      }
      String text = lines.line(part.line()).text();
      int from = plan.text() + Width.columns(text.substring(0, part.start()));
      int to = from + Width.columns(text.substring(part.start(), part.end()));
      canvas.mark(region.row() + row, from, Math.min(to, plan.text() + plan.measure()), role);
    }
  }
}
