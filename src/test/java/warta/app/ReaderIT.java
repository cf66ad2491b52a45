package warta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The built program in a real terminal.
class ReaderIT {
  @TempDir Path home;
  private Path news;

  @BeforeEach
  void pages() throws IOException {
    news = Files.createDirectory(home.resolve("news"));
    for (int i = 1; i <= 3; i++) {
      StringBuilder body = new StringBuilder();
      for (int p = 1; p <= 14; p++) {
        body.append("<p>Warga kampung nomor ")
            .append(i)
            .append(" memperbaiki jembatan gantung bagian ke-")
            .append(p)
            .append(
                " bersama-sama sejak pagi, dan anak-anak membawa air minum dari rumah ke rumah sampai sore.</p>");
      }
      Files.writeString(
          news.resolve("page" + i + ".html"),
          "<html lang=id><head><title>Jembatan Gantung "
              + i
              + " Dibuka Kembali</title></head><body><nav><a href=/x>Beranda</a></nav><article><h1>Jembatan Gantung "
              + i
              + " Dibuka Kembali</h1>"
              + body
              + "</article></body></html>");
    }
  }

  private String command(String options, String arguments) {
    return "'"
        + Program.java()
        + "' "
        + options
        + " -jar '"
        + Program.jar()
        + "' "
        + arguments
        + "; echo en''ded";
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60", "40,12"})
  void theEditionOpensAndLeavesTheTerminalAsItWas(int columns, int rows) throws Exception {
    try (Tmux tmux = Tmux.open(columns, rows, home)) {
      tmux.line("stty -a | cksum");
      String before = checksum(tmux.await(s -> checksum(s) != null));
      tmux.line("clear");
      tmux.await(screen -> checksum(screen) == null);
      tmux.line(command("", ""));
      tmux.awaitText("q quit");
      tmux.keys("Space");
      tmux.await(screen -> screen.contains("q back"));
      tmux.keys("q");
      tmux.awaitText("q quit");
      tmux.keys("q");
      tmux.awaitText("ended");
      tmux.line("clear; stty -a | cksum");
      assertThat(checksum(tmux.await(s -> checksum(s) != null))).isEqualTo(before);
    }
  }

  /// What cksum printed on the screen, or null.
  private static String checksum(String screen) {
    return screen.lines().filter(line -> line.matches("\\d+ \\d+\\s*")).findFirst().orElse(null);
  }

  @Test
  void aFolderIsReadOnWithOneKey() throws Exception {
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      tmux.line(command("", "'" + news + "'"));
      tmux.awaitText("3 unread of 3");
      tmux.keys("Space");
      tmux.awaitText("Jembatan Gantung 1 Dibuka Kembali");
      tmux.awaitText("Summary");
      for (int i = 0; i < 40 && !tmux.screen().contains("Jembatan Gantung 2"); i++) {
        String before = tmux.screen();
        tmux.keys("Space");
        tmux.await(screen -> !screen.equals(before));
      }
      tmux.awaitText("Jembatan Gantung 2 Dibuka Kembali");
      tmux.keys("q");
      assertThat(tmux.awaitText("unread of 3")).contains("2 unread of 3");
      tmux.keys("Q");
      tmux.awaitText("ended");
    }
  }

  @Test
  void aResizeKeepsThePlaceAndFillsTheFrame() throws Exception {
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      tmux.line(command("", "'" + news + "'"));
      tmux.awaitText("3 unread of 3");
      tmux.keys("Space");
      tmux.awaitText("Summary");
      tmux.resize(120, 36);
      assertThat(tmux.await(screen -> screen.contains("│"))).contains("Jembatan Gantung 1");
      tmux.resize(30, 8);
      tmux.awaitText("40x12");
      tmux.resize(80, 24);
      tmux.awaitText("Jembatan Gantung 1");
      tmux.keys("Q");
    }
  }

  @Test
  void theSecondOpeningParsesNothing() throws Exception {
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      tmux.line(command("", "'" + news.resolve("page1.html") + "'"));
      tmux.awaitText("1 unread of 1");
      tmux.keys("Space");
      tmux.awaitText("Summary");
      tmux.keys("i");
      tmux.awaitText("from the cache");
      tmux.keys("q");
      tmux.keys(":");
      tmux.keys("c", "a", "c", "h", "e", "Enter");
      tmux.await(screen -> screen.matches("(?s).*Misses +1\\s.*"));
      tmux.keys("Q");
    }
  }

  @Test
  void theFirstPaintLoadsNoLibraryItDoesNotNeed() throws Exception {
    Path log = home.resolve("classes.log");
    try (Tmux tmux = Tmux.open(80, 24, home)) {
      tmux.line(command("-Xlog:class+load:file='" + log + "'", "'" + news + "'"));
      tmux.awaitText("3 unread of 3");
      tmux.keys("Q");
      tmux.awaitText("ended");
    }
    List<String> loaded = Files.readAllLines(log);
    // The workers' classes are the first that load after the first paint.
    int painted = index(loaded, " warta.app.Effects ");
    assertThat(painted).as("the effects were loaded").isPositive();
    assertThat(loaded.subList(0, painted).stream().filter(ReaderIT::isForLater)).isEmpty();
    assertThat(index(loaded, " org.jsoup.")).as("jsoup loads later").isGreaterThan(painted);
  }

  /// What nothing on the first screen needs.
  private static final List<String> LATER =
      List.of(
          " org.jsoup.",
          " com.github.benmanes.",
          " com.fasterxml.",
          " picocli.",
          " org.mozilla.",
          " warta.article.mechanisms.",
          " warta.digest.Summarizer",
          " warta.digest.facts.",
          " warta.page.Pages ");

  private static boolean isForLater(String line) {
    return LATER.stream().anyMatch(line::contains);
  }

  private static int index(List<String> lines, String part) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) {
        return i;
      }
    }
    return -1;
  }
}
