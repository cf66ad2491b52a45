package warta.article.mechanisms;

import java.util.List;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Folding;
import warta.words.Resources;

/// Takes what consent dialogs say, which is often the longest text of a page with a short article.
/// An article about such things names them in its headline.
final class ConsentWords implements Mechanism {
  private static final String NAME = "consent words";
  private static final double WEIGHT = 40;
  private static final int ENOUGH = 2;

  /// As they stand in bare text: with a space before, and where two words are one, between.
  private static final List<String> WORDS =
      Resources.lines("/warta/article/consent.txt").stream()
          .flatMap(line -> List.of(line.split(" ", -1)).stream())
          .map(word -> " " + Folding.bare(word))
          .distinct()
          .toList();

  @Override
  public void judge(Draft draft) {
    String title = draft.fields().title();
    if (title != null && hits(title) > 0) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.outline().words(i) >= ENOUGH && hits(draft.text(i)) >= ENOUGH) {
        draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.CONSENT)));
      }
    }
  }

  private static int hits(String text) {
    String bare = " " + Folding.bare(text);
    int hits = 0;
    for (String word : WORDS) {
      hits += bare.contains(word) ? 1 : 0;
    }
    return hits;
  }
}
