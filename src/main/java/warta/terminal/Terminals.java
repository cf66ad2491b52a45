package warta.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.screen.Size;

/// What the environment says of a terminal, before anything is asked of it.
public final class Terminals {
  /// How the names of terminals begin: pseudo-terminals, consoles and serial lines, a container's.
  private static final List<String> TERMINALS =
      List.of("/dev/pts/", "/dev/tty", "/dev/console", "/dev/hvc", "/dev/vc/");

  private Terminals() {}

  /// Whether a reader can be shown there, or text must be printed instead: keys come from a
  /// terminal and pictures go to one that knows how to place its cursor.
  public static boolean interactive(
      Map<String, String> environment, boolean inputIsTerminal, boolean outputIsTerminal) {
    return inputIsTerminal
        && outputIsTerminal
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /// Whether a descriptor of this process is a terminal: 0 standard input, 1 output, 2 error.
  ///
  /// Read from the name that Linux gives for it, which costs a tenth of a millisecond. Where there
  /// are no such names the JVM is asked, which knows only of input and output together.
  public static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
    try {
      String name = Files.readSymbolicLink(link).toString();
      for (String begin : TERMINALS) {
        if (name.startsWith(begin)) {
          return true;
        }
      }
      return false;
    } catch (IOException _) {
      return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
  }

  /// Whether marks must be ASCII: the Linux console has no others in its font, and where the locale
  /// is not UTF-8 nobody knows what would be shown.
  public static boolean asciiMarks(Map<String, String> environment) {
    return environment.getOrDefault("TERM", "").equals("linux") || !isUtf8(locale(environment));
  }

  /// The locale for characters: the first of the three variables that is set and not empty.
  private static String locale(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "C";
  }

  private static boolean isUtf8(String locale) {
    String lower = locale.toLowerCase(Locale.ROOT);
    return lower.contains("utf-8") || lower.contains("utf8");
  }

  /// The size the launcher found, `WARTA_TTY="columns rows"`, or null where it set no modes.
  static @Nullable Size launchersSize(Map<String, String> environment) {
    String[] numbers = environment.getOrDefault("WARTA_TTY", "").split(" ", -1);
    if (numbers.length != 2) {
      return null;
    }
    try {
      return new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    } catch (IllegalArgumentException _) {
      return null; // not the launcher's: modes are set as if it were not there
    }
  }
}
