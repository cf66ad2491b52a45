package warta.article.mechanisms;

import java.util.Set;
import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.meta.ElementNames;

/// Makes captions of the few words that stand in an element named for a picture, as pages do that
/// have no `<figure>`. An element with a heading or with more than a caption's words holds a
/// picture and the text beside it.
final class PictureWords implements Mechanism {
  /// Galleries and slides are not among them: what stands under their pictures may be all the text.
  private static final Set<String> PICTURES = ElementNames.of("picture");

  private static final int MOST_WORDS = 60;
  private static final int MOST_BLOCKS = 3;

  /// The element may be so many levels above the words.
  private static final int LEVELS = 3;

  @Override
  public void judge(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.found(i).block() instanceof Block.Paragraph paragraph
          && i != draft.headline()
          && draft.kept(i)
          && paragraph.links().isEmpty()
          && draft.outline().words(i) <= MOST_WORDS
          && inPicture(draft, i)) {
        draft.retype(i, new Block.Caption(paragraph.text(), ""));
      }
    }
  }

  private static boolean inPicture(Draft draft, int index) {
    Outline outline = draft.outline();
    Holder at = draft.found(index).hints().holder();
    for (int up = 0; at != null && up < LEVELS; at = at.parent(), up++) {
      boolean few = outline.last(at) - outline.first(at) < MOST_BLOCKS;
      if (!few || outline.proseIn(at) > MOST_WORDS) {
        return false;
      }
      if (at.names().stream().anyMatch(PICTURES::contains)) {
        return noHeading(draft, at) && !at.names().contains("gallery");
      }
    }
    return false;
  }

  private static boolean noHeading(Draft draft, Holder holder) {
    for (int i = draft.outline().first(holder); i <= draft.outline().last(holder); i++) {
      if (draft.found(i).block() instanceof Block.Heading) {
        return false;
      }
    }
    return true;
  }
}
