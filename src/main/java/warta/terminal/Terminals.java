package warta.terminal;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.screen.Size;

/// What the environment says of a terminal, before anything is asked of it.
public final class Terminals {
  private Terminals() {}

  /// Whether a reader can be shown there, or text must be printed instead: keys come from a
  /// terminal and pictures go to one that knows how to place its cursor.
  public static boolean interactive(
      Map<String, String> environment, boolean inputIsTerminal, boolean outputIsTerminal) {
    return inputIsTerminal
        && outputIsTerminal
        && !environment.getOrDefault("TERM", "").equals("dumb");
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
