package warta.app;

import java.io.Console;

/// Which of the program's three streams are a terminal. The launcher knows and says so in the
/// property `warta.tty`, the numbers of those that are (`012`); without it the console is asked,
/// which knows only whether input and output both are.
public final class Terminals {
  private Terminals() {}

  /// Whether both standard input and output are a terminal that understands escapes.
  public static boolean interactive() {
    return is("0") && is("1") && !"dumb".equals(System.getenv("TERM"));
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
