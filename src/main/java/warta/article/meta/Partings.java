package warta.article.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// First-level headings that begin with an element of their own: a kicker, or a part of the
/// headline.
final class Partings {
  /// Headings behind these are other articles'.
  private static final int MOST = 5;

  /// `: ` or ` | ` between a kicker and a headline.
  private static final Pattern BEFORE_REST = Pattern.compile("^[\\s:|–—·•-]+");

  /// `kicker`, `article__topline`, `h1small`, `<small>`; not `headline`.
  private static final Set<String> KICKERS = ElementNames.of("kicker");

  private final List<WebFacts.Parting> partings = new ArrayList<>();

  void look(Element heading) {
    Element first = heading.firstElementChild();
    while (first != null && first.text().equals(heading.text())) {
      first = first.firstElementChild();
    }
    if (first == null || first.parent() == null || partings.size() >= MOST) {
      return;
    }
    String front = WebFacts.clean(first.text());
    String all = WebFacts.clean(first.parent().text());
    String rest = all.startsWith(front) ? all.substring(front.length()) : "";
    rest = BEFORE_REST.matcher(rest).replaceFirst("");
    if (!front.isEmpty() && !rest.isEmpty()) {
      partings.add(new WebFacts.Parting(front, rest, isKicker(first)));
    }
  }

  private static boolean isKicker(Element element) {
    String names = (element.className() + " " + element.normalName()).toLowerCase(Locale.ROOT);
    return KICKERS.stream().anyMatch(names::contains);
  }

  List<WebFacts.Parting> all() {
    return List.copyOf(partings);
  }
}
