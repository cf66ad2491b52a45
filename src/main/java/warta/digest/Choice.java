package warta.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Chooses the set of sentences that is worth most within a budget: an exact knapsack over the
/// sentences in the order of the text.
///
/// The state is (words left, sentences left, was the one before taken), so that a sentence that
/// leans goes in only with the one before it, one that asks only with the one behind it. Filling
/// the budget matters as much as scoring (indosum +0.4 to +1.3 ROUGE-1 over taking the best first).
final class Choice {
  /// Wider budgets are counted in units of several words, rounded up, so that the bound stays hard.
  private static final int MOST_UNITS = 200;

  /// More sentences are no summary; the table, 20 MB at its largest, grows with them.
  private static final int MOST_SENTENCES = 30;

  /// The worth of a sentence that may not be chosen: less than that of any set without it.
  static final double NEVER = Double.NEGATIVE_INFINITY;

  private final int[] costs;
  private final double[] values;
  private final boolean[] leans;
  private final boolean[] asks;
  private final BitSet must;
  private final int units;

  /// Sentences at most; 0 where the words alone bound them, so that none need be counted.
  private final int most;

  /// By sentence and [#state]: what it and those behind it are worth.
  private final double[][] best;

  private Choice(List<Sentence> sentences, double[] values, BitSet must, Budget budget) {
    int n = sentences.size();
    int unit = Math.ceilDiv(budget.words(), MOST_UNITS);
    this.units = budget.words() / unit;
    this.costs = sentences.stream().mapToInt(s -> Math.ceilDiv(s.words(), unit)).toArray();
    int bound = Math.min(budget.sentences(), MOST_SENTENCES);
    this.most = fitting() <= bound ? 0 : bound;
    this.values = values;
    this.must = must;
    this.leans = new boolean[n];
    this.asks = new boolean[n];
    for (int i = 0; i < n; i++) {
      leans[i] = i > 0 && sentences.get(i).leans();
      asks[i] = sentences.get(i).asks();
    }
    this.best = new double[n + 1][(units + 1) * (most + 1) * 2];
  }

  /// The indices of the chosen sentences, ascending; none where not one fits.
  ///
  /// @param values what each sentence is worth; [#NEVER] where it may not be chosen
  /// @param must those that have to be chosen; where they cannot all be, what is given lacks one
  static List<Integer> best(List<Sentence> sentences, double[] values, BitSet must, Budget budget) {
    Choice choice = new Choice(sentences, values, must, budget);
    choice.fill();
    return choice.path();
  }

  /// How many of the shortest sentences fit together.
  private int fitting() {
    int[] shortest = costs.clone();
    Arrays.sort(shortest);
    int left = units;
    int fitting = 0;
    while (fitting < shortest.length && shortest[fitting] <= left) {
      left -= shortest[fitting++];
    }
    return fitting;
  }

  private int state(int unitsLeft, int sentencesLeft, int before) {
    return (unitsLeft * (most + 1) + sentencesLeft) * 2 + before;
  }

  /// A state at the end is worth nothing; whether few or many were taken is for [#path].
  private void fill() {
    Arrays.fill(best[values.length], 0);
    for (int i = values.length - 1; i >= 0; i--) {
      for (int u = 0; u <= units; u++) {
        for (int k = 0; k <= most; k++) {
          for (int before = 0; before < 2; before++) {
            best[i][state(u, k, before)] = Math.max(skipped(i, u, k), taken(i, u, k, before));
          }
        }
      }
    }
  }

  private double skipped(int i, int u, int k) {
    return must.get(i) ? NEVER : best[i + 1][state(u, k, 0)];
  }

  private double taken(int i, int u, int k, int before) {
    boolean counts = most > 0;
    boolean room = costs[i] <= u && (k > 0 || !counts);
    boolean may = room && (before == 1 || !leans[i]);
    return may ? values[i] + behind(i, u - costs[i], counts ? k - 1 : 0) : NEVER;
  }

  /// What those behind a chosen sentence are worth; one that asks needs the next.
  private double behind(int i, int u, int k) {
    if (!asks[i]) {
      return best[i + 1][state(u, k, 1)];
    }
    return i + 1 < values.length ? taken(i + 1, u, k, 1) : NEVER;
  }

  private List<Integer> path() {
    List<Integer> chosen = new ArrayList<>();
    int u = units;
    int k = most;
    int before = 0;
    for (int i = 0; i < values.length; i++) {
      boolean answers = before == 1 && asks[i - 1];
      if (answers || taken(i, u, k, before) > skipped(i, u, k)) {
        chosen.add(i);
        u -= costs[i];
        k -= most > 0 ? 1 : 0;
        before = 1;
      } else {
        before = 0;
      }
    }
    return chosen;
  }
}
