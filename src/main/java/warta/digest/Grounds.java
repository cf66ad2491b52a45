package warta.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a sentence was picked, told by the numbers that chose it: for every kind of reason, how much
/// less the network would expect of the sentence if it were as the article's others are in that
/// kind's features.
final class Grounds {
  /// What adds less than a hundredth of a sentence's words is no reason.
  private static final double LEAST = 0.01;

  private static final int MOST = 3;

  private final RunningText text;
  private final Scores scores;
  private final Worth worth;
  private final double[] means;

  Grounds(RunningText text, Scores scores, Worth worth) {
    this.text = text;
    this.scores = scores;
    this.worth = worth;
    this.means = new double[Feature.values().length];
    for (double[] row : scores.measures()) {
      for (int f = 0; f < means.length; f++) {
        means[f] += row[f] / scores.measures().length;
      }
    }
  }

  private record Ground(Why why, double gain) {}

  /// The reasons for a picked sentence, the strongest first; at least one.
  List<Why> of(int sentence) {
    double share = scores.weights().share(scores.measures()[sentence]);
    List<Ground> grounds = new ArrayList<>();
    without(sentence)
        .forEach((kind, less) -> {
          Why why = why(kind, sentence);
          if (why != null && share - less >= LEAST) {
            grounds.add(new Ground(why, share - less));
          }
        });
    List<Why> reasons = new ArrayList<>();
    if (share < worth.price()) {
      reasons.add(new Why(beside(sentence), 0));
    }
    grounds.stream()
        .sorted(Comparator.comparingDouble((Ground ground) -> -ground.gain()))
        .limit(MOST)
        .map(Ground::why)
        .forEach(reasons::add);
    if (reasons.isEmpty()) {
      reasons.add(new Why(beside(sentence), 0));
    }
    return reasons;
  }

  /// What the sentence's share would be with a kind's features as the others have them, by kind.
  private Map<Why.Kind, Double> without(int sentence) {
    Map<Why.Kind, double[]> rows = new EnumMap<>(Why.Kind.class);
    for (Feature feature : Feature.values()) {
      if (feature.kind() != null) {
        rows.computeIfAbsent(feature.kind(), _ -> scores.measures()[sentence].clone())[
                feature.column()] =
            means[feature.column()];
      }
    }
    Map<Why.Kind, Double> shares = new EnumMap<>(Why.Kind.class);
    rows.forEach((kind, row) -> shares.put(kind, scores.weights().share(row)));
    return shares;
  }

  /// What a sentence is picked for that is not worth its words by itself.
  private Why.Kind beside(int sentence) {
    List<Integer> chosen = worth.chosen();
    List<Sentence> sentences = text.sentences();
    if (chosen.contains(sentence + 1) && sentences.get(sentence + 1).leans()) {
      return Why.Kind.NEEDED;
    }
    if (chosen.contains(sentence - 1) && sentences.get(sentence - 1).asks()) {
      return Why.Kind.ANSWERS;
    }
    return text.people().introduces(sentence, chosen) ? Why.Kind.INTRODUCES : Why.Kind.FILLS;
  }

  /// The reason in words that a reader can check, or null where the sentence gives none to see.
  private @Nullable Why why(Why.Kind kind, int sentence) {
    return switch (kind) {
      case FIRST, EARLY ->
          sentence == 0 ? new Why(Why.Kind.FIRST, 0) : new Why(Why.Kind.EARLY, sentence + 1);
      case TITLE -> counted(kind, scores.wording().sharedWithTitle(sentence));
      case ARTICLE -> counted(kind, scores.wording().often(sentence));
      case FIGURES -> counted(kind, Measures.figures(text.sentences().get(sentence).text()));
      case OPENS -> text.sentences().get(sentence).first() ? new Why(kind, 0) : null;
      case NEEDED, ANSWERS, INTRODUCES, FILLS -> null;
    };
  }

  private static @Nullable Why counted(Why.Kind kind, int count) {
    return count == 0 ? null : new Why(kind, count);
  }
}
