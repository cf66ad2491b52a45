package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// The words that a page's author named an element with.
final class Names {
  /// More names than this are generated ones that say nothing.
  private static final int MOST = 40;

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label");

  private Names() {}

  /// `class="articleBody related-links"` gives `article body related links`.
  static List<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    // Names of attributes stand as the parser spells them; an element would look in any case.
    Attributes attributes = element.attributes();
    for (String attribute : ATTRIBUTES) {
      split(attributes.get(attribute), names);
    }
    return names;
  }

  private static void split(String value, List<String> names) {
    int start = 0;
    for (int i = 0; i <= value.length() && names.size() < MOST; i++) {
      boolean sign = i == value.length() || !Character.isLetterOrDigit(value.charAt(i));
      boolean capital =
          !sign
              && i > start
              && Character.isUpperCase(value.charAt(i))
              && Character.isLowerCase(value.charAt(i - 1));
      if (sign || capital) {
        if (i > start) {
          names.add(value.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = sign ? i + 1 : i;
      }
    }
  }
}
