package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Block;
import warta.article.Lessons;
import warta.article.Piece;
import warta.article.Place;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.digest.facts.KeyFacts;
import warta.library.Origin;
import warta.screen.Role;
import warta.screen.Screen;
import warta.words.Trouble;

class ArticleTest {
  private static Reading reading(Rig rig) {
    Reading reading = rig.model().reading();
    assertThat(reading).isNotNull();
    return reading;
  }

  private static Place place(Rig rig) {
    return reading(rig).standing().place();
  }

  private static Rig five(String size) {
    return Rig.of(size, Newsstand.named("five"));
  }

  @Test
  void anAnswerThatComesTooLateIsDropped() {
    Rig rig = five("80x24").late().keys("Space J");
    List<Ticket> tickets =
        rig.asked().stream()
            .filter(Effect.Open.class::isInstance)
            .map(e -> ((Effect.Open) e).ticket())
            .toList();
    assertThat(tickets).hasSize(2);
    var first = rig.stand().article("1-jembatan.txt");
    var origin = new Origin(false, Duration.ZERO, "", "");
    rig.send(new Message.Opened(tickets.get(0), "1-jembatan.txt", first, origin, Lessons.NONE));
    assertThat(reading(rig).arrival()).isInstanceOf(Arrival.Waiting.class);
    rig.send(new Message.Failed(tickets.get(0), new Trouble.Empty("late")));
    assertThat(reading(rig).arrival()).isInstanceOf(Arrival.Waiting.class);
    assertThat(rig.model().sources().troubles()).isEmpty();
    rig.send(new Message.Failed(tickets.get(1), new Trouble.Empty("page")));
    assertThat(reading(rig).arrival()).isInstanceOf(Arrival.Missing.class);
    assertThat(rig.screen().text()).contains("page: empty, nothing to show");
  }

  @Test
  void aSummaryThatComesTooLateIsDropped() {
    Rig rig = five("80x24").keys("Space").late();
    var before = reading(rig).condensed().summary();
    var old = reading(rig).condensed().ticket();
    rig.keys("80x30");
    assertThat(reading(rig).condensed().ticket()).isNotEqualTo(old);
    rig.send(new Message.Summarized(old, "1-jembatan.txt", Condensed.NOTHING, KeyFacts.NONE));
    assertThat(reading(rig).condensed().summary()).isEqualTo(before);
  }

  @Test
  void aSentenceAskedForBeforeTheSummaryIsThereIsShownWhenItIs() {
    Rig rig = five("80x24").late().keys("Space");
    var open =
        (Effect.Open)
            rig.asked().stream().filter(Effect.Open.class::isInstance).findFirst().orElseThrow();
    var origin = new Origin(false, Duration.ZERO, "", "");
    rig.send(
        new Message.Opened(
            open.ticket(), open.row(), rig.stand().article(open.row()), origin, Lessons.NONE));
    rig.keys(")");
    assertThat(reading(rig).condensed().chosen()).isNull();
    var article = rig.stand().article(open.row());
    var sentence =
        new Pick(
            article.blocks().getFirst().text(),
            new Place(0, 0, article.blocks().getFirst().text().length()),
            List.of());
    rig.send(
        new Message.Summarized(
            reading(rig).condensed().ticket(),
            open.row(),
            new Summary(List.of(sentence), 9),
            KeyFacts.NONE));
    assertThat(reading(rig).condensed().chosen()).isEqualTo(new Chosen.Sentence(0));
    assertThat(rig.screen().text()).contains("sentence 1 of 1");
  }

  @Test
  void whereTwoSentencesBeginInOneLineTheFirstIsNamed() {
    Rig rig = five("80x24").late().keys("Space");
    var open =
        (Effect.Open)
            rig.asked().stream().filter(Effect.Open.class::isInstance).findFirst().orElseThrow();
    var article = rig.stand().article(open.row());
    rig.send(
        new Message.Opened(
            open.ticket(),
            open.row(),
            article,
            new Origin(false, Duration.ZERO, "", ""),
            Lessons.NONE));
    String text = article.blocks().getFirst().text();
    rig.send(
        new Message.Summarized(
            reading(rig).condensed().ticket(),
            open.row(),
            new Summary(
                List.of(
                    new Pick(text.substring(0, 5), new Place(0, 0, 5), List.of()),
                    new Pick(text.substring(6, 12), new Place(0, 6, 12), List.of())),
                9),
            KeyFacts.NONE));
    String row =
        rig.screen()
            .text()
            .lines()
            .filter(line -> line.contains(text.substring(0, 20)))
            .findFirst()
            .orElseThrow();
    assertThat(row).startsWith(" 1  ");
  }

