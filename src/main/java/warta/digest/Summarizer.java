package warta.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import warta.article.Article;

/// Picks sentences of an article that stand for the whole, unchanged and in the order of the text.
///
/// A linear model gives each sentence the chance that an editor would take it ([Feature],
/// [Weights]); a knapsack chooses the set worth most ([Choice]). A dateline is cut from the first
/// sentence of its paragraph; nothing else is altered, so
/// `article.blocks().get(place.block()).text().substring(place.start(), place.end())` is the pick.
/// A sentence that leans on the one before goes in only with it; no two say the same (cosine of
/// their words under 0.6); half a quotation only where it is all there is.
///
/// Cost: linear in the article, of which the first 200 sentences are weighed; about 2 ms for an
/// article of 400 words. Pure; safe on any thread.
public final class Summarizer {
  /// Two sentences as alike as this say the same.
  private static final double SAME = 0.6;

  /// A summary of one sentence is a headline; a second goes in where it fits.
  private static final int AT_LEAST = 2;

  private Summarizer() {}

  /// The summary of an article.
  ///
  /// @param article one without paragraphs gives an empty summary, never an exception
  /// @param budget both bounds are hard, but one sentence is given even where it is longer
  /// @return up to `budget.sentences()` picks; two or more where the article and the budget have
  ///   room for them
  public static Summary summarize(Article article, Budget budget) {
    RunningText text = RunningText.of(article);
    List<Sentence> sentences = text.sentences();
    if (sentences.isEmpty()) {
      return new Summary(List.of(), text.count());
    }
    // A derived title is the first sentence: it says nothing of the others.
    String title = article.about().titleDerived() ? "" : article.about().title();
    double[] values = values(text, title, budget);
    List<Integer> chosen = withoutRepeats(sentences, values, budget);
    if (chosen.isEmpty()) {
      chosen = List.of(alone(sentences, values));
    }
    List<Pick> picks = chosen.stream().map(i -> pick(sentences.get(i), i, title)).toList();
    return new Summary(picks, text.count());
  }

  private static Pick pick(Sentence sentence, int index, String title) {
    List<Why> why = new ArrayList<>();
    why.add(index == 0 ? new Why(Why.Kind.FIRST, 0) : new Why(Why.Kind.EARLY, index + 1));
    int shared = Terms.of(title).sharedWith(sentence.terms());
    if (shared > 0) {
      why.add(new Why(Why.Kind.TITLE, shared));
    }
    int figures = Measures.figures(sentence.text());
    if (figures > 0) {
      why.add(new Why(Why.Kind.FIGURES, figures));
    }
    return new Pick(sentence.text(), sentence.place(), why);
  }

  /// (chance - threshold) × words: what a sentence adds to the summary.
  private static double[] values(RunningText text, String title, Budget budget) {
    List<Sentence> sentences = text.sentences();
    Weights weights = Weights.of(text.language());
    List<Map<Feature, Double>> measures = Measures.of(sentences, title, budget.words());
    double[] values = new double[sentences.size()];
    for (int i = 0; i < values.length; i++) {
      Sentence sentence = sentences.get(i);
      double worth = (weights.chance(measures.get(i)) - weights.threshold()) * sentence.words();
      values[i] = sentence.halved() ? Choice.NEVER : worth;
    }
    return values;
  }

  /// The best choice in which no two sentences say the same: of those that do, all but the one
  /// worth most are struck out and the choice is made again.
  private static List<Integer> withoutRepeats(
      List<Sentence> sentences, double[] values, Budget budget) {
    double[] allowed = values.clone();
    while (true) {
      List<Integer> chosen = atLeastTwo(sentences, allowed, budget);
      List<Integer> repeats = repeats(sentences, allowed, chosen);
      if (repeats.isEmpty()) {
        return chosen;
      }
      repeats.forEach(i -> allowed[i] = Choice.NEVER);
    }
  }

  private static List<Integer> atLeastTwo(
      List<Sentence> sentences, double[] values, Budget budget) {
    List<Integer> chosen = Choice.best(sentences, values, budget);
    if (chosen.size() >= Math.min(AT_LEAST, Math.min(budget.sentences(), sentences.size()))) {
      return chosen;
    }
    double lift = Arrays.stream(values).filter(Double::isFinite).map(Math::abs).max().orElse(0) + 1;
    double[] lifted = Arrays.stream(values).map(value -> value + lift).toArray();
    return Choice.best(
        sentences, lifted, new Budget(budget.words(), Math.min(AT_LEAST, budget.sentences())));
  }

  private static List<Integer> repeats(
      List<Sentence> sentences, double[] values, List<Integer> chosen) {
    List<Integer> kept = new ArrayList<>();
    List<Integer> repeats = new ArrayList<>();
    List<Integer> byWorth =
        chosen.stream().sorted(Comparator.comparingDouble((Integer i) -> -values[i])).toList();
    for (int i : byWorth) {
      Terms terms = sentences.get(i).terms();
      boolean said = kept.stream().anyMatch(k -> terms.cosine(sentences.get(k).terms()) >= SAME);
      (said ? repeats : kept).add(i);
    }
    return repeats;
  }

  /// The one sentence given where none fits: the best that stands alone.
  private static int alone(List<Sentence> sentences, double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      boolean stands = !sentences.get(i).leans() && !sentences.get(i).halved();
      best = stands && values[i] > values[best] ? i : best;
    }
    return best;
  }
}
