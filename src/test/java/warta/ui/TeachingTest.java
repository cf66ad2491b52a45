package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Block;
import warta.article.Lesson;
import warta.article.Lessons;
import warta.article.Piece;
import warta.article.SiteShapes;
import warta.library.LessonChange;
import warta.library.LessonChange.Wish;
import warta.screen.Role;
import warta.screen.Screen;

/// `+`, `-`, `z`, `Z`, `r`, and what points at a piece.
class TeachingTest {
  private static final String SITE = "kabarmuara.example";
  private static final String READ_ALSO = "Baca juga: Banjir Muara Jernih dalam Sepuluh Foto";
  private static final String HEADING = "Dikerjakan Warga Sendiri";

  private static Rig five(String size) {
    return Rig.of(size, Newsstand.named("five"));
  }

  private static Reading reading(Rig rig) {
    Reading reading = rig.model().reading();
    assertThat(reading).isNotNull();
    return reading;
  }

  private static Article shown(Rig rig) {
    return Arrangement.article(rig.model().reading());
  }

  private static Piece pointed(Rig rig) {
    int piece = Pointed.piece(rig.model());
    return piece < 0 ? null : shown(rig).pieces().get(piece);
  }

  /// The row of the mark beside the piece that is pointed at, or -1.
  private static int mark(Rig rig) {
    Screen screen = rig.screen();
    for (int row = 1; row < screen.size().rows() - 1; row++) {
      for (int column = 0; column < 4; column++) {
        if (screen.role(row, column) == Role.CURSOR) {
          return row;
        }
      }
    }
    return -1;
  }

  private static String below(Rig rig) {
    Screen screen = rig.screen();
    return screen.row(screen.size().rows() - 1);
  }

  /// Points at the piece of these words by going from piece to piece.
  private static Rig at(Rig rig, String words) {
    rig.keys("g");
    for (int i = 0; i < 60 && !pointed(rig).text().equals(words); i++) {
      rig.keys("j");
    }
    assertThat(pointed(rig).text()).isEqualTo(words);
    return rig;
  }

  private static Lessons lessons(String keep, String remove) {
    Lessons lessons = Lessons.NONE;
    if (!keep.isEmpty()) {
      lessons = lessons.with(new Lesson(true, SiteShapes.folded(keep)));
    }
    return remove.isEmpty() ? lessons : lessons.with(new Lesson(false, SiteShapes.folded(remove)));
  }

  @Test
  void aRemovedPieceIsKeptAndAKeptOneRemoved() {
    Rig rig = at(five("80x24").keys("Space x"), READ_ALSO).keys("+");
    assertThat(rig.taught(SITE)).isEqualTo(lessons(READ_ALSO, ""));
    assertThat(pointed(rig)).isInstanceOf(Piece.Kept.class);
    assertThat(below(rig)).contains("kept on every page of kabarmuara.example · z undoes");
    assertThat(rig.screen().text()).contains("[kept by you]");
    at(rig, HEADING).keys("-");
    assertThat(rig.taught(SITE)).isEqualTo(lessons(READ_ALSO, HEADING));
    assertThat(pointed(rig)).isInstanceOf(Piece.Taken.class);
    assertThat(below(rig)).contains("removed on every page of kabarmuara.example · z undoes");
    assertThat(rig.keys("x x").screen().text()).contains(READ_ALSO).doesNotContain(HEADING);
  }

