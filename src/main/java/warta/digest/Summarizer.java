package warta.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import warta.article.Article;

/// Picks sentences of an article that stand for the whole, unchanged and in the order of the text.
///
/// A small network says of each sentence how much of it an editor would take over ([Feature],
/// [Weights]); the set expected to serve best is chosen exactly ([Worth], [Choice]). A dateline is
/// cut from the first sentence of its paragraph; nothing else is altered, so
/// `article.blocks().get(place.block()).text().substring(place.start(), place.end())` is the pick.
/// A sentence that leans on the one before goes in only with it; no two say the same (likeness of
/// their words under 0.6); half a quotation only where it is all there is.
///
/// Cost: linear in the article, of which the first 200 sentences are weighed. Pure; safe on any
/// thread.
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
    Scores scores = Scores.of(text, title, budget, Weights.learned());
    Worth worth = choice(sentences, scores, budget);
    Grounds grounds = new Grounds(text, scores, worth);
    List<Pick> picks = new ArrayList<>();
    for (int i : worth.chosen()) {
      picks.add(new Pick(sentences.get(i).text(), sentences.get(i).place(), grounds.of(i)));
    }
    return new Summary(picks, text.count());
  }

  /// The indices of the sentences that a network chooses of a text, ascending.
  static List<Integer> choose(RunningText text, String title, Budget budget, Weights weights) {
    return choice(text.sentences(), Scores.of(text, title, budget, weights), budget).chosen();
  }

  private static Worth choice(List<Sentence> sentences, Scores scores, Budget budget) {
    Worth worth = withoutRepeats(sentences, scores, budget);
    return worth.chosen().isEmpty()
        ? new Worth(worth.price(), List.of(alone(sentences, scores.shares())))
        : worth;
  }

  /// The best choice in which no two sentences say the same: of those that do, all but the one
  /// worth most are struck out and the choice is made again.
  private static Worth withoutRepeats(List<Sentence> sentences, Scores scores, Budget budget) {
    double[] allowed = scores.shares().clone();
    while (true) {
      Worth worth = atLeastTwo(sentences, allowed, budget);
      List<Integer> repeats = repeats(scores.wording(), allowed, worth.chosen());
      if (repeats.isEmpty()) {
        return worth;
      }
      repeats.forEach(i -> allowed[i] = Choice.NEVER);
    }
  }

  private static Worth atLeastTwo(List<Sentence> sentences, double[] shares, Budget budget) {
    Worth worth = Worth.best(sentences, shares, budget);
    if (worth.chosen().size()
        >= Math.min(AT_LEAST, Math.min(budget.sentences(), sentences.size()))) {
      return worth;
    }
    double lift = Arrays.stream(shares).filter(Double::isFinite).map(Math::abs).max().orElse(0) + 1;
    double[] lifted = new double[shares.length];
    for (int i = 0; i < lifted.length; i++) {
      lifted[i] = shares[i] * sentences.get(i).words() + lift * budget.words();
    }
    Budget few = new Budget(budget.words(), Math.min(AT_LEAST, budget.sentences()));
    return new Worth(worth.price(), Choice.best(sentences, lifted, few));
  }

  private static List<Integer> repeats(Wording wording, double[] values, List<Integer> chosen) {
    List<Integer> kept = new ArrayList<>();
    List<Integer> repeats = new ArrayList<>();
    List<Integer> byWorth =
        chosen.stream().sorted(Comparator.comparingDouble((Integer i) -> -values[i])).toList();
    for (int i : byWorth) {
      boolean said = kept.stream().anyMatch(k -> wording.likeness(i, k) >= SAME);
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
