package warta.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import warta.text.WordCount;

/// The words of a text with their weights 1 + log(how often), for likeness. In scripts written
/// without spaces the terms are pairs of characters.
///
/// @param weights by term
/// @param norm the length of the vector
record Terms(Map<String, Double> weights, double norm) {
  /// Terms of one sentence beyond this many say nothing new, and keep a line of a megabyte cheap.
  static final int MOST_TERMS = 400;

  /// The terms of one sentence.
  static Terms of(String text) {
    return of(count(words(text, MOST_TERMS)));
  }

  /// The terms of all words of several sentences.
  static Terms ofAll(List<List<String>> sentences) {
    List<String> all = new ArrayList<>();
    sentences.forEach(all::addAll);
    return of(count(all));
  }

  private static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  private static Terms of(Map<String, Integer> counts) {
    Map<String, Double> weights = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      double weight = 1 + Math.log(e.getValue());
      weights.put(e.getKey(), weight);
      squares += weight * weight;
    }
    return new Terms(weights, Math.sqrt(squares));
  }

  /// How alike two texts are: 0 to 1.
  double cosine(Terms other) {
    if (norm == 0 || other.norm == 0) {
      return 0;
    }
    if (other.weights.size() < weights.size()) {
      return other.cosine(this);
    }
    double sum = 0;
    for (Map.Entry<String, Double> e : weights.entrySet()) {
      sum += e.getValue() * other.weights.getOrDefault(e.getKey(), 0.0);
    }
    return sum / (norm * other.norm);
  }

  /// The share of these terms that another text has too: 0 to 1.
  double shareIn(Terms other) {
    if (weights.isEmpty()) {
      return 0;
    }
    return (double) sharedWith(other) / weights.size();
  }

  /// How many of these terms another text has too.
  int sharedWith(Terms other) {
    return (int) weights.keySet().stream().filter(other.weights::containsKey).count();
  }

  /// The first words of a text in small letters: runs of letters and digits, with `'`, `’` and `-`
  /// inside; pairs of characters in scripts written without spaces.
  static List<String> words(String text, int most) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < most) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        at = end;
      } else if (WordCount.withoutSpaces(c)) {
        int after = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        words.add(text.substring(at, after));
        at = end;
      } else {
        end = endOfWord(text, end);
        words.add(text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
        at = end;
      }
    }
    return words;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int after = at + Character.charCount(c);
      boolean joins =
          "'’-".indexOf(c) >= 0
              && after < text.length()
              && Character.isLetterOrDigit(text.codePointAt(after));
      if (!joins && (!Character.isLetterOrDigit(c) || WordCount.withoutSpaces(c)) && !isMark(c)) {
        break;
      }
      at = after;
    }
    return at;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
