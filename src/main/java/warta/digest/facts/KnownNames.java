package warta.digest.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// Names of several words that are one: `known-names.txt`. Read when the first name is looked for.
final class KnownNames {
  /// `islamic state of iraq and the levant`, and marks.
  private static final int LONGEST = 9;

  private static final Map<String, Name.Kind> NAMES = new HashMap<>();

  /// The first words, so that most tokens cost one look.
  private static final Set<String> OPENERS = new HashSet<>();

  static {
    for (String line : Resources.lines("/warta/digest/facts/known-names.txt")) {
      int colon = line.indexOf(": ");
      Name.Kind kind = Name.Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String name : line.substring(colon + 2).split(", ", -1)) {
        NAMES.put(name, kind);
        OPENERS.add(name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ')));
      }
    }
  }

  private KnownNames() {}

  /// What a name, in small letters, is of; null where it is none of them.
  static Name.@Nullable Kind kind(String name) {
    return NAMES.get(name);
  }

  /// How many tokens from an index on, before another, are one of them; 0 where none are.
  static int length(Passage passage, int from, int to) {
    if (!passage.has(from)
        || !passage.at(from).isCapital()
        || !OPENERS.contains(passage.at(from).low())) {
      return 0;
    }
    StringBuilder words = new StringBuilder();
    int found = 0;
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      Token token = passage.at(i);
      words.append(i > from && token.spaced() ? " " : "").append(token.low());
      boolean name = token.isCapital() || token.isNumber();
      if (name && NAMES.containsKey(words.toString())) {
        found = i + 1 - from;
      }
    }
    return found;
  }
}
