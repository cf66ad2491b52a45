package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Place;
import warta.digest.Budget;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.digest.facts.KeyFacts;
import warta.screen.Role;
import warta.screen.Screen;

/// The summary's pane: its facts and sentences gone through, asked about, and fitted in.
class SummaryTest {
  private static Rig facts(String size) {
    return Rig.of(size, Newsstand.named("facts"));
  }

  private static Condensed condensed(Rig rig) {
    return rig.reading().condensed();
  }

  /// The words of cells that have a role, in some rows.
  private static String marked(Screen screen, Role role, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int row = from; row < to; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 4; column < screen.size().columns(); column++) {
        if (screen.role(row, column) == role) {
          line.append(screen.cluster(row, column));
        }
      }
      text.append(text.isEmpty() || line.isEmpty() ? "" : " ").append(line);
    }
    return text.toString();
  }

  @Test
  void factsComeBeforeSentencesAndEachLeadsToItsPlace() {
    Rig rig = facts("80x24").keys("Space )");
    assertThat(rig.screen().row(0)).contains("sentence 1 of 3");
    List<String> strip = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (int fact = 6; fact >= 1; fact--) {
      Screen screen = rig.keys("(").screen();
      assertThat(screen.row(0)).contains("fact " + fact + " of 6");
      assertThat(screen.row(16)).as("the sign at the strip's row").startsWith("›");
      strip.addFirst(marked(screen, Role.CURSOR, 16, 17));
      text.addFirst(marked(screen, Role.TARGET, 1, 15));
    }
    assertThat(strip)
        .containsExactly(
            "Ratna Wulandari", "Kuala Bening", "1 Jul 2025", "6.000 ton", "4.700", "212");
    assertThat(text)
        .containsExactly(
            "Ratna Wulandari", "Kuala Bening", "Selasa (1/7/2025)", "6.000 ton", "4.700", "212");
    assertThat(rig.keys("(").below()).contains("first of the key facts");
    for (int fact = 2; fact <= 6; fact++) {
      assertThat(rig.keys(")").screen().row(0)).contains("fact " + fact + " of 6");
    }
    assertThat(rig.keys(")").screen().row(0)).contains("sentence 1 of 3");
  }

  @Test
  void apostropheGoesBackFromAFactAndEnterStays() {
    Rig rig = facts("80x24").keys("Space j j");
    String before = rig.screen().text();
    assertThat(rig.keys(") ( '").screen().text()).isEqualTo(before);
    Rig stays = facts("80x24").keys("Space ) ( Enter");
    assertThat(stays.below()).contains("Staying here.");
    assertThat(condensed(stays).chosen()).isNull();
    assertThat(stays.reading().standing().top()).isPositive();
  }

  @Test
  void onlyFactsThatShowAreGoneThroughAndAllWhereTheStripDoesNot() {
    assertThat(facts("80x24").keys("Space ) (").screen().row(0)).contains("fact 6 of 6");
    assertThat(facts("80x24").keys("Space S ) (").screen().row(0)).contains("fact 10 of 10");
    assertThat(facts("40x12").keys("Space ) (").screen().row(0)).contains("fact 10 of 10");
  }

  @Test
  void aFactThatShowsNoMoreAfterAResizeIsStillThePlaceToGoOnFrom() {
    Rig rig = facts("120x36").keys("Space ) ( ( ( ( (");
    assertThat(marked(rig.screen(), Role.CURSOR, 22, 25)).isEqualTo("›Surabaya");
    rig.keys("80x24");
    assertThat(rig.screen().row(0)).contains("fact ·");
    assertThat(rig.keys(")").screen().row(0)).contains("sentence 1 of 3");
  }

  @Test
  void factsWithoutSentencesAreGoneThroughFromTheFirst() {
    Rig rig = facts("80x24").keys("j j j j Space )");
    assertThat(rig.screen().row(0)).contains("fact 1 of 2");
    assertThat(rig.keys(") )").below()).contains("last of the key facts");
    assertThat(facts("80x24").keys("j j j j Space (").screen().row(0)).contains("fact 2 of 2");
  }

  @Test
  void whatWasChosenStaysChosenWhenTheSummaryIsMadeAnew() {
    Rig rig = facts("80x24").keys("Space ) ( (");
    Place fact = condensed(rig).place(condensed(rig).chosen());
    rig.keys("120x36");
    assertThat(condensed(rig).place(condensed(rig).chosen())).isEqualTo(fact);
    rig.keys(") ) ) )");
    Place sentence = condensed(rig).place(condensed(rig).chosen());
    assertThat(condensed(rig).chosen()).isInstanceOf(Chosen.Sentence.class);
    rig.keys("80x24");
    assertThat(condensed(rig).place(condensed(rig).chosen())).isEqualTo(sentence);
  }

  @Test
  void iTellsWhyInTheLineAndAskedAgainOpensThePane() {
    Rig rig = facts("80x24").keys("Space )");
    String reversed = marked(rig.screen(), Role.TARGET, 1, 15);
    rig.keys("i");
    assertThat(rig.below())
        .startsWith(" First sentence; shares 4 words with the title; two figures");
    assertThat(marked(rig.screen(), Role.TARGET, 1, 15)).isNotEmpty().isEqualTo(reversed);
    rig.keys("i");
    assertThat(rig.model().stage().overlay()).isInstanceOf(Overlay.About.class);
    assertThat(rig.screen().text()).contains("Chosen because", "paragraph 1 of 6", "Published");
    rig.keys("q j i");
    assertThat(rig.model().stage().overlay()).as("another key between").isNull();
    rig.keys("Enter i");
    assertThat(rig.model().stage().overlay()).as("nothing chosen").isNotNull();
    assertThat(rig.screen().text()).doesNotContain("Chosen because");
  }

  @Test
  void aReasonTooLongForTheLineOpensThePaneAtOnce() {
    Rig rig = facts("40x12").keys("Space ) i");
    assertThat(rig.model().stage().overlay()).isInstanceOf(Overlay.About.class);
    assertThat(rig.screen().row(1)).contains("Chosen because");
    assertThat(rig.keys("q").screen().row(0)).contains("sentence 1 of");
  }

  @Test
  void iInTheListIsAboutItsRow() {
    Rig rig = facts("120x36").keys("Space ) Tab j i");
    assertThat(rig.model().stage().overlay()).isInstanceOf(Overlay.About.class);
    assertThat(rig.screen().text())
        .contains("The ferry that waits for everyone")
        .doesNotContain("Chosen because");
  }

  @Test
  void noSentenceIsPushedOutByTheFacts() {
    for (String size : List.of("60x18", "60x24", "80x18", "80x24", "100x30", "120x36", "200x60")) {
      for (int article = 0; article < 4; article++) {
        Rig rig = facts(size).real().keys("j ".repeat(article) + "Space");
        Arrangement plan = Arrangement.of(rig.model());
        int rows = SummaryRows.of(condensed(rig).picks(), plan.summaryMeasure());
        String told = size + ", article " + article;
        assertThat(rows).as(told).isBetween(1, plan.sentences().rows());
      }
    }
  }

  @Test
  void theFactsYieldToAnOnlySentenceThatNeedsTheirRows() {
    Newsstand stand = Newsstand.named("facts");
    Rig rig = Rig.of("80x18", stand).keys("Space");
    int most = 16 - 6;
    String text = "kata ".repeat(14 * most + 2).strip();
    Summary longest = new Summary(List.of(new Pick(text, new Place(0, 0, 9), List.of())), 12);
    rig.late().keys("80x19");
    rig.send(
        new Message.Summarized(
            condensed(rig).ticket(),
            rig.reading().row().id(),
            longest,
            new KeyFacts(condensed(rig).keyFacts())));
    Arrangement plan = Arrangement.of(rig.model());
    assertThat(plan.headnote()).isEqualTo(Headnote.NONE);
    assertThat(SummaryRows.of(longest.picks(), plan.summaryMeasure()))
        .isEqualTo(plan.sentences().rows());
  }

  @Test
  void aSummaryIsAskedForOnceForARoomAndOnceMoreWhereItFitsBadly() {
    Rig rig = facts("80x24").real().keys("Space");
    assertThat(asks(rig)).isBetween(1L, 2L);
    long before = asks(rig);
    rig.keys("j k ) ( ' x x x / a Esc ? q i q");
    assertThat(asks(rig)).as("keys ask for nothing").isEqualTo(before);
    rig.keys("80x25");
    assertThat(asks(rig)).as("half a row does not change the room").isEqualTo(before);
    rig.keys("80x30");
    assertThat(asks(rig)).isBetween(before + 1, before + 2);
  }

  /// An article of one sentence, which takes 28 rows of 36 columns.
  private static Rig longSentence() {
    return Rig.of("40x12", Newsstand.of(Newsstand.plain("kata ".repeat(200).strip())));
  }

  @Test
  void spaceReadsTheSummaryThatStandsAloneToItsEndAndThenTheText() {
    Rig rig = longSentence().keys("Space");
    String text = rig.screen().text();
    rig.keys("S");
    int pages = 0;
    for (; rig.model().stage().alone() && pages < 10; pages++) {
      rig.keys("Space");
    }
    assertThat(pages).as("three pages of it, and out").isEqualTo(4);
    assertThat(rig.screen().text()).isEqualTo(text);
  }

  @Test
  void theSummaryThatStandsAloneScrollsNoFurtherThanItsEnd() {
    Rig rig = longSentence().keys("Space S G");
    String end = rig.screen().text();
    rig.keys("k");
    String before = rig.screen().text();
    assertThat(before).isNotEqualTo(end);
    assertThat(rig.keys("j j j j j j j j k").screen().text()).isEqualTo(before);
  }

  @Test
  void howFarTheTextIsReadIsTheSameBesideItsSummaryAndBehindIt() {
    Rig rig = facts("40x12").keys("Space f");
    String far = rig.screen().row(0);
    assertThat(far).doesNotContain(" 0 %");
    assertThat(rig.keys("S").screen().row(0)).isEqualTo(far);
  }

  @Test
  void inATallPaneASummaryStaysAQuarterOfItsArticle() {
    for (int words : List.of(100, 200, 300, 400, 600, 2_000)) {
      String sentence = "Warga desa itu menyalakan lampu minyak di tepi sungai yang panjang. ";
      Rig rig = Rig.of("200x60", Newsstand.of(Newsstand.plain(sentence.repeat(words / 10))));
      rig.keys("wait");
      List<Integer> asked =
          rig.asked().stream()
              .filter(Effect.Summarize.class::isInstance)
              .map(effect -> ((Effect.Summarize) effect).budget().words())
              .toList();
      int quarter = rig.shown().words() / 4;
      assertThat(asked).as("%d words", words).isNotEmpty();
      assertThat(asked.getFirst()).as("%d words", words).isEqualTo(Math.clamp(quarter, 75, 120));
      assertThat(asked)
          .as("%d words", words)
          .allMatch(most -> most <= Math.clamp(quarter, 75, 120));
    }
  }

  private static long asks(Rig rig) {
    return rig.asked().stream().filter(Effect.Summarize.class::isInstance).count();
  }

  @Test
  void rowsThatStayEmptyAreFilledByALongerSummary() {
    Article article =
        Newsstand.plain("Warga desa itu menyalakan lampu di tepi sungai. ".repeat(80));
    Rig rig = Rig.of("80x24", Newsstand.of(article)).late().keys("Space wait");
    Effect.Summarize first = (Effect.Summarize) rig.asked().getLast();
    // The stand-in gives what a budget of a single sentence gives: two of six rows.
    Summary brief = Rig.summary(rig.shown(), new Budget(1, 1));
    rig.keys("80x30");
    Effect.Summarize asked = (Effect.Summarize) rig.asked().getLast();
    assertThat(asked).isNotEqualTo(first);
    rig.send(new Message.Summarized(asked.ticket(), asked.row(), brief, KeyFacts.NONE));
    assertThat(condensed(rig).summary()).as("shows meanwhile").isEqualTo(brief);
    Effect.Summarize longer = (Effect.Summarize) rig.asked().getLast();
    assertThat(longer.budget().words()).isGreaterThan(asked.budget().words());
    rig.send(new Message.Summarized(longer.ticket(), longer.row(), brief, KeyFacts.NONE));
    assertThat(condensed(rig).summary()).isEqualTo(brief);
    assertThat(rig.asked().getLast()).as("no third time").isEqualTo(longer);
  }
}