  @Test
  void whatOneKeyTaughtTheOtherTakesBack() {
    Rig rig = at(five("80x24").keys("Space x"), READ_ALSO).keys("+ -");
    assertThat(rig.taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(below(rig)).contains("no longer kept by you on kabarmuara.example · z undoes");
    at(rig, HEADING).keys("- +");
    assertThat(rig.taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(below(rig)).contains("no longer removed by you on kabarmuara.example · z undoes");
    assertThat(shown(rig)).isEqualTo(rig.stand().article("1-jembatan.txt"));
  }

  @Test
  void aKeyThatAsksForWhatIsSaysSo() {
    Rig rig = at(five("80x24").keys("Space x"), READ_ALSO).keys("-");
    assertThat(below(rig)).contains("It is removed already.");
    at(rig, HEADING).keys("+");
    assertThat(below(rig)).contains("It is kept already.");
    assertThat(rig.taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(rig.keys("z").screen().row(23)).contains("There is nothing to undo.");
    assertThat(rig.keys("Z").screen().row(23)).contains("There is nothing to do again.");
  }

  @Test
  void aLessonTakenBackThatChangesNothingTellsTheKeyThatDoes() {
    // The heading was kept by the reader on a day when the cleaner took it; now it would stay.
    Rig rig = five("80x24").keys("Space x");
    rig.learning(SITE, HEADING).keys("wait r");
    at(rig, HEADING).keys("+");
    assertThat(pointed(rig)).isInstanceOf(Piece.Taken.class); // the rig takes what was learned
    rig = five("80x24");
    rig.teach(new LessonChange(SITE, SiteShapes.folded(HEADING), Wish.NONE, Wish.KEEP));
    rig.keys("Space x");
    at(rig, HEADING).keys("-");
    assertThat(rig.taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(pointed(rig)).isInstanceOf(Piece.Kept.class);
    assertThat(below(rig)).contains("no longer kept by you; it stays all the same · - removes it");
    assertThat(rig.keys("-").taught(SITE)).isEqualTo(lessons("", HEADING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x x"})
  void whereRemovedPiecesDoNotShowTheKeysSayWhereTheyWork(String faces) {
    for (String key : List.of("+", "-")) {
      Rig rig = five("80x24").keys("Space " + faces + " " + key);
      assertThat(below(rig)).contains(key + " works where removed pieces show; x shows them.");
      assertThat(rig.model().journal()).isEqualTo(Journal.NONE);
    }
    assertThat(five("80x24").keys("+").screen().row(23)).contains("+ does nothing here.");
  }

  @Test
  void aPageThatNamesNoSiteSaysSo() {
    var about = Newsstand.about("Judul", "Media", List.of(), null);
    Piece piece = new Piece.Kept(new Block.Paragraph("Satu dua tiga.", List.of()));
    Article article = Article.of("hash", "text", "UTF-8", about, List.of(piece), 1);
    Rig rig = Rig.of("80x24", Newsstand.of(article)).keys("Space x -");
    assertThat(below(rig)).contains("This page names no site.");
    assertThat(rig.keys("x x").screen().text()).contains("Satu dua tiga.");
    assertThat(rig.keys("i").screen().text()).contains("none named; nothing can be taught");
  }

  @Test
  void whateverWasTaughtIsUndoneAndDoneAgain() {
    for (long seed :
        Long.getLong("warta.seed") == null
            ? new long[] {1, 2, 3, 4, 5, 6, 7, 8}
            : new long[] {Long.getLong("warta.seed")}) {
      Random random = new Random(seed);
      Rig rig = five("80x24").keys("Space x");
      Lessons first = rig.taught(SITE);
      Article before = shown(rig);
      List<Lessons> states = new ArrayList<>(List.of(first));
      for (int i = 0; i < 60; i++) {
        int at = rig.model().journal().done().size();
        String keys = List.of("+", "-", "z", "Z").get(random.nextInt(4));
        rig.keys("j ".repeat(random.nextInt(4)) + "k ".repeat(random.nextInt(3)) + keys);
        int now = rig.model().journal().done().size();
        assertThat(Math.abs(now - at)).as("seed %d, key %d", seed, i).isLessThanOrEqualTo(1);
        if (now > at && !keys.equals("Z")) {
          states = new ArrayList<>(states.subList(0, now));
          states.add(rig.taught(SITE));
        }
        String told = "seed " + seed + ", key " + i;
        assertThat(rig.taught(SITE)).as(told).isEqualTo(states.get(now));
        assertThat(reading(rig).cleaning().lessons()).as(told).isEqualTo(rig.taught(SITE));
      }
      rig.keys("Z ".repeat(60));
      for (int i = states.size() - 2; i >= 0; i--) {
        assertThat(rig.keys("z").taught(SITE))
            .as("seed %d, undone to %d", seed, i)
            .isEqualTo(states.get(i));
      }
      assertThat(shown(rig)).as("seed %d", seed).isEqualTo(before);
      for (int i = 1; i < states.size(); i++) {
        assertThat(rig.keys("Z").taught(SITE))
            .as("seed %d, again to %d", seed, i)
            .isEqualTo(states.get(i));
      }
    }
  }

  @Test
  void aChangeAndItsInverseGiveWhatWas() {
    Random random = new Random(4);
    Lessons lessons = Lessons.NONE;
    for (int i = 0; i < 500; i++) {
      String line = "line " + (char) ('a' + random.nextInt(5));
      Wish before = Wish.of(lessons, line);
      Wish after = random.nextBoolean() ? before.more() : before.less();
      LessonChange change = new LessonChange(SITE, line, before, after);
      Lessons then = change.on(lessons);
      assertThat(Wish.of(then, line)).isEqualTo(after);
      assertThat(change.inverse().on(then)).isEqualTo(lessons);
      assertThat(change.on(then)).as("twice is once").isEqualTo(then);
      lessons = then;
    }
    assertThat(Wish.KEEP.more()).isEqualTo(Wish.KEEP);
    assertThat(Wish.REMOVE.less()).isEqualTo(Wish.REMOVE);
  }

  @Test
  void undoingWhileAnotherSiteIsOpenChangesNothingOnTheScreen() {
    Rig rig = at(five("80x24").keys("Space x"), HEADING).keys("-");
    rig.keys("J");
    Article harbour = shown(rig);
    assertThat(rig.keys("z").taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(below(rig)).contains("undone on kabarmuara.example · Z does it again");
    assertThat(shown(rig)).isEqualTo(harbour);
    assertThat(rig.keys("K").screen().text()).contains(HEADING);
  }

  @Test
  void otherArticlesOfTheSiteAreCleanedWhenTheyAreOpenedNext() {
    Rig rig = at(five("80x24").keys("Space x"), HEADING).keys("- J K x");
    assertThat(pointedOrNull(rig, HEADING)).isInstanceOf(Piece.Taken.class);
    assertThat(reading(rig).cleaning().lessons()).isEqualTo(lessons("", HEADING));
    assertThat(at(rig, HEADING).keys("+").taught(SITE)).isEqualTo(Lessons.NONE);
  }

  private static Piece pointedOrNull(Rig rig, String words) {
    return shown(rig).pieces().stream()
        .filter(p -> p.text().equals(words))
        .findFirst()
        .orElse(null);
  }

  @Test
  void nothingJumpsWhenAPieceIsTaught() {
    for (String size : List.of("80x24", "40x12", "120x36", "62x17")) {
      Set<String> seen = new HashSet<>();
      Rig rig = five(size).keys("Space x");
      for (int i = 0; i < 40; i++) {
        rig.keys("j");
        Piece piece = pointed(rig);
        int row = mark(rig);
        assertThat(row).as("%s, step %d", size, i).isPositive();
        rig.keys(piece instanceof Piece.Kept ? "-" : "+");
        assertThat(pointed(rig).text()).as("%s, step %d", size, i).isEqualTo(piece.text());
        if (isBetweenTheEnds(rig)) {
          seen.add(piece.text());
          assertThat(mark(rig)).as("%s, step %d: %s", size, i, piece).isEqualTo(row);
          rig.keys("z");
          assertThat(!isBetweenTheEnds(rig) || mark(rig) == row)
              .as("%s, step %d, undone: %s", size, i, piece)
              .isTrue();
        } else {
          rig.keys("z");
        }
      }
      assertThat(seen).as(size).hasSizeGreaterThan(5);
    }
  }

  /// Whether there is text to scroll to above and below, so that any line can stay where it is.
  private static boolean isBetweenTheEnds(Rig rig) {
    int top = reading(rig).standing().top();
    return top > 0 && top < reading(rig).lastTop(Arrangement.of(rig.model()).article().rows());
  }

  @Test
  void everyPieceIsReachedLineByLineAndMarked() {
    for (String size : List.of("80x24", "40x12")) {
      Rig rig = five(size).keys("Space x g");
      List<String> all = shown(rig).pieces().stream().map(Piece::text).toList();
      Set<String> reached = new HashSet<>();
      for (int i = 0; i < 120; i++) {
        reached.add(pointed(rig).text());
        assertThat(mark(rig)).as("%s, step %d", size, i).isPositive();
        rig.keys("j");
      }
      assertThat(reached).as(size).containsAll(all);
      assertThat(below(rig.keys("j"))).contains("none after this");
      for (int i = 0; i < 120; i++) {
        reached.remove(pointed(rig).text());
        rig.keys("k");
      }
      assertThat(reached).as(size).isEmpty();
      assertThat(reading(rig).standing().top()).as("up to the title").isZero();
      assertThat(below(rig.keys("k"))).contains("none before this");
    }
  }

  @Test
  void bracketsGoOverRemovedPiecesFromAnyPiece() {
    Rig rig = at(five("80x24").keys("Space x"), HEADING).keys("[");
    assertThat(pointed(rig).text()).isEqualTo(READ_ALSO);
    at(rig, HEADING).keys("]");
    assertThat(pointed(rig).text()).isEqualTo("Bagikan: Facebook WhatsApp X");
  }

  @Test
  void aFindPointsAtItsPiece() {
    Rig rig = five("80x24").keys("Space x / l e n d u t Enter");
    assertThat(pointed(rig).text()).contains("Lendutannya");
    assertThat(rig.keys("-").taught(SITE).remove()).hasSize(1);
    assertThat(rig.keys("Esc z").taught(SITE)).isEqualTo(Lessons.NONE);
  }

  @Test
  void theLineBelowNamesTheKeyThatMeansSomethingForThePieceMarked() {
    Rig rig = at(five("80x24").keys("Space x"), READ_ALSO);
    assertThat(below(rig)).contains("+ keep on this site").doesNotContain("- remove");
    at(rig, HEADING);
    assertThat(below(rig)).contains("- remove on this site").doesNotContain("+ keep");
    assertThat(below(rig.keys("- j"))).contains("z undo");
  }

  @Test
  void theSummaryIsMadeAnewFromWhatStays() {
    Rig rig = five("80x24").keys("Space x");
    String lead = reading(rig).condensed().summary().picks().getFirst().text();
    rig.keys("g");
    for (int i = 0; i < 20 && !pointed(rig).text().startsWith(lead.substring(0, 20)); i++) {
      rig.keys("j");
    }
    rig.keys("-");
    assertThat(reading(rig).condensed().summary().picks())
        .isNotEmpty()
        .noneMatch(pick -> pick.text().equals(lead));
    assertThat(reading(rig).row().words()).isEqualTo(shown(rig).words());
    assertThat(rig.keys("z x x").screen().text()).contains("Summary");
    assertThat(reading(rig).condensed().summary().picks().getFirst().text()).isEqualTo(lead);
  }

  @Test
  void theListSaysHowLongAnArticleIsThatWasOpenedAfterMoreWasLearned() {
    Rig rig = Rig.of("80x24", Newsstand.named("five"));
    int before = rig.model().list().shown().getFirst().words();
    rig.keys("learn Enter wait");
    assertThat(shown(rig).words()).isEqualTo(before - 3);
    assertThat(reading(rig).row().words()).isEqualTo(before - 3);
    assertThat(rig.model().list().shown().getFirst().words()).isEqualTo(before - 3);
    assertThat(rig.model().list().cursor()).isZero();
  }

  @Test
  void aSummaryIsThatOfTheTextThatShows() {
    Rig rig = five("80x24").keys("Space").learning(SITE, HEADING).keys("80x30");
    List<Effect> asked = rig.asked();
    var last =
        (Effect.Summarize)
            asked.stream().filter(Effect.Summarize.class::isInstance).toList().getLast();
    assertThat(last.here().article()).isEqualTo(shown(rig));
    assertThat(shown(rig).text()).contains(HEADING);
  }

  @Test
  void theArticleOnTheScreenChangesOnlyWhenTheReaderTakesIt() {
    Rig rig = five("80x24").keys("Space j j j");
    List<String> text = rows(rig);
    rig.learning(SITE, HEADING);
    assertThat(below(rig)).as("changes are gathered first").doesNotContain("cleaner");
    rig.keys("wait");
    assertThat(rows(rig)).isEqualTo(text);
    assertThat(below(rig)).contains("cleaner text ready · r");
    rig.keys("j k");
    assertThat(rows(rig)).isEqualTo(text);
    assertThat(below(rig)).as("until it is taken").contains("cleaner text ready · r");
    rig.keys("r");
    assertThat(shown(rig).text()).doesNotContain(HEADING);
    assertThat(rows(rig).getFirst()).as("at the same place").isEqualTo(text.getFirst());
    assertThat(below(rig)).contains("This is the cleaner text.");
    assertThat(below(rig.keys("r"))).contains("No cleaner text waits.");
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
    Rig rig = five("80x24").keys("Space").learning(SITE, "words of another page").keys("wait");
    assertThat(rig.asked()).anyMatch(Effect.Clean.class::isInstance);
    assertThat(below(rig)).doesNotContain("cleaner");
    rig.learning("harbour.example", "Tide tables").keys("wait");
    assertThat(rig.asked().stream().filter(Effect.Clean.class::isInstance)).hasSize(1);
  }

  @Test
  void manyChangesAreOneCleaning() {
    Rig rig = five("80x24").keys("Space");
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
    Rig rig = five("80x24").late().keys("Space");
    var open =
        (Effect.Open)
            rig.asked().stream().filter(Effect.Open.class::isInstance).findFirst().orElseThrow();
    Article before = rig.stand().article(open.row());
    rig.learning(SITE, HEADING);
    rig.send(
        new Message.Opened(
            open.ticket(), open.row(), before, Rig.origin(open.row()), Lessons.NONE));
    assertThat(shown(rig)).isEqualTo(before);
    Ticket ticket = reading(rig).cleaning().ticket();
    assertThat(rig.asked()).contains(new Effect.Wake(ticket, Cleaning.REST));
    rig.send(new Message.Woke(ticket));
    assertThat(rig.asked()).contains(new Effect.Clean(ticket, open.row()));
    rig.send(
        new Message.Cleaned(
            ticket, open.row(), rig.article(open.row()), Rig.origin(open.row()), Lessons.NONE));
    assertThat(shown(rig)).isEqualTo(before);
    assertThat(reading(rig).cleaning().ready()).isNotNull();
  }

  @Test
  void aCleaningThatComesTooLateIsDropped() {
    Rig rig = five("80x24").keys("Space").late().learning(SITE, HEADING);
    Ticket old = reading(rig).cleaning().ticket();
    at(rig.keys("x"), HEADING).keys("-");
    Ticket taught = reading(rig).cleaning().ticket();
    assertThat(taught).isNotEqualTo(old);
    Article other = rig.stand().article("2-harbour.txt");
    Lessons now = reading(rig).cleaning().lessons();
    rig.send(new Message.Cleaned(old, "1-jembatan.txt", other, Rig.origin("1-jembatan.txt"), now));
    assertThat(shown(rig)).isNotEqualTo(other);
    rig.answer();
    rig.keys("J");
    rig.answer();
    rig.send(
        new Message.Cleaned(taught, "1-jembatan.txt", other, Rig.origin("1-jembatan.txt"), now));
    assertThat(reading(rig).row().id()).isEqualTo("2-harbour.txt");
    assertThat(reading(rig).cleaning().ready()).isNull();
  }

  @Test
  void aLessonThatCannotBeWrittenHoldsForThisRunAndSaysSo() {
    Rig rig = at(five("120x36").refusing().keys("wait Tab x"), HEADING).keys("-");
    assertThat(pointed(rig)).isInstanceOf(Piece.Taken.class);
    assertThat(below(rig)).contains("could not be written (AccessDenied)");
    assertThat(rig.model().stage().notice().warning()).isTrue();
    assertThat(rig.model().sources().troubled()).isEqualTo(1);
  }

  @Test
  void thePlaceIsFoundAgainInAnArticleThatIsCleanedOtherwiseNow() {
    Rig rig = five("80x24").keys("Space j j j j j j j j j j j j j j");
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
    assertThat(shown(rig).blocks())
        .hasSizeLessThan(rig.stand().article("1-jembatan.txt").blocks().size());
    assertThat(rig.screen().row(1).substring(4)).isEqualTo(first);
  }
}
