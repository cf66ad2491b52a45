package warta.ui.panes;

import java.util.List;
import warta.library.Row;
import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.text.Width;
import warta.ui.Arrangement;
import warta.ui.Focus;
import warta.ui.ListState;
import warta.ui.Minutes;
import warta.ui.Model;
import warta.ui.layout.Wrapped;

/// The list of articles: a line a row, or three beside an article.
public final class ListPane {
  private static final int TITLE = 5;
  private static final int AGE = 4;
  private static final int MINUTES = 7;
  private static final int OUTLET = 15;

  private ListPane() {}

  /// Draws the list where the plan has one, and the rule at its right.
  public static void draw(Model model, Arrangement plan, Canvas canvas) {
    Region region = plan.list();
    if (region.isEmpty()) {
      return;
    }
    ListState list = model.list();
    if (list.shown().isEmpty()) {
      EmptyList.draw(model, region, canvas);
    } else {
      rows(model, plan, canvas);
      int shown = region.rows() / plan.rowLines();
      int all = list.shown().size() + (list.shown().size() > shown ? model.linesAfterList() : 0);
      if (list.shown().size() > shown) {
        int lines = plan.rowLines();
        Thumb.draw(model, canvas, region, list.top() * lines, all * lines);
      }
    }
    if (plan.beside()) {
      for (int row = region.row(); row < region.bottom(); row++) {
        canvas.put(row, region.right(), Signs.of(model).down(), Role.RULE);
      }
    }
  }

  private static void rows(Model model, Arrangement plan, Canvas canvas) {
    Region region = plan.list();
    ListState list = model.list();
    int line = region.row();
    int at = list.top();
    while (at < list.shown().size() && line < region.bottom()) {
      Row row = list.shown().get(at);
      boolean selected = at == list.cursor();
      marks(model, canvas, line, row, selected);
      if (plan.beside()) {
        threeLines(model, canvas, region, line, row);
      } else if (!plan.allColumns()) {
        titleAndAge(model, canvas, region, line, row);
      } else {
        oneLine(model, canvas, region, line, row);
      }
      if (selected && model.stage().focus() == Focus.LIST) {
        int end = Math.min(region.bottom(), line + plan.rowLines());
        for (int r = line; r < end; r++) {
          canvas.mark(r, 0, region.right() - 1, Role.CURSOR);
        }
      }
      line += plan.rowLines();
      at++;
    }
    if (at == list.shown().size() && !model.sources().loading()) {
      int after = line + (plan.beside() ? 1 : 2);
      if (after < region.bottom()) {
        String sum = sum(model);
        int column = Math.clamp(region.right() - 1 - Width.columns(sum), 0, TITLE);
        canvas.put(after, column, region.right() - 1, sum, Role.DIM);
      }
    }
  }

  private static void marks(Model model, Canvas canvas, int line, Row row, boolean selected) {
    Signs signs = Signs.of(model);
    if (selected) {
      canvas.put(line, 0, signs.selected(), Role.CURSOR);
    }
    if (model.unread(row)) {
      boolean begun = model.marks().isBegun(row.id());
      canvas.put(line, 1, begun ? signs.begun() : signs.unread(), Role.UNREAD);
    }
  }

  private static Role title(Model model, Row row) {
    return model.unread(row) ? Role.TITLE : Role.TEXT;
  }

  private static void oneLine(Model model, Canvas canvas, Region region, int line, Row row) {
    int minutes = region.right() - 2 - MINUTES;
    int age = minutes - 1 - AGE;
    int outlet = age - 1 - OUTLET;
    String title = Columns.cut(model, row.title(), outlet - 1 - TITLE);
    canvas.put(line, TITLE, outlet - 1, title, title(model, row));
    String by = row.outlet() == null ? "" : Columns.cut(model, row.outlet(), OUTLET);
    canvas.put(line, outlet, age - 1, by, Role.DIM);
    right(canvas, line, age, AGE, Ages.of(row.time(), model));
    right(canvas, line, minutes, MINUTES, minutes(model, row));
  }

  private static void titleAndAge(Model model, Canvas canvas, Region region, int line, Row row) {
    int age = region.right() - 2 - AGE;
    String title = Columns.cut(model, row.title(), age - 1 - TITLE);
    canvas.put(line, TITLE, age - 1, title, title(model, row));
    right(canvas, line, age, AGE, Ages.of(row.time(), model));
  }

  /// The title in two lines, and outlet, age and minutes right below it.
  private static void threeLines(Model model, Canvas canvas, Region region, int line, Row row) {
    int right = region.right() - 1;
    List<String> title = Wrapped.lines(row.title(), right - TITLE, 2);
    int at = line;
    for (String part : title) {
      if (at < region.bottom()) {
        canvas.put(at++, TITLE, right, part, title(model, row));
      }
    }
    if (at >= region.bottom()) {
      return;
    }
    String age = Ages.of(row.time(), model);
    String minutes = minutes(model, row);
    String end = age.isEmpty() ? minutes : age + Signs.of(model).dot() + minutes;
    int from = Math.max(TITLE, right - Width.columns(end));
    canvas.put(at, from, right, end, Role.DIM);
    if (row.outlet() != null && from - 2 > TITLE) {
      canvas.put(at, TITLE, Columns.cut(model, row.outlet(), from - 2 - TITLE), Role.DIM);
    }
  }

  private static void right(Canvas canvas, int line, int column, int columns, String text) {
    int from = column + Math.max(0, columns - Width.columns(text));
    canvas.put(line, from, column + columns, text, Role.DIM);
  }

  private static String minutes(Model model, Row row) {
    return model.words().say("minutes.short", Minutes.of(row.words()));
  }

  private static String sum(Model model) {
    long minutes = 0;
    for (Row row : model.list().shown()) {
      minutes += Minutes.of(row.words());
    }
    var words = model.words();
    return words.say(
        "list.all",
        words.count("articles", model.list().shown().size()),
        words.count("minutes", minutes));
  }
}
