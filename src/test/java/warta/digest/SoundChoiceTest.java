package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules that sentences have with any others, held against all sets there are.
class SoundChoiceTest {
  private static final double SAME = 0.6;

  /// Sentences of so few words that many say the same, and people whom some of them introduce.
  private static RunningText text(Random random) {
    int n = 2 + random.nextInt(7);
    List<Sentence> sentences = new ArrayList<>();
    Map<Integer, List<Set<Integer>>> needs = new HashMap<>();
    for (int i = 0; i < n; i++) {
      StringBuilder words = new StringBuilder("kapal" + random.nextInt(9));
      for (int k = random.nextInt(14); k > 0; k--) {
        words.append(" lautan").append(random.nextInt(12));
      }
      sentences.add(AllSets.sentence(i, words + ".", random.nextInt(6) == 0));
      if (random.nextInt(3) == 0) {
        Set<Integer> before = new TreeSet<>();
        for (int k = 0; k < i; k++) {
          if (random.nextInt(3) == 0) {
            before.add(k);
          }
        }
        needs.put(i, List.of(before));
      }
    }
    return new RunningText(List.copyOf(sentences), new Introductions(needs), n, "id");
  }

  /// @param waived whether nobody need be introduced whom no sentence beside theirs could introduce
  private static boolean isSound(
      RunningText text,
      Wording wording,
      double[] shares,
      List<Integer> set,
      Budget budget,
      boolean waived) {
    for (int i : set) {
      for (int k : set) {
        if (i < k && wording.likeness(i, k) >= SAME) {
          return false;
        }
      }
      for (Set<Integer> introducing : text.people().needs().getOrDefault(i, List.of())) {
        int words = text.sentences().get(i).words();
        boolean could =
            introducing.stream()
                .filter(k -> shares[k] != Choice.NEVER)
                .anyMatch(k -> text.sentences().get(k).words() + words <= budget.words());
        if ((could || !waived) && introducing.stream().noneMatch(set::contains)) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void noOtherSoundSetIsExpectedToServeBetter() {
    long seed = 1960;
    Random random = new Random(seed);
    int unsound = 0;
    for (int round = 0; round < 3_000; round++) {
      RunningText text = text(random);
      Wording wording = Wording.of(text.sentences(), "", "id");
      double[] shares = random.doubles(text.sentences().size(), -0.1, 1).toArray();
      for (int i = 0; i < shares.length; i++) {
        shares[i] = shares[i] < 0 ? Choice.NEVER : shares[i];
      }
      Budget budget = new Budget(15 + random.nextInt(40), 1 + random.nextInt(5));
      AllSets all = new AllSets(text.sentences(), shares, new BitSet(), budget);
      int strict = all.most(2, set -> isSound(text, wording, shares, set, budget, false));
      boolean waived =
          all.most(2, set -> isSound(text, wording, shares, set, budget, true)) > strict;
      double best = all.best(set -> isSound(text, wording, shares, set, budget, waived));
      double several =
          all.best(set -> set.size() > 1 && isSound(text, wording, shares, set, budget, waived));
      unsound += all.best(_ -> true) > best ? 1 : 0;

      Scores scores = new Scores(Weights.learned(), wording, new double[0][], shares);
      List<Integer> chosen = SoundChoice.of(text, scores, budget).chosen();

      assertThat(all.isAllowed(chosen) && isSound(text, wording, shares, chosen, budget, waived))
          .as("seed %d, round %d: %s", seed, round, chosen)
          .isTrue();
      if (Double.isNaN(several)) {
        assertThat(all.ratio(chosen)).isCloseTo(best, offset(1e-9));
      } else {
        assertThat(chosen).as("seed %d, round %d", seed, round).hasSizeGreaterThan(1);
        if (several == best) {
          assertThat(all.ratio(chosen))
              .as("seed %d, round %d: %s", seed, round, chosen)
              .isCloseTo(best, offset(1e-9));
        }
      }
    }
    assertThat(unsound).isGreaterThan(500);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void ofManyThatSayTheSameTheBestIsLeft(int direction) {
    List<Sentence> sentences = new ArrayList<>();
    double[] shares = new double[90];
    for (int i = 0; i < shares.length; i++) {
      sentences.add(AllSets.sentence(i, "kapal satu lautan dua dermaga" + i + ".", false));
      shares[i] = 0.5 + direction * 0.001 * i;
    }
    RunningText text = new RunningText(sentences, new Introductions(Map.of()), 90, "id");
    Scores scores =
        new Scores(Weights.learned(), Wording.of(sentences, "", "id"), new double[0][], shares);
    assertThat(SoundChoice.of(text, scores, new Budget(60, 5)).chosen())
        .containsExactly(direction > 0 ? 89 : 0);
  }
}
