package warta.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.words.Resources;

class LanguageTest {
  private static Stream<String> examples() {
    return Resources.lines("/warta/text/language-examples.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsTheLanguage(String example) {
    assertThat(Language.detect(example.substring(4))).isEqualTo(example.substring(0, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2025",
        "Kim Jong Un",
        "Jakarta",
        "ok",
        "70-44 (18-22) 3/4",
        "👍👍",
        "\ud83d"
      })
  void saysNothingWhereItCannotTell(String text) {
    assertThat(Language.detect(text)).isNull();
  }

  @Test
  void quotedLanguageDoesNotWin() {
    String english =
        "He said \"terima kasih\" and left. It was the last that we heard of him in the town.";
    assertThat(Language.detect(english)).isEqualTo("en");
  }

  @Test
  void aLongQuotationHasALanguageOfItsOwnAndAShortOneNone() {
    String english = "We have seen that the river is higher than it was before the rain came.";
    assertThat(Language.of(english, "id")).isEqualTo("en");
    assertThat(Language.of("We have seen it.", "id")).isEqualTo("id");
    assertThat(Language.of("Bandung Surabaya Medan Padang ".repeat(4), "de")).isEqualTo("de");
  }

  @Test
  void aWordHeardAgainAndAgainIsNoLanguage() {
    String german = "Die Regierung sagt, dass der Preis im Mai sinken wird, und das ist gut. ";
    assertThat(Language.detect(german + "House of Sari, ".repeat(9))).isEqualTo("de");
  }

  @Test
  void aLongTextThatHasFewFunctionWordsIsToldToo() {
    String turkish =
        "Golcü futbolcu sahadan çıkarken tribünler ayağa kalktı, teknik direktör alkışladı. "
            + "Deplasmanda kazanılan maçın ardından takım sabah şehre döndü. ";
    assertThat(Language.detect(turkish.repeat(20))).isEqualTo("tr");
  }

  @Test
  void japaneseIsToldByItsKanaAmongTheHan() {
    assertThat(Language.detect("首相は会談した")).isEqualTo("ja");
    assertThat(Language.detect("首相会談東京")).isEqualTo("zh");
  }

  @Test
  void shoutingIsReadToo() {
    assertThat(Language.detect("PEMERINTAH MENGATAKAN HARGA ITU AKAN TURUN KARENA PANEN"))
        .isEqualTo("id");
  }

  @Test
  void eachWordStandsOnceOnItsLineAndInSmallLetters() {
    for (String line : Resources.lines("/warta/text/languages.txt")) {
      Map<String, Integer> seen = new HashMap<>();
      for (String word : line.substring(line.indexOf(": ") + 2).split(" ", -1)) {
        assertThat(word).as(line).isEqualTo(word.toLowerCase(Locale.ROOT)).isNotEmpty();
        assertThat(seen.merge(word, 1, Integer::sum)).as("%s in %s", word, line).isEqualTo(1);
      }
    }
  }

  @Test
  void megabyteIsNotReadWhole() {
    String text = "pemerintah akan turun dan naik ".repeat(40_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(1), () -> assertThat(Language.detect(text)).isEqualTo("id"));
  }
}
