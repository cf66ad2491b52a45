package warta.article.draft;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import warta.text.WordCount;

/// Finds the rest of an article that its page hides behind its first paragraphs: a page for
/// subscribers shows a few and has the others beside them, each hidden until somebody has paid or a
/// script has asked. What the reader was given is what is read.
///
/// Such a rest stands in the same element as the paragraphs shown, is paragraphs itself and much
/// longer than they are; a dialog, a menu or a second tab is not.
///
/// Cost: linear in an element's children, once for each element that hides a paragraph.
final class HiddenRest {
  /// Fewer hidden words are a note.
  private static final int FEWEST_WORDS = 80;

  /// Shorter paragraphs are labels.
  private static final int PARAGRAPH_WORDS = 12;

  /// A rest is so many times longer than what is shown.
  private static final int TIMES = 2;

  private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

  /// Whether a hidden element is a paragraph of the rest of what stands before it.
  boolean holds(Element hidden) {
    Element around = hidden.parent();
    return around != null
        && isParagraphs(hidden)
        && known.computeIfAbsent(around, HiddenRest::hidesMost);
  }

  private static boolean hidesMost(Element around) {
    int shown = 0;
    int hidden = 0;
    for (Element child : around.children()) {
      boolean hides = Visible.hidden(child);
      if (hides && shown == 0) {
        continue; // a rest stands behind what it is the rest of
      }
      int words = isParagraphs(child) ? WordCount.of(child.text()) : 0;
      if (words >= PARAGRAPH_WORDS) {
        shown += hides ? 0 : words;
        hidden += hides ? words : 0;
      }
    }
    return hidden >= FEWEST_WORDS && hidden >= TIMES * shown;
  }

  /// Whether an element is a paragraph, or holds paragraphs and nothing beside them.
  private static boolean isParagraphs(Element element) {
    if (element.normalName().equals("p")) {
      return true;
    }
    boolean any = false;
    for (Element child : element.children()) {
      if (!child.normalName().equals("p")) {
        return false;
      }
      any = true;
    }
    return any && element.textNodes().stream().allMatch(TextNode::isBlank);
  }
}
