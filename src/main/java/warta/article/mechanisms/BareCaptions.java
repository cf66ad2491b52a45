package warta.article.mechanisms;

import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;

/// Makes captions of paragraphs that end with a photographer in brackets: pages that have no
/// element for captions write them as text.
final class BareCaptions implements Mechanism {
  /// A paragraph of more words has other things to say.
  private static final int MOST_WORDS = 45;

  @Override
  public void judge(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      boolean caption =
          i != draft.headline()
              && draft.found(i).block() instanceof Block.Paragraph
              && draft.outline().words(i) <= MOST_WORDS
              && LineShape.endsWithCredit(draft.text(i));
      if (caption) {
        draft.retype(i, new Block.Caption(draft.text(i), ""));
      }
    }
  }
}
