package warta.article.mechanisms;

import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.text.WordCount;

/// Says how sure the cleaner may be: sure of long text under a headline, unsure of little text, of
/// text among linked lines and of many short articles beside each other, as on a front page.
final class Sureness implements Mechanism {
  /// With so many words there is half the sureness that length can give.
  private static final double HALF_SURE_WORDS = 50;

  private static final double WITHOUT_HEADLINE = 0.8;

  /// A page of this many articles, none of which holds a good part of the text, is a list.
  private static final int MANY_ARTICLES = 4;

  private static final double GOOD_PART = 0.4;
  private static final double LIST = 0.2;
  private static final double MOSTLY_LINKS = 0.8;
  private static final int LINE_WORDS = 4;

  /// A list has so many entries at least, and they are so much of its paragraphs: an article may
  /// have a linked line above every second one.
  private static final int FEWEST_ENTRIES = 4;

  private static final double ENTRIES = 0.7;

  @Override
  public void judge(Draft draft) {
    Outline outline = draft.outline();
    int first = draft.size();
    int last = -1;
    int words = 0;
    int prose = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kept(i) && outline.isProse(i)) {
        first = Math.min(first, i);
        last = i;
        words += outline.words(i);
        prose++;
      }
    }
    double length = words / (words + HALF_SURE_WORDS);
    double headline = draft.headline() < 0 ? WITHOUT_HEADLINE : 1;
    double list = isList(draft, first) || isListOfEntries(draft, prose) ? LIST : 1;
    draft.confidence(length * headline * list * unlinked(draft, first, last, prose));
  }

  /// 1 where the text stands alone, near 0 where a linked line stands between every two paragraphs.
  private static double unlinked(Draft draft, int first, int last, int prose) {
    int lines = 0;
    for (int i = first; i <= last; i++) {
      Block block = draft.found(i).block();
      boolean title = block instanceof Block.Heading || block instanceof Block.Paragraph;
      boolean linked = draft.found(i).hints().linkShare() > MOSTLY_LINKS;
      lines += title && linked && draft.outline().words(i) >= LINE_WORDS ? 1 : 0;
    }
    return prose == 0 ? 0 : Math.clamp(1.4 - (double) lines / prose, 0.1, 1);
  }

  /// Whether most paragraphs tell of other pages: a linked title stands right above each, or a link
  /// to the rest ends it, as in results of a search.
  private static boolean isListOfEntries(Draft draft, int prose) {
    int entries = 0;
    for (int i = 0; i < draft.size(); i++) {
      boolean counts = draft.kept(i) && draft.outline().isProse(i);
      entries += counts && (isUnderTitle(draft, i) || endsWithLink(draft.found(i))) ? 1 : 0;
    }
    return entries >= FEWEST_ENTRIES && entries >= ENTRIES * prose;
  }

  /// Whether the block before, or the one before a date or a label, is wholly a link of a title's
  /// length.
  private static boolean isUnderTitle(Draft draft, int index) {
    for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
      if (draft.found(i).hints().linkShare() > MOSTLY_LINKS
          && draft.outline().words(i) >= LINE_WORDS) {
        return true;
      }
      if (draft.outline().isProse(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsWithLink(Found found) {
    Block block = found.block();
    return block instanceof Block.Paragraph
        && !block.links().isEmpty()
        && found.hints().linkShare() < MOSTLY_LINKS
        && block.links().getLast().end() == block.text().length()
        && WordCount.of(block.text().substring(block.links().getLast().start())) < LINE_WORDS;
  }

  /// Whether the text kept stands in one of many articles, none of which is a good part of the
  /// page.
  private static boolean isList(Draft draft, int first) {
    Outline outline = draft.outline();
    if (first >= draft.size() || !draft.found(first).hints().holder().within("article")) {
      return false;
    }
    int articles = 0;
    double greatest = 0;
    for (Holder holder : outline.holders()) {
      if (holder != null && holder.tag().equals("article")) {
        articles++;
        greatest = Math.max(greatest, outline.shareOf(holder));
      }
    }
    return articles >= MANY_ARTICLES && greatest < GOOD_PART;
  }
}
