package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import warta.article.Block;
import warta.article.Link;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Holder;
import warta.article.meta.ElementNames;
import warta.article.meta.Folding;
import warta.article.meta.SiteNames;

/// A page's first-level headings, and how far each may be trusted to be its headline: many pages
/// write their own name so, their menu's, or the last step of the path on top of the page.
final class FirstHeadings {
  /// Elements that hold what belongs to the site and not to the article.
  private static final List<String> SITE_PARTS = List.of("nav", "aside", "footer", "dialog");

  /// Words page authors name the path from the front page to the article with.
  private static final Set<String> PATH_NAMES = ElementNames.of("path");

  private static final double MOSTLY = 0.8;

  /// Words of so many are no accident: `Page`, `Blog`.
  private static final int FEWEST_WORDS = 2;

  private static final double RELATED = 2.0;
  private static final double SOMEWHAT = 1.6;
  private static final double ALONE = 0.9;

  /// What is less sure with each further heading of the first level: other articles' more often.
  private static final double LATER = 0.25;

  private static final double LEAST = 0.3;

  /// Each is held against each other; no page has so many that mean it.
  private static final int MOST = 100;

  /// @param index of its block
  /// @param path whether it is the last step of the path to the article: the words for search
  ///   engines, below which the page may show another headline
  record Head(int index, String text, double weight, boolean path) {}

  private FirstHeadings() {}

  static boolean isFirstLevel(Found found) {
    return found.block() instanceof Block.Heading && found.hints().holder().within("h1");
  }

  /// Those that may be the headline, in page order.
  ///
  /// @param told the bare words of all titles that the page tells machines, without the site's name
  static List<Head> of(Draft draft, Set<String> told, SiteNames site) {
    List<Head> heads = new ArrayList<>();
    double less = 0;
    for (int i = 0; i < draft.size() && heads.size() < MOST; i++) {
      if (isFirstLevel(draft.found(i)) && !isSites(draft, i, site)) {
        boolean path = isPath(draft, i);
        String text = draft.text(i);
        String whole = whole(draft, i);
        if (!whole.equals(text)) {
          heads.add(new Head(i, whole, Math.max(LEAST, trust(whole, told) - less), path));
          less += LATER;
        }
        heads.add(new Head(i, text, Math.max(LEAST, trust(text, told) - less), path));
        less += LATER;
      }
    }
    return heads;
  }

  /// A heading of several lines in one, which begins with this block; else the block's text.
  private static String whole(Draft draft, int index) {
    Holder heading = element(draft, index);
    StringBuilder whole = new StringBuilder(draft.text(index));
    boolean first = draft.outline().first(heading) == index;
    for (int i = index + 1; first && i <= draft.outline().last(heading); i++) {
      whole.append(' ').append(draft.text(i));
    }
    return whole.toString();
  }

  private static Holder element(Draft draft, int index) {
    Holder heading = draft.found(index).hints().holder();
    while (heading.parent() != null && !heading.tag().equals("h1")) {
      heading = heading.parent();
    }
    return heading;
  }

  /// A headline and what a page tells machines are about the same thing, so they share words.
  private static double trust(String text, Set<String> told) {
    Set<String> words = words(text);
    if (words.isEmpty() || told.isEmpty()) {
      return SOMEWHAT;
    }
    double shared = (double) words.stream().filter(told::contains).count() / words.size();
    if (words.size() < FEWEST_WORDS && shared < 1) {
      return LEAST;
    }
    return shared >= 0.6 ? RELATED : shared >= 0.3 ? SOMEWHAT : ALONE;
  }

  /// The different words of a text, folded.
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(Folding.bare(text).split(" ", -1)));
    words.remove("");
    return words;
  }

  /// Whether a heading is the site's: its name, its logo's link, or in a part of the page that is
  /// the site's.
  private static boolean isSites(Draft draft, int index, SiteNames site) {
    Found found = draft.found(index);
    Holder holder = found.hints().holder();
    return SITE_PARTS.stream().anyMatch(holder::within)
        || site.isExactly(draft.text(index))
        || (found.hints().linkShare() > MOSTLY
            && found.block().links().stream().map(Link::address).anyMatch(SiteNames::isFront));
  }

  /// Whether a heading ends a path: it stands in an element so named, is a list's item, or follows
  /// a row of links in the same element and nothing follows it there.
  private static boolean isPath(Draft draft, int index) {
    Holder heading = element(draft, index);
    for (Holder at = heading; at != null && at.depth() > heading.depth() - 3; at = at.parent()) {
      if (at.tag().equals("li") || at.names().stream().anyMatch(PATH_NAMES::contains)) {
        return true;
      }
    }
    Holder parent = heading.parent();
    if (parent == null
        || index == 0
        || draft.outline().first(parent) > index - 1
        || draft.outline().last(parent) > index) {
      return false;
    }
    Found before = draft.found(index - 1);
    return before.hints().linkShare() > MOSTLY && before.block().links().size() > 1;
  }
}
