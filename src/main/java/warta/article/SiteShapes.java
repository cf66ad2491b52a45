package warta.article;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import warta.article.site.Fingerprint;

/// What is known of a site from other pages of it and from its reader; a plain argument of the
/// cleaner, so that the same page and the same shapes give the same article.
///
/// @param host the site, see [#site]; empty where nothing is known
/// @param pages how many of its pages were learned from
/// @param repeated what stands on three or more of these pages and on more than a fifth, with the
///   number of pages; by the numbers of [warta.article.site.SiteLine], for no text is needed to
///   find a line again
/// @param lessons what the reader taught of the site
/// @param hash changes with any of these; empty where nothing is known
public record SiteShapes(
    String host, int pages, Map<Long, Integer> repeated, Lessons lessons, String hash) {
  /// Nothing known.
  public static final SiteShapes NONE = new SiteShapes("", 0, Map.of(), Lessons.NONE, "");

  /// The site of plain texts, which name none, and of Markdown that names none. All of a run are
  /// compared with each other, whole lines letter by letter; no address and no outlet is called so.
  public static final String TEXTS = "plain text";

  public SiteShapes {
    repeated = Map.copyOf(repeated);
  }

  /// What is known of a site, with the hash of it; [#NONE] where that is nothing.
  public static SiteShapes of(
      String host, int pages, Map<Long, Integer> repeated, Lessons lessons) {
    if (repeated.isEmpty() && lessons.isEmpty()) {
      return NONE;
    }
    int from = repeated.isEmpty() ? 0 : pages; // lessons alone are the same however many there are
    String all = host + ' ' + from + ' ' + new TreeMap<>(repeated) + ' ' + lessons;
    return new SiteShapes(host, from, repeated, lessons, Fingerprint.hex(all));
  }

  /// The site an article belongs to, by which is learned and taught: its host, [#TEXTS] for plain
  /// text, or empty for a web page that names neither address nor outlet.
  public static String site(Article article) {
    String host = article.about().host();
    return host != null ? host : article.format().equals("HTML") ? "" : TEXTS;
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
