package warta.article.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import warta.words.Resources;

/// Comma-separated lists in resources of the room.
public final class Lists {
  private Lists() {}

  /// The entries of all lines that begin with a label, or of all lines where the label is empty.
  ///
  /// @param name of the file under `/warta/article/`
  /// @param label with its colon, such as `agency:`
  public static List<String> read(String name, String label) {
    List<String> entries = new ArrayList<>();
    for (String line : Resources.lines("/warta/article/" + name)) {
      if (line.startsWith(label)) {
        for (String entry : line.substring(label.length()).split(",", -1)) {
          entries.add(entry.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    return entries;
  }

  /// The same as an alternation for a pattern, each entry as it is written: `oleh|written by`.
  ///
  /// @throws IllegalStateException where no line has the label
  public static String anyOf(String name, String label) {
    List<String> entries = read(name, label);
    if (entries.isEmpty()) {
      throw new IllegalStateException(name + ": no line " + label);
    }
    return entries.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
