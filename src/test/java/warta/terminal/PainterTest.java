package warta.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warta.screen.Canvas;
import warta.screen.Role;
import warta.screen.Screen;
import warta.screen.Screens;
import warta.screen.Size;

class PainterTest {
  private static final List<Role> ROLES = List.of(Role.values());
  private static final List<String> PIECES =
      List.of(
          "Kereta pertama tiba ",
          "pukul 05.40 ",
          "the ",
          "a",
          " ",
          "    ",
          "世界",
          "안녕",
          "e\u0301",
          "क्षि",
          "👨\u200d👩\u200d👧",
          "❤\ufe0f",
          "🇮🇩",
          "😀",
          "\u0301",
          "\ue000",
          "ᆨ",
          "│",
          "●",
          "─────");

  private final Firewall firewall = new Firewall();
  private final Theme theme = Theme.named(Theme.ATTRIBUTES);
  private final Painter painter = new Painter(theme, firewall);

  /// What is drawn at random, changed at random, scrolled and resized, arrives as it was meant; on
  /// a terminal that knows no clusters in all cells but those of clusters it draws otherwise.
  @ParameterizedTest
  @EnumSource(Vt.Kind.class)
  void terminalShowsEveryScreen(Vt.Kind kind) {
    long seed = Long.getLong("warta.seed", 20260103L);
    Random random = new Random(seed);
    Size size = new Size(30, 10);
    Vt terminal = new Vt(size, kind);
    List<List<Piece>> rows = rows(random, size);
    for (int round = 0; round < 4000; round++) {
      String which = "seed " + seed + " round " + round;
      switch (random.nextInt(8)) {
        case 0 -> rows = rows(random, size);
        case 1 -> Collections.rotate(rows, random.nextInt(-3, 4));
        case 2 -> Collections.rotate(rows.subList(1, rows.size() - 1), random.nextInt(-3, 4));
        case 3 -> {
          if (random.nextInt(5) == 0) {
            size = new Size(1 + random.nextInt(40), 4 + random.nextInt(20));
            terminal = new Vt(size, kind);
            rows = rows(random, size);
          }
        }
        case 4 -> {
          if (random.nextInt(5) == 0) {
            painter.forget();
          }
        }
        default -> rows.set(random.nextInt(rows.size()), row(random));
      }
      Screen screen = drawn(rows, size, random);
      byte[] frame = painter.frame(screen);
      assertThat(firewall.pass(frame)).as(which).isEqualTo(frame);
      terminal.read(frame);
      shows(terminal, screen, kind, which);
      assertThat(painter.frame(screen)).as("%s: nothing changed", which).hasSizeLessThan(12);
    }
    assertThat(firewall.dropped()).isZero();
  }

  private record Piece(String text, Role role) {}

  private static List<List<Piece>> rows(Random random, Size size) {
    List<List<Piece>> rows = new ArrayList<>();
    for (int row = 0; row < size.rows(); row++) {
      rows.add(random.nextInt(4) == 0 ? List.of() : row(random));
    }
    return rows;
  }

  private static List<Piece> row(Random random) {
    List<Piece> pieces = new ArrayList<>();
    for (int n = random.nextInt(8); n > 0; n--) {
      String text = PIECES.get(random.nextInt(PIECES.size()));
      Role role = random.nextBoolean() ? Role.TEXT : ROLES.get(random.nextInt(ROLES.size()));
      pieces.add(new Piece(text, role));
    }
    return pieces;
  }

