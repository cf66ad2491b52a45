package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The choice of the set that is expected to serve best, held against all sets there are.
class WorthTest {
  private static final BitSet NONE = new BitSet();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void noOtherSetIsExpectedToServeBetter(int obliged) {
    int seed = 41 + obliged;
    Random random = new Random(seed);
    for (int round = 0; round < 1_500; round++) {
      AllSets all = AllSets.random(random, obliged);
      List<Integer> chosen = all.chosen();
      double best = all.best(_ -> true);
      if (Double.isNaN(best)) {
        assertThat(all.hasAllThatMust(chosen)).as("seed %d, round %d", seed, round).isFalse();
      } else {
        assertThat(all.isAllowed(chosen)).as("seed %d, round %d", seed, round).isTrue();
        assertThat(all.ratio(chosen))
            .as("seed %d, round %d", seed, round)
            .isCloseTo(best, offset(1e-9));
      }
    }
  }

  @Test
  void aSentenceThatSaysLittleOfItsLengthIsLeftOut() {
    List<Sentence> sentences =
        List.of(
            AllSets.sentence(0, "kata" + " kata".repeat(19), false),
            AllSets.sentence(1, "kata" + " kata".repeat(29), false));
    Budget budget = new Budget(60, 5);
    assertThat(Worth.best(sentences, new double[] {0.8, 0.05}, NONE, budget).chosen())
        .containsExactly(0);
    assertThat(Worth.best(sentences, new double[] {0.8, 0.5}, NONE, budget).chosen())
        .containsExactly(0, 1);
  }
}
