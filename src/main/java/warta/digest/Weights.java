package warta.digest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import warta.words.Resources;

/// How much each [Feature] says, by language: `/warta/digest/weights.txt`, which says how they were
/// learned. A language without its own has those of all.
///
/// @param threshold the chance that a sentence must exceed to be worth its words
record Weights(Map<Feature, Double> byFeature, double threshold) {
  private static final String ANY = "any";
  private static final String THRESHOLD = "threshold";
  private static final Map<String, Weights> ALL = read();

  static Weights of(String language) {
    Weights any = ALL.get(ANY);
    if (any == null) {
      throw new IllegalStateException("digest/weights.txt: no column " + ANY);
    }
    return ALL.getOrDefault(language, any);
  }

  /// The chance that a sentence of these measures belongs in a summary: 0 to 1.
  double chance(Map<Feature, Double> measures) {
    double sum = 0;
    for (Map.Entry<Feature, Double> e : measures.entrySet()) {
      sum += e.getValue() * byFeature.getOrDefault(e.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static Map<String, Weights> read() {
    List<String> lines = Resources.lines("/warta/digest/weights.txt");
    String[] languages = lines.getFirst().split(" ", -1);
    Map<String, Weights> all = new HashMap<>();
    for (int column = 1; column < languages.length; column++) {
      Map<Feature, Double> weights = new EnumMap<>(Feature.class);
      double threshold = 0;
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(" ", -1);
        double value = Double.parseDouble(cells[column]);
        if (cells[0].equals(THRESHOLD)) {
          threshold = value;
        } else {
          weights.put(Feature.valueOf(cells[0].toUpperCase(Locale.ROOT)), value);
        }
      }
      all.put(languages[column], new Weights(Map.copyOf(weights), threshold));
    }
    return Map.copyOf(all);
  }
}
