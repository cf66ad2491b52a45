package warta.ui.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import warta.article.Link;

/// Numbers an article's links in the order of their first appearance; one address has one number.
final class Numbering {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Layout.Linked> links = new ArrayList<>();
  private final boolean shown;

  /// @param shown whether numbers are set after the links' words
  Numbering(boolean shown) {
    this.shown = shown;
  }

  boolean shown() {
    return shown;
  }

  /// The number of a link, or 0 where it leads nowhere.
  ///
  /// @param source the text it is in
  int number(Link link, String source) {
    if (link.address().isBlank()) {
      return 0;
    }
    Integer known = numbers.putIfAbsent(link.address(), numbers.size() + 1);
    if (known != null) {
      return known;
    }
    String words = source.substring(link.start(), link.end()).strip();
    links.add(new Layout.Linked(words, link.address()));
    return numbers.size();
  }

  /// The links by number, the first at 0.
  List<Layout.Linked> links() {
    return List.copyOf(links);
  }
}
