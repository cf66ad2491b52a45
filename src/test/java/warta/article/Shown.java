package warta.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import warta.page.Page;
import warta.text.Printable;

/// What a page shows, sign by sign, gathered from its document without the cleaner: all text but
/// that of scripts, styles, templates, `noscript`, what browsers never draw and what the page
/// hides.
///
/// White space is folded into what stands between two signs. The bar is left out, for the cells of
/// a table's row are written with bars between them.
final class Shown {
  /// What stands between a sign and the one before it.
  enum Gap {
    /// Nothing: both are of one word.
    NONE,
    /// A space, a line break or the border of a block: they are of two words.
    WIDE,
    /// The border of an element that may stand inside a word, such as `<b>`.
    EITHER
  }

  /// Elements whose text no browser draws.
  private static final Set<String> NEVER =
      words(
          "head script style template noscript iframe canvas audio video datalist noframes noembed title");

  /// What only tells of a drawing, or gives it to machines.
  private static final Set<String> NEVER_IN_DRAWINGS =
      words("desc metadata annotation annotation-xml");

  /// Elements that begin and end a line wherever they stand (HTML Standard, 15.3).
  private static final Set<String> LINES =
      words(
          "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption"
              + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr br legend li main menu nav ol option"
              + " p pre search section summary table tbody td tfoot th thead tr ul");

  /// A page that shows fewer signs may show what it hides.
  private static final int LITTLE = 1_500;

  private final StringBuilder signs = new StringBuilder();
  private final List<Gap> gaps = new ArrayList<>();
  private Gap next = Gap.WIDE;

  private Shown() {}

  /// What a document shows.
  ///
  /// @param hidden whether what it hides counts too
  static Shown of(Document document, boolean hidden) {
    Shown shown = new Shown();
    NodeTraversor.filter(shown.new Walk(hidden), document.body());
    return shown;
  }

  /// The words of pieces.
  static Shown of(List<Piece> pieces) {
    Shown shown = new Shown();
    for (Piece piece : pieces) {
      shown.widen(Gap.WIDE);
      shown.add(piece.text());
    }
    return shown;
  }

  /// What of a page's words its article's pieces lose, double, glue or split, said for a person;
  /// empty where they are the whole of it.
  static String wrong(Page.Html page, Article article) {
    Shown pieces = of(article.pieces());
    Shown seen = of(page.document(), false);
    String difference = seen.difference(pieces);
    if (difference.isEmpty() || isFromScript(page, seen, pieces)) {
      return "";
    }
    Shown all = of(page.document(), true);
    boolean unhidden = seen.signs().length() < LITTLE;
    boolean whole =
        unhidden && (all.difference(pieces).isEmpty() || isFromScript(page, all, pieces));
    return whole ? "" : difference;
  }

  /// Whether the pieces are all that is shown and behind it what a script can hold: the text of a
  /// page that shows none.
  private static boolean isFromScript(Page.Html page, Shown shown, Shown pieces) {
    int more = pieces.signs().length() - shown.signs().length();
    return more > 0
        && pieces.signs().startsWith(shown.signs())
        && page.document().getElementsByTag("script").stream()
            .anyMatch(script -> script.data().length() > more);
  }

  String signs() {
    return signs.toString();
  }

  /// Where the other's words are not these, said for a person; empty where they are.
  String difference(Shown other) {
    int at = Arrays.mismatch(signs().toCharArray(), other.signs().toCharArray());
    if (at >= 0) {
      return "shown …%s… but cut into …%s…".formatted(around(at), other.around(at));
    }
    for (int i = 0; i < gaps.size(); i++) {
      Gap here = gaps.get(i);
      Gap there = other.gaps.get(i);
      if (here != Gap.EITHER && there != Gap.EITHER && here != there) {
        String split = here == Gap.NONE ? "split" : "glued";
        return "%s at …%s|%s…"
            .formatted(
                split,
                signs.substring(Math.max(0, i - 40), i),
                signs.substring(i, Math.min(signs.length(), i + 40)));
      }
    }
    return "";
  }

  private String around(int at) {
    return signs.substring(Math.max(0, at - 40), Math.min(signs.length(), at + 60));
  }

  private void add(String text) {
    text.codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            next = Gap.WIDE;
          } else if (c == '|') {
            widen(Gap.EITHER);
          } else if (!joins(c)) {
            signs.appendCodePoint(c);
            for (int i = 0; i < Character.charCount(c); i++) {
              gaps.add(next);
              next = Gap.NONE;
            }
          }
        });
  }

  /// Signs whose meaning hangs on their neighbours, which the gate drops where they have none.
  private static boolean joins(int c) {
    return c == 0x200C || c == 0x200D || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void widen(Gap gap) {
    next = next == Gap.WIDE ? Gap.WIDE : gap;
  }

  private final class Walk implements NodeFilter {
    private final boolean hidden;

    Walk(boolean hidden) {
      this.hidden = hidden;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      widen(Gap.EITHER);
      if (node instanceof TextNode text && isDrawn(text)) {
        add(Printable.clean(text.getWholeText()));
      } else if (node instanceof Element element && depth > 0) {
        String tag = element.normalName();
        if (NEVER.contains(tag)
            || NEVER_IN_DRAWINGS.contains(tag)
            || (!hidden && isHidden(element))) {
          return FilterResult.SKIP_ENTIRELY;
        }
        border(tag);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      widen(Gap.EITHER);
      if (node instanceof Element element) {
        border(element.normalName());
      }
      return FilterResult.CONTINUE;
    }

    private void border(String tag) {
      if (LINES.contains(tag)) {
        next = Gap.WIDE;
      }
    }

    /// A drawing's words stand in its texts; elsewhere in it they are no words.
    private static boolean isDrawn(TextNode text) {
      for (Element at = text.parent(); at != null; at = at.parent()) {
        switch (at.normalName()) {
          case "text", "foreignobject" -> {
            return true;
          }
          case "svg" -> {
            return false;
          }
          default -> {}
        }
      }
      return true;
    }
  }

  /// Whether an element hides itself, by its attributes alone.
  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return !element.attr("hidden").equalsIgnoreCase("until-found");
    }
    for (String declaration : element.attr("style").toLowerCase(Locale.ROOT).split(";", -1)) {
      String[] sides = declaration.replace("!important", "").split(":", 2);
      String said = sides.length < 2 ? "" : sides[0].strip() + ":" + sides[1].strip();
      if (said.equals("display:none") || said.equals("visibility:hidden")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String words) {
    return new HashSet<>(List.of(words.split(" ", -1)));
  }
}
