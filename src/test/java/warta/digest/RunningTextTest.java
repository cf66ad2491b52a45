package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Block;

/// Which sentences of an article may be picked.
class RunningTextTest {
  private static final String OPENS = "The harbour of Tarn opens again in spring.";
  private static final String WRECKS = "Divers found two wrecks near the pier.";
  private static final String REPAIRS = "Repairs of the hull cost two million crowns.";
  private static final String BAKER = "A baker of the town sold bread to the crew.";

  private static RunningText read(String... paragraphs) {
    return RunningText.of(Articles.of("Harbour of Tarn", "en", paragraphs));
  }

  private static List<String> texts(RunningText text) {
    return text.sentences().stream().map(Sentence::text).toList();
  }

  private static List<String> texts(String... paragraphs) {
    return texts(read(paragraphs));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of Tarn named these three reasons:",
        "The harbour is as the old chronicle of the mayor says,",
        "The mayor of Tarn had three reasons to close it;",
        "Look at the harbour of Tarn in spring: .",
        "As the mayor of the harbour has it, .",
        "Monday, 5 August at 14:47",
        "Ann Tarn, mayor of the town (archive)",
        "Words by Ann of Tarn in the harbour",
        "Bread for Tarn.",
      })
  void whatOnlyAnnouncesOrLabelsIsNoSentence(String line) {
    assertThat(texts(OPENS, line, WRECKS)).containsExactly(OPENS, WRECKS);
    assertThat(read(OPENS, line, WRECKS).count()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarn sells more bread.",
        "Two wrecks lie near the old pier of Tarn",
        "The mayor named three: bread, wine and salt.",
        "Divers found two wrecks (one near the pier).",
      })
  void shortSentencesAndLongLinesAreSentences(String line) {
    assertThat(texts(OPENS, line, WRECKS)).containsExactly(OPENS, line, WRECKS);
  }

  @Test
  void onlyAWholeLineIsALabel() {
    assertThat(texts(OPENS + " Divers found two wrecks")).contains("Divers found two wrecks");
    assertThat(texts("Divers found two wrecks (near the pier.) " + OPENS))
        .containsExactly("Divers found two wrecks (near the pier.)", OPENS);
  }

  @Test
  void whatLeansOnWhatIsNoSentenceIsNone() {
    String leans = "He left the town of Tarn in May.";
    String more = "But he came back to the harbour.";
    String announced = "The mayor of Tarn named these three reasons:";
    assertThat(texts(OPENS, leans, more, WRECKS)).containsExactly(OPENS, leans, more, WRECKS);
    assertThat(texts(OPENS, announced, leans, more, WRECKS)).containsExactly(OPENS, WRECKS);
    assertThat(texts(announced, leans, WRECKS)).containsExactly(WRECKS);
    assertThat(texts(OPENS, announced, WRECKS, leans, more))
        .containsExactly(OPENS, WRECKS, leans, more);
  }

  @Test
  void anArticleMayItselfBeginLeaning() {
    assertThat(texts("He left the town of Tarn in May.", WRECKS))
        .containsExactly("He left the town of Tarn in May.", WRECKS);
  }

  @Test
  void whereAllLeanTheFirstIsLeft() {
    String announced = "The mayor of Tarn named these three reasons:";
    assertThat(texts(announced, "He left the town of Tarn in May.", "But he came back in June."))
        .containsExactly("He left the town of Tarn in May.");
    assertThat(texts(announced)).isEmpty();
  }

  @Test
  void anAnswerLeansOnItsQuestionInTheSameParagraph() {
    String question = "Will the harbour open again?";
    List<Sentence> together = read(question + " " + WRECKS).sentences();
    assertThat(together).extracting(Sentence::leans).containsExactly(false, true);
    assertThat(read(question, WRECKS).sentences())
        .extracting(Sentence::leans)
        .containsExactly(false, false);
  }

  @Test
  void aQuestionStandsOnlyBeforeASentence() {
    String asks = "Will the harbour open again?";
    assertThat(texts(OPENS, asks, WRECKS)).containsExactly(OPENS, asks, WRECKS);
    assertThat(texts(OPENS, WRECKS, asks)).containsExactly(OPENS, WRECKS);
    assertThat(texts(OPENS, asks + " No. " + WRECKS)).containsExactly(OPENS, WRECKS);
    assertThat(texts(OPENS, asks, "Who pays for the repairs of it?", "Nobody.", WRECKS))
        .containsExactly(OPENS, WRECKS);
    assertThat(texts(asks)).containsExactly(asks);
  }

  @ParameterizedTest
  @CsvSource({"1,true", "2,true", "3,false", "4,false"})
  void itemsAndQuotationsHelpOnlyWhereParagraphsHaveTooLittle(int paragraphs, boolean helped) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Item("An item of the list names the price of bread.", 0, 0, List.of()));
    for (String text : List.of(OPENS, WRECKS, REPAIRS, BAKER).subList(0, paragraphs)) {
      blocks.add(new Block.Paragraph(text, List.of()));
    }
    blocks.add(new Block.Quote("The sea gives and the sea takes away.", List.of()));
    RunningText text = RunningText.of(Articles.of("Tarn", "en", blocks));
    assertThat(text.sentences()).hasSize(helped ? paragraphs + 2 : paragraphs);
    assertThat(text.count()).isEqualTo(paragraphs + 2);
  }

  @Test
  void whatABreakBetweenParagraphsCutInTwoIsNoSentence() {
    String begins = "The old harbour of Tarn is open again this year";
    String ends = "after the first snow of the year.";
    assertThat(texts(WRECKS, REPAIRS + " " + begins, ends + " " + BAKER))
        .containsExactly(WRECKS, REPAIRS, BAKER);
    assertThat(texts(WRECKS, begins, ends, BAKER)).containsExactly(WRECKS, BAKER);
    assertThat(texts(WRECKS, begins + ":", ends)).containsExactly(WRECKS, ends);
    assertThat(texts(WRECKS, begins + ".", "eBay sold bread to the crew of Tarn.")).hasSize(3);
    assertThat(texts(begins, "Divers of Tarn found two wrecks near the pier", WRECKS)).hasSize(3);
  }

  @Test
  void aLineThatPassesForAHeadingMayBeginASentence() {
    String begins = "The old harbour of Tarn is open again this year";
    String ends = "after the first snow of the year.";
    assertThat(texts(RunningText.of(headed(begins, ends)))).containsExactly(WRECKS, BAKER);
    assertThat(texts(RunningText.of(headed(begins, OPENS)))).contains(OPENS);
    assertThat(texts(RunningText.of(headed(begins + ":", ends)))).contains(ends);
    List<Block> blocks =
        List.of(
            new Block.Paragraph(begins, List.of()),
            new Block.Heading("the snow", 2, List.of()),
            new Block.Paragraph(WRECKS, List.of()));
    assertThat(texts(RunningText.of(Articles.of("Tarn", "en", blocks)))).contains(begins);
  }

  private static Article headed(String heading, String paragraph) {
    List<Block> blocks =
        List.of(
            new Block.Paragraph(WRECKS, List.of()),
            new Block.Heading(heading, 2, List.of()),
            new Block.Paragraph(paragraph + " " + BAKER, List.of()));
    return Articles.of("Tarn", "en", blocks);
  }

  @Test
  void nothingStandsTwice() {
    assertThat(texts(OPENS, WRECKS, OPENS, REPAIRS + " " + WRECKS))
        .containsExactly(OPENS, WRECKS, REPAIRS);
    assertThat(texts(OPENS, "“" + OPENS.toUpperCase(Locale.ROOT) + "”")).containsExactly(OPENS);
  }

  @Test
  void twoHundredSentencesAreWeighedAndAllAreCounted() {
    String[] paragraphs = new String[130];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = "Ship " + i + " of Tarn sails today. House " + i + " of Tarn burns down.";
    }
    RunningText text = read(paragraphs);
    assertThat(text.sentences()).hasSize(200);
    assertThat(text.sentences().getLast().text()).isEqualTo("House 99 of Tarn burns down.");
    assertThat(text.count()).isEqualTo(260);
  }

  @Test
  void theFirstOfEachParagraphIsKnown() {
    assertThat(read(OPENS + " " + WRECKS + " " + REPAIRS, BAKER).sentences())
        .extracting(Sentence::first)
        .containsExactly(true, false, false, true);
  }

  @Test
  void halfAQuotationIsKnown() {
    String begins = "“We waited at the old harbour for the ferry of Tarn all night long. ";
    String middle = "Nobody came to us in the rain and nobody called from the far shore. ";
    String ends =
        "All of us went home in the morning without bread and without our bags,” he said.";
    String wet = "The crew sat on the wet stones of the pier until the lamps went out at four. ";
    assertThat(read(begins + middle + wet + ends + " " + WRECKS).sentences())
        .extracting(Sentence::halved)
        .containsExactly(true, true, true, true, false);
  }

  @Test
  void aDatelineIsCutFromOneOfTheFirstFiveParagraphs() {
    String line = "TARN (Reuters) - Six ships of the town sail today.";
    for (int before = 0; before < 7; before++) {
      String[] paragraphs = new String[before + 1];
      for (int i = 0; i < before; i++) {
        paragraphs[i] = "House " + i + " of the town burns down.";
      }
      paragraphs[before] = line;
      assertThat(texts(paragraphs))
          .last()
          .isEqualTo(before < 5 ? line.substring(line.indexOf("Six")) : line);
    }
  }

  @Test
  void aDatelineThatTheArticleTellsIsBelieved() {
    String line = "warta kota Bekasi – Enam kapal berlayar hari ini.";
    assertThat(texts(RunningText.of(article("warta kota Bekasi", line))))
        .containsExactly("Enam kapal berlayar hari ini.");
    assertThat(texts(RunningText.of(article(null, line)))).containsExactly(line);
  }

  private static Article article(@Nullable String dateline, String paragraph) {
    return Articles.of(
        Articles.about("Kapal", false, dateline, "id"),
        List.of(new Block.Paragraph(paragraph, List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Xqzt vbnm wrtp."})
  void whereNobodyKnowsTheLanguageItIsReadAsEnglish(String paragraph) {
    assertThat(RunningText.of(Articles.of("", null, paragraph)).language()).isEqualTo("en");
  }
}
