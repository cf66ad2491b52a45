package warta.digest.facts;

import java.util.HashSet;
import java.util.Set;
import warta.words.Resources;

/// Organisations whose names are of several words: `organisations.txt`. Read when the first name is
/// looked for.
final class Organisations {
  /// `islamic state of iraq and the levant`, and marks.
  private static final int LONGEST = 9;

  private static final Set<String> NAMES = new HashSet<>();

  /// The first words, so that most tokens cost one look.
  private static final Set<String> OPENERS = new HashSet<>();

  static {
    for (String line : Resources.lines("/warta/digest/facts/organisations.txt")) {
      for (String name : line.split(", ", -1)) {
        NAMES.add(name);
        OPENERS.add(name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ')));
      }
    }
  }

  private Organisations() {}

  /// Whether a name, in small letters, is one of them.
  static boolean isKnown(String name) {
    return NAMES.contains(name);
  }

  /// How many tokens from an index on, before another, are an organisation's name; 0 where none.
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
      if (name && NAMES.contains(words.toString())) {
        found = i + 1 - from;
      }
    }
    return found;
  }
}
