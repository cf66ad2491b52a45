package warta.article.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.text.WordCount;

/// A draft's blocks and holders in figures, counted once. Linear in blocks and holders.
public final class Outline {
  private static final int SENTENCE_WORDS = 6;
  private static final int PROSE_WORDS = 12;
  private static final double MOSTLY_LINKS = 0.5;

  /// A whole sentence may be linked for the most part, a teaser is wholly.
  private static final int LINKED_WORDS = 18;

  private static final double NEARLY_ALL_LINKS = 0.75;

  private final List<@Nullable Holder> holders = new ArrayList<>();
  private final int[] words;
  private final boolean[] prose;
  private final int[] proseWords;
  private final int[] first;
  private final int[] last;
  private int allProse;

  Outline(List<Found> found) {
    words = new int[found.size()];
    prose = new boolean[found.size()];
    for (Found block : found) {
      for (Holder at = block.hints().holder(); at != null && add(at); at = at.parent()) {}
    }
    proseWords = new int[holders.size()];
    first = new int[holders.size()];
    last = new int[holders.size()];
    Arrays.fill(first, found.size());
    Arrays.fill(last, -1);
    for (int i = 0; i < found.size(); i++) {
      words[i] = WordCount.of(found.get(i).block().text());
      prose[i] = isProse(found.get(i), words[i]);
      int id = found.get(i).hints().holder().id();
      first[id] = Math.min(first[id], i);
      last[id] = i;
      if (prose[i]) {
        proseWords[id] += words[i];
        allProse += words[i];
      }
    }
    // A holder's number is greater than its parent's, so one pass backwards adds everything up.
    for (int id = holders.size() - 1; id > 0; id--) {
      Holder holder = holders.get(id);
      if (holder != null && holder.parent() != null) {
        int parent = holder.parent().id();
        proseWords[parent] += proseWords[id];
        first[parent] = Math.min(first[parent], first[id]);
        last[parent] = Math.max(last[parent], last[id]);
      }
    }
  }

  private boolean add(Holder holder) {
    while (holders.size() <= holder.id()) {
      holders.add(null);
    }
    boolean isNew = holders.get(holder.id()) == null;
    holders.set(holder.id(), holder);
    return isNew;
  }

  private static boolean isProse(Found found, int words) {
    boolean sentence = words >= LINKED_WORDS && endsSentence(found.block().text());
    if (found.hints().linkShare() >= (sentence ? NEARLY_ALL_LINKS : MOSTLY_LINKS)) {
      return false;
    }
    return switch (found.block()) {
      case Block.Paragraph _, Block.Quote _, Block.Item _ ->
          words >= PROSE_WORDS || (words >= SENTENCE_WORDS && endsSentence(found.block().text()));
      case Block.Heading _, Block.Code _, Block.Row _, Block.Caption _ -> false;
    };
  }

  /// Whether a line ends as sentences do, closing quotes and brackets aside.
  public static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"'”’»)]›」』 ".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".!?…。！？:;،؟।".indexOf(text.charAt(at)) >= 0;
  }

  /// The holders, by number; null where an element holds no block.
  public List<@Nullable Holder> holders() {
    return holders;
  }

  /// Words of a block.
  public int words(int index) {
    return words[index];
  }

  /// Whether a block is running text.
  public boolean isProse(int index) {
    return prose[index];
  }

  /// Words of running text in a holder and all within it.
  public int proseIn(Holder holder) {
    return proseWords[holder.id()];
  }

  /// The first block in a holder or within it.
  public int first(Holder holder) {
    return first[holder.id()];
  }

  /// The last block in a holder or within it.
  public int last(Holder holder) {
    return last[holder.id()];
  }

  /// Words of running text on the page.
  public int allProse() {
    return allProse;
  }

  /// Share of the page's running text that a holder holds, 0 to 1.
  public double shareOf(Holder holder) {
    return allProse == 0 ? 0 : (double) proseWords[holder.id()] / allProse;
  }
}
