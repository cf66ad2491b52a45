package warta.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a message led to: the model after it, and the work to be done.
public record Step(Model model, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  /// A model, and work to be done or none.
  public static Step of(Model model, Effect... effects) {
    return new Step(model, List.of(effects));
  }

  /// This step and then another from its model; the work of both, in order.
  public Step then(Function<Model, Step> next) {
    Step after = next.apply(model);
    if (effects.isEmpty()) {
      return after;
    }
    List<Effect> all = new ArrayList<>(effects);
    all.addAll(after.effects);
    return new Step(after.model, all);
  }
}
