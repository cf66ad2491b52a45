package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Place;
import warta.text.WordCount;

/// What is measured of a sentence, one [Feature] after the other.
class MeasuresTest {
  private static final Offset<Double> EXACTLY = offset(1e-12);

  private static Sentence sentence(int block, String text, boolean first, boolean leans) {
    Place place = new Place(block, 0, text.length());
    return new Sentence(place, text, WordCount.withMarks(text), first, leans, false);
  }

  /// By sentence and column; a paragraph each.
  private static double[][] measured(String title, int budget, String... texts) {
    List<Sentence> sentences = new ArrayList<>();
    for (String text : texts) {
      sentences.add(sentence(sentences.size(), text, true, text.startsWith("But")));
    }
    return measured(title, budget, sentences);
  }

  private static double[][] measured(String title, int budget, List<Sentence> sentences) {
    return Measures.of(sentences, Wording.of(sentences, title, "en"), !title.isEmpty(), budget);
  }

  private static double of(Feature feature, String text) {
    return measured("", 60, text)[0][feature.column()];
  }

  private static double[] column(Feature feature, double[][] measures) {
    double[] column = new double[measures.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = measures[i][feature.column()];
    }
    return column;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No ship sails. | 0",
        "On 5 May 7 ships sail. | 2",
        "It cost 1.000 crowns. | 1",
        "It rose by 2,5 and 3 crowns. | 2",
        "At 21:05 on 1/7/2025 it sank. | 2",
        "It sank in 1998, 2003. | 2",
        "House 12 of 12, and 4. Then: 3. | 4",
      })
  void aFigureIsOneWhateverMarksAreInIt(String text, int figures) {
    assertThat(Measures.figures(text)).isEqualTo(figures);
    assertThat(of(Feature.FIGURES, text)).isEqualTo(Math.min(3, figures) / 3.0, EXACTLY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abcdefgh | 0",
        "`abcd` xyz | 0.4",
        "ab “cdef” gh | 0.3333333333333333",
        "“ab” c “de” | 0.36363636363636365",
        "abc «defgh | 0.5",
      })
  void quotedCharactersAreCounted(String text, double share) {
    assertThat(of(Feature.SHARE_QUOTED, text.replace('`', '"'))).isEqualTo(share, EXACTLY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ship of Tarn sails. | 0.25",
        "A Ship | 1",
        "Ships sail home | 0",
        "Tarn | 0",
        "McTarn SAILS Home again | 0.6666666666666666"
      })
  void capitalsAreCountedBehindTheFirstWord(String text, double share) {
    assertThat(of(Feature.CAPITALS, text)).isEqualTo(share, EXACTLY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“Ships sail,” he said of the harbour today. | 1 | 0",
        "\"Ships sail,\" he said of the harbour today. | 1 | 0",
        "He said: “Will the ships sail to the harbour?” | 0 | 1",
        "船は今日港を出ますか？ | 0 | 1",
        "Ships sail to the harbour of Tarn today. | 0 | 0",
      })
  void quotationsAndQuestionsAreSeen(String text, double quoted, double question) {
    assertThat(of(Feature.QUOTED, text)).isEqualTo(quoted);
    assertThat(of(Feature.QUESTION, text)).isEqualTo(question);
  }

  @Test
  void placeIsMeasuredInSentencesWordsAndParagraphs() {
    String ten = "one two three four five six seven eight nine ten";
    List<Sentence> sentences =
        List.of(
            sentence(0, ten + " a", true, false),
            sentence(0, ten + " b", false, true),
            sentence(2, ten + " c", true, false),
            sentence(3, ten + " d", true, false));
    double[][] all = measured("", 22, sentences);
    assertThat(column(Feature.LOG_POSITION, all))
        .containsExactly(new double[] {0, Math.log(2), Math.log(3), Math.log(4)}, EXACTLY);
    assertThat(column(Feature.NEARNESS, all))
        .containsExactly(new double[] {1, 1 / 2.0, 1 / 3.0, 1 / 4.0}, EXACTLY);
    assertThat(column(Feature.FIRST, all)).containsExactly(1, 0, 0, 0);
    assertThat(column(Feature.BEFORE, all)).containsExactly(0, 0.5, 1, 1.5);
    assertThat(column(Feature.STILL_FITS, all)).containsExactly(1, 1, 0, 0);
    assertThat(column(Feature.PARAGRAPHS, all))
        .containsExactly(new double[] {0, 0, Math.log(2), Math.log(3)}, EXACTLY);
    assertThat(column(Feature.INNER, all)).containsExactly(0, 1, 0, 0);
    assertThat(column(Feature.LEANS, all)).containsExactly(0, 1, 0, 0);
    assertThat(column(Feature.LEANT_ON, all)).containsExactly(1, 0, 0, 0);
    assertThat(column(Feature.LENGTH, all)).containsOnly(0.5);
    assertThat(column(Feature.LOG_LENGTH, all)).containsOnly(StrictMath.log(12));
    assertThat(column(Feature.LOG_SENTENCES, all)).containsOnly(StrictMath.log(4));
    assertThat(column(Feature.LOG_WORDS, all)).containsOnly(StrictMath.log(2));
    assertThat(column(Feature.BUDGET, all)).containsOnly(22 / 60.0);
  }

  @Test
  void whatIsLongOrFarOffCountsOnlySoMuch() {
    String[] texts = new String[5];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "word ".repeat(30) + i;
    }
    double[][] all = measured("", 10, texts);
    assertThat(column(Feature.LENGTH, all)).containsOnly(2);
    assertThat(column(Feature.BEFORE, all)).containsExactly(0, 3, 3, 3, 3);
  }

  @Test
  void fewerThanEightWordsAreShort() {
    assertThat(of(Feature.SHORT, "one two three four five six seven")).isEqualTo(1);
    assertThat(of(Feature.SHORT, "one two three four five six seven eight")).isZero();
  }

  @Test
  void likenessIsMeasuredToTheFirstTheNeighboursAndAll() {
    String[] texts = {"ships sail home", "ships sail back", "bread falls down"};
    double[][] all = measured("Ships arrive", 60, texts);
    assertThat(column(Feature.LIKE_FIRST, all))
        .containsExactly(new double[] {0, 2 / 3.0, 0}, EXACTLY);
    assertThat(column(Feature.LIKE_BEFORE, all))
        .containsExactly(new double[] {0, 2 / 3.0, 0}, EXACTLY);
    assertThat(column(Feature.LIKE_BEHIND, all))
        .containsExactly(new double[] {2 / 3.0, 0, 0}, EXACTLY);
    assertThat(column(Feature.TITLE, all)).containsExactly(0.5, 0.5, 0);
    assertThat(column(Feature.IN_TITLE, all))
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 0}, EXACTLY);
    assertThat(column(Feature.NEW, all)).containsExactly(new double[] {1, 1 / 3.0, 1}, EXACTLY);
    assertThat(column(Feature.TAKEN_UP, all))
        .containsExactly(new double[] {2 / 3.0, 0, 0}, EXACTLY);
    assertThat(column(Feature.SPREAD, all))
        .containsExactly(new double[] {2 / 3.0, 2 / 3.0, 0}, EXACTLY);
    double[] centroid = column(Feature.CENTROID, all);
    assertThat(centroid[0]).isGreaterThan(centroid[2]).isLessThan(1);
    assertThat(column(Feature.CENTROID_NEAR, all)[1]).isEqualTo(centroid[1] / 2, EXACTLY);
    assertThat(column(Feature.NO_TITLE, all)).containsOnly(0);
    assertThat(column(Feature.NO_TITLE, measured("", 60, texts))).containsOnly(1);
  }

  @Test
  void budgetsThatNothingWasLearnedForAreMeasuredAsTheNearestThatWere() {
    List<Sentence> sentences = List.of(sentence(0, "ships sail home from the sea", true, false));
    Wording wording = Wording.of(sentences, "", "en");
    double[][] least = Scores.measures(sentences, wording, false, new Budget(45, 5));
    double[][] most = Scores.measures(sentences, wording, false, new Budget(60, 5));
    assertThat(Scores.measures(sentences, wording, false, new Budget(10, 5))).isDeepEqualTo(least);
    assertThat(Scores.measures(sentences, wording, false, new Budget(300, 5))).isDeepEqualTo(most);
    assertThat(column(Feature.BUDGET, least)).containsExactly(45 / 60.0);
    assertThat(column(Feature.BUDGET, most)).containsExactly(1);
  }
}
