package warta.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// Names of character sets, as they are meant.
final class Charsets {
  /// Reads any byte: what a western page without a declaration is in.
  static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Map<String, String> MEANT = load();

  private Charsets() {}

  /// The character set a name means, or null where nobody knows it.
  static @Nullable Charset known(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    String said = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(MEANT.getOrDefault(said, said));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null; // as if nothing had been declared
    }
  }

  private static Map<String, String> load() {
    Map<String, String> meant = new HashMap<>();
    for (String line : Resources.lines("/warta/page/charsets.txt")) {
      int bar = line.indexOf(" | ");
      meant.put(line.substring(0, bar), line.substring(bar + 3));
    }
    return Map.copyOf(meant);
  }
}
