package warta.article.mechanisms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Holder;
import warta.article.meta.Folding;
import warta.text.WordCount;

/// Headlines that a page shows elsewhere than in its first-level headings, known by what machines
/// are told of them.
final class ShownTitles {
  private static final int FEWEST_WORDS = 3;

  /// A line of fewer words is no headline that only the window's title gives away.
  private static final int FEWEST_OF_LINE = 4;

  /// What a window's title is put together with: ` | `, ` - `, ` :: `.
  private static final Pattern SEAM = Pattern.compile(" [|–—»·•›/:-]+ ");

  private ShownTitles() {}

  /// The first title that the page shows as a heading below the first level, perhaps behind a
  /// kicker; null where it shows none.
  ///
  /// @param told titles that machines are told
  static @Nullable String heading(Draft draft, List<String> told) {
    List<String> titles =
        told.stream().filter(title -> WordCount.of(title) >= FEWEST_WORDS).toList();
    for (int i = 0; i < draft.size(); i++) {
      if (isShown(draft.found(i))) {
        String heading = draft.bare(i);
        for (String title : titles) {
          String bare = Folding.bare(title);
          if (heading.equals(bare)) {
            return draft.text(i);
          }
          if (heading.endsWith(" " + bare) && bare.length() * 2 > heading.length()) {
            return title;
          }
        }
      }
    }
    return null;
  }

  private static boolean isShown(Found found) {
    Holder holder = found.hints().holder();
    return found.block() instanceof Block.Heading
        && !FirstHeadings.isFirstLevel(found)
        && !holder.within("nav")
        && !holder.within("aside")
        && found.hints().linkShare() < 0.5;
  }

  /// The first line that is a part of the window's title, in its place where a page has no
  /// first-level heading and tells machines no title: its headline in large type, and rarely a name
  /// of so many words. Null where there is none.
  static @Nullable String line(Draft draft, String windowTitle) {
    Set<String> parts = new HashSet<>();
    parts.add(Folding.bare(windowTitle));
    for (String part : SEAM.split(windowTitle, -1)) {
      parts.add(WordCount.of(part) < FEWEST_OF_LINE ? "" : Folding.bare(part));
    }
    for (int i = 0; i < draft.size(); i++) {
      String bare = draft.bare(i);
      if (!bare.isEmpty() && parts.contains(bare) && WordCount.of(bare) >= FEWEST_OF_LINE) {
        return draft.text(i);
      }
    }
    return null;
  }
}
