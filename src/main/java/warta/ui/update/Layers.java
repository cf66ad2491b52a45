package warta.ui.update;

import org.jspecify.annotations.Nullable;
import warta.ui.Effect;
import warta.ui.Focus;
import warta.ui.ListState;
import warta.ui.Model;
import warta.ui.Reading;
import warta.ui.Step;

/// One layer off, and out.
final class Layers {
  private Layers() {}

  /// The layer in front taken off; with none left, the end.
  static Step back(Model model) {
    Model off = off(model);
    return off == null ? Step.of(model, new Effect.Quit()) : Step.of(off);
  }

  /// The layer in front taken off; with none left, reading stops; else nothing.
  static Step escape(Model model) {
    Model off = off(model);
    if (off != null) {
      return Step.of(off);
    }
    return model.sources().loading()
        ? Step.of(model.telling("told.stopping"), new Effect.StopReading())
        : Step.of(model.telling("told.outermost"));
  }

  /// The pane in front left for the one it was opened from.
  static Step out(Model model) {
    Model off = model.stage().overlay() != null ? overlayOff(model) : articleOff(model);
    return Step.of(off == null ? model.telling("told.outermost") : off);
  }

  /// What runs stopped; with nothing running, the end.
  static Step interrupt(Model model) {
    return model.sources().loading()
        ? Step.of(model.telling("told.stopping"), new Effect.StopReading())
        : Step.of(model, new Effect.Quit());
  }

  private static @Nullable Model off(Model model) {
    if (model.stage().overlay() != null) {
      return overlayOff(model);
    }
    Reading reading = model.reading();
    if (model.stage().focus() == Focus.ARTICLE && reading != null) {
      if (reading.finding() != null) {
        return Finds.cleared(model);
      }
      return articleOff(model);
    }
    return model.list().view() == ListState.View.UNREAD
        ? Views.enter(model, ListState.View.ALL)
        : null;
  }

  private static Model overlayOff(Model model) {
    return model.with(model.stage().over(null));
  }

  private static @Nullable Model articleOff(Model model) {
    return model.stage().focus() == Focus.LIST
        ? null
        : model.with(model.stage().focused(Focus.LIST));
  }
}
