package warta.terminal;

import org.jspecify.annotations.Nullable;

/// What terminals send for keys that are no character, and what [warta.screen.Event.Key] calls
/// them.
///
/// From xterm's `ctlseqs` (CSI and SS3 with modifiers), the VT220's and rxvt's numbers (`~ ^ $ @`)
/// and the Linux console (`CSI [ A`). Modifiers are read and dropped: the reader binds none of
/// them, and an arrow with Shift held is still that arrow.
final class KeyNames {
  private KeyNames() {}

  /// The key a whole CSI sequence stands for, or null where it is none of a keyboard's.
  ///
  /// @param parameters the bytes between `CSI` and the final one, intermediates included
  static @Nullable String csi(String parameters, char last) {
    return switch (last) {
      case '~', '^', '$', '@' -> numbered(number(parameters));
      case 'Z' -> withModifier(parameters) ? "S-Tab" : null;
      default -> withModifier(parameters) ? lettered(last) : null;
    };
  }

  /// The key a whole SS3 sequence stands for, or null where it is none of a keyboard's.
  static @Nullable String ss3(char last) {
    String name = lettered(last);
    return name != null ? name : keypad(last);
  }

  /// The key of the Linux console's `CSI [ last`, or null.
  static @Nullable String linux(char last) {
    return last >= 'A' && last <= 'E' ? "F" + (last - 'A' + 1) : null;
  }

  private static @Nullable String lettered(char last) {
    return switch (last) {
      case 'A', 'a' -> "Up";
      case 'B', 'b' -> "Down";
      case 'C', 'c' -> "Right";
      case 'D', 'd' -> "Left";
      case 'H' -> "Home";
      case 'F' -> "End";
      case 'P' -> "F1";
      case 'Q' -> "F2";
      case 'R' -> "F3";
      case 'S' -> "F4";
      default -> null;
    };
  }

  private static @Nullable String numbered(int number) {
    return switch (number) {
      case 1, 7 -> "Home";
      case 2 -> "Insert";
      case 3 -> "Delete";
      case 4, 8 -> "End";
      case 5 -> "PgUp";
      case 6 -> "PgDn";
      case 11, 12, 13, 14, 15 -> "F" + (number - 10);
      case 17, 18, 19, 20, 21 -> "F" + (number - 11);
      case 23, 24 -> "F" + (number - 12);
      default -> null;
    };
  }

  /// The numeric keypad in application mode: `SS3 p` to `SS3 y` are the digits.
  private static @Nullable String keypad(char last) {
    if (last >= 'p' && last <= 'y') {
      return Character.toString(last - 'p' + '0');
    }
    return switch (last) {
      case 'M' -> "Enter";
      case 'I' -> "Tab";
      case 'X' -> "=";
      case 'j', 'k', 'l', 'm', 'n', 'o' -> Character.toString(last - 'j' + '*');
      default -> null;
    };
  }

  /// Whether these are the parameters of a key: none, `1`, or `1;` and a modifier.
  ///
  /// So `CSI 12;40R`, a cursor's place, is no F3.
  private static boolean withModifier(String parameters) {
    return parameters.isEmpty()
        || parameters.equals("1")
        || (parameters.startsWith("1;") && number(parameters.substring(2)) > 0);
  }

  /// The number a string begins with, up to its end or a semicolon; -1 where it is anything else.
  private static int number(String parameters) {
    int number = 0;
    int at = 0;
    while (at < parameters.length() && parameters.charAt(at) != ';') {
      int digit = parameters.charAt(at) - '0';
      if (digit < 0 || digit > 9 || number > 999) {
        return -1;
      }
      number = number * 10 + digit;
      at++;
    }
    return at == 0 ? -1 : number;
  }
}
