package warta.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.text.EndErrors.Count;
import warta.text.EndsCorpus.Text;

/// Sentence ends against those marked by eye in articles of the corpus beside the project.
@Tag("slow")
class SentenceEndsTest {
  /// Errors in a hundred articles; the naive rule makes 130 to 900.
  private static final double MOST = 10;

  private static List<Text> drawn = List.of();

  @BeforeAll
  static void draw() throws IOException {
    assumeTrue(EndsCorpus.isThere(), "no " + EndsCorpus.ROOT + " here: skipped");
    drawn = EndsCorpus.drawn();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void fewEndsAreMissedOrWrong(String language) throws IOException {
    Count count = count(drawn, language);
    assertThat(count.per100()).as("%s%n%s", count, count.lines()).isLessThanOrEqualTo(MOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void nothingWasLearnedFromTheArticlesHeldBack(String language) throws IOException {
    Count count = count(drawn.stream().filter(Text::heldBack).toList(), language);
    assertThat(count.per100()).as("%s%n%s", count, count.lines()).isLessThanOrEqualTo(MOST);
  }

  @Test
  void naiveRuleIsFarWorse() throws IOException {
    Map<String, Count> naive = EndErrors.byLanguage(drawn, (text, _) -> EndRules.naive(text));
    assertThat(naive)
        .allSatisfy((language, count) ->
            assertThat(List.of("id", "en").contains(language) && count.per100() < 100)
                .as(language)
                .isFalse());
  }

  private static Count count(List<Text> texts, String language) throws IOException {
    Count count = EndErrors.byLanguage(texts, EndRules::ours).get(language);
    assertThat(count).as(language).isNotNull();
    return Objects.requireNonNull(count);
  }
}
