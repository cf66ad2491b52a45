package warta.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.words.Resources;

class SentencesTest {
  private static Stream<String> examples() {
    return Resources.lines("/warta/text/sentence-examples.txt").stream();
  }

  private static List<String> split(String paragraph, String language) {
    return Sentences.of(paragraph, language).stream().map(span -> span.of(paragraph)).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cutsWhereTheExampleSays(String example) {
    String language = example.substring(0, 2);
    String marked = example.substring(4);
    String paragraph = marked.replace(" ¦ ", " ").replace("¦", "");
    List<String> expected = Arrays.stream(marked.split("¦", -1)).map(String::strip).toList();
    assertThat(split(paragraph, language)).isEqualTo(expected);
  }

  @Test
  void overlongQuotationIsCutAtItsSentences() {
    String sentence = "Kami akan terus berusaha sampai semua warga mendapat air bersih di rumah. ";
    String quotation = '"' + sentence.repeat(5).strip() + "\" kata Sari.";
    assertThat(split(quotation, "id")).hasSize(5);
    assertThat(split('"' + sentence.repeat(2).strip() + "\" kata Sari.", "id")).hasSize(1);
  }

  @Test
  void markWithoutPartnerHoldsNothing() {
    assertThat(split("\"Kami pergi. Kami pulang. Kami tidur.", "id")).hasSize(3);
  }

  @Test
  void eachAbbreviationStandsOnceOnItsLineAndIsNoSingleLetter() {
    for (String line : Resources.lines("/warta/text/sentences.txt")) {
      List<String> words = List.of(line.substring(line.indexOf(": ") + 2).split(" ", -1));
      assertThat(words).as(line).doesNotHaveDuplicates().doesNotContain("");
      if (!line.contains(" starts: ") && !line.contains(" unit: ") && !line.contains(" cry: ")) {
        assertThat(words).as(line).allMatch(word -> word.length() > 1 && !word.endsWith("."));
      }
    }
  }

  @Test
  void overEachLineOfTheResourceStandsAnExampleWithOneOfItsWords() throws IOException {
    String example = "";
    for (String line : Files.readAllLines(Path.of("src/main/resources/warta/text/sentences.txt"))) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        String words = example.toLowerCase(Locale.ROOT);
        assertThat(line.substring(colon + 2).split(" ", -1))
            .as("%s under %s", line, example)
            .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
      }
      example = line.startsWith("# ") ? line : "";
    }
  }

  @Test
  void aLongQuotationInAnotherLanguageIsReadInThatLanguage() {
    String english =
        "The council will meet again before the end of the month, and it has asked the owners of "
            + "all the boats that lie in the harbour to send their papers to Sen. Doe, who was the "
            + "first to say that the new wall is not high enough for the tides that we have now. "
            + "Nobody has answered him yet.";
    String paragraph = "Ia menulis: \"" + english + "\" Rapat ditutup.";
    assertThat(split(paragraph, "id"))
        .hasSize(3)
        .first(InstanceOfAssertFactories.STRING)
        .endsWith("that we have now.");
  }

  @Test
  void blankParagraphHasNone() {
    assertThat(Sentences.of("", "id")).isEmpty();
    assertThat(Sentences.of(" \u00a0 \u3000", "xx")).isEmpty();
  }

  @Test
  void spansAscendAndHoldAllThatIsNotWhite() {
    long seed = 4711;
    Random random = new Random(seed);
    String[] parts = {
      "Dr.",
      "Kata",
      "kata",
      " ",
      " ",
      " ",
      ".",
      "!",
      "?",
      "…",
      "\"",
      "“",
      "”",
      "‘",
      "’",
      "'",
      "(",
      ")",
      "«",
      "»",
      "„",
      "U.S.",
      "S.H.,",
      "4.",
      "A.",
      "。",
      "「",
      "」",
      "日本",
      "-- ",
      "\u00a0",
      "p.m.",
      "\ud83d\ude00",
      "\ud83d",
      ",",
      "।",
      "🏴",
      "tahun.Ini",
      "tahun.\"Ini",
      "E! ",
      " \"kata",
      "?“ (A).",
      "9 p.m. ",
      "A/T.",
      "น้ำ ทั้งนี้ "
    };
    for (int round = 0; round < 30_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        made.append(parts[random.nextInt(parts.length)]);
      }
      String text = made.toString();
      int end = 0;
      for (Span span : Sentences.of(text, random.nextBoolean() ? "id" : "de")) {
        assertThat(isWhite(text.substring(end, span.start())))
            .as("seed %d: %s", seed, text)
            .isTrue();
        assertThat(Spaces.isSpace(text.charAt(span.start())))
            .as("seed %d: %s", seed, text)
            .isFalse();
        assertThat(Spaces.isSpace(text.charAt(span.end() - 1)))
            .as("seed %d: %s", seed, text)
            .isFalse();
        end = span.end();
      }
      assertThat(isWhite(text.substring(end))).as("seed %d: %s", seed, text).isTrue();
    }
  }

  private static boolean isWhite(String text) {
    return text.chars().allMatch(Spaces::isSpace);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".",
        "\"",
        "A. ",
        "\"a\".x ",
        "“",
        "(",
        ". ",
        "Dr. ",
        "「。」",
        " ",
        "…\"",
        "'a. ",
        "\"a. Aa.",
        "aaa.\"A",
        "E! A (",
        "?\" (a"
      })
  void megabyteOfOneThingIsReadInLinearTime(String thing) {
    String text = thing.repeat(1_000_000 / thing.length());
    // 0.3 s at most on an idle machine; anything that is not linear takes minutes.
    assertTimeoutPreemptively(Duration.ofSeconds(8), () -> Sentences.of(text, "id"));
  }
}
