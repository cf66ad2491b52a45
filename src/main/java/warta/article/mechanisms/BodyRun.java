package warta.article.mechanisms;

import warta.article.Block;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Finds the article as the best run of blocks.
///
/// Each block has a score: running text speaks for the article, links and stray short lines against
/// it, distance from the element that holds most of the text too. The body is the row of runs with
/// the greatest sum, where beginning again after a gap has a price: so a body that stands in
/// several containers is joined, and a teaser far below is not. A dynamic programme over two
/// states, linear in the blocks. Blocks that were taken before cost nothing and end no run.
final class BodyRun implements Mechanism {
  private static final String NAME = "best run";
  private static final double KEEP = 10;
  private static final double TAKE = 10;

  // The figures below are in half words of running text and were chosen by hand. AGAIN from 22 to
  // 45
  // and AWAY from 2 to 4 move no public set's shingle F1 by more than .01; the larger ones are
  // better.

  /// What it costs to stand outside the element that holds most of the text, where its author named
  /// it for that, and where only its text tells.
  private static final double OUTSIDE_NAMED = 5;

  private static final double OUTSIDE_NEAREST = 2;

  /// What each level costs that one must go up from that element to meet the block.
  private static final double AWAY = 4;

  private static final int FARTHEST = 6;
  private static final double ABOVE_HEADLINE = 12;

  /// What beginning again costs: about a paragraph of sixty words.
  private static final double AGAIN = 32;

  @Override
  public void judge(Draft draft) {
    Home home = Home.of(draft);
    if (home == null) {
      takeAll(draft);
      return;
    }
    boolean[] inside = best(scores(draft, home));
    int first = 0;
    int last = draft.size() - 1;
    while (first <= last && !inside[first]) {
      first++;
    }
    while (last > first && !inside[last]) {
      last--;
    }
    for (int i = 0; i < draft.size(); i++) {
      Kind outside = i < first ? Kind.BEFORE_START : i > last ? Kind.AFTER_END : Kind.OUTSIDE;
      draft.judge(
          i, inside[i] ? Verdict.keep(NAME, KEEP) : Verdict.take(NAME, TAKE, Reason.of(outside)));
    }
  }

  private static void takeAll(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      draft.judge(i, Verdict.take(NAME, TAKE, Reason.of(Kind.OUTSIDE)));
    }
  }

  private static double[] scores(Draft draft, Home home) {
    double[] scores = new double[draft.size()];
    for (int i = 0; i < scores.length; i++) {
      double said = draft.balance(i);
      if (said >= 0) {
        scores[i] = score(draft, i, home) + said;
      }
    }
    return scores;
  }

  private static double score(Draft draft, int index, Home home) {
    Found found = draft.found(index);
    double own = ofText(found, draft.outline(), index);
    double place = ofPlace(found.hints().holder(), home);
    boolean beforeHeadline = index < draft.headline();
    return own + place - (beforeHeadline ? ABOVE_HEADLINE : 0);
  }

  private static double ofText(Found found, Outline outline, int index) {
    int words = outline.words(index);
    double links = found.hints().linkShare();
    boolean sentence = Outline.endsSentence(found.block().text());
    return switch (found.block()) {
      case Block.Heading _ -> links > 0.6 ? -4 : -1;
      case Block.Caption _ -> 0;
      case Block.Code _ -> 0.5;
      case Block.Row _ -> links > 0.6 ? -3 : 0.2;
      case Block.Item _ -> links > 0.5 ? -4 : words >= 8 ? Math.min(words, 60) / 4.0 : 0.2;
      case Block.Paragraph _, Block.Quote _ -> {
        if (outline.isProse(index)) {
          yield Math.min(words, 70) / 2.0 * (1 - links);
        }
        if (links > 0.5) {
          yield -2 - Math.min(words, 12) / 3.0;
        }
        yield sentence ? 1 : -2;
      }
    };
  }

  private static double ofPlace(Holder holder, Home home) {
    if (holder.within(home.holder())) {
      return home.named() ? 2 : 1;
    }
    int up = home.holder().stepsUpTo(holder);
    return -(home.named() ? OUTSIDE_NAMED : OUTSIDE_NEAREST) - AWAY * Math.min(up, FARTHEST);
  }

  /// The choice of blocks with the greatest sum: Viterbi's algorithm with the states outside and
  /// inside, where going in has a price but for the first time.
  private static boolean[] best(double[] scores) {
    int n = scores.length;
    double[] outside = new double[n + 1];
    double[] inside = new double[n + 1];
    boolean[] cameIn = new boolean[n];
    boolean[] wentOut = new boolean[n];
    boolean[] everIn = new boolean[n + 1];
    inside[0] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      double entering = outside[i] - (everIn[i] ? AGAIN : 0);
      cameIn[i] = entering > inside[i];
      inside[i + 1] = Math.max(entering, inside[i]) + scores[i];
      wentOut[i] = inside[i] > outside[i];
      outside[i + 1] = Math.max(outside[i], inside[i]);
      everIn[i + 1] = wentOut[i] || everIn[i];
    }
    boolean[] chosen = new boolean[n];
    boolean in = inside[n] > outside[n];
    for (int i = n - 1; i >= 0; i--) {
      chosen[i] = in;
      in = in ? !cameIn[i] : wentOut[i];
    }
    return chosen;
  }
}
