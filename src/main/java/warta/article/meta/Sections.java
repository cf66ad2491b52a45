package warta.article.meta;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of newspapers' sections, which stand above titles and are none.
public final class Sections {
  private static final Set<String> NAMES = new HashSet<>(Lists.read("outlets.txt", "section:"));

  private Sections() {}

  /// Whether a line names a section, or several between slashes, bars or angle brackets.
  public static boolean isSection(String line) {
    if (line.length() > 80) {
      return false;
    }
    for (String part : line.toLowerCase(Locale.ROOT).split("[/|>›»,]", -1)) {
      if (!part.isBlank() && !NAMES.contains(part.strip())) {
        return false;
      }
    }
    return true;
  }
}
