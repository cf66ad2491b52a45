package warta.article.odds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The answers that a facet has. Immutable.
final class Scale {
  static final Scale KINDS =
      named("paragraph", "heading", "item", "quote", "row", "code", "caption");
  static final Scale YES_NO = named("no", "yes");
  static final Scale TOLD = named("nothing", "no", "yes");
  static final Scale SHARES = of(0.001, 0.05, 0.2, 0.5, 0.8);

  private final List<String> names;
  private final double[] cuts;

  private Scale(List<String> names, double[] cuts) {
    this.names = List.copyOf(names);
    this.cuts = cuts;
  }

  /// A scale of named answers: 0 is the first, 1 the second, ….
  private static Scale named(String... names) {
    return new Scale(List.of(names), IntStream.range(1, names.length).asDoubleStream().toArray());
  }

  /// A scale of numbers: the second answer begins at the first cut, the third at the second, …; an
  /// answer is called by the number at which it begins.
  static Scale of(double... cuts) {
    List<String> names = new ArrayList<>(List.of("0"));
    for (double cut : cuts) {
      names.add(cut == Math.rint(cut) ? Integer.toString((int) cut) : Double.toString(cut));
    }
    return new Scale(names, cuts.clone());
  }

  /// What the answers are called, by their numbers.
  List<String> names() {
    return names;
  }

  /// The number of the answer that a value falls into.
  int bucket(double value) {
    int bucket = 0;
    while (bucket < cuts.length && value >= cuts[bucket]) {
      bucket++;
    }
    return bucket;
  }
}
