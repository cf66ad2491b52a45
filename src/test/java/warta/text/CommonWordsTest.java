package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonWordsTest {
  @Test
  void ofEveryLineThatNamesTheLanguage() {
    assertThat(CommonWords.of("id")).contains("yang", "karena").doesNotContain("bahawa");
    assertThat(CommonWords.of("ms")).contains("yang", "bahawa").doesNotContain("karena");
    assertThat(CommonWords.of("en")).contains("the", "of");
  }

  @Test
  void noneOfALanguageNobodyKnows() {
    assertThat(CommonWords.of("xx")).isEmpty();
  }
}
