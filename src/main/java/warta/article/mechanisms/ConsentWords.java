package warta.article.mechanisms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Folding;
import warta.words.Resources;

/// Takes what consent dialogs say, which is often the longest text of a page with a short article,
/// and the rest of an element of which a good part says so: switches, headings, single sentences.
/// An article about such things names them in its headline.
final class ConsentWords implements Mechanism {
  private static final String NAME = "consent words";
  private static final double WEIGHT = 40;
  private static final int ENOUGH = 2;

  /// As words of bare text begin, where two are one with a space between.
  private static final Beginnings WORDS =
      Beginnings.of(
          Resources.lines("/warta/article/consent.txt").stream()
              .flatMap(line -> List.of(line.split(" ", -1)).stream())
              .map(Folding::bare)
              .toList());

  /// An element of whose words so many are a dialog's is the dialog, if they are a sentence or two.
  private static final double GOOD_PART = 0.4;

  private static final int FEWEST_WORDS = 25;

  @Override
  public void judge(Draft draft) {
    String title = draft.fields().title();
    if (title != null && WORDS.in(Folding.bare(title), 1)) {
      return;
    }
    boolean[] says = new boolean[draft.size()];
    for (int i = 0; i < draft.size(); i++) {
      says[i] = draft.outline().words(i) >= ENOUGH && WORDS.in(draft.bare(i), ENOUGH);
    }
    boolean[] dialogs = dialogs(draft, says);
    for (int i = 0; i < draft.size(); i++) {
      if (says[i] || (i != draft.headline() && dialogs[draft.found(i).hints().holder().id()])) {
        draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(Kind.CONSENT)));
      }
    }
  }

  /// Which holders are dialogs or stand in one: small parts of the page, much of which says so.
  private static boolean[] dialogs(Draft draft, boolean[] says) {
    List<@Nullable Holder> holders = draft.outline().holders();
    int[] all = new int[holders.size()];
    int[] said = new int[holders.size()];
    for (int i = 0; i < draft.size(); i++) {
      int id = draft.found(i).hints().holder().id();
      all[id] += draft.outline().words(i);
      said[id] += says[i] ? draft.outline().words(i) : 0;
    }
    for (int id = all.length - 1; id > 0; id--) {
      Holder holder = holders.get(id);
      if (holder != null && holder.parent() != null) {
        all[holder.parent().id()] += all[id];
        said[holder.parent().id()] += said[id];
      }
    }
    boolean[] dialogs = new boolean[holders.size()];
    for (Holder holder : holders) {
      if (holder != null) {
        int id = holder.id();
        Holder parent = holder.parent();
        boolean most = said[id] >= Math.max(FEWEST_WORDS, GOOD_PART * all[id]);
        boolean own = most && holder.depth() > 0 && !holds(draft, holder, draft.headline());
        dialogs[id] = own || (parent != null && dialogs[parent.id()]);
      }
    }
    return dialogs;
  }

  private static boolean holds(Draft draft, Holder holder, int block) {
    return draft.outline().first(holder) <= block && block <= draft.outline().last(holder);
  }
}
