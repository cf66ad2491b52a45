package warta.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.words.Resources;

/// A session on a real pseudo-terminal, made by a Python script; [SessionProbe] is the program.
class TerminalSessionTest {
  private static final List<String> SIZE = List.of("80", "24");
  private static final Map<String, String> FOREIGN = Map.of("PLAY_FOREIGN", "1");
  private static final String LEFT = "\033[?1049l";

  @TempDir private Path folder;

  @BeforeAll
  static void needsPython() {
    boolean runs;
    try {
      Process python =
          new ProcessBuilder("python3", "-c", "import os, termios; os.openpty()").start();
      runs = python.waitFor(10, TimeUnit.SECONDS) && python.exitValue() == 0;
    } catch (IOException _) {
      runs = false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assumeTrue(runs, "skipped: no python3 that makes pseudo-terminals");
  }

  private record Ended(
      int exit, String before, String after, String sent, String said, String fault) {
    /// The terminal is as it was: its modes, its screen, its cursor, wrapping.
    void isRestored() {
      assertThat(fault).as(said).isEmpty();
      assertThat(after).isEqualTo(before);
      assertThat(sent).contains("\033[?1049h").contains("\033[?7h");
      assertThat(sent.substring(sent.lastIndexOf(LEFT))).isEqualTo(LEFT);
      assertThat(sent.lastIndexOf("\033[?25h")).isGreaterThan(sent.lastIndexOf("\033[?25l"));
      assertThat(sent.indexOf(LEFT)).as("left once").isEqualTo(sent.lastIndexOf(LEFT));
      assertThat(said.lines().filter("restored"::equals)).hasSize(1);
    }
  }

  @Test
  void endRestoresTheTerminal() throws Exception {
    Ended ended = play("wait ready", "pause 0.3", "send 71");
    ended.isRestored();
    assertThat(ended.exit()).isZero();
    assertThat(ended.said()).contains("ended");
    assertThat(ended.sent()).contains("Warta 80x24");
    assertThat(ended.sent().split("\033\\[2J", -1)).as("painted whole once").hasSize(2);
  }

  @Test
  void exceptionRestoresTheTerminal() throws Exception {
    Ended ended = play("wait ready", "send 78");
    ended.isRestored();
    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.said()).contains("a mistake of ours");
    assertThat(ended.said().indexOf("restored")).isLessThan(ended.said().indexOf("a mistake"));
  }

  @Test
  void exitInTheMiddleRestoresTheTerminal() throws Exception {
    Ended ended = play("wait ready", "send 68");
    ended.isRestored();
    assertThat(ended.exit()).isEqualTo(3);
  }

  @Test
  void signalsRestoreTheTerminal() throws Exception {
    for (String signal : List.of("TERM", "HUP", "INT")) {
      Ended ended = play("wait ready", "kill " + signal);
      ended.isRestored();
      assertThat(ended.exit()).as(signal).isBetween(128, 160);
    }
  }

  @Test
  void keysArriveAsEvents() throws Exception {
    Ended ended =
        play(
            "wait ready",
            "send 1b5b41", // an arrow
            "wait Up.",
            "send 1b", // a lone Esc
            "wait Esc.",
            "send 03", // Ctrl-C is a key
            "wait C-c.",
            "send 1a",
            "wait C-z.",
            "send 1c",
            "wait C-\\.",
            "send 13", // Ctrl-S does not stop the line
            "wait C-s.",
            "send e4",
            "pause 0.03",
            "send b896",
            "wait 世",
            "send 1b",
            "pause 0.004",
            "send 5b",
            "pause 0.004",
            "send 42",
            "wait Down.",
            "send 71");
    ended.isRestored();
  }

  @Test
  void windowsChangeIsToldAndTheNextScreenIsWhole() throws Exception {
    Ended ended = play("wait ready", "pause 0.3", "size 100 30", "wait size 100x30.", "send 71");
    ended.isRestored();
    String after = ended.sent().substring(ended.sent().indexOf("\033[2J") + 4);
    assertThat(after).contains("\033[2J\033[7mWarta 100x30");
  }