  @Test
  void theArticleBesideTheListFollowsTheCursorWhenItRests() {
    Rig rig = five("120x36");
    assertThat(rig.asked()).hasSize(1).first().isInstanceOf(Effect.Wake.class);
    rig.keys("j j");
    assertThat(rig.model().reading()).as("nothing is opened on the way").isNull();
    rig.keys("wait");
    assertThat(reading(rig).row().id()).isEqualTo("3-langit.txt");
    assertThat(rig.model().unread()).as("following marks nothing read").isEqualTo(5);
    assertThat(rig.asked().stream().filter(Effect.Open.class::isInstance)).hasSize(1);
  }

  @Test
  void theNeighboursAreMadeReady() {
    Rig rig = five("80x24").keys("j Space");
    assertThat(rig.asked()).contains(new Effect.Prepare(List.of("3-langit.txt", "1-jembatan.txt")));
  }

  @Test
  void anArticleIsReadAtItsEndOrWhenTheNextIsOpenedAndBegunBefore() {
    Rig rig = five("80x24").keys("Space");
    assertThat(rig.model().unread()).isEqualTo(5);
    rig.keys("j");
    assertThat(rig.model().marks().isBegun("1-jembatan.txt")).isTrue();
    assertThat(rig.model().unread()).isEqualTo(5);
    rig.keys("G");
    assertThat(rig.model().marks().isRead("1-jembatan.txt")).isTrue();
    rig.keys("J K");
    assertThat(rig.model().marks().isRead("2-harbour.txt")).as("K leaves it unread").isFalse();
    rig.keys("J J");
    assertThat(rig.model().marks().isRead("2-harbour.txt")).isTrue();
  }

  @Test
  void spaceReadsTheWholeEditionToItsEnd() {
    Rig rig = five("80x24");
    int keys = 0;
    while (rig.model().unread() > 0 && keys++ < 100) {
      rig.keys("Space");
    }
    assertThat(rig.model().unread()).isZero();
    assertThat(keys).isBetween(10, 40);
    assertThat(rig.keys("Space Space").screen().row(23)).contains("No other article is unread.");
  }

  @Test
  void aPageLeavesOneLineOfTheOneBefore() {
    Rig rig = five("80x24").keys("Space");
    String last = rig.screen().row(14);
    assertThat(rig.keys("Space").screen().row(1)).isEqualTo(last.replace("▐", " "));
  }

  @Test
  void thePlaceIsKeptOverSizesMeasuresAndFaces() {
    long seed = Long.getLong("warta.seed", 7L);
    Random random = new Random(seed);
    List<String> changes =
        List.of("40x12", "66x20", "80x24", "99x30", "120x36", "200x60", "<", ">", "x x x", "w w");
    Rig rig = five("80x24").keys("Space j j j j j j");
    Place held = place(rig);
    int top = reading(rig).standing().top();
    for (int i = 0; i < 200; i++) {
      rig.keys(changes.get(random.nextInt(changes.size())));
      assertThat(place(rig)).as("seed %d, change %d", seed, i).isEqualTo(held);
    }
    rig.keys("80x24 < < < < < < < < < < > > > > > > > >");
    assertThat(reading(rig).laid().measure()).isEqualTo(72);
    assertThat(reading(rig).standing().top()).isEqualTo(top);
  }

  @Test
  void thePlaceIsKeptFromOneOpeningToTheNext() {
    Rig rig = five("80x24").keys("Space j j j j q");
    Place held = place(rig);
    rig.keys("Space");
    assertThat(place(rig)).as("the same article").isEqualTo(held);
    rig.keys("J K");
    assertThat(place(rig)).as("after another article").isEqualTo(held);
  }

  @Test
  void theEndSaysWhatIsNext() {
    assertThat(five("80x24").keys("Space G").screen().text()).contains("End. J next article");
  }

  @Test
  void bracketsGoFromPieceToPieceThoughTheTextScrollsNoFurther() {
    Rig rig = five("80x24").keys("Space x");
    for (int piece = 2; piece <= 7; piece++) {
      assertThat(rig.keys("]").screen().row(0)).contains("piece " + piece + " of 7");
    }
    assertThat(rig.keys("]").screen().row(23)).contains("none after this");
    assertThat(rig.keys("[").screen().row(0)).contains("piece 6 of 7");
  }

  @Test
  void bracketsGoFromHeadingToHeading() {
    Rig rig = five("80x24").keys("Space ]");
    assertThat(rig.screen().text()).contains("Dikerjakan Warga Sendiri");
    int first = reading(rig).standing().top();
    rig.keys("]");
    assertThat(reading(rig).standing().top()).isGreaterThan(first);
    rig.keys("[");
    assertThat(reading(rig).standing().top()).isEqualTo(first);
  }

