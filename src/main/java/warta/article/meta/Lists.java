package warta.article.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import warta.words.Resources;

/// Comma-separated lists in resources of the room.
final class Lists {
  private Lists() {}

  /// The entries of all lines that begin with a label, or of all lines where the label is empty.
  ///
  /// @param name of the file under `/warta/article/`
  /// @param label with its colon, such as `agency:`
  static List<String> read(String name, String label) {
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
}
