package warta.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import warta.article.Place;

/// A few sentences and every set of them that there is, which what is chosen is held against.
final class AllSets {
  /// As [Worth] says of it.
  private static final double EDITOR = 0.75;

  private final List<Sentence> sentences;
  private final double[] shares;
  private final BitSet must;
  private final Budget budget;

  /// @param shares as [Scores#shares]
  /// @param must those that have to be in
  AllSets(List<Sentence> sentences, double[] shares, BitSet must, Budget budget) {
    this.sentences = sentences;
    this.shares = shares;
    this.must = must;
    this.budget = budget;
  }

  static Sentence sentence(int at, String text, boolean leans) {
    int words = text.split(" ", -1).length;
    return new Sentence(new Place(at, 0, text.length()), text, words, true, leans, false);
  }

  /// Up to nine sentences of few words, some of which ask, lean, or may not be chosen.
  ///
  /// @param obliged how many have to be in
  static AllSets random(Random random, int obliged) {
    int n = 1 + random.nextInt(9);
    // far from the first price too, so that more than one step is needed
    double scale = Math.pow(10, -random.nextInt(3));
    List<Sentence> sentences = new ArrayList<>();
    double[] shares = new double[n];
    for (int i = 0; i < n; i++) {
      String text = "kata" + " kata".repeat(random.nextInt(25));
      String mark = random.nextInt(6) == 0 ? "?" : ".";
      sentences.add(sentence(i, text + mark, random.nextInt(4) == 0));
      shares[i] = random.nextInt(8) == 0 ? Choice.NEVER : scale * share(random);
    }
    BitSet must = new BitSet();
    for (int i = 0; i < obliged; i++) {
      must.set(random.nextInt(n));
    }
    Budget budget = new Budget(10 + random.nextInt(60), 1 + random.nextInt(5));
    return new AllSets(List.copyOf(sentences), shares, must, budget);
  }

  /// Few are great and most are small, so that the price of the best set is met in several steps.
  private static double share(Random random) {
    return Math.pow(random.nextDouble(), 1 + random.nextInt(4)) - 0.1 * random.nextInt(2);
  }

  /// What the program chooses of them.
  List<Integer> chosen() {
    return Worth.best(sentences, shares, must, budget).chosen();
  }

  boolean hasAllThatMust(List<Integer> set) {
    return must.stream().allMatch(set::contains);
  }

  /// All sets that keep the budget and the rules that sentences have with their neighbours, as
  /// ascending indices; the empty one too where none has to be in.
  List<List<Integer>> allowed() {
    List<List<Integer>> allowed = new ArrayList<>();
    for (int bits = 0; bits < 1 << shares.length; bits++) {
      List<Integer> set = BitSet.valueOf(new long[] {bits}).stream().boxed().toList();
      if (isAllowed(set)) {
        allowed.add(set);
      }
    }
    return allowed;
  }

  boolean isAllowed(List<Integer> set) {
    int words = set.stream().mapToInt(i -> sentences.get(i).words()).sum();
    return words <= budget.words()
        && set.size() <= budget.sentences()
        && hasAllThatMust(set)
        && set.stream().allMatch(i -> isAllowed(i, set));
  }

  private boolean isAllowed(int i, List<Integer> set) {
    boolean alone = i > 0 && sentences.get(i).leans() && !set.contains(i - 1);
    boolean asked = sentences.get(i).text().endsWith("?") && !set.contains(i + 1);
    return shares[i] != Choice.NEVER && !alone && !asked;
  }

  /// Overlap / (words + the editor's words); half the F1 measure.
  double ratio(List<Integer> set) {
    double overlap = 0;
    double words = EDITOR * budget.words();
    for (int i : set) {
      overlap += shares[i] * sentences.get(i).words();
      words += sentences.get(i).words();
    }
    return overlap / words;
  }

  /// The greatest ratio of the allowed sets that a rule lets pass; `NaN` where there are none.
  double best(Predicate<List<Integer>> rule) {
    return allowed().stream().filter(rule).mapToDouble(this::ratio).max().orElse(Double.NaN);
  }

  /// How many sentences the largest allowed set has that a rule lets pass.
  ///
  /// @param bound more do not count
  int most(int bound, Predicate<List<Integer>> rule) {
    return allowed().stream()
        .filter(rule)
        .mapToInt(set -> Math.min(bound, set.size()))
        .max()
        .orElse(0);
  }
}
