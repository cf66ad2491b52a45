package warta.app;

import java.io.Console;
import java.util.List;

/// Which of the program's three streams are a terminal. The launcher knows and says so in the
/// property `warta.tty`, the numbers of those that are (`012`); without it the console is asked,
/// which knows only whether input and output both are.
public final class Terminals {
  private Terminals() {}

  /// Whether the reader can be opened: output is a terminal that understands escapes, and input is
  /// one too or is itself the page (`-`), so that keys come from the controlling terminal.
  public static boolean interactive(List<String> arguments) {
    boolean keys = is("0") || arguments.contains("-");
    return keys && is("1") && !"dumb".equals(System.getenv("TERM"));
  }

  /// Whether standard error is a terminal, so that progress may be shown there.
  public static boolean showsProgress() {
    return is("2") && !"dumb".equals(System.getenv("TERM"));
  }

  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
  private static boolean is(String stream) {
    String known = System.getProperty("warta.tty");
    if (known != null) {
      return known.contains(stream);
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
