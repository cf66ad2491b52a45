package warta.app;

import java.util.List;
import warta.app.cli.Verbs;

/// Where the program starts. Looks at the arguments by hand: the library that reads them well costs
/// 100 ms, which the first screen must not wait for.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments).code());
  }

  private static Exit run(String... arguments) {
    if (arguments.length > 0 && isVerb(arguments[0])) {
      return Verbs.run(arguments);
    }
    return Verbs.text(List.of(arguments));
  }

  /// Whether a first argument is for the verbs' parser: a verb, or an option. A lone `-` is a
  /// source, standard input.
  private static boolean isVerb(String argument) {
    return Verbs.NAMES.contains(argument) || (argument.startsWith("-") && argument.length() > 1);
  }
}
