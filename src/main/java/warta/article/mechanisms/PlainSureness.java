package warta.article.mechanisms;

import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;

/// How far the kept lines read as an article: by the share of words that stand in sentences, and by
/// how many there are. A list of links has few, two words have none.
final class PlainSureness implements Mechanism {
  /// With so many words in sentences a text is long enough to be sure of.
  private static final int ENOUGH = 80;

  @Override
  public void judge(Draft draft) {
    int words = 0;
    int inSentences = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kept(i) && !(draft.found(i).block() instanceof Block.Heading)) {
        int count = LineShape.words(draft.text(i));
        words += count;
        inSentences += LineShape.wordsInSentences(draft.text(i));
      }
    }
    double share = words == 0 ? 0 : (double) inSentences / words;
    draft.confidence(share * Math.min(1, Math.sqrt((double) inSentences / ENOUGH)));
  }
}
