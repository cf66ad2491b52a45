package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Link;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;

/// Takes lists of other articles by their shape, whatever their names: three or more elements alike
/// beside each other, in each of which a linked headline comes before at most an excerpt, or which
/// all end in the same link (`Read more`). A list that is most of the page is its article: what an
/// author numbers and links there are his chapters.
final class Cards implements Mechanism {
  private static final String NAME = "cards";
  private static final double WEIGHT = 45;

  private static final int FEWEST = 3;
  private static final double WHOLE = 0.8;

  /// A linked line of fewer words is a category or an author.
  private static final int TITLE_WORDS = 4;

  /// An excerpt is no longer.
  private static final int EXCERPT_WORDS = 80;

  /// A card is a handful of lines.
  private static final int MOST_BLOCKS = 25;

  /// Words of a link that all cards end in.
  private static final int MORE_WORDS = 4;

  /// The page has text of its own: so many words of it, and this share of all.
  private static final int OWN_WORDS = 60;

  private static final double OWN_SHARE = 0.3;

  @Override
  public void judge(Draft draft) {
    List<List<Holder>> lists = new ArrayList<>();
    for (List<Holder> group : Shape.groups(draft.outline(), FEWEST)) {
      if (isList(draft, group)) {
        lists.add(group);
      }
    }
    double all = text(draft, 0, draft.size() - 1);
    while (!lists.isEmpty() && own(draft, lists, all) < Math.max(OWN_WORDS, OWN_SHARE * all)) {
      lists.remove(longest(draft, lists));
    }
    boolean[] judged = new boolean[draft.size()];
    lists.forEach(list -> list.forEach(card -> take(draft, card, judged)));
  }

  private static void take(Draft draft, Holder card, boolean[] judged) {
    Outline outline = draft.outline();
    for (int i = outline.first(card); i <= outline.last(card); i++) {
      if (!judged[i] && i != draft.headline()) {
        draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.RELATED)));
        judged[i] = true;
      }
    }
  }

  private static double own(Draft draft, List<List<Holder>> lists, double all) {
    double own = all;
    for (List<Holder> list : lists) {
      own -= textOf(draft, list);
    }
    return own;
  }

  private static List<Holder> longest(Draft draft, List<List<Holder>> lists) {
    List<Holder> longest = lists.getFirst();
    for (List<Holder> list : lists) {
      longest = textOf(draft, list) > textOf(draft, longest) ? list : longest;
    }
    return longest;
  }

  private static double textOf(Draft draft, List<Holder> list) {
    double words = 0;
    for (Holder card : list) {
      words += text(draft, draft.outline().first(card), draft.outline().last(card));
    }
    return words;
  }

  /// Words of running text that nobody has taken yet.
  private static double text(Draft draft, int from, int to) {
    double words = 0;
    for (int i = from; i <= to; i++) {
      words += draft.outline().isProse(i) && draft.kept(i) ? draft.outline().words(i) : 0;
    }
    return words;
  }

  private static boolean isList(Draft draft, List<Holder> group) {
    int cards = 0;
    String more = more(draft, group.getFirst());
    int same = 0;
    for (Holder holder : group) {
      if (holds(draft, holder, draft.headline())) {
        return false;
      }
      cards += isCard(draft, holder) ? 1 : 0;
      same += more != null && more.equals(more(draft, holder)) ? 1 : 0;
    }
    return Math.max(cards, same) >= Math.max(FEWEST, group.size() * 2 / 3);
  }

  private static boolean holds(Draft draft, Holder holder, int block) {
    return draft.outline().first(holder) <= block && block <= draft.outline().last(holder);
  }

  private static boolean isCard(Draft draft, Holder holder) {
    Outline outline = draft.outline();
    boolean titled = false;
    int excerpt = 0;
    int blocks = outline.last(holder) - outline.first(holder) + 1;
    if (blocks == 1 || blocks > MOST_BLOCKS) {
      return false; // a linked line alone may be a heading
    }
    for (int i = outline.first(holder); i <= outline.last(holder); i++) {
      if (isTitle(draft, i)) {
        titled = true;
      } else if (outline.isProse(i)) {
        excerpt += outline.words(i);
        if (!titled || excerpt > EXCERPT_WORDS) {
          return false;
        }
      }
    }
    return titled;
  }

  private static boolean isTitle(Draft draft, int index) {
    Block block = draft.found(index).block();
    return !(block instanceof Block.Row)
        && draft.found(index).hints().linkShare() >= WHOLE
        && draft.outline().words(index) >= TITLE_WORDS
        && block.links().size() <= 1
        && SameSite.only(draft, block.links());
  }

  /// The link that an element ends in, its words, where it has few, and text stands before it.
  private static @Nullable String more(Draft draft, Holder holder) {
    int last = draft.outline().last(holder);
    if (last - draft.outline().first(holder) >= MOST_BLOCKS) {
      return null;
    }
    List<Link> links = draft.found(last).block().links();
    boolean link =
        last > draft.outline().first(holder)
            && draft.found(last).hints().linkShare() >= WHOLE
            && draft.outline().words(last) <= MORE_WORDS
            && links.size() == 1
            && SameSite.only(draft, links);
    return link ? draft.text(last) : null;
  }
}
