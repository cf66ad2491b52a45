package warta.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;

/// The clipboard at the other end of the line: OSC 52, in base 64, so that nothing in a text can be
/// obeyed on its way.
final class Clipboard {
  private Clipboard() {}

  /// Whether a terminal of this name may have one. The Linux console and the VT terminals have
  /// none, and some print what they do not know.
  static boolean isThere(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    return !term.equals("linux") && !term.startsWith("vt");
  }

  /// What puts a text there.
  static byte[] sequence(String text) {
    String coded = Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    return ("\033]52;c;" + coded + "\033\\").getBytes(US_ASCII);
  }
}
