package warta.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import warta.words.Resources;

/// What a full stop behind a word means in one language: the words of `/warta/text/sentences.txt`,
/// read when the first sentence is looked for. Immutable.
final class Endings {
  /// What stands for every language in the resource.
  private static final String ANY = "any";

  /// Languages that write an ordinal as a figure and a full stop: `am 4. Mai`.
  private static final Set<String> ORDINALS =
      Set.of("de", "da", "no", "fi", "cs", "sk", "hu", "tr", "et", "sl", "hr", "pl");

  /// Written forms of a language that has a line.
  private static final Map<String, String> FORMS = Map.of("nb", "no", "nn", "no");

  private static final Map<String, Endings> KNOWN = new ConcurrentHashMap<>();

  private final boolean ordinals;
  private final Map<Kind, Set<String>> words;

  /// What the words of a line are, as the resource explains.
  enum Kind {
    BEFORE,
    NUMBER,
    MAYBE,
    DEGREE,
    LETTER,
    STARTS,
    OPENS,
    SAYS,
    TELLS,
    TIME,
    CLOCK,
    UNIT,
    CRY
  }

  private Endings(boolean ordinals, Map<Kind, Set<String>> words) {
    this.ordinals = ordinals;
    this.words = words;
  }

  /// The endings of a language; for one that the resource does not name, those of every language.
  static Endings of(String language) {
    Map<String, Map<Kind, Set<String>>> all = Table.WORDS;
    String name = FORMS.getOrDefault(language, language);
    String known = all.containsKey(name) || ORDINALS.contains(name) ? name : ANY;
    return KNOWN.computeIfAbsent(known, key -> merged(key, all));
  }

  private static Endings merged(String language, Map<String, Map<Kind, Set<String>>> all) {
    Map<Kind, Set<String>> words = new HashMap<>();
    for (Kind kind : Kind.values()) {
      Set<String> merged = new HashSet<>();
      for (String name : List.of(ANY, language)) {
        merged.addAll(all.getOrDefault(name, Map.of()).getOrDefault(kind, Set.of()));
      }
      words.put(kind, Set.copyOf(merged));
    }
    return new Endings(ORDINALS.contains(language), words);
  }

  /// Whether the language writes ordinals with a full stop.
  boolean ordinals() {
    return ordinals;
  }

  /// Whether a word, without its last full stop, is of a kind. A word that the resource writes with
  /// a capital must stand so in the text.
  boolean is(Kind kind, String word) {
    Set<String> known = words.getOrDefault(kind, Set.of());
    return known.contains(word) || known.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether sentences of the language end without a mark, so that what opens the next one tells.
  boolean unmarked() {
    return !words.getOrDefault(Kind.OPENS, Set.of()).isEmpty();
  }

  /// Whether a word that opens sentences where they have no marks begins at a place; words are
  /// written without spaces there.
  boolean opens(String text, int at) {
    return words.getOrDefault(Kind.OPENS, Set.of()).stream()
        .anyMatch(word -> text.startsWith(word, at));
  }

  private static final class Table {
    static final Map<String, Map<Kind, Set<String>>> WORDS = read();

    private static Map<String, Map<Kind, Set<String>>> read() {
      Map<String, Map<Kind, Set<String>>> all = new HashMap<>();
      for (String line : Resources.lines("/warta/text/sentences.txt")) {
        int space = line.indexOf(' ');
        int colon = line.indexOf(": ");
        if (space < 0 || colon < space) {
          throw new IllegalStateException(
              "text/sentences.txt: not `language kind: words`: " + line);
        }
        Kind kind = Kind.valueOf(line.substring(space + 1, colon).toUpperCase(Locale.ROOT));
        Set<String> words =
            all.computeIfAbsent(line.substring(0, space), _ -> new HashMap<>())
                .computeIfAbsent(kind, _ -> new HashSet<>());
        words.addAll(List.of(line.substring(colon + 2).split(" ", -1)));
      }
      return all;
    }
  }
}
