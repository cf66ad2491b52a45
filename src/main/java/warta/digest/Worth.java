package warta.digest;

import java.util.BitSet;
import java.util.List;

/// The set of sentences that is expected to serve best, exactly.
///
/// What is sought is the set with the greatest expected F1 measure of words taken over: `overlap /
/// (words + words of the editor's summary)`, where an editor is expected to fill [#EDITOR] of the
/// budget. That ratio's greatest value is found by Dinkelbach's method (Management Science 13,
/// 1967): for a price a word, the set worth most is an exact knapsack ([Choice]); the ratio of that
/// set is the next price, until the price stays. Three or four steps.
///
/// @param price what a sentence's words must be worth each
/// @param chosen ascending indices
record Worth(double price, List<Integer> chosen) {
  /// The editors of IndoSum and detik fill all but a tenth of the budget, CNN's two thirds of it;
  /// this lies between. Cross-validated, 0.6 to 1.6 differ little in ROUGE-1 (at most 0.4); the
  /// greater it is the more figures are kept.
  private static final double EDITOR = 0.75;

  /// Dinkelbach's method needs as many for no article of the corpora; a bound all the same.
  private static final int STEPS = 12;

  private static final double FIRST_PRICE = 0.15;

  /// @param shares by sentence the share of its words expected to be taken over; [Choice#NEVER]
  ///   where it may not be chosen
  /// @param must the sentences that have to be chosen; where they cannot all be, what is given
  ///   lacks one
  static Worth best(List<Sentence> sentences, double[] shares, BitSet must, Budget budget) {
    Worth best = new Worth(FIRST_PRICE, choice(sentences, shares, must, budget, FIRST_PRICE));
    for (int step = 0; step < STEPS; step++) {
      double price = ratio(sentences, shares, best.chosen, budget);
      Worth next = new Worth(price, choice(sentences, shares, must, budget, price));
      if (next.chosen.equals(best.chosen)) {
        return next;
      }
      best = next;
    }
    return best;
  }

  /// What a set is expected to serve: half its F1 measure.
  static double ratio(
      List<Sentence> sentences, double[] shares, List<Integer> chosen, Budget budget) {
    double overlap = 0;
    double words = EDITOR * budget.words();
    for (int i : chosen) {
      overlap += shares[i] * sentences.get(i).words();
      words += sentences.get(i).words();
    }
    return overlap / words;
  }

  private static List<Integer> choice(
      List<Sentence> sentences, double[] shares, BitSet must, Budget budget, double price) {
    double[] values = new double[shares.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (shares[i] - price) * sentences.get(i).words();
    }
    return Choice.best(sentences, values, must, budget);
  }
}
