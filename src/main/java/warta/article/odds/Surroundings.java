package warta.article.odds;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.candidates.ToldText;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Holder;
import warta.article.draft.Outline;

/// A draft's blocks in the figures that facets ask for. Counted once; linear in the page.
final class Surroundings {
  /// So many levels up, or nowhere above.
  private static final int NOT_HOME = 9;

  /// A block of which this share is told is told.
  private static final double TOLD = 0.6;

  /// What the best run alone took is open: only the other mechanisms know what a block is.
  private static final double BEST_RUN = 10;

  private final Draft draft;
  private final Map<Facet, byte[]> answers = new EnumMap<>(Facet.class);
  private final @Nullable String[] names;
  private final boolean[] kept;
  private final double[] text;
  private final double[] links;
  private final double[] all;
  private final int[] before;
  private final Map<String, Double> alike = new HashMap<>();
  private final Map<String, Double> alikeTwice = new HashMap<>();
  private final BlockWords vocabulary = new BlockWords();
  private final int[] @Nullable [] differentWords;
  private final int[] headline;
  private final @Nullable ToldText told;
  private final int home;
  private final double keptWords;
  private final double openWords;

  Surroundings(Draft draft) {
    this.draft = draft;
    Outline outline = draft.outline();
    int holders = outline.holders().size();
    names = new @Nullable String[holders];
    differentWords = new int[draft.size()] @Nullable [];
    kept = new boolean[draft.size()];
    before = new int[draft.size()];
    text = new double[holders];
    links = new double[holders];
    all = new double[holders];
    double[] paragraphs = new double[holders];
    int sum = 0;
    double open = 0;
    for (int i = 0; i < draft.size(); i++) {
      Holder holder = holder(i);
      int words = outline.words(i);
      kept[i] = draft.kept(i) && !(draft.found(i).block() instanceof Block.Caption);
      before[i] = sum;
      all[holder.id()] += words;
      links[holder.id()] += words * links(i);
      if (isProse(i) && isOpen(i)) {
        text[holder.id()] += words;
        open += words;
      }
      if (isText(i)) {
        sum += words;
        count(holder, words);
        Holder parent = holder.parent();
        paragraphs[parent == null ? holder.id() : parent.id()] += words;
        vocabulary.addText(differentWords(i));
      }
    }
    keptWords = Math.max(1, sum);
    openWords = Math.max(1, open);
    addUp(outline.holders());
    home = greatest(paragraphs);
    told = ToldText.in(draft);
    headline = draft.headline() < 0 ? new int[0] : differentWords(draft.headline());
  }

  private boolean isOpen(int block) {
    return draft.kept(block) || draft.balance(block) >= -BEST_RUN;
  }

  private void count(Holder holder, double words) {
    alike.merge(name(holder), words, Double::sum);
    alikeTwice.merge(name(holder) + name(holder.parent()), words, Double::sum);
  }

  /// A holder's number is greater than its parent's, so one pass backwards adds everything up.
  private void addUp(List<@Nullable Holder> holders) {
    for (int id = holders.size() - 1; id > 0; id--) {
      Holder holder = holders.get(id);
      if (holder != null && holder.parent() != null) {
        int parent = holder.parent().id();
        text[parent] += text[id];
        links[parent] += links[id];
        all[parent] += all[id];
      }
    }
  }

  private static int greatest(double[] values) {
    int greatest = -1;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > (greatest < 0 ? 0 : values[greatest])) {
        greatest = i;
      }
    }
    return greatest;
  }

  private String name(@Nullable Holder holder) {
    if (holder == null) {
      return "";
    }
    String known = names[holder.id()];
    String name = known == null ? holder.toString() : known;
    names[holder.id()] = name;
    return name;
  }

  private Holder holder(int block) {
    return draft.found(block).hints().holder();
  }

  private @Nullable Holder above(int block, int levels) {
    Holder at = holder(block);
    for (int i = 0; i < levels && at != null; i++) {
      at = at.parent();
    }
    return at;
  }

  int size() {
    return kept.length;
  }

  /// The number of a facet's answer, which is sought once: each is asked of a block and again of
  /// its neighbours.
  int answer(Facet facet, int block) {
    byte[] known = answers.computeIfAbsent(facet, _ -> new byte[size()]);
    if (known[block] == 0) {
      known[block] = (byte) (facet.of(this, block) + 1);
    }
    return known[block] - 1;
  }

  Found found(int block) {
    return draft.found(block);
  }

  boolean isKept(int block) {
    return kept[block];
  }

  boolean isProse(int block) {
    return draft.outline().isProse(block);
  }

  private boolean isText(int block) {
    return kept[block] && isProse(block);
  }

  int words(int block) {
    return draft.outline().words(block);
  }

  boolean isSentence(int block) {
    return Outline.endsSentence(draft.text(block)) && !draft.text(block).endsWith(":");
  }

  double links(int block) {
    return draft.found(block).hints().linkShare();
  }

  double linksIn(int block, int levels) {
    Holder holder = above(block, levels);
    return holder == null ? 0 : links[holder.id()] / Math.max(1, all[holder.id()]);
  }

  double textIn(int block, int levels) {
    Holder holder = above(block, levels);
    return holder == null ? 1 : text[holder.id()] / openWords;
  }

  double alike(int block) {
    return withoutOwn(block, alike.getOrDefault(name(holder(block)), 0.0));
  }

  double alikeTwice(int block) {
    Holder holder = holder(block);
    return withoutOwn(block, alikeTwice.getOrDefault(name(holder) + name(holder.parent()), 0.0));
  }

  private double withoutOwn(int block, double words) {
    return (words - (isText(block) ? words(block) : 0)) / keptWords;
  }

  int levelsToHome(int block) {
    int levels = 0;
    for (Holder at = holder(block); at != null; at = at.parent()) {
      if (at.id() == home) {
        return levels;
      }
      levels++;
    }
    return NOT_HOME;
  }

  boolean asNext(int block) {
    return block + 1 < size() && name(holder(block)).equals(name(holder(block + 1)));
  }

  boolean besideNext(int block) {
    Holder parent = holder(block).parent();
    return block + 1 < size() && parent != null && parent.equals(holder(block + 1).parent());
  }

  /// 0 where the page tells machines no text, else 1 or 2: whether it tells the block.
  int told(int block) {
    return told == null ? 0 : told.share(block) < TOLD ? 1 : 2;
  }

  double before(int block) {
    return before[block] / keptWords;
  }

  double vocabulary(int block) {
    return vocabulary.shareInText(differentWords(block), isText(block) ? 2 : 1);
  }

  double headlineWords(int block) {
    return headline.length == 0 ? 0 : vocabulary.shareIn(differentWords(block), headline);
  }

  private int[] differentWords(int block) {
    int @Nullable [] known = differentWords[block];
    int[] words = known == null ? vocabulary.of(draft.text(block)) : known;
    differentWords[block] = words;
    return words;
  }
}
