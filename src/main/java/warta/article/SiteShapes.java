package warta.article;

import java.util.Locale;
import java.util.Map;

/// What is known of a site from other pages of it and from its reader; a plain argument of the
/// cleaner, so that the same page and the same shapes give the same article.
///
/// @param host the site, see [About#host]; empty where nothing is known
/// @param pages how many of its pages were learned from
/// @param repeated folded short lines that stand on three or more of these pages and on more than a
///   fifth, with the number of pages
/// @param lessons what the reader taught of the site
/// @param hash changes with any of these; empty where nothing is known
public record SiteShapes(
    String host, int pages, Map<String, Integer> repeated, Lessons lessons, String hash) {
  /// Nothing known.
  public static final SiteShapes NONE = new SiteShapes("", 0, Map.of(), Lessons.NONE, "");

  public SiteShapes {
    repeated = Map.copyOf(repeated);
  }

  /// A line as it is compared over the pages of a site: case and white space folded, every row of
  /// digits as `#`, so that a counter that moves is one line.
  public static String folded(String line) {
    StringBuilder folded = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c) || Character.isWhitespace(c)) {
        char as = Character.isDigit(c) ? '#' : ' ';
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != as) {
          folded.append(as);
        }
      } else {
        folded.append(c);
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }
}
