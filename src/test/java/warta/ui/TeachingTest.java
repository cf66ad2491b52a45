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

/// `+`, `-`, `z`, `Z`, and what points at a piece.
class TeachingTest {
  private static final String SITE = "kabarmuara.example";
  private static final String READ_ALSO = "Baca juga: Banjir Muara Jernih dalam Sepuluh Foto";
  private static final String HEADING = "Dikerjakan Warga Sendiri";

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

  private static Lessons lessons(String keep, String remove) {
    Lessons lessons = Lessons.NONE;
    if (!keep.isEmpty()) {
      lessons = lessons.with(new Lesson(true, SiteShapes.folded(keep)));
    }
    return remove.isEmpty() ? lessons : lessons.with(new Lesson(false, SiteShapes.folded(remove)));
  }

  @Test
  void aRemovedPieceIsKeptAndAKeptOneRemoved() {
    Rig rig = Rig.five("80x24").keys("Space x").at(READ_ALSO).keys("+");
    assertThat(rig.taught(SITE)).isEqualTo(lessons(READ_ALSO, ""));
    assertThat(rig.pointed()).isInstanceOf(Piece.Kept.class);
    assertThat(rig.below()).contains("kept on every page of kabarmuara.example · z undoes");
    assertThat(rig.screen().text()).contains("[kept by you]");
    rig.at(HEADING).keys("-");
    assertThat(rig.taught(SITE)).isEqualTo(lessons(READ_ALSO, HEADING));
    assertThat(rig.pointed()).isInstanceOf(Piece.Taken.class);
    assertThat(rig.below()).contains("removed on every page of kabarmuara.example · z undoes");
    assertThat(rig.keys("x x").screen().text()).contains(READ_ALSO).doesNotContain(HEADING);
  }

