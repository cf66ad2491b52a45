package warta.ui;

import warta.screen.Canvas;
import warta.screen.Screen;
import warta.ui.panes.ArticlePane;
import warta.ui.panes.Bars;
import warta.ui.panes.ListPane;
import warta.ui.panes.PalettePane;
import warta.ui.panes.Panes;
import warta.ui.panes.SummaryPane;
import warta.ui.panes.TooSmall;

/// Draws a model: pure, always the whole screen, never more than it.
public final class View {
  private View() {}

  /// The screen of a model, as large as the terminal it was told of.
  public static Screen draw(Model model) {
    Canvas canvas = new Canvas(model.ambient().size());
    if (!Arrangement.fits(model.ambient().size())) {
      TooSmall.draw(model, canvas);
      return canvas.screen();
    }
    Arrangement plan = Arrangement.of(model);
    Prompt prompt = model.stage().prompt();
    Overlay overlay = model.stage().overlay();
    if (prompt != null && prompt.kind() == Prompt.Kind.PALETTE) {
      PalettePane.draw(model, prompt, canvas);
    } else if (overlay != null) {
      Panes.draw(model, overlay, canvas);
    } else {
      ListPane.draw(model, plan, canvas);
      ArticlePane.draw(model, plan, canvas);
      SummaryPane.draw(model, plan, canvas);
    }
    Bars.draw(model, plan, canvas);
    return canvas.screen();
  }
}