  @Test
  void aSentenceLeadsToItsPlaceAndBack() {
    Rig rig = five("80x24").keys("Space j j j");
    int before = reading(rig).standing().top();
    var picks = reading(rig).condensed().summary().picks();
    for (int i = 0; i < picks.size(); i++) {
      Screen screen = rig.keys(")").screen();
      assertThat(screen.row(0)).contains("sentence " + (i + 1) + " of " + picks.size());
      assertThat(marked(screen, Role.TARGET)).isEqualTo(picks.get(i).text());
    }
    assertThat(rig.keys(")").screen().row(23)).contains("last sentence");
    assertThat(marked(rig.screen(), Role.TARGET)).as("until the next key").isEmpty();
    rig.keys("'");
    assertThat(reading(rig).standing().top()).isEqualTo(before);
    assertThat(rig.screen().row(0)).contains("1 of 5");
    assertThat(rig.keys("'").screen().row(23)).contains("nowhere to go back");
    rig.keys("( Enter");
    assertThat(reading(rig).condensed().chosen()).isNull();
    assertThat(rig.keys("Enter").screen().row(23)).contains("no sentence chosen");
  }

  @Test
  void aSentenceIsShownWithThePaneOffAndFromTheRawPage() {
    for (String keys : List.of("Space S )", "Space x x )", "Space x )")) {
      Rig rig = five("80x24").keys(keys);
      String first = reading(rig).condensed().summary().picks().getFirst().text();
      assertThat(marked(rig.screen(), Role.TARGET)).as(keys).isEqualTo(first);
    }
    Rig small = five("40x12").keys("Space S ) )");
    String second = reading(small).condensed().summary().picks().get(1).text();
    assertThat(marked(small.screen(), Role.TARGET)).isEqualTo(second);
  }

