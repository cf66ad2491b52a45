package warta.digest;

import java.util.ArrayList;
import java.util.List;

/// One article to learn from: what is measured of its sentences, and how much of each its editor
/// took over.
final class Lesson {
  private final SummarySets.Document document;
  private final Taught set;
  private final RunningText text;
  private final String title;
  private final Reference reference;
  private final double[][] measures;
  private final double[] taken;

  Lesson(
      SummarySets.Document document,
      Taught set,
      RunningText text,
      String title,
      Reference reference,
      double[][] measures,
      double[] taken) {
    this.document = document;
    this.set = set;
    this.text = text;
    this.title = title;
    this.reference = reference;
    this.measures = measures;
    this.taken = taken;
  }

  /// The sets that are learned from. A set of short articles with few of them counts as much as a
  /// large one.
  ///
  /// @param budget words
  /// @param weight of each of its articles
  record Taught(String name, int budget, double weight) {
    static final List<Taught> ALL =
        List.of(
            new Taught("indosum", 60, 0.7),
            new Taught("detik", 45, 2),
            new Taught("cnndm", 50, 1),
            new Taught("train/indosum", 60, 0.7));
  }

  static Lesson of(SummarySets.Document document, Taught set) {
    var article = document.article();
    RunningText text = RunningText.of(article);
    String title = article.about().titleDerived() ? "" : article.about().title();
    Reference reference = new Reference(document.reference());
    Budget budget = new Budget(set.budget(), Budget.DEFAULT.sentences());
    Wording wording = Wording.of(text.sentences(), title, text.language());
    double[][] measures = Scores.measures(text.sentences(), wording, !title.isEmpty(), budget);
    return new Lesson(
        document, set, text, title, reference, measures, taken(text.sentences(), reference, set));
  }

  /// Half of it the share of a sentence's words that the reference has, half the share that only
  /// this sentence adds to the oracle's others. The one alone takes the same thing twice, the other
  /// alone is the luck of the oracle: together they were better than each (detik +0.2, cnndm +0.1).
  private static double[] taken(List<Sentence> sentences, Reference reference, Taught set) {
    List<Integer> oracle = reference.oracle(sentences, set.budget());
    double[] taken = new double[sentences.size()];
    for (int i = 0; i < taken.length; i++) {
      String sentence = sentences.get(i).text();
      List<String> others = new ArrayList<>();
      for (int other : oracle) {
        if (other != i) {
          others.add(sentences.get(other).text());
        }
      }
      int alone = reference.shared(List.of(sentence));
      int before = worth(reference, others);
      others.add(sentence);
      int words = Math.max(1, Reference.words(sentence));
      taken[i] = 0.5 * alone / words + 0.5 * (worth(reference, others) - before) / words;
    }
    return taken;
  }

  private static int worth(Reference reference, List<String> texts) {
    return reference.shared(texts) + reference.figuresKept(texts);
  }

  /// Which part of the articles it belongs to: 0 to `folds` - 1, by its name alone.
  int fold(int folds) {
    return Math.floorMod(document.id().hashCode(), folds);
  }

  SummarySets.Document document() {
    return document;
  }

  Taught set() {
    return set;
  }

  RunningText text() {
    return text;
  }

  String title() {
    return title;
  }

  Reference reference() {
    return reference;
  }

  /// By sentence and column of [Feature].
  double[][] measures() {
    return measures;
  }

  /// By sentence; figures count twice.
  double[] taken() {
    return taken;
  }
}
