package warta.digest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The best set of sentences in which no two say the same and nobody is named by one word whom it
/// does not introduce.
///
/// Branch and bound (Land and Doig, Econometrica 28, 1960) over [Worth]: the best set without the
/// rules is a bound for all that keep them; where it breaks one, each way out of that is searched,
/// and what cannot beat the best so far is left.
final class SoundChoice {
  /// Two sentences as alike as this say the same.
  private static final double SAME = 0.6;

  /// A summary of one sentence is a headline; a second goes in where it fits.
  private static final int AT_LEAST = 2;

  /// Sets looked at while there is a choice of ways out; then the first way is gone to its end. One
  /// article in ten needs more than one set, one in a hundred more than eight.
  private static final int MOST_SETS = 40;

  private final RunningText text;
  private final Scores scores;
  private final Budget budget;
  private final Introductions people;
  private int sets;
  private @Nullable Worth best;

  private SoundChoice(RunningText text, Scores scores, Budget budget, Introductions people) {
    this.text = text;
    this.scores = scores;
    this.budget = budget;
    this.people = people;
  }

  /// The best sound set; one without sentences where none fits the budget. Where nobody could be
  /// introduced and so one sentence or none would be left, a bare name is better.
  static Worth of(RunningText text, Scores scores, Budget budget) {
    Worth strict = of(text, scores, budget, text.people());
    if (strict.chosen().size() >= AT_LEAST) {
      return strict;
    }
    Introductions possible =
        text.people()
            .possible((one, other) -> {
              int words = text.sentences().get(one).words() + text.sentences().get(other).words();
              return words <= budget.words() && scores.shares()[other] > Choice.NEVER;
            });
    Worth waived = of(text, scores, budget, possible);
    return waived.chosen().size() > strict.chosen().size() ? waived : strict;
  }

  private static Worth of(RunningText text, Scores scores, Budget budget, Introductions people) {
    SoundChoice choice = new SoundChoice(text, scores, budget, people);
    choice.search(scores.shares(), new BitSet());
    return choice.best == null ? new Worth(0, List.of()) : choice.best;
  }

  /// @param shares of the sentences, [Choice#NEVER] for those struck out
  /// @param must those that have to be in
  private void search(double[] shares, BitSet must) {
    sets++;
    Worth worth = Worth.best(text.sentences(), shares, must, budget);
    if (!must.stream().allMatch(worth.chosen()::contains) || isBeaten(worth)) {
      return;
    }
    if (isSound(worth)) {
      keep(worth);
      worth = atLeastTwo(worth, shares, must);
      if (isSound(worth)) {
        keep(worth);
        return;
      }
    }
    waysOut(worth, shares, must);
  }

  private boolean isSound(Worth worth) {
    return alike(worth.chosen()) == null && people.stranger(worth.chosen()) == null;
  }

  private boolean isBeaten(Worth bound) {
    return best != null && best.chosen().size() >= AT_LEAST && ratio(bound) <= ratio(best);
  }

  private void keep(Worth worth) {
    int several = Math.min(AT_LEAST, worth.chosen().size());
    int kept = best == null ? -1 : Math.min(AT_LEAST, best.chosen().size());
    if (best == null || several > kept || (several == kept && ratio(worth) > ratio(best))) {
      best = worth;
    }
  }

  private double ratio(Worth worth) {
    return Worth.ratio(text.sentences(), scores.shares(), worth.chosen(), budget);
  }

  private void waysOut(Worth worth, double[] shares, BitSet must) {
    int[] alike = alike(worth.chosen());
    if (alike != null) {
      without(alike[0], shares, must);
      if (sets < MOST_SETS) {
        without(alike[1], shares, must);
      }
      return;
    }
    Introductions.Stranger stranger = Objects.requireNonNull(people.stranger(worth.chosen()));
    without(stranger.sentence(), shares, must);
    for (int i : stranger.introducing()) {
      if (sets < MOST_SETS) {
        BitSet more = (BitSet) must.clone();
        more.set(i);
        search(shares, more);
      }
    }
  }

  private void without(int sentence, double[] shares, BitSet must) {
    double[] fewer = shares.clone();
    fewer[sentence] = Choice.NEVER;
    search(fewer, must);
  }

  /// The set, or where it is of one sentence the best of two that fit.
  private Worth atLeastTwo(Worth worth, double[] shares, BitSet must) {
    List<Sentence> sentences = text.sentences();
    if (worth.chosen().size() >= Math.min(AT_LEAST, budget.sentences())) {
      return worth;
    }
    double lift = Arrays.stream(shares).filter(Double::isFinite).map(Math::abs).max().orElse(0) + 1;
    double[] lifted = new double[shares.length];
    for (int i = 0; i < lifted.length; i++) {
      lifted[i] = shares[i] * sentences.get(i).words() + lift * budget.words();
    }
    Budget few = new Budget(budget.words(), Math.min(AT_LEAST, budget.sentences()));
    return new Worth(worth.price(), Choice.best(sentences, lifted, must, few));
  }

  /// Two chosen sentences that say the same, the one worth less first; null where none do.
  private int @Nullable [] alike(List<Integer> chosen) {
    for (int i : chosen) {
      for (int k : chosen) {
        if (i < k && scores.wording().likeness(i, k) >= SAME) {
          return scores.shares()[i] < scores.shares()[k] ? new int[] {i, k} : new int[] {k, i};
        }
      }
    }
    return null;
  }
}
