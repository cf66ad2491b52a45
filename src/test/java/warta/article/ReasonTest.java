package warta.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warta.words.Resources;
import warta.words.Words;

final class ReasonTest {
  @ParameterizedTest
  @EnumSource(Reason.Kind.class)
  void everyKindHasWordsInEveryLanguage(Reason.Kind kind) {
    for (String language : Words.LANGUAGES) {
      assertThat(Resources.lines("/warta/words/" + language + ".txt"))
          .anyMatch(line -> line.startsWith(kind.key() + " = "));
      assertThat(Reason.of(kind).say(Words.of(language))).isNotBlank().doesNotStartWith("reason.");
    }
  }
}
