package warta.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A summary that an editor wrote, and what sentences have of it: ROUGE-1 (Lin 2004) as the bench
/// beside the project counts it, and its figures.
final class Reference {
  /// `pasukan`, `1`, `000`.
  private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /// `1.000`, `21:05`, `2,5`.
  private static final Pattern FIGURE = Pattern.compile("\\d++(?:[.,:]\\d++)*+");

  private final Map<String, Integer> counts;
  private final int size;
  private final Set<String> figures;

  Reference(String text) {
    this.counts = counted(List.of(text));
    this.size = size(counts);
    this.figures = figures(List.of(text));
  }

  /// The harmonic mean of the shares of words that a summary and this one have of each other.
  double f1(Collection<String> summary) {
    Map<String, Integer> counted = counted(summary);
    int shared = shared(counted);
    return shared == 0 ? 0 : 2.0 * shared / (size(counted) + size);
  }

  /// How many words of texts this one has too, each as often as it has it at most.
  int shared(Collection<String> texts) {
    return shared(counted(texts));
  }

  private int shared(Map<String, Integer> counted) {
    int shared = 0;
    for (Map.Entry<String, Integer> e : counted.entrySet()) {
      shared += Math.min(e.getValue(), counts.getOrDefault(e.getKey(), 0));
    }
    return shared;
  }

  /// How many figures it has.
  int figures() {
    return figures.size();
  }

  /// How many of its figures texts have.
  int figuresKept(Collection<String> texts) {
    Set<String> kept = new HashSet<>(figures(texts));
    kept.retainAll(figures);
    return kept.size();
  }

  /// The words of a text.
  static int words(String text) {
    return size(counted(List.of(text)));
  }

  private static int size(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> counted(Collection<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      Matcher token = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
      while (token.find()) {
        counts.merge(token.group(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Set<String> figures(Collection<String> texts) {
    Set<String> figures = new HashSet<>();
    for (String text : texts) {
      Matcher figure = FIGURE.matcher(text);
      while (figure.find()) {
        figures.add(figure.group());
      }
    }
    return figures;
  }

  /// The sentences that together come nearest to it under a budget of words, taken one by one as
  /// long as each helps: the greedy oracle.
  List<Integer> oracle(List<Sentence> sentences, int budget) {
    List<Integer> taken = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    int words = 0;
    double best = 0;
    while (true) {
      int pick = -1;
      for (int i = 0; i < sentences.size(); i++) {
        boolean fits = taken.isEmpty() || words + sentences.get(i).words() <= budget;
        if (taken.contains(i) || !fits) {
          continue;
        }
        texts.add(sentences.get(i).text());
        double f1 = f1(texts);
        texts.removeLast();
        if (f1 > best + 1e-12) {
          best = f1;
          pick = i;
        }
      }
      if (pick < 0) {
        return taken;
      }
      taken.add(pick);
      texts.add(sentences.get(pick).text());
      words += sentences.get(pick).words();
    }
  }
}