  private static Screen drawn(List<List<Piece>> rows, Size size, Random random) {
    Canvas canvas = new Canvas(size);
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Piece piece : rows.get(row)) {
        column = canvas.put(row, column, piece.text(), piece.role());
      }
    }
    if (random.nextInt(6) == 0) {
      canvas.mark(random.nextInt(size.rows()), 0, size.columns(), Role.BAR);
    }
    if (random.nextInt(4) == 0) {
      canvas.cursor(random.nextInt(size.rows()), random.nextInt(size.columns()));
    }
    return canvas.screen();
  }

  private void shows(Vt terminal, Screen screen, Vt.Kind kind, String which) {
    Grid wanted = Grid.of(screen, theme, firewall);
    for (int row = 0; row < screen.size().rows(); row++) {
      int unsure = 0;
      for (int column = 0; column < screen.size().columns(); column++) {
        String cluster = wanted.cluster(row, column);
        if (kind == Vt.Kind.CODE_POINTS && cluster.codePointCount(0, cluster.length()) > 1) {
          unsure = column + wanted.width(row, column);
        }
        if (column < unsure) {
          continue;
        }
        String where = which + " at row " + row + " column " + column;
        assertThat(terminal.cluster(row, column)).as(where).isEqualTo(cluster);
        Style style = terminal.style(row, column);
        boolean unseen = cluster.equals(" ") && style.flat();
        assertThat(unseen ? Style.PLAIN : style).as(where).isEqualTo(wanted.style(row, column));
      }
    }
    Screen.Position cursor = screen.cursor();
    if (cursor != null) {
      assertThat(terminal.row()).as(which).isEqualTo(cursor.row());
      assertThat(terminal.column()).as(which).isEqualTo(cursor.column());
    }
  }

  @Test
  void cellsBetweenAreWrittenAgainWhereThatIsShorterThanAMove() {
    painter.frame(row("abcdefghij"));
    assertThat(text(painter.frame(row("Xbcdefghij")))).isEqualTo("\rX");
    assertThat(text(painter.frame(row("YbZdefghij")))).isEqualTo("\bYbZ");
    assertThat(text(painter.frame(row("1b2defgh3j")))).isEqualTo("\r1b2\033[9G3");
  }

  @Test
  void blankTailIsErasedOrWrittenWhateverIsShorter() {
    painter.frame(row("abcdefgh"));
    assertThat(text(painter.frame(row("abcdef")))).isEqualTo("\b\b  ");
    assertThat(text(painter.frame(row("ab")))).isEqualTo("\033[3G\033[K");
  }

  private static Screen row(String text) {
    Canvas canvas = new Canvas(new Size(20, 1));
    canvas.put(0, 0, text, Role.TEXT);
    return canvas.screen();
  }

  @Test
  void sameScreenAgainIsNoByte() {
    painter.frame(list(0));
    assertThat(painter.frame(list(0))).isEmpty();
  }

  @Test
  void repaintAndNewSizeClearTheTerminal() {
    painter.frame(list(0));
    painter.forget();
    assertThat(text(painter.frame(list(0)))).startsWith("\033[m\033[?7l\033[r\033[H\033[2J");
    Canvas small = new Canvas(new Size(40, 12));
    assertThat(text(painter.frame(small.screen()))).isEqualTo("\033[m\033[?7l\033[r\033[H\033[2J");
  }

  @Test
  void clusterTerminalsDisagreeOnIsFollowedByAnAbsoluteMove() {
    Canvas canvas = new Canvas(new Size(12, 1));
    canvas.put(0, 0, "a👨\u200d👩\u200d👧b世c", Role.TEXT);
    assertThat(text(painter.frame(canvas.screen())))
        .endsWith("a  \b\b👨\u200d👩\u200d👧\033[4Gb世\033[7Gc");
  }

  /// The cells behind such a cluster may have been drawn on, so they are written again though they
  /// are the same.
  @Test
  void cellsBehindAnUncertainClusterAreWrittenAgain() {
    Canvas before = new Canvas(new Size(12, 1));
    before.put(0, 0, "xx│abcdefgh", Role.TEXT);
    Canvas after = new Canvas(new Size(12, 1));
    after.put(0, 0, "👨\u200d👩\u200d👧│abcdefgh", Role.TEXT);
    painter.frame(before.screen());
    assertThat(text(painter.frame(after.screen()))).endsWith("👧\033[3G│abc");
  }

  @Test
  void markWithoutALetterDoesNotReachTheCellBeforeIt() {
    Screen screen = Screens.of(Role.TEXT, "│", "\u0301", "x", " ");
    assertThat(text(painter.frame(screen))).endsWith("│ \u0301\033[3Gx");
  }

  @Test
  void cursorDownInAListIsAFewBytes() {
    painter.frame(list(3));
    byte[] down = painter.frame(list(4));
    assertThat(down.length).as(text(down)).isLessThanOrEqualTo(60);
  }

  @Test
  void articleLineIsAScrollAndARow() {
    painter.frame(article(10));
    byte[] down = painter.frame(article(11));
    assertThat(text(down)).contains("S\033[r");
    assertThat(down.length).as(text(down)).isLessThanOrEqualTo(100);
    byte[] up = painter.frame(article(10));
    assertThat(text(up)).contains("T\033[r");
    assertThat(up.length).as(text(up)).isLessThanOrEqualTo(100);
  }

  @Test
  void scrollIsNotTakenWhereItCostsMore() {
    painter.frame(column("=12345="));
    assertThat(text(painter.frame(column("=23456=")))).doesNotContain("S");
  }

  @Test
  void wholeScreenScrollsWithoutARegion() {
    painter.frame(column("123456"));
    assertThat(text(painter.frame(column("345678")))).isEqualTo("\033[2S\033[5H7\r\n8");
    assertThat(text(painter.frame(column("234567")))).isEqualTo("\033[T\033[H2");
  }

  /// A character a row.
  private static Screen column(String characters) {
    Canvas canvas = new Canvas(new Size(20, characters.length()));
    for (int row = 0; row < characters.length(); row++) {
      canvas.put(row, 0, characters.substring(row, row + 1), Role.TEXT);
    }
    return canvas.screen();
  }

  /// A list of 1,000 rows at 80×24, one marked in a cell and by a bold title.
  private static Screen list(int selected) {
    Canvas canvas = new Canvas(new Size(80, 24));
    canvas.put(0, 0, " Warta  Semua" + " ".repeat(56) + "1000 baru ", Role.BAR);
    for (int row = 1; row < 23; row++) {
      int n = row - 1;
      boolean here = n == selected;
      canvas.put(row, 0, here ? "›" : " ", Role.CURSOR);
      canvas.mark(row, 0, here ? 0 : 1, Role.TEXT);
      canvas.put(row, 1, "● ", Role.UNREAD);
      canvas.put(
          row,
          3,
          58,
          "Kapal tunda nomor " + n * 37 + " merapat di dermaga baru pagi ini",
          Role.TEXT);
      canvas.mark(row, 3, here ? 9 : 3, Role.TITLE);
      canvas.put(row, 60, "Harian Pelabuhan  3d", Role.DIM);
    }
    String place = (selected + 1) + "/1000";
    canvas.put(23, 0, " ? tombol · Spasi baca · q keluar" + " ".repeat(47), Role.BAR);
    canvas.put(23, 79 - place.length(), place, Role.BAR);
    return canvas.screen();
  }

  private static Screen article(int first) {
    Canvas canvas = new Canvas(new Size(80, 24));
    canvas.put(0, 0, " Harian Pelabuhan" + " ".repeat(63), Role.BAR);
    for (int row = 1; row < 23; row++) {
      int line = first + row;
      String text =
          line % 6 == 0
              ? ""
              : "Baris " + line * 7919 % 1000 + " menceritakan pelabuhan yang bangun sebelum fajar";
      canvas.put(row, 4, text, Role.TEXT);
    }
    canvas.put(23, 0, " " + first + "%" + " ".repeat(77), Role.BAR);
    return canvas.screen();
  }

  private static String text(byte[] frame) {
    return new String(frame, UTF_8);
  }
}
