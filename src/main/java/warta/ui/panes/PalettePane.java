package warta.ui.panes;

import java.util.List;
import warta.screen.Canvas;
import warta.screen.Region;
import warta.screen.Role;
import warta.ui.Model;
import warta.ui.PaletteEntry;
import warta.ui.Prompt;

/// Every command with its key and what it does, as far as what was typed leaves them.
public final class PalettePane {
  private static final int NAME = 2;
  private static final int KEY = 22;
  private static final int HELP = 32;

  private PalettePane() {}

  public static void draw(Model model, Prompt prompt, Canvas canvas) {
    Region region = Panes.body(canvas);
    List<PaletteEntry> entries = PaletteEntry.of(model, prompt.text());
    if (entries.isEmpty()) {
      canvas.put(region.row(), NAME, model.words().say("palette.none"), Role.TEXT);
      return;
    }
    int chosen = Math.min(prompt.chosen(), entries.size() - 1);
    int top =
        Math.clamp(chosen - region.rows() / 2L, 0, Math.max(0, entries.size() - region.rows()));
    int right = region.right() - 1;
    for (int row = 0; row < region.rows() && top + row < entries.size(); row++) {
      PaletteEntry entry = entries.get(top + row);
      int line = region.row() + row;
      canvas.put(line, NAME, KEY - 1, entry.command().id(), Role.TEXT);
      canvas.put(line, KEY, HELP - 1, entry.key(), Role.HEADING);
      canvas.put(line, HELP, right, Columns.cut(model, entry.help(), right - HELP), Role.DIM);
      if (top + row == chosen) {
        canvas.put(line, 0, Signs.of(model).selected(), Role.CURSOR);
        canvas.mark(line, 0, right, Role.CURSOR);
      }
    }
    Thumb.draw(model, canvas, region, top, entries.size());
  }
}
