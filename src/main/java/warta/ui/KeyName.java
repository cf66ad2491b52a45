package warta.ui;

/// How a key's name is shown to a reader.
public final class KeyName {
  private static final String CONTROL = "C-";

  private KeyName() {}

  /// `↓` for `Down`, `Ctrl-F` for `C-f`, `Shift-Tab` for `S-Tab`; others as they are.
  public static String shown(String key, boolean ascii) {
    if (key.startsWith(CONTROL) && key.length() > CONTROL.length()) {
      return "Ctrl-"
          + (char) (key.charAt(2) - ('a' <= key.charAt(2) && key.charAt(2) <= 'z' ? 32 : 0));
    }
    return switch (key) {
      case "Down" -> ascii ? key : "↓";
      case "Up" -> ascii ? key : "↑";
      case "Left" -> ascii ? key : "←";
      case "Right" -> ascii ? key : "→";
      case "S-Tab" -> "Shift-Tab";
      default -> key;
    };
  }
}
