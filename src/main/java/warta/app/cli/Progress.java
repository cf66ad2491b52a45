package warta.app.cli;

import warta.terminal.Terminals;
import warta.words.Words;

/// One line on standard error that says how far a long run is, where that is a terminal; at most
/// five times a second, and nothing at all for a run of less than half a second.
final class Progress {
  private static final long EVERY_NANOS = 200_000_000;
  private static final long SILENT_NANOS = 500_000_000;
  private static final String CLEAR_LINE = "\r\033[K";

  private final Words words;
  private final boolean shown = Terminals.isTerminal(2) && !"dumb".equals(System.getenv("TERM"));
  private final long started = System.nanoTime();
  private long said = started + SILENT_NANOS - EVERY_NANOS;
  private boolean standing;

  Progress(Words words) {
    this.words = words;
  }

  /// So many pages were read.
  void read(int count) {
    tell(words.count("cli.read", count));
  }

  /// So many pages of all were printed.
  void printed(int count, int of) {
    tell(words.count("cli.printed", count, words.number(of)));
  }

  private void tell(String how) {
    long now = System.nanoTime();
    if (shown && now - said >= EVERY_NANOS) {
      said = now;
      standing = true;
      System.err.print(CLEAR_LINE + how);
      System.err.flush();
    }
  }

  /// Prints a line that stays, above the progress.
  void say(String line) {
    clear();
    System.err.println(line);
  }

  /// Takes the progress away.
  void clear() {
    if (standing) {
      System.err.print(CLEAR_LINE);
      System.err.flush();
      standing = false;
    }
  }
}
