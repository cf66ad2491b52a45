package warta.article.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What learns the weights: labels, regression, score.
final class LearningTest {
  private static List<List<String>> blocks(String... texts) {
    return List.of(texts).stream().map(Labels::tokens).toList();
  }

  @Test
  void aBlockIsTheArticlesWhereItsWordsStandThereOnce() {
    boolean[] labels =
        Labels.of(
            blocks(
                "Pasar Ikan Dibuka",
                "Ikan pertama naik ke dermaga sebelum subuh kemarin.",
                "Baca juga kabar lain dari dermaga",
                "Ikan pertama naik ke dermaga sebelum subuh kemarin."),
            "Ikan pertama naik ke dermaga sebelum subuh kemarin.\nPasar ikan dibuka");

    assertThat(labels).containsExactly(true, true, false, false);
  }

  @Test
  void theBlockNearerToTheTextIsTheOneThatCounts() {
    boolean[] labels =
        Labels.of(
            blocks(
                "Ikan pertama naik ke dermaga sebelum subuh",
                "Menu",
                "Cari",
                "Masuk",
                "Ikan pertama naik ke dermaga sebelum subuh",
                "Harganya turun karena ombak tenang sejak pekan lalu dan kapal kembali penuh."),
            "Ikan pertama naik ke dermaga sebelum subuh\n"
                + "Harganya turun karena ombak tenang sejak pekan lalu dan kapal kembali penuh.");

    assertThat(labels).containsExactly(false, false, false, false, true, true);
  }

  @Test
  void regressionFindsTheOddsItsExamplesWereDrawnFrom() {
    double[] truth = {0.4, -1.2, 0.9};
    Random random = new Random(20261122);
    List<Regression.Example> examples = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      int[] features = random.nextBoolean() ? new int[] {0, 1} : new int[] {0, 2};
      boolean label = random.nextDouble() < Regression.probability(truth, features);
      examples.add(new Regression.Example(features, label, 1));
    }
    double[] found = Regression.fit(examples, 3, 1e-3);

    assertThat(found[0] + found[1]).isCloseTo(truth[0] + truth[1], within(0.06));
    assertThat(found[0] + found[2]).isCloseTo(truth[0] + truth[2], within(0.06));
  }

  @Test
  void anExampleOfTwiceTheWeightCountsTwice() {
    List<Regression.Example> weighed =
        List.of(
            new Regression.Example(new int[] {0}, true, 2),
            new Regression.Example(new int[] {0}, false, 1));

    assertThat(Regression.fit(weighed, 1, 1)[0]).isCloseTo(Math.log(2), within(1e-6));
  }

  @Test
  void theScoreIsOfMeanPrecisionAndMeanRecall() {
    Shingles shingles = new Shingles();
    shingles.add(Labels.tokens("a b c d e f"), Labels.tokens("a b c d"));
    shingles.add(Labels.tokens("a b c d"), Labels.tokens("a b c d e"));

    assertThat(shingles.f1()).isCloseTo(12 / 17.0, within(1e-9));
  }
}
