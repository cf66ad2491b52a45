package warta.ui.update;

import warta.library.Row;
import warta.text.Width;
import warta.ui.Arrangement;
import warta.ui.Condensed;
import warta.ui.Focus;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Reading;
import warta.ui.Stage;
import warta.ui.Step;

/// Up and down, in whatever is in front.
final class Moves {
  /// Far beyond the end of anything; kept small enough to add a line number to.
  private static final int FAR = 1_000_000_000;

  private Moves() {}

  /// By lines, or rows of the list.
  static Step lines(Model model, int by) {
    Overlay overlay = model.stage().overlay();
    if (overlay != null) {
      return Step.of(overlay(model, overlay, by));
    }
    if (model.stage().focus() == Focus.LIST) {
      int to = model.list().cursor() + by;
      Model moved = cursor(model, to);
      boolean stuck = moved.list().cursor() == model.list().cursor() && Math.abs(by) == 1;
      return Step.of(
          stuck ? moved.telling(by > 0 ? "told.last-row" : "told.first-row") : titled(moved));
    }
    return Step.of(article(model, by));
  }

  /// A title that the list's one line cuts is told whole in the line below.
  private static Model titled(Model model) {
    Row selected = model.list().selected();
    Arrangement plan = Arrangement.of(model);
    return selected == null || plan.titleColumns() >= Width.columns(selected.title())
        ? model
        : model.with(model.stage().telling(Stage.Notice.of(selected.title())));
  }

  /// By parts of what shows: `halves` is 2 for a page down, -1 for half a page up. A page leaves a
  /// line of the one before.
  static Step pages(Model model, int halves) {
    int rows = rows(model);
    int by = Math.abs(halves) == 2 ? Math.max(1, rows - 1) : Math.max(1, rows / 2);
    return lines(model, halves > 0 ? by : -by);
  }

  /// To an end: 1 the last, -1 the first.
  static Step end(Model model, int end) {
    return lines(model, end * FAR);
  }

  /// A page; in the list the article under the cursor; at the end of a summary that stands alone
  /// its text, at the end of an article the next unread.
  static Step readOn(Model model) {
    if (model.stage().overlay() != null) {
      return pages(model, 2);
    }
    if (model.stage().focus() == Focus.LIST) {
      return Articles.openSelected(model);
    }
    Reading reading = model.reading();
    Arrangement plan = Arrangement.of(model);
    if (reading != null && plan.place() == Arrangement.Placement.ALONE) {
      Condensed condensed = reading.condensed();
      return condensed.top() < plan.lastSummaryTop(condensed)
          ? pages(model, 2)
          : Step.of(model.with(model.stage().alone(false)));
    }
    boolean ended = reading == null || reading.ends(plan.article().rows());
    boolean stuck = reading != null && reading.lines() == null;
    return ended || stuck ? Articles.unread(model, 1) : pages(model, 2);
  }

  /// The list's cursor on a row, as far as there are rows.
  static Model cursor(Model model, int to) {
    int last = Math.max(0, model.list().shown().size() - 1);
    Arrangement plan = Arrangement.of(model);
    int visible = plan.list().isEmpty() ? model.ambient().size().rows() - 2 : plan.listRows();
    return model.with(
        model.list().moved(Math.clamp(to, 0, last), Math.max(1, visible), model.linesAfterList()));
  }

  private static int rows(Model model) {
    if (model.stage().overlay() != null) {
      return model.ambient().size().rows() - 2;
    }
    Arrangement plan = Arrangement.of(model);
    return model.stage().focus() == Focus.LIST ? plan.listRows() : plan.pane().rows();
  }

  private static Model overlay(Model model, Overlay overlay, int by) {
    if (overlay instanceof Overlay.Links links) {
      return Links.choose(model, links, links.chosen() + by);
    }
    int top = Math.max(0, overlay.top() + by); // fitting keeps it above the last line
    return model.with(model.stage().over(overlay.scrolled(top)));
  }

  private static Model article(Model model, int by) {
    Reading reading = model.reading();
    if (reading == null) {
      return model;
    }
    if (Arrangement.of(model).place() == Arrangement.Placement.ALONE) {
      Condensed condensed = reading.condensed();
      return model.with(reading.condensed(condensed.scrolled(Math.max(0, condensed.top() + by))));
    }
    return Articles.standing(model, reading, reading.standing().top() + by);
  }
}
