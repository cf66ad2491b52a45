package warta.digest.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import warta.digest.facts.Lexicon.Kind;
import warta.words.Resources;

/// Reads what words mean in a language from the resources of names, figures and dates, and from the
/// months and function words that other rooms keep.
final class LexiconReader {
  private static final String ROOT = "/warta/digest/facts/";

  /// What stands for every language in the resources.
  private static final String ANY = "any";

  /// Languages with a list of ordinary words, and whose list serves them.
  private static final Map<String, String> ORDINARY = Map.of("id", "id", "ms", "id", "en", "en");

  private LexiconReader() {}

  /// Reads a language's words.
  ///
  /// @throws IllegalStateException where a line of a resource is none
  static Lexicon of(String language) {
    Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);
    for (String name : List.of("names.txt", "given.txt", "figures.txt", "dates.txt")) {
      for (String line : Resources.lines(ROOT + name)) {
        add(words, line, name, language);
      }
    }
    months(words, language);
    String list = ORDINARY.get(language);
    Set<String> ordinary = list == null ? Set.of() : ordinary(list);
    Set<String> functions = words.containsKey(Kind.STOP) ? Set.of() : functions(language);
    Set<String> foreign = "id".equals(list) ? ordinary("en") : Set.of();
    return new Lexicon(language, words, functions, ordinary, foreign);
  }

  /// `id ms scale: ribu=1000 juta=1000000`.
  private static void add(
      Map<Kind, Map<String, String>> words, String line, String name, String language) {
    int colon = line.indexOf(": ");
    List<String> head = colon < 0 ? List.of() : pieces(line.substring(0, colon));
    if (head.size() < 2) {
      throw new IllegalStateException(name + ": not `languages kind: words`: " + line);
    }
    Kind kind = Kind.valueOf(head.getLast().toUpperCase(Locale.ROOT));
    List<String> languages = head.subList(0, head.size() - 1);
    if (!languages.contains(language) && !languages.contains(ANY)) {
      return;
    }
    Map<String, String> table = words.computeIfAbsent(kind, _ -> new HashMap<>());
    for (String word : pieces(line.substring(colon + 2))) {
      int equals = word.indexOf('=', 1);
      table.putIfAbsent(
          equals < 0 ? word : word.substring(0, equals),
          equals < 0 ? "" : word.substring(equals + 1));
    }
  }

  private static void months(Map<Kind, Map<String, String>> words, String language) {
    Map<String, String> months = words.computeIfAbsent(Kind.MONTH, _ -> new HashMap<>());
    for (String line : Resources.lines("/warta/article/months.txt")) {
      int colon = line.indexOf(": ");
      if (!line.substring(0, colon).equals(language)) {
        continue;
      }
      String[] names = line.substring(colon + 2).split(",", -1);
      for (int i = 0; i < names.length; i++) {
        for (String name : pieces(names[i])) {
          months.put(name, Integer.toString(i + 1));
        }
      }
    }
  }

  private static Set<String> functions(String language) {
    Set<String> functions = new HashSet<>();
    for (String line : Resources.lines("/warta/text/languages.txt")) {
      int colon = line.indexOf(": ");
      if (pieces(line.substring(0, colon)).contains(language)) {
        functions.addAll(pieces(line.substring(colon + 2)));
      }
    }
    return Set.copyOf(functions);
  }

  private static Set<String> ordinary(String list) {
    Set<String> ordinary = new HashSet<>();
    for (String line : Resources.lines(ROOT + "ordinary-" + list + ".txt")) {
      ordinary.addAll(pieces(line));
    }
    return ordinary;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split(" ", -1)) {
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }
}
