package warta.digest.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// Places known by name: `places.txt` and the cities of `/warta/article/places.txt`. Read when the
/// first name is looked for.
final class Gazetteer {
  /// `Bosnia and Herzegovina`, `United States of America`.
  private static final int LONGEST = 5;

  /// Shorter ones must stand in capitals: `AS`, `UK`.
  private static final int LETTERS = 3;

  private static final Map<String, Size> PLACES = new HashMap<>();

  /// How much a place tells a reader: a city more than a country.
  enum Size {
    COUNTRY,
    REGION,
    CITY
  }

  static {
    for (String line : Resources.lines("/warta/digest/facts/places.txt")) {
      int colon = line.indexOf(": ");
      Size size = Size.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      add(line.substring(colon + 2), size);
    }
    for (String line : Resources.lines("/warta/article/places.txt")) {
      add(line, Size.CITY);
    }
  }

  private Gazetteer() {}

  private static void add(String line, Size size) {
    for (String place : line.split(", ", -1)) {
      PLACES.putIfAbsent(place.strip(), size);
    }
  }

  /// How many tokens from an index on, before another, name a place; 0 where none does.
  static int length(Passage passage, int from, int to) {
    StringBuilder words = new StringBuilder();
    int found = 0;
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      if (passage.isMarkOf(i, ".") && i == from + 1) {
        continue; // `St. Louis`
      }
      if (!passage.at(i).isWord()) {
        break;
      }
      words.append(i > from ? " " : "").append(passage.at(i).low());
      boolean known = PLACES.containsKey(words.toString());
      boolean small = words.length() < LETTERS && !passage.at(i).isAcronym();
      if (known && !small) {
        found = i + 1 - from;
      }
    }
    return found;
  }

  /// Whether a name is a country's or a region's.
  static boolean isLand(String low) {
    Size size = PLACES.get(low);
    return size == Size.COUNTRY || size == Size.REGION;
  }

  /// How much a place of this name tells, or null where none is known.
  static @Nullable Size size(String name) {
    return PLACES.get(Lexicon.low(name));
  }
}
