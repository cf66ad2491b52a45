package warta.article.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import warta.text.Printable;

/// Addresses of a page's links, made absolute.
final class Addresses {
  private static final int LONGEST = 2000;

  private final @Nullable URI base;
  private final @Nullable String site;

  private Addresses(@Nullable URI base) {
    this.base = base;
    this.site = base == null ? null : site(base);
  }

  /// What stands before the path of an address of the web.
  private static @Nullable String site(URI base) {
    return switch (base.getScheme()) {
      case "http", "https" -> Printable.clean(base.getScheme() + "://" + base.getRawAuthority());
      default -> null;
    };
  }

  /// For a page that has no address of its own.
  static Addresses absoluteOnly() {
    return new Addresses(null);
  }

  /// Relative to what the page says of itself: its base, its canonical address, its address for
  /// sharing.
  static Addresses of(Document document) {
    for (Element element : document.head().children()) {
      if (element.normalName().equals("base")) {
        URI base = absolute(element.attr("href"));
        if (base != null) {
          return new Addresses(base);
        }
      }
    }
    for (Element element : document.head().children()) {
      boolean canonical = element.attr("rel").equalsIgnoreCase("canonical");
      boolean shared = element.attr("property").equalsIgnoreCase("og:url");
      URI base =
          canonical
              ? absolute(element.attr("href"))
              : shared ? absolute(element.attr("content")) : null;
      if (base != null) {
        return new Addresses(base);
      }
    }
    return new Addresses(null);
  }

  private static @Nullable URI absolute(String address) {
    URI uri = uri(address);
    return uri != null && uri.isAbsolute() && uri.getHost() != null ? uri : null;
  }

  private static @Nullable URI uri(String address) {
    if (address.length() > LONGEST) {
      return null;
    }
    try {
      return new URI(address.strip().replace(" ", "%20"));
    } catch (URISyntaxException _) {
      return null; // a stranger's typing; a link without an address
    }
  }

  /// Whether an address is whole and made of signs alone that need no look: nearly all addresses of
  /// most pages, and taking one apart and putting it together again costs more than all else that
  /// is done with a link.
  private static boolean isPlain(String href) {
    int from = href.startsWith("https://") ? 8 : href.startsWith("http://") ? 7 : href.length();
    return from < href.length() && isLetter(href.charAt(from)) && isPlain(href, from);
  }

  /// The same for a path from the site's front page on, without steps up.
  private static boolean isPlainPath(String href) {
    return href.length() > 1
        && href.charAt(0) == '/'
        && isLetter(href.charAt(1))
        && !href.contains("/.")
        && isPlain(href, 1);
  }

  private static boolean isPlain(String href, int from) {
    for (int i = from; i < href.length(); i++) {
      char c = href.charAt(i);
      if (!isLetter(c) && "0123456789/.-_?&=+".indexOf(c) < 0) {
        return false;
      }
    }
    return href.length() <= LONGEST;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// The address of a link, or empty where it is none for a reader: only the web and mail are.
  String of(String href) {
    if (isPlain(href)) {
      return href;
    }
    if (site != null && isPlainPath(href)) {
      return site + href;
    }
    URI uri = uri(href);
    if (uri == null || href.startsWith("#")) {
      return "";
    }
    URI full = base == null || uri.isOpaque() ? uri : base.resolve(uri);
    String scheme = full.getScheme() == null ? "" : full.getScheme().toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "http", "https", "mailto" -> Printable.clean(full.toString());
      default -> "";
    };
  }
}
