package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import warta.article.Place;

/// The choice of the set that is expected to serve best, held against all sets there are.
class WorthTest {
  private static final double EDITOR = 0.9;

  private static Sentence sentence(int at, int words, boolean leans) {
    return new Sentence(
        new Place(at, 0, 5 * words), "kata ".repeat(words).strip(), words, true, leans, false);
  }

  private static boolean isAllowed(
      List<Sentence> sentences, double[] shares, int set, Budget budget) {
    int words = 0;
    for (int i = 0; i < shares.length; i++) {
      boolean taken = (set >> i & 1) == 1;
      boolean before = i > 0 && (set >> (i - 1) & 1) == 1;
      if (taken && (shares[i] == Choice.NEVER || (i > 0 && sentences.get(i).leans() && !before))) {
        return false;
      }
      words += taken ? sentences.get(i).words() : 0;
    }
    return words <= budget.words() && Integer.bitCount(set) <= budget.sentences();
  }

  /// Overlap / (words + the editor's words); half the F1 measure.
  private static double ratio(List<Sentence> sentences, double[] shares, int set, Budget budget) {
    double overlap = 0;
    double words = EDITOR * budget.words();
    for (int i = 0; i < shares.length; i++) {
      if ((set >> i & 1) == 1) {
        overlap += shares[i] * sentences.get(i).words();
        words += sentences.get(i).words();
      }
    }
    return overlap / words;
  }

  @Test
  void noOtherSetIsExpectedToServeBetter() {
    long seed = 41;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      int n = 1 + random.nextInt(9);
      List<Sentence> sentences = new ArrayList<>();
      double[] shares = new double[n];
      for (int i = 0; i < n; i++) {
        sentences.add(sentence(i, 1 + random.nextInt(25), random.nextInt(4) == 0));
        shares[i] = random.nextInt(8) == 0 ? Choice.NEVER : random.nextDouble(-0.1, 0.9);
      }
      Budget budget = new Budget(10 + random.nextInt(60), 1 + random.nextInt(5));
      double best = 0;
      for (int set = 1; set < 1 << n; set++) {
        if (isAllowed(sentences, shares, set, budget)) {
          best = Math.max(best, ratio(sentences, shares, set, budget));
        }
      }
      int chosen = 0;
      for (int i : Worth.best(sentences, shares, budget).chosen()) {
        chosen |= 1 << i;
      }
      assertThat(isAllowed(sentences, shares, chosen, budget)).as("seed %d", seed).isTrue();
      assertThat(ratio(sentences, shares, chosen, budget))
          .as("seed %d, round %d", seed, round)
          .isCloseTo(best, org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  @Test
  void aSentenceThatSaysLittleOfItsLengthIsLeftOut() {
    List<Sentence> sentences = List.of(sentence(0, 20, false), sentence(1, 30, false));
    assertThat(Worth.best(sentences, new double[] {0.8, 0.05}, new Budget(60, 5)).chosen())
        .containsExactly(0);
    assertThat(Worth.best(sentences, new double[] {0.8, 0.5}, new Budget(60, 5)).chosen())
        .containsExactly(0, 1);
  }
}
