package warta.article.mechanisms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.draft.Draft;
import warta.article.draft.Holder;

/// The element that holds most of the article, as its names and its text tell.
///
/// @param named whether its author named it for holding an article
record Home(Holder holder, boolean named) {
  private static final Rules<Double> NAMES =
      Rules.load("/warta/article/bodies.txt", columns -> Double.valueOf(columns.getFirst()));

  /// A holder of less of the page's open text than this is not the article's.
  private static final double LEAST = 0.3;

  private static final double SURE = 3;

  /// Finds the home of a draft whose boxes have been judged; null where no block is running text.
  static @Nullable Home of(Draft draft) {
    List<@Nullable Holder> holders = draft.outline().holders();
    double[] open = new double[holders.size()];
    double[] near = new double[holders.size()];
    double all = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.outline().isProse(i) && draft.kept(i)) {
        Holder holder = draft.found(i).hints().holder();
        double words = draft.outline().words(i);
        open[holder.id()] += words;
        near(near, holder, words);
        all += words;
      }
    }
    for (int id = open.length - 1; id > 0; id--) {
      Holder holder = holders.get(id);
      if (holder != null && holder.parent() != null) {
        open[holder.parent().id()] += open[id];
      }
    }
    return all == 0 ? null : best(holders, open, near, all);
  }

  /// A paragraph speaks for its parent, half as much for what holds that, as in Readability.
  private static void near(double[] near, Holder holder, double words) {
    Holder parent = holder.parent();
    if (parent == null) {
      near[holder.id()] += words;
      return;
    }
    near[parent.id()] += words;
    near[holder.id()] += words / 2;
    if (parent.parent() != null) {
      near[parent.parent().id()] += words / 2;
    }
  }

  private static @Nullable Home best(
      List<@Nullable Holder> holders, double[] open, double[] near, double all) {
    Holder named = null;
    double mostNamed = 0;
    Holder nearest = null;
    for (int id = 0; id < open.length; id++) {
      Holder holder = holders.get(id);
      if (holder == null) {
        continue;
      }
      double share = open[id] / all;
      double votes = share < LEAST ? 0 : votes(holder) * share;
      if (votes > mostNamed) {
        mostNamed = votes;
        named = holder;
      }
      if (nearest == null || near[id] > near[nearest.id()]) {
        nearest = holder;
      }
    }
    if (named != null) {
      return new Home(named, true);
    }
    return nearest == null ? null : new Home(nearest, false);
  }

  /// Whether an element's author named it for holding an article's text and nothing more.
  static boolean isNamedBody(Holder holder) {
    Double said = NAMES.of(holder);
    return said != null && said >= SURE;
  }

  private static double votes(Holder holder) {
    if (holder.tag().equals("body")) {
      return 0;
    }
    Double said = NAMES.of(holder);
    double tag =
        switch (holder.tag()) {
          case "article" -> 2;
          case "main" -> 1;
          default -> 0;
        };
    return Math.max(tag, said == null ? 0 : said);
  }
}
