package warta.digest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The features of every sentence of a text.
final class Measures {
  private static final String MARKS = "\"“”„«»「」";

  private Measures() {}

  /// For each sentence the value of each [Feature]. Linear.
  static List<Map<Feature, Double>> of(List<Sentence> sentences, String title, int budget) {
    Terms article =
        Terms.ofAll(sentences.stream().map(s -> Terms.words(s.text(), Terms.MOST_TERMS)).toList());
    Terms titleTerms = Terms.of(title);
    List<Map<Feature, Double>> measures = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Map<Feature, Double> m = new EnumMap<>(Feature.class);
      m.put(Feature.BIAS, 1.0);
      position(m, sentence, i, before, sentences.size(), budget);
      likeness(m, sentences, i, article, titleTerms);
      shape(m, sentence, budget);
      measures.add(m);
      before += sentence.words();
    }
    return measures;
  }

  private static void position(
      Map<Feature, Double> m, Sentence sentence, int i, int before, int sentences, int budget) {
    m.put(Feature.LOG_POSITION, Math.log(1.0 + i));
    m.put(Feature.NEARNESS, 1.0 / (1 + i));
    m.put(Feature.OPENING, i == 0 ? 1.0 : 0.0);
    m.put(Feature.BEFORE, Math.min(3, (double) before / budget));
    m.put(Feature.STILL_FITS, before + sentence.words() <= budget ? 1.0 : 0.0);
    m.put(Feature.LOG_SENTENCES, Math.log(sentences));
    m.put(Feature.INNER, sentence.first() ? 0.0 : 1.0);
  }

  private static void likeness(
      Map<Feature, Double> m, List<Sentence> sentences, int i, Terms article, Terms title) {
    Terms terms = sentences.get(i).terms();
    double centroid = terms.cosine(article);
    m.put(Feature.TITLE, title.shareIn(terms));
    m.put(Feature.CENTROID, centroid);
    m.put(Feature.CENTROID_NEAR, centroid / (1 + i));
    m.put(Feature.LIKE_FIRST, i == 0 ? 0.0 : terms.cosine(sentences.getFirst().terms()));
    m.put(Feature.LIKE_BEFORE, i == 0 ? 0.0 : terms.cosine(sentences.get(i - 1).terms()));
  }

  private static void shape(Map<Feature, Double> m, Sentence sentence, int budget) {
    String text = sentence.text();
    m.put(Feature.LENGTH, Math.min(2, (double) sentence.words() / budget));
    m.put(Feature.LOG_LENGTH, Math.log(1.0 + sentence.words()));
    m.put(Feature.SHORT, sentence.words() < 8 ? 1.0 : 0.0);
    m.put(Feature.QUOTED, MARKS.indexOf(text.charAt(0)) >= 0 ? 1.0 : 0.0);
    m.put(Feature.SHARE_QUOTED, shareQuoted(text));
    m.put(Feature.QUESTION, text.indexOf('?') >= 0 || text.indexOf('？') >= 0 ? 1.0 : 0.0);
    m.put(Feature.FIGURES, Math.min(3, figures(text)) / 3.0);
    m.put(Feature.COLON, text.endsWith(":") ? 1.0 : 0.0);
    m.put(Feature.CAPITALS, shareOfCapitals(text));
    m.put(Feature.LEANS, sentence.leans() ? 1.0 : 0.0);
  }

  private static double shareQuoted(String text) {
    int inside = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        open = !open;
      } else if (open) {
        inside++;
      }
    }
    return (double) inside / text.length();
  }

  /// Groups of digits, `1.000` and `2,5` being one each.
  static int figures(String text) {
    int figures = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      figures += digit && !inside ? 1 : 0;
      inside = digit || (inside && (c == '.' || c == ','));
    }
    return figures;
  }

  private static double shareOfCapitals(String text) {
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ') {
        words++;
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) capitals / words;
  }
}
