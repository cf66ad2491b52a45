package warta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import warta.text.Width;

/// A real terminal for tests: a tmux server of its own, one window, keys sent and screens captured.
final class Tmux implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// A word joiner: no page's text has it behind a wide character.
  static final char FILLER = '\u2060';

  private static final char ESCAPE = '\u001b';
  private static final long LOOK_EVERY_MILLIS = 20;

  private final String socket;

  private Tmux(String socket) {
    this.socket = socket;
  }

  /// A shell in a window of this size, in a home of its own; skips the test where there is no tmux.
  static Tmux open(int columns, int rows, Path home) throws IOException, InterruptedException {
    assumeThat(has("tmux")).as("tmux is installed").isTrue();
    Tmux tmux = new Tmux("warta-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    tmux.call(
        "new-session",
        "-d",
        "-x",
        "" + columns,
        "-y",
        "" + rows,
        "env",
        "-i",
        "HOME=" + home,
        "PATH=" + System.getenv("PATH"),
        "LC_ALL=C.UTF-8",
        "TERM=screen-256color",
        "PS1=$ ",
        "sh",
        ";",
        "set-option",
        "-s",
        "set-clipboard",
        "on");
    tmux.await(screen -> screen.contains("$"));
    return tmux;
  }

  static boolean has(String program) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "command -v " + program + " >/dev/null").start().waitFor()
        == 0;
  }

  /// Sends keys by tmux's names, such as `Space`, `Escape`, `j`.
  void keys(String... keys) throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("send-keys"));
    call.addAll(List.of(keys));
    call(call.toArray(String[]::new));
  }

  /// Types a line into the shell.
  void line(String line) throws IOException, InterruptedException {
    call("send-keys", "-l", line);
    keys("Enter");
  }

  void resize(int columns, int rows) throws IOException, InterruptedException {
    call("resize-window", "-x", "" + columns, "-y", "" + rows);
  }

  String screen() throws IOException, InterruptedException {
    return call("capture-pane", "-p");
  }

  /// What programs in the window sent to the clipboard last, once there is something.
  String clipboard() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (call("list-buffers").isEmpty()) {
      assertThat(System.nanoTime()).as("waited in vain for a clipboard").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
    }
    return call("show-buffer");
  }

  /// The rows of the screen with only what shows reversed; all else is blank.
  List<String> reversed() throws IOException, InterruptedException {
    List<String> rows = new ArrayList<>();
    boolean reversed = false; // attributes go on from row to row
    for (String row : call("capture-pane", "-p", "-e").lines().toList()) {
      StringBuilder kept = new StringBuilder();
      int at = 0;
      while (at < row.length()) {
        if (row.charAt(at) == ESCAPE && row.startsWith("[", at + 1)) {
          int end = row.indexOf('m', at);
          reversed = reversed(row.substring(at + 2, end), reversed);
          at = end + 1;
        } else {
          int end = row.indexOf(ESCAPE, at + 1);
          String part = cells(row.substring(at, end < 0 ? row.length() : end));
          kept.append(reversed ? part : " ".repeat(part.length()));
          at = end < 0 ? row.length() : end;
        }
      }
      rows.add(kept.toString());
    }
    return rows;
  }

  /// A row of the screen with one unit a cell, so that columns can be counted: behind a wide
  /// character stands a filler; one outside the basic plane is a `?`.
  static String cells(String row) {
    StringBuilder cells = new StringBuilder();
    row.codePoints()
        .forEach(c -> {
          int width = Width.of(Character.toString(c));
          if (width > 0) {
            cells.append(Character.isBmpCodePoint(c) ? (char) c : '?');
          }
          if (width == 2) {
            cells.append(FILLER);
          }
        });
    return cells.toString();
  }

  /// Whether what follows these attributes is reversed: `7` sets it, `0` or `27` ends it.
  private static boolean reversed(String attributes, boolean before) {
    boolean reversed = before;
    for (String attribute : attributes.split(";", -1)) {
      reversed =
          switch (attribute) {
            case "7" -> true;
            case "", "0", "27" -> false;
            default -> reversed;
          };
    }
    return reversed;
  }

  /// The screen once it looks as it should.
  String await(Predicate<String> wanted) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String screen = screen();
    while (!wanted.test(screen)) {
      assertThat(System.nanoTime()).as("waited in vain; the screen is\n%s", screen).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
      screen = screen();
    }
    return screen;
  }

  String awaitText(String text) throws IOException, InterruptedException {
    return await(screen -> screen.contains(text));
  }

  private String call(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tmux", "-L", socket, "-f", "/dev/null"));
    command.addAll(List.of(arguments));
    Path error = Files.createTempFile("warta-tmux", ".err");
    Process process = new ProcessBuilder(command).redirectError(error.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, Files.readString(error)).isZero();
    Files.delete(error);
    return out;
  }

  @Override
  public void close() throws IOException {
    try {
      call("kill-server");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
