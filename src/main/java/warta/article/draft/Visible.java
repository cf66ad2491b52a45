package warta.article.draft;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// What of a page a reader sees: what browsers draw, as far as the page's own marks tell.
///
/// @param unhide whether what the page hides counts as seen too
record Visible(boolean unhide) {
  /// Elements whose text is for machines, or for readers whose browser cannot show something else.
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "iframe",
          "canvas",
          "audio",
          "video",
          "datalist",
          "noframes",
          "noembed",
          "link",
          "meta",
          "title",
          "desc",
          "metadata",
          "annotation",
          "annotation-xml");

  /// Whether an element and all in it is not seen.
  boolean skips(Element element) {
    return unseen(element) || hides(element);
  }

  /// Whether the page hides an element, and what it hides is not seen.
  boolean hides(Element element) {
    return !unhide && hidden(element);
  }

  /// Whether an element and all in it is never seen.
  static boolean unseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  /// Whether a text is drawn where it stands: in a drawing only its texts are.
  static boolean drawn(TextNode text) {
    boolean inDrawing = false;
    Node at = text.parent();
    while (at instanceof Element element && isDrawing(element)) {
      if (element.normalName().equals("text")) {
        return true;
      }
      inDrawing = true;
      at = element.parent();
    }
    return !inDrawing;
  }

  private static boolean isDrawing(Element element) {
    return element.tag().namespace().equals(Parser.NamespaceSvg);
  }

  /// Whether the page hides an element by itself, without its style sheets.
  static boolean hidden(Element element) {
    if (element.normalName().equals("body") || element.normalName().equals("html")) {
      return false; // a body is hidden until a script shows it, and there is nothing else
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (attributes.hasKey("hidden")) {
      return !attributes.get("hidden").equalsIgnoreCase("until-found");
    }
    String style = attributes.get("style");
    return !style.isEmpty() && hides(style.toLowerCase(Locale.ROOT));
  }

  /// Whether declarations such as `color: red; display: none` hide.
  private static boolean hides(String style) {
    if (!style.contains("none") && !style.contains("hidden")) {
      return false;
    }
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        switch (declaration.substring(0, colon).strip()) {
          case "display" -> {
            if (value.equals("none")) {
              return true;
            }
          }
          case "visibility" -> {
            if (value.equals("hidden")) {
              return true;
            }
          }
          default -> {}
        }
      }
    }
    return false;
  }
}
