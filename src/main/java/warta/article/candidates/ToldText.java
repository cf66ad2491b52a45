package warta.article.candidates;

import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Holder;
import warta.article.draft.Outline;
import warta.text.WordCount;

/// The text that a page gives machines as its article's (`articleBody` of schema.org), found again
/// in the page's own blocks.
///
/// On news pages that have one it is the body in two cases of three, else a teaser, the whole
/// page's words in one string, or the body without its lists, sub-headings or first paragraph. So
/// it is no oracle: what cannot be found again on the page, or ends in the middle of the text the
/// page shows, is not taken for the article's text at all.
///
/// Cost: linear in the page's words; nothing is read where a page tells no text.
public final class ToldText {
  /// A told text of fewer words is a teaser or a caption.
  private static final int FEWEST_WORDS = 60;

  /// So much of a told text must stand in the page's blocks. Headings, captions and notes may be
  /// missing.
  private static final double MOST_FOUND = 0.65;

  /// A block of which so much stands in the told text is told. Links and quotes cost rows of words.
  private static final double TOLD = 0.6;

  private static final int TOLD_WORDS = 8;

  /// The home of a told text is the smallest element that holds so much of it.
  private static final double HOME = 0.75;

  /// A told text behind which its home goes on with so much, in paragraphs beside the told ones or
  /// in all, is cut short; one that leaves out so much in between tells of something else.
  private static final double MOST_BESIDE = 0.1;

  private static final double MOST_BEHIND = 0.3;
  private static final double MOST_BETWEEN = 0.5;

  /// A told text that is a smaller part of what the best run chose stands in so many blocks at
  /// least: a first paragraph in a box of its own is a teaser.
  private static final double GOOD_PART = 0.5;

  private static final int FEWEST_BLOCKS = 3;

  private final Draft draft;
  private final double[] shares;
  private final int[] held;
  private final int first;
  private final int last;
  private final int words;

  private ToldText(Draft draft, double[] shares) {
    this.draft = draft;
    this.shares = shares;
    this.held = new int[draft.outline().holders().size()];
    int firstTold = draft.size();
    int lastTold = -1;
    int toldWords = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (isTold(i) && draft.kept(i)) {
        firstTold = Math.min(firstTold, i);
        lastTold = i;
        toldWords += draft.outline().words(i);
        for (Holder at = holder(i); at != null; at = at.parent()) {
          held[at.id()] += draft.outline().words(i);
        }
      }
    }
    this.first = firstTold;
    this.last = lastTold;
    this.words = toldWords;
  }

  /// The told text of a draft whose best run is known; null where the page tells none, or one that
  /// is not to be trusted.
  public static @Nullable ToldText in(Draft draft) {
    String body = draft.facts().body();
    int told = WordCount.of(body);
    if (told < FEWEST_WORDS) {
      return null;
    }
    Shingles shingles = Shingles.of(body);
    double[] shares = new double[draft.size()];
    double found = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = shingles.shareOf(draft.text(i));
      found += shares[i] >= TOLD ? draft.outline().words(i) : 0;
    }
    ToldText text = new ToldText(draft, shares);
    boolean whole = found >= MOST_FOUND * told && text.last >= 0;
    return whole && !text.isTeaser() && !text.isCutShort() ? text : null;
  }

  /// Share of a block's words that are told, 0 to 1.
  public double share(int index) {
    return shares[index];
  }

  /// Whether a block is running text that is told.
  public boolean isTold(int index) {
    return shares[index] >= TOLD
        && draft.outline().isProse(index)
        && draft.outline().words(index) >= TOLD_WORDS
        && !(draft.found(index).block() instanceof Block.Caption);
  }

  /// The first block that is told and kept.
  public int first() {
    return first;
  }

  /// The last one.
  public int last() {
    return last;
  }

  /// The outermost element around a block in which nothing is told; null where the block's own
  /// element holds told text too.
  public @Nullable Holder untoldBox(int index) {
    Holder box = null;
    for (Holder at = holder(index); at != null && held[at.id()] == 0; at = at.parent()) {
      box = at;
    }
    return box;
  }

  private Holder holder(int index) {
    return draft.found(index).hints().holder();
  }

  private boolean isTeaser() {
    int kept = 0;
    int blocks = 0;
    for (int i = 0; i < shares.length; i++) {
      kept += draft.kept(i) && draft.outline().isProse(i) ? draft.outline().words(i) : 0;
      blocks += draft.kept(i) && isTold(i) ? 1 : 0;
    }
    return words < GOOD_PART * kept && blocks < FEWEST_BLOCKS;
  }

  private boolean isCutShort() {
    Outline outline = draft.outline();
    Holder home = home();
    int between = 0;
    int behind = 0;
    int beside = 0;
    for (int i = first; i < shares.length; i++) {
      if (draft.kept(i) && outline.isProse(i) && !isTold(i) && holder(i).within(home)) {
        Holder box = untoldBox(i);
        between += i < last ? outline.words(i) : 0;
        behind += i > last ? outline.words(i) : 0;
        beside += i > last && (box == null || box.tag().equals("p")) ? outline.words(i) : 0;
      }
    }
    return between > MOST_BETWEEN * words
        || behind > MOST_BEHIND * words
        || beside > MOST_BESIDE * words;
  }

  private Holder home() {
    Holder home = holder(first);
    for (Holder at = home; at != null; at = at.parent()) {
      home = at;
      if (held[at.id()] >= HOME * words) {
        break;
      }
    }
    return home;
  }
}
