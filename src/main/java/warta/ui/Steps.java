package warta.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `(` and `)` step through: the key facts, then the sentences. Where the summary shows, only
/// the facts that show with it.
public final class Steps {
  private Steps() {}

  /// All steps, in order.
  public static List<Chosen> of(Model model, Reading reading) {
    Arrangement plan = Arrangement.of(model);
    List<Chosen> all = new ArrayList<>();
    if (plan.summary().isEmpty()) {
      for (int i = 0; i < reading.condensed().keyFacts().size(); i++) {
        all.add(new Chosen.Fact(i));
      }
    } else {
      plan.headnote().facts().forEach(fact -> all.add(new Chosen.Fact(fact)));
    }
    for (int i = 0; i < reading.condensed().picks().size(); i++) {
      all.add(new Chosen.Sentence(i));
    }
    return all;
  }

  /// Which step to go on from; before the first or after the last where that is what comes next.
  ///
  /// @param chosen null, or a fact that shows no more after a resize: then from where the sentences
  ///   begin, or backwards with nothing chosen from their end
  public static int from(List<Chosen> all, @Nullable Chosen chosen, int by) {
    int at = chosen == null ? -1 : all.indexOf(chosen);
    if (at >= 0) {
      return at;
    }
    int facts = facts(all);
    if (by > 0) {
      return facts < all.size() ? facts - 1 : -1;
    }
    return chosen == null ? all.size() : facts;
  }

  /// How many of the steps are facts.
  public static int facts(List<Chosen> all) {
    return (int) all.stream().filter(Chosen.Fact.class::isInstance).count();
  }
}
