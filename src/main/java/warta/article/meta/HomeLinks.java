package warta.article.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The links of a page that lead to a front page, and what they say: a site's name mostly, in its
/// logo's words or the text for readers who cannot see it.
final class HomeLinks {
  /// `/`, `/index.html`, `../`, `https://kabarsenja.example/`, an archive's copy of one: nothing
  /// behind the host. Group 1 is the host.
  private static final Pattern FRONT =
      Pattern.compile(
          "^(?:(?:\\.\\./)+|/|(?:https?:)?//(?:web\\.archive\\.org/web/\\d+/https?://)?([^/]+)/?)"
              + "(?:(?:index|home|default)\\.\\p{Alnum}+)?$");

  /// `https://kabarsenja.example/`.
  private static final int MOST_SLASHES = 3;

  private static final String ARCHIVE = "//web.archive.org/web/";

  /// The first links are the page's own; what follows may be credits.
  private static final int MOST = 8;

  private static final int LONGEST = 60;

  /// @param host empty where the link has none: it is the page's own then
  private record HomeLink(String host, String words) {}

  private final List<HomeLink> links = new ArrayList<>();

  /// Whether an address is a front page's.
  static boolean isFront(String address) {
    return FRONT.matcher(address(address)).matches();
  }

  /// An address without its query and its place on the page.
  private static String address(String href) {
    String address = href.strip();
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return address.substring(0, end);
  }

  /// Whether an address has no path, or one that may be a front page's file: nearly all links of a
  /// page have another, and need not be held against the pattern.
  private static boolean mayBeFront(String address) {
    if (address.startsWith("/") && !address.startsWith("//")) {
      return address.length() == 1 || "ihd".indexOf(address.charAt(1)) >= 0;
    }
    int slashes = 0;
    for (int i = 0; i < address.length(); i++) {
      slashes += address.charAt(i) == '/' ? 1 : 0;
    }
    return slashes <= MOST_SLASHES || address.startsWith("../") || address.contains(ARCHIVE);
  }

  void look(Element link) {
    if (links.size() >= MOST || link.attr("href").length() > 2 * LONGEST) {
      return;
    }
    String address = address(link.attr("href"));
    Matcher front = mayBeFront(address) ? FRONT.matcher(address) : null;
    if (front != null && front.matches()) {
      String host = front.group(1) == null ? "" : front.group(1).toLowerCase(Locale.ROOT);
      for (String words : words(link)) {
        links.add(new HomeLink(host, words));
      }
    }
  }

  private static List<String> words(Element link) {
    Set<String> words = new LinkedHashSet<>();
    words.add(WebFacts.clean(link.text()));
    words.add(WebFacts.clean(link.attr("title")));
    words.add(WebFacts.clean(link.attr("aria-label")));
    for (Element image : link.getElementsByTag("img")) {
      words.add(WebFacts.clean(image.attr("alt")));
    }
    words.removeIf(w -> w.isEmpty() || w.length() > LONGEST || Sections.isSection(w));
    return List.copyOf(words);
  }

  /// The words of links to the front page of the host that one of these addresses is on; where none
  /// is known, of the first host.
  List<String> names(List<String> addresses) {
    Set<String> hosts = new LinkedHashSet<>();
    addresses.stream().map(HomeLinks::host).forEach(hosts::add);
    hosts.remove(null);
    Set<String> names = new LinkedHashSet<>();
    for (HomeLink link : links) {
      if (hosts.isEmpty() && !link.host().isEmpty()) {
        hosts.add(link.host());
      }
      if (link.host().isEmpty() || hosts.contains(link.host())) {
        names.add(link.words());
      }
    }
    return List.copyOf(names);
  }

  private static @Nullable String host(String address) {
    try {
      return new URI(address).getHost();
    } catch (URISyntaxException _) {
      return null; // a stranger's typing: no host then
    }
  }
}
