package warta.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import warta.screen.Size;

/// A terminal's modes: set for keys one by one, and put back.
///
/// One `sh` child for saving, size and setting: seven milliseconds, where Lanterna's seven `stty`
/// take 23 and a `tcsetattr` by way of method handles 30 (`terminal.md` §1).
final class Modes {
  /// Keys come at once and unseen, Ctrl-C, Ctrl-Z, Ctrl-\, Ctrl-S, Ctrl-Q and Ctrl-V as bytes.
  /// Output keeps its processing: the painter's line ends are CR LF, which it leaves as they are.
  private static final String KEYS_ONE_BY_ONE =
      "stty -g && { stty size || echo 0 0; } && stty -icanon -echo -ixon -iexten min 1 time 0"
          + " intr undef quit undef susp undef";

  private static final long PATIENCE_SECONDS = 2;

  private final Redirect terminal;
  private final String saved;

  private Modes(Redirect terminal, String saved) {
    this.terminal = terminal;
    this.saved = saved;
  }

  /// What a child said: the modes as they were, to be restored, and the terminal's size.
  record Taken(Modes before, Size size) {}

  /// Sets the modes for a reader of keys.
  ///
  /// @param terminal the terminal, as a child's standard input
  /// @throws IOException where it is no terminal or there is no `stty`
  static Taken take(Redirect terminal) throws IOException {
    List<String> said = run(terminal, List.of("sh", "-c", KEYS_ONE_BY_ONE)).lines().toList();
    if (said.size() != 2) {
      throw new IOException("stty said " + said.size() + " lines where two were expected");
    }
    return new Taken(new Modes(terminal, said.getFirst()), size(said.getLast()));
  }

  /// Puts the modes back as they were.
  ///
  /// @throws IOException where the terminal is gone
  void restore() throws IOException {
    run(terminal, List.of("stty", saved));
  }

  /// The size a terminal has now, 0×0 where it does not know.
  static Size size(Redirect terminal) throws IOException {
    return size(run(terminal, List.of("stty", "size")).strip());
  }

  private static Size size(String rowsAndColumns) throws IOException {
    String[] numbers = rowsAndColumns.split(" ", -1);
    if (numbers.length == 2) {
      try {
        return new Size(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
      } catch (NumberFormatException e) {
        throw new IOException("stty said `" + rowsAndColumns + "` for a size", e);
      }
    }
    throw new IOException("stty said `" + rowsAndColumns + "` for a size");
  }

  /// Runs a command to its end. A terminal that does not drain may hold `stty` up for ever, so it
  /// is waited for only so long.
  private static String run(Redirect terminal, List<String> command) throws IOException {
    Process child = new ProcessBuilder(command).redirectInput(terminal).start();
    try {
      if (!child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        child.destroyForcibly();
        throw new IOException(command.getFirst() + " did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      child.destroyForcibly();
      throw new IOException("interrupted while " + command.getFirst() + " ran", e);
    }
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (child.exitValue() != 0) {
      String why = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      throw new IOException(why.strip());
    }
    return said;
  }
}
