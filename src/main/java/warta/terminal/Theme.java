package warta.terminal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import warta.screen.Role;
import warta.words.Resources;

/// Which style each role has: a file of `/warta/themes/`, a line a role, `role = what it looks
/// like`.
///
/// The words are `plain`, `bold`, `dim`, `underlined`, `reverse` and `colour-0` to `colour-255`, in
/// any order. Every role has exactly one line.
final class Theme {
  /// The theme for terminals of which nothing is known: attributes, and one colour for errors.
  static final String ATTRIBUTES = "attributes";

  private static final String COLOUR = "colour-";

  private final Map<Role, Style> styles;

  private Theme(Map<Role, Style> styles) {
    this.styles = styles;
  }

  /// A theme that is packed with the program.
  ///
  /// @throws IllegalStateException where there is none of that name or a line of it is wrong
  static Theme named(String name) {
    String path = "/warta/themes/" + name + ".txt";
    return parse(path, Resources.text(path));
  }

  /// A theme from a file's text.
  ///
  /// @param file what a fault is to be named by
  /// @throws IllegalStateException where a line is wrong (`file:line: why`) or a role has none
  static Theme parse(String file, String text) {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        read(line, styles);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    for (Role role : Role.values()) {
      if (!styles.containsKey(role)) {
        throw new IllegalStateException(file + ": no line for " + name(role));
      }
    }
    return new Theme(styles);
  }

  /// The same without colours, for `NO_COLOR`.
  Theme withoutColours() {
    Map<Role, Style> without = new EnumMap<>(styles);
    without.replaceAll((_, style) -> style.withoutColour());
    return new Theme(without);
  }

  Style style(Role role) {
    return styles.getOrDefault(role, Style.PLAIN);
  }

  private static void read(String line, Map<Role, Style> styles) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("no `=` in `" + line + "`");
    }
    Role role = role(line.substring(0, equals).strip());
    if (styles.put(role, style(line.substring(equals + 1).strip())) != null) {
      throw new IllegalArgumentException("a second line for " + name(role));
    }
  }

  private static Role role(String name) {
    for (Role role : Role.values()) {
      if (name(role).equals(name)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no role is called `" + name + "`");
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Style style(String words) {
    Style style = Style.PLAIN;
    for (String word : words.split(" +", -1)) {
      style = with(style, word);
    }
    return style;
  }

  private static Style with(Style s, String word) {
    return switch (word) {
      case "plain" -> s;
      case "bold" -> new Style(true, s.dim(), s.underlined(), s.reverse(), s.colour());
      case "dim" -> new Style(s.bold(), true, s.underlined(), s.reverse(), s.colour());
      case "underlined" -> new Style(s.bold(), s.dim(), true, s.reverse(), s.colour());
      case "reverse" -> new Style(s.bold(), s.dim(), s.underlined(), true, s.colour());
      default -> new Style(s.bold(), s.dim(), s.underlined(), s.reverse(), colour(word));
    };
  }

  private static int colour(String word) {
    try {
      if (word.startsWith(COLOUR)) {
        return Integer.parseInt(word.substring(COLOUR.length()));
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw new IllegalArgumentException("no attribute is called `" + word + "`");
  }
}