  @Test
  void whatOneKeyTaughtTheOtherTakesBack() {
    Rig rig = Rig.five("80x24").keys("Space x").at(READ_ALSO).keys("+ -");
    assertThat(rig.taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(rig.below()).contains("no longer kept by you on kabarmuara.example · z undoes");
    rig.at(HEADING).keys("- +");
    assertThat(rig.taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(rig.below()).contains("no longer removed by you on kabarmuara.example · z undoes");
    assertThat(rig.shown()).isEqualTo(rig.stand().article("1-jembatan.txt"));
  }

  @Test
  void aKeyThatAsksForWhatIsSaysSo() {
    Rig rig = Rig.five("80x24").keys("Space x").at(READ_ALSO).keys("-");
    assertThat(rig.below()).contains("It is removed already.");
    rig.at(HEADING).keys("+");
    assertThat(rig.below()).contains("It is kept already.");
    assertThat(rig.taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(rig.keys("z").screen().row(23)).contains("There is nothing to undo.");
    assertThat(rig.keys("Z").screen().row(23)).contains("There is nothing to do again.");
  }

  @Test
  void aLessonTakenBackThatChangesNothingTellsTheKeyThatDoes() {
    // The heading was kept by the reader on a day when the cleaner took it; now it would stay.
    Rig rig = Rig.five("80x24").keys("Space x");
    rig.learning(SITE, HEADING).keys("wait r");
    rig.at(HEADING).keys("+");
    assertThat(rig.pointed()).isInstanceOf(Piece.Taken.class); // the rig takes what was learned
    rig = Rig.five("80x24");
    rig.teach(new LessonChange(SITE, SiteShapes.folded(HEADING), Wish.NONE, Wish.KEEP));
    rig.keys("Space x");
    rig.at(HEADING).keys("-");
    assertThat(rig.taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(rig.pointed()).isInstanceOf(Piece.Kept.class);
    assertThat(rig.below()).contains("no longer kept by you; it stays all the same · - removes it");
    assertThat(rig.keys("-").taught(SITE)).isEqualTo(lessons("", HEADING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x x"})
  void whereRemovedPiecesDoNotShowTheKeysSayWhereTheyWork(String faces) {
    for (String key : List.of("+", "-")) {
      Rig rig = Rig.five("80x24").keys("Space " + faces + " " + key);
      assertThat(rig.below()).contains(key + " works where removed pieces show; x shows them.");
      assertThat(rig.model().journal()).isEqualTo(Journal.NONE);
    }
    assertThat(Rig.five("80x24").keys("+").screen().row(23)).contains("+ does nothing here.");
  }

  @Test
  void aPageThatNamesNoSiteSaysSo() {
    var about = Newsstand.about("Judul", "Media", List.of(), null);
    Piece piece = new Piece.Kept(new Block.Paragraph("Satu dua tiga.", List.of()));
    Article article = Article.of("hash", "text", "UTF-8", about, List.of(piece), 1);
    Rig rig = Rig.of("80x24", Newsstand.of(article)).keys("Space x -");
    assertThat(rig.below()).contains("This page names no site.");
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
      Rig rig = Rig.five("80x24").keys("Space x");
      Lessons first = rig.taught(SITE);
      Article before = rig.shown();
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
        assertThat(rig.reading().cleaning().lessons()).as(told).isEqualTo(rig.taught(SITE));
      }
      rig.keys("Z ".repeat(60));
      for (int i = states.size() - 2; i >= 0; i--) {
        assertThat(rig.keys("z").taught(SITE))
            .as("seed %d, undone to %d", seed, i)
            .isEqualTo(states.get(i));
      }
      assertThat(rig.shown()).as("seed %d", seed).isEqualTo(before);
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
    Rig rig = Rig.five("80x24").keys("Space x").at(HEADING).keys("-");
    rig.keys("J");
    Article harbour = rig.shown();
    assertThat(rig.keys("z").taught(SITE)).isEqualTo(Lessons.NONE);
    assertThat(rig.below()).contains("undone on kabarmuara.example · Z does it again");
    assertThat(rig.shown()).isEqualTo(harbour);
    assertThat(rig.keys("K").screen().text()).contains(HEADING);
  }

  @Test
  void otherArticlesOfTheSiteAreCleanedWhenTheyAreOpenedNext() {
    Rig rig = Rig.five("80x24").keys("Space x").at(HEADING).keys("- J K x");
    assertThat(pointedOrNull(rig, HEADING)).isInstanceOf(Piece.Taken.class);
    assertThat(rig.reading().cleaning().lessons()).isEqualTo(lessons("", HEADING));
    assertThat(rig.at(HEADING).keys("+").taught(SITE)).isEqualTo(Lessons.NONE);
  }

  private static Piece pointedOrNull(Rig rig, String words) {
    return rig.shown().pieces().stream()
        .filter(p -> p.text().equals(words))
        .findFirst()
        .orElse(null);
  }

  @Test
  void nothingJumpsWhenAPieceIsTaught() {
    for (String size : List.of("80x24", "40x12", "120x36", "62x17")) {
      Set<String> seen = new HashSet<>();
      Rig rig = Rig.five(size).keys("Space x");
      for (int i = 0; i < 40; i++) {
        rig.keys("j");
        Piece piece = rig.pointed();
        int row = mark(rig);
        assertThat(row).as("%s, step %d", size, i).isPositive();
        rig.keys(piece instanceof Piece.Kept ? "-" : "+");
        assertThat(rig.pointed().text()).as("%s, step %d", size, i).isEqualTo(piece.text());
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
    int top = rig.reading().standing().top();
    return top > 0 && top < rig.reading().lastTop(Arrangement.of(rig.model()).article().rows());
  }

  @Test
  void everyPieceIsReachedLineByLineAndMarked() {
    for (String size : List.of("80x24", "40x12")) {
      Rig rig = Rig.five(size).keys("Space x g");
      List<String> all = rig.shown().pieces().stream().map(Piece::text).toList();
      Set<String> reached = new HashSet<>();
      for (int i = 0; i < 120; i++) {
        reached.add(rig.pointed().text());
        assertThat(mark(rig)).as("%s, step %d", size, i).isPositive();
        rig.keys("j");
      }
      assertThat(reached).as(size).containsAll(all);
      assertThat(rig.keys("j").below()).contains("none after this");
      for (int i = 0; i < 120; i++) {
        reached.remove(rig.pointed().text());
        rig.keys("k");
      }
      assertThat(reached).as(size).isEmpty();
      assertThat(rig.reading().standing().top()).as("up to the title").isZero();
      assertThat(rig.keys("k").below()).contains("none before this");
    }
  }

  @Test
  void bracketsGoOverRemovedPiecesFromAnyPiece() {
    Rig rig = Rig.five("80x24").keys("Space x").at(HEADING).keys("[");
    assertThat(rig.pointed().text()).isEqualTo(READ_ALSO);
    rig.at(HEADING).keys("]");
    assertThat(rig.pointed().text()).isEqualTo("Bagikan: Facebook WhatsApp X");
  }

  @Test
  void aFindPointsAtItsPiece() {
    Rig rig = Rig.five("80x24").keys("Space x / l e n d u t Enter");
    assertThat(rig.pointed().text()).contains("Lendutannya");
    assertThat(rig.keys("-").taught(SITE).remove()).hasSize(1);
    assertThat(rig.keys("Esc z").taught(SITE)).isEqualTo(Lessons.NONE);
  }

  @Test
  void theLineBelowNamesTheKeyThatMeansSomethingForThePieceMarked() {
    Rig rig = Rig.five("80x24").keys("Space x").at(READ_ALSO);
    assertThat(rig.below()).contains("+ keep on this site").doesNotContain("- remove");
    rig.at(HEADING);
    assertThat(rig.below()).contains("- remove on this site").doesNotContain("+ keep");
    assertThat(rig.keys("- j").below()).contains("z undo");
  }

  @Test
  void theSummaryIsMadeAnewFromWhatStays() {
    Rig rig = Rig.five("80x24").keys("Space x");
    String lead = rig.reading().condensed().summary().picks().getFirst().text();
    rig.keys("g");
    for (int i = 0; i < 20 && !rig.pointed().text().startsWith(lead.substring(0, 20)); i++) {
      rig.keys("j");
    }
    rig.keys("-");
    assertThat(rig.reading().condensed().summary().picks())
        .isNotEmpty()
        .noneMatch(pick -> pick.text().equals(lead));
    assertThat(rig.reading().row().words()).isEqualTo(rig.shown().words());
    assertThat(rig.keys("z x x").screen().text()).contains("Summary");
    assertThat(rig.reading().condensed().summary().picks().getFirst().text()).isEqualTo(lead);
  }

  @Test
  void aLessonThatCannotBeWrittenHoldsForThisRunAndSaysSo() {
    Rig rig = Rig.five("120x36").refusing().keys("wait Tab x").at(HEADING).keys("-");
    assertThat(rig.pointed()).isInstanceOf(Piece.Taken.class);
    assertThat(rig.below()).contains("could not be written (AccessDenied)");
    assertThat(rig.model().stage().notice().warning()).isTrue();
    assertThat(rig.model().sources().troubled()).isEqualTo(1);
  }
}
