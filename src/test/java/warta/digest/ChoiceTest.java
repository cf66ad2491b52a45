package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Place;

/// The knapsack by itself: its bounds where they are counted in units, and what it does with ties.
class ChoiceTest {
  private static List<Sentence> sentences(int... words) {
    List<Sentence> sentences = new ArrayList<>();
    for (int count : words) {
      Place place = new Place(sentences.size(), 0, 5 * count);
      sentences.add(new Sentence(place, "kata ".repeat(count).strip(), count, true, false, false));
    }
    return sentences;
  }

  private static List<Integer> best(List<Sentence> sentences, double[] values, Budget budget) {
    return Choice.best(sentences, values, new BitSet(), budget);
  }

  private static double[] alike(int n) {
    double[] values = new double[n];
    Arrays.fill(values, 1);
    return values;
  }

  private static int words(List<Sentence> sentences, List<Integer> chosen) {
    return chosen.stream().mapToInt(i -> sentences.get(i).words()).sum();
  }

  @Test
  void wideBudgetsAreKeptAndNearlyFilled() {
    long seed = 97;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      Budget budget = new Budget(150 + random.nextInt(700), 30);
      int[] words = random.ints(60, 10, 41).toArray();
      List<Sentence> sentences = sentences(words);
      double[] values = Arrays.stream(words).asDoubleStream().toArray();
      List<Integer> chosen = best(sentences, values, budget);
      int unit = (budget.words() + 199) / 200;
      int most = Math.min(budget.words(), 30 * 25);
      assertThat(words(sentences, chosen))
          .as("seed %d, round %d: %s", seed, round, budget)
          .isLessThanOrEqualTo(budget.words())
          .isGreaterThanOrEqualTo(most - (chosen.size() + 1) * unit);
    }
  }

  @ParameterizedTest
  @CsvSource({"201,2", "203,4", "401,2", "599,3", "801,5"})
  void theLastWordThatFitsNoUnitIsNotSpent(int words, int last) {
    int unit = (words + 199) / 200;
    int[] lengths = new int[words / (10 * unit) + 1];
    Arrays.fill(lengths, 10 * unit);
    lengths[lengths.length - 1] = last;
    List<Sentence> sentences = sentences(lengths);
    List<Integer> chosen = best(sentences, alike(lengths.length), new Budget(words, 30));
    assertThat(words(sentences, chosen)).isLessThanOrEqualTo(words);
  }

  @Test
  void noBudgetMakesASummaryOfMoreThanThirtySentences() {
    int[] lengths = new int[50];
    Arrays.fill(lengths, 4);
    assertThat(best(sentences(lengths), alike(50), new Budget(200, 100))).hasSize(30);
    assertThat(best(sentences(lengths), alike(50), new Budget(100, 100))).hasSize(25);
  }

  @Test
  void theBoundOfSentencesHoldsWhereAllWouldJustFit() {
    assertThat(best(sentences(5, 5), alike(2), new Budget(10, 1))).hasSize(1);
    assertThat(best(sentences(4, 3, 3), alike(3), new Budget(10, 2))).hasSize(2);
    assertThat(best(sentences(4, 3, 3), alike(3), new Budget(10, 3))).hasSize(3);
  }

  @Test
  void aBudgetOfMillionsTakesNoMoreRoomThanOneOfHundreds() {
    int[] lengths = new int[200];
    Arrays.fill(lengths, 30);
    assertThat(best(sentences(lengths), alike(200), new Budget(100_000_000, 30))).hasSize(30);
  }

  @Test
  void whatIsWorthNothingIsLeftOut() {
    assertThat(best(sentences(5, 5, 5), new double[] {1, 0, 2}, new Budget(60, 5)))
        .containsExactly(0, 2);
    assertThat(best(sentences(5, 5), new double[] {0, -1}, new Budget(60, 5))).isEmpty();
  }

  @Test
  void whatMayNotBeChosenIsNotEvenWhereItAloneWouldFit() {
    double[] values = {Choice.NEVER, 1, Choice.NEVER};
    assertThat(best(sentences(5, 50, 5), values, new Budget(20, 5))).isEmpty();
    assertThat(best(sentences(5, 50, 5), values, new Budget(60, 5))).containsExactly(1);
  }
}