  /// Two hundred changes in half a second: the last one is shown, and few of the others.
  @Test
  void stormOfChangesIsAFewRepaints() throws Exception {
    Ended ended =
        play("wait ready", "pause 0.3", "storm 200", "wait size 90x30.", "pause 0.2", "send 71");
    ended.isRestored();
    assertThat(ended.sent().split("\033\\[2J", -1).length - 1).isBetween(2, 40);
  }

  @Test
  void sizeNobodyKnowsIsEightyByTwentyFour() throws Exception {
    Ended ended = run(List.of("0", "0"), List.of(), Map.of(), "wait ready", "send 71");
    ended.isRestored();
    assertThat(ended.sent()).contains("Warta 80x24");
  }

  /// With the launcher's modes no process is started and the modes are not touched.
  @Test
  void launchersModesAreLeftToTheLauncher() throws Exception {
    Ended ended =
        run(
            SIZE,
            List.of(),
            Map.of("WARTA_TTY", "70 20", "PATH", folder.toString()),
            "wait Warta 70x20",
            "wait ready",
            "send 710a"); // the line's own modes still hold keys back until its end
    ended.isRestored();
  }

  @Test
  void controllingTerminalServesWhereStandardInputIsADocument() throws Exception {
    run(SIZE, List.of("tty"), Map.of(), "wait ready", "send 71").isRestored();
  }

  @Test
  void hangUpEndsTheProgramSoon() throws Exception {
    Ended ended = play("wait ready", "hangup");
    assertThat(ended.fault()).as(ended.said()).isEmpty();
    assertThat(ended.said().lines().filter("restored"::equals)).hasSize(1);
  }

  /// Without a signal: reading fails, the program is told once and ends by itself.
  @Test
  void lineThatIsGoneEndsTheProgram() throws Exception {
    Ended ended = run(FOREIGN, SIZE, List.of(), Map.of(), "wait ready", "hangup");
    assertThat(ended.fault()).as(ended.said()).isEmpty();
    assertThat(ended.exit()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("restored").contains("ended");
  }

  @Test
  void terminalsAreToldFromFiles() throws Exception {
    assertThat(play("wait ready", "send 71").said()).startsWith("terminals true true false\n");
  }

  private Ended play(String... script) throws IOException, InterruptedException {
    return run(SIZE, List.of(), Map.of(), script);
  }

  private Ended run(
      List<String> size, List<String> arguments, Map<String, String> environment, String... script)
      throws IOException, InterruptedException {
    return run(Map.of(), size, arguments, environment, script);
  }

  private Ended run(
      Map<String, String> player,
      List<String> size,
      List<String> arguments,
      Map<String, String> environment,
      String... script)
      throws IOException, InterruptedException {
    Path play = folder.resolve("play.py");
    Files.writeString(play, Resources.text("/warta/terminal/play.py"));
    Path typed = Files.writeString(folder.resolve("script"), String.join("\n", script) + "\n");
    Path told = folder.resolve("told");
    Path said = folder.resolve("said");
    List<String> command = new ArrayList<>(List.of(python(), play.toString()));
    command.addAll(size);
    command.add("env");
    environment.forEach((name, value) -> command.add(name + "=" + value));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SessionProbe.class.getName()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(typed.toFile())
            .redirectOutput(told.toFile())
            .redirectError(said.toFile());
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().putAll(player);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said, UTF_8)).isZero();
    List<String> lines = Files.readAllLines(told, UTF_8);
    return new Ended(
        Integer.parseInt(after(lines, "exit ")) & 0xff,
        after(lines, "before "),
        after(lines, "after "),
        new String(HexFormat.of().parseHex(after(lines, "sent ")), UTF_8),
        Files.readString(said, UTF_8),
        lines.getLast());
  }

  private static String after(List<String> lines, String head) {
    return lines.stream()
        .filter(line -> line.startsWith(head))
        .findFirst()
        .orElseThrow(() -> new AssertionError(head + " not in " + lines))
        .substring(head.length());
  }

  private static String python() throws IOException, InterruptedException {
    Process asked =
        new ProcessBuilder("python3", "-c", "import sys; print(sys.executable)").start();
    asked.waitFor();
    return new String(asked.getInputStream().readAllBytes(), UTF_8).strip();
  }
}
