package warta.article.mechanisms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.meta.ElementNames;

/// Makes captions of paragraphs that are some though no element says so: those that end with a
/// photographer in brackets, and the few words that share a box with a picture and nothing else.
final class BareCaptions implements Mechanism {
  /// A paragraph of more words has other things to say.
  private static final int MOST_WORDS = 45;

  /// A caption's box holds the caption, perhaps who took the picture, and no more.
  private static final int MOST_BLOCKS = 3;

  /// So many boxes of picture and words in a row are cards, and their words text.
  private static final int CARDS = 3;

  /// A page whose text is not elsewhere is one of pictures, and its captions are its text.
  private static final int LEAST_ELSEWHERE = 100;

  /// A paragraph's own element is no box: body paragraphs begin with a picture on many old pages.
  private static final Set<String> NO_BOX = Set.of("p", "body", "main", "article", "li", "td");

  /// Boxes that set things side by side: what stands beside a picture in one is text.
  private static final Set<String> SIDE_BY_SIDE = ElementNames.of("side by side");

  @Override
  public void judge(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      boolean mayBe =
          i != draft.headline()
              && draft.found(i).block() instanceof Block.Paragraph
              && draft.outline().words(i) <= MOST_WORDS;
      if (mayBe && isBoxed(draft, i)) {
        for (int other = i; other <= lastOfBox(draft, i); other++) {
          retype(draft, other);
        }
      } else if (mayBe && LineShape.endsWithCredit(draft.text(i))) {
        retype(draft, i);
      }
    }
  }

  /// The last block of a picture's box: who took the picture stands apart from what it shows.
  private static int lastOfBox(Draft draft, int index) {
    Holder box = box(draft, index);
    return box == null ? index : draft.outline().last(box);
  }

  private static void retype(Draft draft, int index) {
    if (draft.found(index).block() instanceof Block.Paragraph) {
      draft.retype(index, new Block.Caption(draft.text(index), ""));
    }
  }

  /// Whether a block stands right behind a picture, alone with it in a box that is none of a row of
  /// such boxes: those are cards.
  private static boolean isBoxed(Draft draft, int index) {
    Holder box = box(draft, index);
    if (box == null || draft.found(index).hints().linkShare() > 0.5 || !isAlone(draft, box)) {
      return false;
    }
    int row = 1;
    Holder at = box;
    while (row < CARDS && (at = aloneAt(draft, draft.outline().last(at) + 1)) != null) {
      row++;
    }
    at = box;
    while (row < CARDS && (at = aloneAt(draft, draft.outline().first(at) - 1)) != null) {
      row++;
    }
    return row < CARDS;
  }

  private static @Nullable Holder aloneAt(Draft draft, int index) {
    Holder box = box(draft, index);
    return box != null && isAlone(draft, box) ? box : null;
  }

  private static boolean isAlone(Draft draft, Holder box) {
    Outline outline = draft.outline();
    int words = 0;
    for (int i = outline.first(box); i <= outline.last(box); i++) {
      words += outline.words(i);
      if (i == draft.headline() || draft.found(i).block() instanceof Block.Heading) {
        return false;
      }
    }
    return outline.last(box) - outline.first(box) < MOST_BLOCKS
        && words <= MOST_WORDS
        && outline.allProse() - outline.proseIn(box) >= LEAST_ELSEWHERE;
  }

  /// The smallest box that holds a block and a picture, or null where that is none.
  private static @Nullable Holder box(Draft draft, int index) {
    Holder picture =
        index < 0 || index >= draft.size() ? null : draft.found(index).hints().picture();
    if (picture == null) {
      return null;
    }
    Holder at = draft.found(index).hints().holder();
    while (at != null && !picture.within(at)) {
      at = at.parent();
    }
    return at == null || NO_BOX.contains(at.tag()) || setsSideBySide(at) ? null : at;
  }

  private static boolean setsSideBySide(Holder box) {
    return box.names().stream().anyMatch(SIDE_BY_SIDE::contains);
  }
}
