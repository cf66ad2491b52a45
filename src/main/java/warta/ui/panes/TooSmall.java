package warta.ui.panes;

import warta.screen.Canvas;
import warta.screen.Role;
import warta.ui.Arrangement;
import warta.ui.Model;

/// What shows where there is no room for anything else: how much there is and how much it takes.
public final class TooSmall {
  private TooSmall() {}

  public static void draw(Model model, Canvas canvas) {
    String needs =
        model.words().say("screen.too-small", Arrangement.SMALLEST, model.ambient().size());
    canvas.put(0, 0, needs, Role.TEXT);
  }
}
