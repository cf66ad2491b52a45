package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Lessons;
import warta.article.SiteShapes;
import warta.library.LessonChange;
import warta.library.LessonChange.Wish;

/// What becomes of the article on the screen while more is learned of its site, and `r`.
class QuietCleaningTest {
  private static final String SITE = "kabarmuara.example";
  private static final String HEADING = "Dikerjakan Warga Sendiri";

  @Test
  void theListSaysHowLongAnArticleIsThatWasOpenedAfterMoreWasLearned() {
    Rig rig = Rig.of("80x24", Newsstand.named("five"));
    int before = rig.model().list().shown().getFirst().words();
    rig.keys("learn Enter wait");
    assertThat(rig.shown().words()).isEqualTo(before - 3);
    assertThat(rig.reading().row().words()).isEqualTo(before - 3);
    assertThat(rig.model().list().shown().getFirst().words()).isEqualTo(before - 3);
    assertThat(rig.model().list().cursor()).isZero();
  }

  @Test
  void aSummaryIsThatOfTheTextThatShows() {
    Rig rig = Rig.five("80x24").keys("Space").learning(SITE, HEADING).keys("80x30");
    List<Effect> asked = rig.asked();
    var last =
        (Effect.Summarize)
            asked.stream().filter(Effect.Summarize.class::isInstance).toList().getLast();
    assertThat(last.here().article()).isEqualTo(rig.shown());
    assertThat(rig.shown().text()).contains(HEADING);
  }

  @Test
  void theArticleOnTheScreenChangesOnlyWhenTheReaderTakesIt() {
    Rig rig = Rig.five("80x24").keys("Space j j j");
    List<String> text = rows(rig);
    rig.learning(SITE, HEADING);
    assertThat(rig.below()).as("changes are gathered first").doesNotContain("cleaner");
    rig.keys("wait");
    assertThat(rows(rig)).isEqualTo(text);
    assertThat(rig.below()).contains("cleaner text ready · r");
    rig.keys("j k");
    assertThat(rows(rig)).isEqualTo(text);
    assertThat(rig.below()).as("until it is taken").contains("cleaner text ready · r");
    rig.keys("r");
    assertThat(rig.shown().text()).doesNotContain(HEADING);
    assertThat(rows(rig).getFirst()).as("at the same place").isEqualTo(text.getFirst());
    assertThat(rig.below()).contains("This is the cleaner text.");
    assertThat(rig.keys("r").below()).contains("No cleaner text waits.");
  }

  private static List<String> rows(Rig rig) {
    List<String> rows = new ArrayList<>();
    for (int row = 1; row < 15; row++) {
      rows.add(rig.screen().row(row).substring(4, 76));
    }
    return rows;
  }

  @Test
  void aChangeThatLeavesTheTextAsItIsIsNotTold() {
    Rig rig = Rig.five("80x24").keys("Space").learning(SITE, "words of another page").keys("wait");
    assertThat(rig.asked()).anyMatch(Effect.Clean.class::isInstance);
    assertThat(rig.below()).doesNotContain("cleaner");
    rig.learning("harbour.example", "Tide tables").keys("wait");
    assertThat(rig.asked().stream().filter(Effect.Clean.class::isInstance)).hasSize(1);
  }

  @Test
  void manyChangesAreOneCleaning() {
    Rig rig = Rig.five("80x24").keys("Space");
    for (int i = 0; i < 100; i++) {
      rig.learning(SITE, "line " + i);
    }
    assertThat(rig.asked()).noneMatch(Effect.Clean.class::isInstance);
    rig.keys("wait");
    long cleanings = rig.asked().stream().filter(Effect.Clean.class::isInstance).count();
    assertThat(cleanings).as("one, and one for what came meanwhile").isBetween(1L, 2L);
  }

  @Test
  void aSiteThatChangesWhileItsArticleIsOnItsWayIsLookedAtAfterwards() {
    Rig rig = Rig.five("80x24").late().keys("Space");
    var open =
        (Effect.Open)
            rig.asked().stream().filter(Effect.Open.class::isInstance).findFirst().orElseThrow();
    Article before = rig.stand().article(open.row());
    rig.learning(SITE, HEADING);
    rig.send(
        new Message.Opened(
            open.ticket(), open.row(), before, Rig.origin(open.row()), Lessons.NONE));
    assertThat(rig.shown()).isEqualTo(before);
    Ticket ticket = rig.reading().cleaning().ticket();
    assertThat(rig.asked()).contains(new Effect.Wake(ticket, Cleaning.REST));
    rig.send(new Message.Woke(ticket));
    assertThat(rig.asked()).contains(new Effect.Clean(ticket, open.row()));
    rig.send(
        new Message.Cleaned(
            ticket, open.row(), rig.article(open.row()), Rig.origin(open.row()), Lessons.NONE));
    assertThat(rig.shown()).isEqualTo(before);
    assertThat(rig.reading().cleaning().ready()).isNotNull();
  }

  @Test
  void aCleaningThatComesTooLateIsDropped() {
    Rig rig = Rig.five("80x24").keys("Space").late().learning(SITE, HEADING);
    Ticket old = rig.reading().cleaning().ticket();
    rig.keys("x").at(HEADING).keys("-");
    Ticket taught = rig.reading().cleaning().ticket();
    assertThat(taught).isNotEqualTo(old);
    Article other = rig.stand().article("2-harbour.txt");
    Lessons now = rig.reading().cleaning().lessons();
    rig.send(new Message.Cleaned(old, "1-jembatan.txt", other, Rig.origin("1-jembatan.txt"), now));
    assertThat(rig.shown()).isNotEqualTo(other);
    rig.answer();
    rig.keys("J");
    rig.answer();
    rig.send(
        new Message.Cleaned(taught, "1-jembatan.txt", other, Rig.origin("1-jembatan.txt"), now));
    assertThat(rig.reading().row().id()).isEqualTo("2-harbour.txt");
    assertThat(rig.reading().cleaning().ready()).isNull();
  }

  @Test
  void thePlaceIsFoundAgainInAnArticleThatIsCleanedOtherwiseNow() {
    Rig rig = Rig.five("80x24").keys("Space j j j j j j j j j j j j j j");
    String first = rig.screen().row(1).substring(4);
    assertThat(first).isNotBlank();
    rig.keys("q");
    rig.learning(SITE, "Sejak banjir besar");
    rig.teach(
        new LessonChange(
            SITE,
            SiteShapes.folded(rig.stand().article("1-jembatan.txt").blocks().getFirst().text()),
            Wish.NONE,
            Wish.REMOVE));
    rig.keys("j Space q k Space");
    assertThat(rig.shown().blocks())
        .hasSizeLessThan(rig.stand().article("1-jembatan.txt").blocks().size());
    assertThat(rig.screen().row(1).substring(4)).isEqualTo(first);
  }
}