  /// The words of cells that have a role, line ends as spaces.
  private static String marked(Screen screen, Role role) {
    StringBuilder text = new StringBuilder();
    for (int row = 1; row < screen.size().rows() - 1; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < screen.size().columns(); column++) {
        if (screen.role(row, column) == role) {
          line.append(screen.cluster(row, column));
        }
      }
      if (!line.isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(line);
      }
    }
    return text.toString();
  }

  @Test
  void noSentenceOfTheSummaryIsEverCut() {
    for (String size : List.of("60x18", "80x18", "80x19", "80x24", "100x30", "120x36", "200x60")) {
      for (int article = 0; article < 4; article++) {
        Rig rig = five(size).real().keys("j ".repeat(article) + "Space");
        var summary = reading(rig).condensed().summary();
        Arrangement plan = Arrangement.of(rig.model());
        assertThat(summary.picks()).isNotEmpty();
        assertThat(SummaryRows.of(summary.picks(), plan.summaryMeasure()))
            .as("%s, article %d", size, article)
            .isLessThanOrEqualTo(plan.sentences().rows());
      }
    }
  }

  @Test
  void thePaneGrowsForAnOnlySentenceThatIsLong() {
    String sentence =
        "Panjang sekali kalimat ini " + "dan masih berlanjut lagi ".repeat(30) + "sampai akhir.";
    List<Piece> pieces =
        List.of(
            new Piece.Kept(new Block.Paragraph(sentence, List.of())),
            new Piece.Kept(new Block.Paragraph("Pendek. " + "kata ".repeat(100), List.of())));
    var about = Newsstand.about("Judul", "Media", List.of(), null);
    Article article = Article.of("hash", "HTML", "UTF-8", about, pieces, 1);
    Rig rig = Rig.of("80x24", Newsstand.of(article)).keys("Space");
    assertThat(rig.screen().text().split("sampai akhir")).as("whole, in the pane").hasSize(2);
    assertThat(Arrangement.of(rig.model()).summary().rows()).isGreaterThan(7);
    assertThat(Arrangement.of(rig.model()).article().rows()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void findsAreCountedAndGoneThrough() {
    Rig rig = five("80x24").keys("Space / j e m b a t a n");
    assertThat(rig.screen().row(0)).contains("1 of ");
    assertThat(rig.screen().cursor()).isNotNull();
    rig.keys("Enter");
    int all = reading(rig).finding().matches().size();
    assertThat(all).isGreaterThan(3);
    for (int i = 2; i <= all; i++) {
      assertThat(rig.keys("n").screen().row(0)).contains(i + " of " + all);
      assertThat(marked(rig.screen(), Role.TARGET)).isEqualToIgnoringCase("jembatan");
    }
    assertThat(rig.keys("n").screen().row(0)).as("round the end").contains("1 of " + all);
    assertThat(rig.keys("N").screen().row(0)).contains(all + " of " + all);
    assertThat(marked(rig.keys("Esc").screen(), Role.FIND)).isEmpty();
  }

  @Test
  void aFindThatIsGivenUpLeavesTheTextWhereItStood() {
    Rig rig = five("80x24").keys("Space j");
    int before = reading(rig).standing().top();
    rig.keys("/ m a g r i b");
    assertThat(reading(rig).standing().top()).isGreaterThan(before);
    rig.keys("Esc");
    assertThat(reading(rig).standing().top()).isEqualTo(before);
    assertThat(rig.keys("/ z z z Enter").screen().row(23)).contains("Not here: zzz");
    assertThat(reading(rig).standing().top()).isEqualTo(before);
  }

  @Test
  void whatWasTypedBeforeComesBackWithUp() {
    Rig rig = five("80x24").keys("Space / p a p a n Enter / r a k i t Enter / Up Up");
    assertThat(rig.model().stage().prompt().text()).isEqualTo("papan");
    rig.keys("Down");
    assertThat(rig.model().stage().prompt().text()).isEqualTo("rakit");
    rig.keys("C-w p e k a n Left Left Backspace x");
    assertThat(rig.model().stage().prompt().text()).isEqualTo("pexan");
  }

  @Test
  void aTypedNumberIsALink() {
    Rig rig = five("80x24").keys("Space 2");
    assertThat(rig.screen().row(23)).contains("2: dinas pekerjaan umum");
    assertThat(rig.keys("Enter").screen().row(23)).contains("https://pu.example/uji-beban");
    assertThat(rig.keys("o").screen().row(23)).contains("https://pu.example/uji-beban");
    assertThat(rig.keys("j o").screen().row(23)).contains("https://kabarmuara.example/2025/07");
    assertThat(rig.keys("9").screen().row(23)).contains("No link 9; the last is 2.");
  }

  @Test
  void aTypedNumberIsTakenBackBeforeTheArticleIsLeft() {
    Rig rig = five("80x24").keys("Space 2 Esc");
    assertThat(rig.model().stage().focus()).isEqualTo(Focus.ARTICLE);
    assertThat(rig.keys("Enter").screen().row(23)).contains("no sentence chosen");
    assertThat(rig.keys("Esc").model().stage().focus()).isEqualTo(Focus.LIST);
  }

  @Test
  void anAddressTooLongForTheLineGoesOnWhenAskedAgain() {
    Rig rig = five("80x24").keys("j j j Space o");
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String row = rig.screen().row(23);
      told.append(row.substring(0, row.indexOf("? keys")).strip().replace("…", ""));
      rig.keys("o");
    }
    assertThat(told.toString()).startsWith(rig.stand().article("5-tides.txt").about().address());
  }

  @Test
  void theSummaryMakesRoomWhenHidden() {
    Rig rig = five("80x24").keys("Space");
    assertThat(rig.screen().row(15)).contains("Summary");
    rig.keys("S");
    assertThat(rig.screen().text()).doesNotContain("Summary · ");
    assertThat(rig.screen().row(16)).isNotBlank();
  }

  @Test
  void settingsAreSetForThisRunAndFaultsTold() {
    Rig rig = five("80x24").keys(": s e t Space m e a s u r e Space 4 8 Enter Space");
    assertThat(reading(rig).laid().measure()).isEqualTo(48);
    rig.keys(": s e t Space l a n g u a g e Space i d Enter");
    assertThat(rig.screen().text()).contains("Ringkasan", "tombol");
    assertThat(reading(rig).laid().measure()).as("the rest stays").isEqualTo(48);
    rig.keys(": s e t Space m e s u r e Space 4 Enter");
    assertThat(rig.screen().row(23)).contains("mesure", "nearest: measure");
  }

  @Test
  void whatAKeyChangedOutlivesOtherSettings() {
    Rig rig = five("80x24").keys("Space < < : s e t Space l a n g u a g e Space i d Enter");
    assertThat(reading(rig).laid().measure()).isEqualTo(64);
  }

  @Test
  void tabGoesToTheOtherPaneWhereThereAreTwo() {
    Rig rig = five("120x36").keys("wait Tab");
    assertThat(rig.model().stage().focus()).isEqualTo(Focus.ARTICLE);
    assertThat(rig.keys("S-Tab").model().stage().focus()).isEqualTo(Focus.LIST);
    assertThat(five("80x24").keys("Tab").screen().row(23)).contains("one pane here");
  }

  @Test
  void redrawingSendsTheWholeScreenAgain() {
    assertThat(five("80x24").keys("C-l").asked()).contains(new Effect.Repaint());
  }
}
