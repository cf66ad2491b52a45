package warta.digest;

import java.util.ArrayList;
import java.util.List;
import warta.article.Article;

/// Picks sentences of an article that stand for the whole, unchanged and in the order of the text.
///
/// A small network says of each sentence how much of it an editor would take over ([Feature],
/// [Weights]); the set expected to serve best is chosen exactly ([Worth], [Choice]). A dateline is
/// cut from the first sentence of its paragraph; nothing else is altered, so
/// `article.blocks().get(place.block()).text().substring(place.start(), place.end())` is the pick.
/// A sentence that leans on the one before goes in only with it, a question only with the one
/// behind it, and one in which somebody acts or speaks by one word of their name only with one that
/// says who they are ([Introductions]). No two say the same (likeness of their words under 0.6).
/// Half a quotation is given only where it is all there is.
///
/// Cost: linear in the article, of which the first 200 sentences are weighed. Pure; safe on any
/// thread.
public final class Summarizer {
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
    Worth worth = choice(text, scores, budget);
    Grounds grounds = new Grounds(text, scores, worth);
    List<Pick> picks = new ArrayList<>();
    for (int i : worth.chosen()) {
      picks.add(new Pick(sentences.get(i).text(), sentences.get(i).place(), grounds.of(i)));
    }
    return new Summary(picks, text.count());
  }

  /// The indices of the sentences that a network chooses of a text, ascending.
  static List<Integer> choose(RunningText text, String title, Budget budget, Weights weights) {
    return choice(text, Scores.of(text, title, budget, weights), budget).chosen();
  }

  private static Worth choice(RunningText text, Scores scores, Budget budget) {
    Worth worth = SoundChoice.of(text, scores, budget);
    return worth.chosen().isEmpty()
        ? new Worth(worth.price(), List.of(alone(text, scores.shares())))
        : worth;
  }

  /// The one sentence given where none fits: the best that stands alone; half a quotation is worth
  /// [Choice#NEVER].
  private static int alone(RunningText text, double[] values) {
    List<Sentence> sentences = text.sentences();
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      Sentence sentence = sentences.get(i);
      boolean stands =
          !sentence.leans() && !sentence.asks() && text.people().stranger(List.of(i)) == null;
      best = stands && values[i] > values[best] ? i : best;
    }
    return best;
  }
}
