package warta.app;

import java.io.IOException;
import java.util.List;
import warta.app.cli.VerbNames;
import warta.app.cli.Verbs;
import warta.terminal.Terminals;
import warta.words.Trouble;

/// Where the program starts. Looks at the arguments by hand: the library that reads them well costs
/// 100 ms, which the first screen must not wait for.
public final class Main {
  private Main() {}

  /// Runs the program and ends it with its [Exit] code.
  public static void main(String[] arguments) {
    System.exit(run(arguments).code());
  }

  private static Exit run(String... arguments) {
    if (arguments.length > 0 && isVerb(arguments[0])) {
      return Verbs.run(arguments);
    }
    List<String> sources = List.of(arguments);
    // Where the page itself is piped in, keys come from the controlling terminal.
    boolean keys = Terminals.isTerminal(0) || sources.contains("-");
    if (!Terminals.interactive(System.getenv(), keys, Terminals.isTerminal(1))) {
      return Verbs.text(sources);
    }
    try {
      return Reader.open(sources);
    } catch (IOException e) {
      Trouble trouble = new Trouble.NoTerminal(String.valueOf(e.getMessage()));
      System.err.println("warta: " + trouble.sentence(Settings.load().words()));
      return Exit.SOME_UNREAD;
    }
  }

  /// Whether a first argument is for the verbs' parser: a verb, or an option. A lone `-` is a
  /// source, standard input.
  private static boolean isVerb(String argument) {
    return VerbNames.ALL.contains(argument) || (argument.startsWith("-") && argument.length() > 1);
  }
}
