package warta.ui.layout;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Link;
import warta.article.Moment;
import warta.article.Piece;
import warta.article.Reason;

/// Articles written as a few readable lines, for tests.
///
/// First the fields, `name: value` (title, byline with `;` between names, published, source,
/// standfirst), then after an empty line a piece a line, its kind before its words:
///
///     p   a paragraph with [a link](https://example.org/)
///     h2  a heading, h3, h4 …
///     q   a quote
///     -   an item, -- one in a list within it, --- …
///     7.  a numbered item, -7. one in a list within it
///     c   a line of code
///     th  a header row | of a new table
///     tn  a row without a header | that begins a table
///     tr  a row | ∅ | of the table above, whose second cell is empty
///     f   what stands under a figure
///     x READ_ALSO  what was taken out, and why
final class Notation {
  private Notation() {}

  static Article article(String text) {
    Map<String, String> fields = new HashMap<>();
    List<Piece> pieces = new ArrayList<>();
    boolean body = false;
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        body = true;
      } else if (body) {
        pieces.add(piece(line));
      } else {
        int colon = line.indexOf(": ");
        fields.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return Article.of("hash", "HTML", "UTF-8", about(fields), pieces, 1);
  }

  private static About about(Map<String, String> fields) {
    String byline = fields.get("byline");
    String published = fields.get("published");
    return new About(
        fields.getOrDefault("title", ""),
        false,
        fields.get("standfirst"),
        byline == null ? List.of() : List.of(byline.split("; ")),
        fields.get("source"),
        null,
        published == null ? null : moment(published),
        null,
        null,
        null,
        null,
        Access.OPEN);
  }

  private static Moment moment(String iso) {
    int t = iso.indexOf('T');
    return t < 0
        ? Moment.of(LocalDate.parse(iso))
        : new Moment(
            LocalDate.parse(iso.substring(0, t)), LocalTime.parse(iso.substring(t + 1)), null);
  }

  private static Piece piece(String line) {
    String kind = line.substring(0, line.indexOf(' '));
    String rest = line.substring(kind.length()).strip().replace("∅", "");
    if (kind.equals("c")) {
      return new Piece.Kept(new Block.Code(line.substring(4)));
    }
    if (kind.equals("x")) {
      String reason = rest.substring(0, rest.indexOf(' '));
      Reason why = Reason.of(Reason.Kind.valueOf(reason));
      return new Piece.Taken(rest.substring(reason.length()).strip(), why);
    }
    List<Link> links = new ArrayList<>();
    return new Piece.Kept(block(kind, unlinked(rest, links), links));
  }

  private static Block block(String kind, String text, List<Link> links) {
    int level = (int) kind.chars().filter(c -> c == '-').count();
    if (kind.endsWith(".")) {
      int number = Integer.parseInt(kind.substring(level, kind.length() - 1));
      return new Block.Item(text, number, level, links);
    }
    if (level > 0) {
      return new Block.Item(text, 0, level - 1, links);
    }
    return switch (kind) {
      case "p" -> new Block.Paragraph(text, links);
      case "q" -> new Block.Quote(text, links);
      case "f" -> new Block.Caption(text, "");
      case "th", "tn", "tr" -> {
        List<String> cells = List.of(text.split(" \\| ", -1));
        yield new Block.Row(text, cells, kind.equals("th"), !kind.equals("tr"), links);
      }
      default -> new Block.Heading(text, Integer.parseInt(kind.substring(1)), links);
    };
  }

  /// The text without its links' marks, `[words](address)`; the links are added to the list.
  private static String unlinked(String marked, List<Link> links) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    int middle;
    while ((middle = marked.indexOf("](", at)) >= 0) {
      int open = marked.lastIndexOf('[', middle);
      int close = marked.indexOf(')', middle);
      text.append(marked, at, open);
      int start = text.length();
      text.append(marked, open + 1, middle);
      links.add(new Link(start, text.length(), marked.substring(middle + 2, close)));
      at = close + 1;
    }
    return text.append(marked.substring(at)).toString();
  }
}
