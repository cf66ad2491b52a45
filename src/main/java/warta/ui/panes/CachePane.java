package warta.ui.panes;

import java.util.List;
import warta.library.CacheFigures;
import warta.screen.Role;
import warta.ui.Line;
import warta.ui.Model;
import warta.ui.Overlay;

/// How the cache of parsed articles fares.
final class CachePane {
  private static final int LABEL = 20;
  private static final int KILO = 1_000;

  private CachePane() {}

  static List<Line> lines(Model model, Overlay.Cache open, int columns) {
    TextLines text = new TextLines(columns);
    CacheFigures figures = open.figures();
    if (figures == null) {
      return text.hanging("", Role.TEXT, 4, model.words().say("cache.asking"), Role.DIM).lines();
    }
    row(model, text, "cache.articles", model.words().number(figures.articles()));
    row(model, text, "cache.summaries", model.words().number(figures.summaries()));
    row(model, text, "cache.hits", model.words().number(figures.hits()));
    row(model, text, "cache.misses", model.words().number(figures.misses()));
    row(model, text, "cache.evictions", model.words().number(figures.evictions()));
    row(model, text, "cache.weight", kilobytes(model, figures.weight()));
    row(model, text, "cache.bound", kilobytes(model, figures.bound()));
    return text.lines();
  }

  private static void row(Model model, TextLines text, String key, String value) {
    text.hanging("    " + model.words().say(key), Role.DIM, LABEL + 4, value, Role.TEXT);
  }

  private static String kilobytes(Model model, long bytes) {
    return model.words().say("cache.kilobytes", model.words().number(Math.ceilDiv(bytes, KILO)));
  }
}
