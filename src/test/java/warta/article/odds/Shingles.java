package warta.article.odds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well texts agree with marked ones: F1 of mean precision and mean recall over shingles of
/// four words, as the extraction bench counts.
final class Shingles {
  private static final int SHINGLE = 4;
  private final List<Double> precisions = new ArrayList<>();
  private final List<Double> recalls = new ArrayList<>();

  void add(List<String> text, List<String> gold) {
    Map<String, Integer> found = count(text);
    Map<String, Integer> wanted = count(gold);
    int all = found.values().stream().mapToInt(Integer::intValue).sum();
    int should = wanted.values().stream().mapToInt(Integer::intValue).sum();
    int right = 0;
    for (Map.Entry<String, Integer> entry : found.entrySet()) {
      right += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
    }
    if (all > 0) {
      precisions.add((double) right / all);
    }
    if (should > 0) {
      recalls.add((double) right / should);
    }
  }

  private static Map<String, Integer> count(List<String> tokens) {
    Map<String, Integer> count = new HashMap<>();
    int size = Math.min(SHINGLE, tokens.size());
    for (int i = 0; size > 0 && i + size <= tokens.size(); i++) {
      count.merge(String.join(" ", tokens.subList(i, i + size)), 1, Integer::sum);
    }
    return count;
  }

  double f1() {
    double p = mean(precisions);
    double r = mean(recalls);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
