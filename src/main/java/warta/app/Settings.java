package warta.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.terminal.Terminals;
import warta.ui.Preferences;
import warta.ui.Sort;
import warta.words.Trouble;
import warta.words.Words;

/// What is set, and what was wrong in the file that sets it. Immutable.
///
/// The file is `$XDG_CONFIG_HOME/warta/config` (`~/.config/warta/config`), a line `name = value`,
/// `#` for remarks. Nobody needs one. A wrong line is named with what would be right, and the rest
/// counts.
///
/// @param values what is set; a setting that is not here has its standard value
/// @param troubles what was wrong, a line of the file each
public record Settings(Map<Setting, String> values, List<Trouble> troubles) {
  private static final int MOST_BYTES = 100_000;

  public Settings {
    values = Map.copyOf(values);
    troubles = List.copyOf(troubles);
  }

  /// What the reader's file sets; the standard where there is none.
  public static Settings load() {
    Path file = file(System.getenv());
    try {
      if (Files.size(file) > MOST_BYTES) {
        return new Settings(
            Map.of(), List.of(new Trouble.TooLarge(file.toString(), Files.size(file), MOST_BYTES)));
      }
      return parse(Files.readAllLines(file), language(System.getenv()));
    } catch (NoSuchFileException _) {
      return new Settings(Map.of(), List.of());
    } catch (IOException e) {
      return new Settings(
          Map.of(), List.of(new Trouble.Failed(file.toString(), String.valueOf(e.getMessage()))));
    }
  }

  static Path file(Map<String, String> environment) {
    String config = environment.get("XDG_CONFIG_HOME");
    Path folder =
        config == null || config.isEmpty()
            ? Path.of(environment.getOrDefault("HOME", "."), ".config")
            : Path.of(config);
    return folder.resolve("warta").resolve("config");
  }

  /// Reads the lines of a file.
  ///
  /// @param language of the troubles' words
  static Settings parse(List<String> lines, String language) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    List<Trouble> troubles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String name = (equals < 0 ? line : line.substring(0, equals)).strip();
      String value = equals < 0 ? "" : line.substring(equals + 1).strip();
      String wrong = wrong(name, value, Words.of(language));
      if (wrong == null) {
        values.put(known(name), value);
      } else {
        troubles.add(new Trouble.BadSetting("config:" + (i + 1), wrong));
      }
    }
    return new Settings(values, troubles);
  }

  /// What is wrong with a setting's name or value, with what would be right; null where nothing is.
  static @Nullable String wrong(String name, String value, Words words) {
    Setting setting = Setting.named(name);
    if (setting == null) {
      return words.say("setting.unknown", name, Setting.nearest(name).key());
    }
    return setting.takes(value) ? null : words.say("setting.value", name, value, setting.choices());
  }

  /// These settings with one more.
  ///
  /// @throws IllegalArgumentException where [#wrong] has something to say
  Settings with(String name, String value) {
    Setting setting = known(name);
    if (!setting.takes(value)) {
      throw new IllegalArgumentException(name + " = " + value);
    }
    Map<Setting, String> changed = new EnumMap<>(Setting.class);
    changed.putAll(values);
    changed.put(setting, value);
    return new Settings(changed, troubles);
  }

  private static Setting known(String name) {
    Setting setting = Setting.named(name);
    if (setting == null) {
      throw new IllegalArgumentException(name);
    }
    return setting;
  }

  private String value(Setting setting) {
    return values.getOrDefault(setting, setting.standard());
  }

  /// The words of the interface: the language that is set, else the locale's, else English.
  public Words words() {
    String language = value(Setting.LANGUAGE);
    return Words.of(language.equals("auto") ? language(System.getenv()) : language);
  }

  /// What the interface is told of all this.
  Preferences preferences() {
    String marks = value(Setting.MARKS);
    return new Preferences(
        Integer.parseInt(value(Setting.MEASURE)),
        value(Setting.SUMMARY).equals("on"),
        Sort.valueOf(value(Setting.SORT).toUpperCase(Locale.ROOT)),
        words().language(),
        marks.equals("auto") ? Terminals.asciiMarks(System.getenv()) : marks.equals("ascii"));
  }

  /// The locale's language for messages, by POSIX's order of the variables.
  static String language(Map<String, String> environment) {
    for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = environment.getOrDefault(variable, "");
      if (locale.length() >= 2) {
        return locale.substring(0, 2).toLowerCase(Locale.ROOT);
      }
    }
    return "en";
  }
}
