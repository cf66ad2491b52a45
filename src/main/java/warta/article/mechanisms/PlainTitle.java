package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.meta.Bylines;
import warta.article.meta.Outlets;
import warta.article.meta.Sections;

/// Which of the lines before the body of a text is its title: the first whose words the body takes
/// up.
final class PlainTitle {
  /// A title is rarely longer in words; 25 is the longest of a thousand.
  static final int LONGEST = 30;

  private PlainTitle() {}

  /// The index of the title's line, or -1 where none before the body is one.
  static int of(Draft draft, int body) {
    List<Integer> candidates = candidates(draft, menuEnd(draft, body), body);
    return best(draft, candidates.isEmpty() ? candidates(draft, 0, body) : candidates, body);
  }

  /// The line behind the last menu bar before the body: what stands above a menu is the site's,
  /// name and slogan, and no title.
  private static int menuEnd(Draft draft, int body) {
    for (int i = body - 1; i >= 0; i--) {
      Kind kind = Takes.kind(draft, i);
      boolean menu = kind == Kind.CATEGORY_BAR || kind == Kind.NAVIGATION;
      if (menu && PlainInserts.isBar(draft.text(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Integer> candidates(Draft draft, int from, int body) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = from; i < body; i++) {
      String line = draft.text(i);
      boolean possible =
          draft.kept(i)
              && !HeadLines.isClutter(draft, i)
              && !HeadLines.isMeta(draft, i)
              && !HeadLines.isCaption(draft, i)
              && LineShape.words(line) <= LONGEST
              && !Sections.isSection(line)
              && !Outlets.isDomain(line);
      if (possible) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  /// The first candidate whose words the text takes up about as much as any other's; a sentence
  /// competes only where nothing else does.
  private static int best(Draft draft, List<Integer> candidates, int body) {
    Set<String> text = words(draft, body);
    double most = 0;
    for (int i : candidates) {
      most = Math.max(most, share(draft, i, text));
    }
    for (int i : candidates) {
      String line = draft.text(i);
      boolean name = LineShape.words(line) <= 4 && (Outlets.isOutlet(line) || Bylines.isName(line));
      boolean taken = share(draft, i, text) >= most / 3 && !name;
      boolean longEnough = LineShape.words(line) >= 3 || candidates.size() == 1;
      boolean first =
          i == candidates.getFirst()
              && LineShape.words(line) >= 6
              && competitors(draft, candidates) == 1;
      if ((taken && longEnough && !name) || first) {
        return i;
      }
    }
    boolean lone = candidates.size() == 1 && !Outlets.isOutlet(draft.text(candidates.getFirst()));
    return lone ? candidates.getFirst() : -1;
  }

  private static long competitors(Draft draft, List<Integer> candidates) {
    return candidates.stream().filter(i -> !LineShape.isSentence(draft.text(i), 6)).count();
  }

  private static double share(Draft draft, int i, Set<String> text) {
    if (LineShape.isSentence(draft.text(i), 6) || isTwoSentences(draft.text(i))) {
      return 0;
    }
    Set<String> stems = LineShape.stems(draft.text(i));
    long found = stems.stream().filter(text::contains).count();
    return stems.isEmpty() ? 0 : (double) found / stems.size();
  }

  private static boolean isTwoSentences(String line) {
    return LineShape.words(line) > 15 && line.contains(". ");
  }

  private static Set<String> words(Draft draft, int body) {
    StringBuilder text = new StringBuilder();
    for (int i = body; i < draft.size() && text.length() < 20_000; i++) {
      if (draft.kept(i)) {
        String line = draft.text(i);
        text.append(line, 0, Math.min(line.length(), 20_000)).append(' ');
      }
    }
    return LineShape.stems(text.toString());
  }
}
