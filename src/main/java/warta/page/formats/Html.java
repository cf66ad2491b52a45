package warta.page.formats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import warta.page.Content;
import warta.page.Page;
import warta.words.Resources;

/// Web pages, told by their markup: a `.txt` that is one is read as one, a `.html` without a tag is
/// not.
final class Html implements Format {
  /// Elements deeper than this are put beside each other. The deepest of 672 real pages has 56
  /// levels; the bound keeps a page of 200,000 nested elements at a third of a second.
  private static final int DEPTH = 256;

  /// How much of a text is looked at before the rest: nearly every page says there what it is.
  private static final int FIRST = 1_024;

  /// How much of a text is looked at.
  private static final int HEAD = 65_536;

  /// So many tags closed make a text that does not begin with one a page all the same.
  private static final int MANY = 8;

  private static final Set<String> TAGS =
      Set.copyOf(
          Resources.lines("/warta/page/tags.txt").stream()
              .flatMap(line -> List.of(line.split(" ", -1)).stream())
              .toList());

  private static final Set<String> OPENINGS =
      Set.of("!doctype", "html", "head", "body", "meta", "title");

  @Override
  public boolean recognises(String name, String text) {
    if (opens(head(text, FIRST))) {
      return true;
    }
    String head = head(text, HEAD);
    if (opens(head)) {
      return true;
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return tags(head, "<", 1) > 0;
    }
    if (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mkd")) {
      return false; // Markdown may hold markup
    }
    int first = firstTag(head);
    boolean begins = first >= 0 && TAGS.contains(nameAt(head, first + 1));
    return tags(head, "</", MANY) >= (begins ? 1 : MANY);
  }

  private static String head(String text, int most) {
    return text.substring(0, Math.min(text.length(), most)).toLowerCase(Locale.ROOT);
  }

  /// Whether the first tag is one that only a page begins with.
  private static boolean opens(String head) {
    int first = firstTag(head);
    return first >= 0 && OPENINGS.contains(nameAt(head, first + 1));
  }

  @Override
  public Page.Legible read(Content content, String charset, String text) {
    Document document = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(text, "");
    return new Page.Html(content.source(), content.hash(), charset, document);
  }

  /// Where the text's first tag stands if nothing but white space, comments and a prolog stand
  /// before it, else -1.
  private static int firstTag(String head) {
    int at = 0;
    while (at < head.length()) {
      char c = head.charAt(at);
      if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else if (head.startsWith("<?", at)) {
        at = after(head, ">", at);
      } else {
        return c == '<' ? at : -1;
      }
    }
    return -1;
  }

  private static int after(String head, String end, int from) {
    int at = head.indexOf(end, from);
    return at < 0 ? head.length() : at + end.length();
  }

  /// How many known tags there are behind this opening, counted up to `most`.
  private static int tags(String head, String opening, int most) {
    int count = 0;
    int at = head.indexOf(opening);
    while (at >= 0 && count < most) {
      count += TAGS.contains(nameAt(head, at + opening.length())) ? 1 : 0;
      at = head.indexOf(opening, at + 1);
    }
    return count;
  }

  private static String nameAt(String head, int from) {
    int at = from;
    while (at < head.length() && isName(head.charAt(at))) {
      at++;
    }
    boolean ends = at < head.length() && " \t\r\n/>".indexOf(head.charAt(at)) >= 0;
    return ends ? head.substring(from, at) : "";
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '!';
  }
}
