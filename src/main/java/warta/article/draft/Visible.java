package warta.article.draft;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What of a page a reader sees.
final class Visible {
  /// Elements whose text is for machines, or for readers whose browser cannot show something else.
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "datalist",
          "noframes",
          "noembed",
          "map",
          "link",
          "meta",
          "title");

  private Visible() {}

  /// Whether an element and all in it is never seen.
  static boolean unseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  /// Whether the page hides an element by itself, without its style sheets.
  static boolean hidden(Element element) {
    if (element.normalName().equals("body") || element.normalName().equals("html")) {
      return false; // hidden until a script shows it, and there is nothing else
    }
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    if (element.normalName().equals("input") && element.attr("type").equals("hidden")) {
      return true;
    }
    if (element.hasAttr("style")) {
      String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      return style.contains("display:none") || style.contains("visibility:hidden");
    }
    return false;
  }
}
