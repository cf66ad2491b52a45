package warta.digest;

import java.util.List;

/// Every [Feature] of every sentence of a text.
final class Measures {
  private static final String MARKS = "\"“”„«»「」";
  private static final int FEATURES = Feature.values().length;

  private final List<Sentence> sentences;
  private final Wording wording;
  private final boolean titled;

  /// Words.
  private final double budget;

  private Measures(List<Sentence> sentences, Wording wording, boolean titled, int budget) {
    this.sentences = sentences;
    this.wording = wording;
    this.titled = titled;
    this.budget = budget;
  }

  /// For each sentence the value of each [Feature], by its column. Linear.
  ///
  /// @param budget words
  static double[][] of(List<Sentence> sentences, Wording wording, boolean titled, int budget) {
    return new Measures(sentences, wording, titled, budget).all();
  }

  private double[][] all() {
    int n = sentences.size();
    double words = sentences.stream().mapToInt(Sentence::words).sum();
    double before = 0;
    int paragraphs = -1;
    double[][] all = new double[n][];
    for (int i = 0; i < n; i++) {
      boolean opens = i == 0 || block(i) != block(i - 1);
      paragraphs += opens ? 1 : 0;
      Row row = new Row();
      position(row, i, before);
      row.put(Feature.PARAGRAPHS, log(1.0 + paragraphs));
      row.put(Feature.INNER, sentences.get(i).first() ? 0 : 1);
      row.put(Feature.LOG_WORDS, log(words / budget));
      likeness(row, i);
      shape(row, i);
      all[i] = row.values();
      before += sentences.get(i).words();
    }
    return all;
  }

  private int block(int i) {
    return sentences.get(i).place().block();
  }

  private void position(Row row, int i, double before) {
    int n = sentences.size();
    boolean fits = before + sentences.get(i).words() <= budget;
    row.put(Feature.LOG_POSITION, log(1.0 + i));
    row.put(Feature.NEARNESS, 1.0 / (1 + i));
    row.put(Feature.FIRST, i == 0);
    row.put(Feature.BEFORE, Math.min(3, before / budget));
    row.put(Feature.STILL_FITS, fits);
    row.put(Feature.LOG_SENTENCES, log(n));
    row.put(Feature.BUDGET, budget / Budget.DEFAULT.words());
    row.put(Feature.LEANS, sentences.get(i).leans());
    row.put(Feature.LEANT_ON, i + 1 < n && sentences.get(i + 1).leans());
  }

  private double length(int i) {
    return Math.min(2, sentences.get(i).words() / budget);
  }

  private void likeness(Row row, int i) {
    int n = sentences.size();
    double centroid = wording.likenessToAll(i);
    row.put(Feature.NO_TITLE, !titled);
    row.put(Feature.TITLE, wording.shareOfTitle(i));
    row.put(Feature.IN_TITLE, wording.shareInTitle(i));
    row.put(Feature.CENTROID, centroid);
    row.put(Feature.CENTROID_NEAR, centroid / (1 + i));
    row.put(Feature.SPREAD, wording.spread(i));
    row.put(Feature.TAKEN_UP, wording.shareTakenUp(i));
    row.put(Feature.NEW, wording.shareNew(i));
    row.put(Feature.LIKE_FIRST, i == 0 ? 0 : wording.likeness(i, 0));
    row.put(Feature.LIKE_BEFORE, i == 0 ? 0 : wording.likeness(i, i - 1));
    row.put(Feature.LIKE_BEHIND, i == n - 1 ? 0 : wording.likeness(i, i + 1));
  }

  private void shape(Row row, int i) {
    Sentence sentence = sentences.get(i);
    String text = sentence.text();
    int figures = figures(text);
    row.put(Feature.LENGTH, length(i));
    row.put(Feature.LOG_LENGTH, log(1.0 + sentence.words()));
    row.put(Feature.SHORT, sentence.words() < 8);
    row.put(Feature.QUOTED, MARKS.indexOf(text.charAt(0)) >= 0);
    row.put(Feature.SHARE_QUOTED, shareQuoted(text));
    row.put(Feature.QUESTION, text.indexOf('?') >= 0 || text.indexOf('？') >= 0);
    row.put(Feature.FIGURES, Math.min(3, figures) / 3.0);
    row.put(Feature.CAPITALS, shareOfCapitals(text));
  }

  /// The same bits on every machine, so that learning is the same everywhere.
  private static double log(double value) {
    return StrictMath.log(value);
  }

  /// The measures of one sentence, by column.
  private static final class Row {
    private final double[] values = new double[FEATURES];

    double[] values() {
      return values;
    }

    void put(Feature feature, double value) {
      values[feature.column()] = value;
    }

    void put(Feature feature, boolean holds) {
      put(feature, holds ? 1 : 0);
    }
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

  /// Groups of digits, `1.000`, `2,5`, `21:05` and `1/7/2025` being one each.
  static int figures(String text) {
    int figures = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      figures += digit && !inside ? 1 : 0;
      inside = digit || (inside && ".,:/".indexOf(c) >= 0);
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
