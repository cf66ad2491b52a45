package warta.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warta.text.Width;

class CanvasTest {
  private static final List<Role> ROLES = List.of(Role.values());
  private static final List<String> CLUSTERS =
      List.of(
          "a",
          " ",
          "世",
          "界",
          "é",
          "e\u0301",
          "👨\u200d👩\u200d👧",
          "❤\ufe0f",
          "🇮🇩",
          "\u0301",
          "│");

  @Test
  void wideClusterTakesTwoCellsOfItsRole() {
    Canvas canvas = new Canvas(new Size(6, 1));
    assertThat(canvas.put(0, 1, "a世b", Role.TITLE)).isEqualTo(5);
    Screen screen = canvas.screen();
    assertThat(screen.row(0)).isEqualTo(" a世b ");
    assertThat(screen.cluster(0, 2)).isEqualTo("世");
    assertThat(screen.cluster(0, 3)).isEmpty();
    assertThat(screen.role(0, 3)).isEqualTo(Role.TITLE);
    assertThat(screen.role(0, 5)).isEqualTo(Role.TEXT);
  }

  @Test
  void textIsCutBeforeAClusterThatDoesNotFit() {
    Canvas canvas = new Canvas(new Size(4, 1));
    assertThat(canvas.put(0, 0, "ab世c", Role.TEXT)).isEqualTo(4);
    assertThat(canvas.put(0, 0, "abc世", Role.TEXT)).isEqualTo(3);
    assertThat(canvas.screen().row(0)).isEqualTo("abc ");
    Canvas left = new Canvas(new Size(6, 1));
    assertThat(left.put(0, 0, 3, "ab世c", Role.TEXT)).isEqualTo(2);
    assertThat(left.screen().row(0)).isEqualTo("ab    ");
  }

  @Test
  void clusterWrittenOverHalfOfAWideOneLeavesABlank() {
    Canvas overRight = new Canvas(new Size(4, 1));
    overRight.put(0, 0, "世", Role.TEXT);
    overRight.put(0, 1, "x", Role.TEXT);
    assertThat(overRight.screen().row(0)).isEqualTo(" x  ");
    Canvas overLeft = new Canvas(new Size(4, 1));
    overLeft.put(0, 0, "世", Role.TEXT);
    overLeft.put(0, 0, "x", Role.TEXT);
    assertThat(overLeft.screen().row(0)).isEqualTo("x   ");
    Canvas between = new Canvas(new Size(4, 1));
    between.put(0, 0, "世界", Role.TEXT);
    between.put(0, 1, "高", Role.TEXT);
    assertThat(between.screen().row(0)).isEqualTo(" 高 ");
  }

  @Test
  void marksStandInTheCellOfTheirLetter() {
    Canvas canvas = new Canvas(new Size(4, 1));
    assertThat(canvas.put(0, 0, "e\u0301x", Role.TEXT)).isEqualTo(2);
    assertThat(canvas.screen().cluster(0, 0)).isEqualTo("e\u0301");
  }

  @Test
  void whatIsOutsideIsNotDrawn() {
    Canvas canvas = new Canvas(new Size(3, 2));
    canvas.put(-1, 0, "a", Role.TEXT);
    canvas.put(2, 0, "a", Role.TEXT);
    canvas.put(0, 3, "a", Role.TEXT);
    canvas.put(0, 1, 1, "a", Role.TEXT);
    canvas.mark(2, 0, 3, Role.BAR);
    canvas.cursor(2, 0);
    canvas.cursor(0, 3);
    assertThat(canvas.screen().text()).isEqualTo("   \n   \n");
    assertThat(canvas.screen().cursor()).isNull();
  }

  @Test
  void markChangesTheRoleAndNotTheText() {
    Canvas canvas = new Canvas(new Size(6, 1));
    canvas.put(0, 0, "abcdef", Role.TEXT);
    canvas.mark(0, -3, 2, Role.BAR);
    canvas.mark(0, 4, 99, Role.FIND);
    Screen screen = canvas.screen();
    assertThat(screen.row(0)).isEqualTo("abcdef");
    assertThat(roles(screen))
        .containsExactly(Role.BAR, Role.BAR, Role.TEXT, Role.TEXT, Role.FIND, Role.FIND);
  }

  @Test
  void markOfHalfAWideClusterMarksItWhole() {
    Canvas canvas = new Canvas(new Size(6, 1));
    canvas.put(0, 0, "世a界b", Role.TEXT);
    canvas.mark(0, 1, 4, Role.FIND);
    assertThat(roles(canvas.screen()))
        .containsExactly(Role.FIND, Role.FIND, Role.FIND, Role.FIND, Role.FIND, Role.TEXT);
    canvas.mark(0, 0, 0, Role.BAR);
    canvas.mark(0, 4, 4, Role.BAR);
    assertThat(roles(canvas.screen())).doesNotContain(Role.BAR);
  }

  /// Whatever is drawn where, each row is as wide as the canvas, and a wide cluster is whole.
  @Test
  void everyRowIsExactlyAsWideAsTheCanvas() {
    long seed = Long.getLong("warta.seed", 20260102L);
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      Canvas canvas = new Canvas(new Size(random.nextInt(12), random.nextInt(3)));
      for (int step = random.nextInt(12); step > 0; step--) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
          text.append(CLUSTERS.get(random.nextInt(CLUSTERS.size())));
        }
        int row = random.nextInt(-1, 4);
        int column = random.nextInt(-1, 13);
        Role role = ROLES.get(random.nextInt(ROLES.size()));
        if (random.nextBoolean()) {
          canvas.put(row, column, column + random.nextInt(-2, 14), text.toString(), role);
        } else {
          canvas.mark(row, column, column + random.nextInt(-2, 14), role);
        }
      }
      isSound(canvas.screen(), "seed " + seed + " round " + round);
    }
  }

  private static void isSound(Screen screen, String which) {
    for (int row = 0; row < screen.size().rows(); row++) {
      int column = 0;
      while (column < screen.size().columns()) {
        int width = Width.of(screen.cluster(row, column));
        assertThat(width).as(which).isBetween(1, 2);
        if (width == 2) {
          assertThat(column + 1).as(which).isLessThan(screen.size().columns());
          assertThat(screen.cluster(row, column + 1)).as(which).isEmpty();
          assertThat(screen.role(row, column + 1)).as(which).isEqualTo(screen.role(row, column));
        }
        column += width;
      }
      assertThat(column).as(which).isEqualTo(screen.size().columns());
    }
  }

  private static List<Role> roles(Screen screen) {
    return IntStream.range(0, screen.size().columns())
        .mapToObj(column -> screen.role(0, column))
        .toList();
  }
}
