package warta.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import warta.words.Resources;

/// The commonest words of a language, which say little of what a text is about: those of
/// `/warta/text/languages.txt`, read when they are first asked for.
public final class CommonWords {
  private CommonWords() {}

  /// The commonest words of a language, in small letters; none where it is not known here.
  ///
  /// @param language two-letter code
  public static Set<String> of(String language) {
    return Loaded.BY_LANGUAGE.getOrDefault(language, Set.of());
  }

  private static final class Loaded {
    static final Map<String, Set<String>> BY_LANGUAGE = read();

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> all = new HashMap<>();
      for (String line : Resources.lines("/warta/text/languages.txt")) {
        int colon = line.indexOf(": ");
        Set<String> words = Set.of(line.substring(colon + 2).split(" ", -1));
        for (String code : line.substring(0, colon).split(" ", -1)) {
          all.computeIfAbsent(code, _ -> new HashSet<>()).addAll(words);
        }
      }
      return all;
    }
  }
}
