package warta.digest;

import java.util.List;

/// What the network says of every sentence of a text, and what that rests on.
final class Scores {
  private final Weights weights;
  private final Wording wording;
  private final double[][] measures;
  private final double[] shares;

  Scores(Weights weights, Wording wording, double[][] measures, double[] shares) {
    this.weights = weights;
    this.wording = wording;
    this.measures = measures;
    this.shares = shares;
  }

  /// The budgets for which editors' summaries were learned from, in words. Which sentences matter
  /// is asked as if for the nearest of them: beyond, the network would guess (a budget of 110 cost
  /// IndoSum 4 ROUGE-1, one of 35 1.5).
  private static final int LEAST = 45;

  private static final int MOST = 60;

  static Scores of(RunningText text, String title, Budget budget, Weights weights) {
    List<Sentence> sentences = text.sentences();
    Wording wording = Wording.of(sentences, title, text.language());
    double[][] measures = measures(sentences, wording, !title.isEmpty(), budget);
    double[] shares = new double[sentences.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sentences.get(i).halved() ? Choice.NEVER : weights.share(measures[i]);
    }
    return new Scores(weights, wording, measures, shares);
  }

  /// Every feature of every sentence, as for the nearest budget that was learned from.
  static double[][] measures(
      List<Sentence> sentences, Wording wording, boolean titled, Budget budget) {
    int words = Math.clamp(budget.words(), LEAST, MOST);
    return Measures.of(sentences, wording, titled, words);
  }

  /// The network.
  Weights weights() {
    return weights;
  }

  Wording wording() {
    return wording;
  }

  /// Of each sentence by column of [Feature].
  double[][] measures() {
    return measures;
  }

  /// Of each sentence: how much of it an editor is expected to take over; [Choice#NEVER] where it
  /// may not be picked.
  double[] shares() {
    return shares;
  }
}
