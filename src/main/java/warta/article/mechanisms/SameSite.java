package warta.article.mechanisms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Link;
import warta.article.draft.Draft;

/// Whether links lead to other pages of the page's site. A site's own teasers do; what an author
/// recommends elsewhere is his text, and a link to the same page opens an answer below it.
final class SameSite {
  private SameSite() {}

  /// Whether there are links and none leads to another site; where the page gives no address of its
  /// own, that cannot be told, and is believed.
  static boolean only(Draft draft, List<Link> links) {
    String host = draft.fields().host();
    if (host == null || host.indexOf('.') < 0) {
      return true;
    }
    String own = site(host);
    for (Link link : links) {
      if (!isOn(link.address(), host)) {
        String to = host(link.address());
        if (to != null && !site(to).equals(own)) {
          return false;
        }
      }
    }
    return !links.isEmpty();
  }

  /// Whether an address is plainly on a host, as most are: it need not be taken apart then.
  private static boolean isOn(String address, String host) {
    int from = address.indexOf("://") + 3;
    int end = from + host.length();
    return from > 2 && address.startsWith(host, from) && address.startsWith("/", end);
  }

  private static @Nullable String host(String address) {
    try {
      return new URI(address).getHost();
    } catch (URISyntaxException _) {
      return null; // a stranger's typing; it leads nowhere
    }
  }

  /// The last two parts of a host, three where the second last is short (`co.uk`, `com.au`).
  private static String site(String host) {
    String[] parts = host.split("\\.", -1);
    int last = parts.length;
    int kept = last >= 3 && parts[last - 2].length() <= 3 ? 3 : 2;
    return String.join(".", List.of(parts).subList(Math.max(0, last - kept), last));
  }
}
