package warta.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a reader may set, each declared once: name, values, default. The parser, `:set` and the
/// README follow from it; its help is `setting.<name>` in the bundles.
public enum Setting {
  /// Columns of running text.
  MEASURE("72", 40, 80),
  /// Whether the summary pane shows.
  SUMMARY("on", "on", "off"),
  /// Order of the list.
  SORT("newest", "newest", "oldest", "title", "outlet", "length", "path"),
  /// Interface language; `auto` asks the locale.
  LANGUAGE("auto", "auto", "en", "id"),
  /// Marks and rules; `auto` takes ASCII where the terminal or the locale needs it.
  MARKS("auto", "auto", "unicode", "ascii");

  private final String standard;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which never changes
  private final List<String> choices;

  private final int least;
  private final int most;

  Setting(String standard, String... choices) {
    this.standard = standard;
    this.choices = List.of(choices);
    this.least = 0;
    this.most = 0;
  }

  Setting(String standard, int least, int most) {
    this.standard = standard;
    this.choices = List.of();
    this.least = least;
    this.most = most;
  }

  /// The name a reader writes: lower case.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The value when nobody set it.
  public String standard() {
    return standard;
  }

  /// The values it takes, for a person: `on, off` or `40 … 80`.
  public String choices() {
    return choices.isEmpty() ? least + " … " + most : String.join(", ", choices);
  }

  /// Whether a value is one of these.
  public boolean takes(String value) {
    if (!choices.isEmpty()) {
      return choices.contains(value);
    }
    try {
      int number = Integer.parseInt(value);
      return number >= least && number <= most;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  /// The setting of a name, or null.
  public static @Nullable Setting named(String name) {
    for (Setting setting : values()) {
      if (setting.key().equals(name)) {
        return setting;
      }
    }
    return null;
  }

  /// The setting whose name is nearest to a mistyped one, by edits.
  public static Setting nearest(String name) {
    Setting nearest = MEASURE;
    for (Setting setting : values()) {
      if (edits(name, setting.key()) < edits(name, nearest.key())) {
        nearest = setting;
      }
    }
    return nearest;
  }

  /// Levenshtein's distance: single characters put in, taken out or changed.
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
