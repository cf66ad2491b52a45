package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import warta.article.Link;

/// Tables: those that hold data, and those that only put things beside each other.
final class Tables {
  private static final String BETWEEN = " | ";

  /// A cell with more characters than this holds running text: the table is there for its looks.
  private static final int LONG_CELL = 500;

  private Tables() {}

  /// Whether a table holds data: rows of several short cells, no headings or tables inside.
  static boolean isData(Element table) {
    if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
      return false;
    }
    Shape shape = new Shape();
    NodeTraversor.filter(shape, table);
    return !shape.layout && shape.rows >= 2 && shape.cells >= 2 * shape.rows;
  }

  /// The rows of a table without tables in it, in order.
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr", "caption" ->
            rows.add(child.normalName().equals("tr") ? child : captionRow(child));
        default ->
            child.children().stream().filter(c -> c.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  /// A table's caption reads as a row of one cell.
  private static Element captionRow(Element caption) {
    Element row = new Element("tr");
    Element cell = new Element("td");
    caption.childNodesCopy().forEach(cell::appendChild);
    return row.appendChild(cell);
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /// The words of a cell, in one line.
  static Line.Gathered cell(Element cell, Addresses addresses) {
    Line line = new Line();
    NodeTraversor.filter(new CellText(line, addresses), cell);
    return line.take();
  }

  /// A row's cells as one line, links moved to where their words stand now.
  static Line.Gathered joined(List<Line.Gathered> cells) {
    StringBuilder text = new StringBuilder();
    List<Link> links = new ArrayList<>();
    double linked = 0;
    boolean words = false;
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : BETWEEN);
      Line.Gathered cell = cells.get(i);
      for (Link link : cell.links()) {
        links.add(
            new Link(text.length() + link.start(), text.length() + link.end(), link.address()));
      }
      linked += cell.linkShare() * cell.text().length();
      words |= !cell.text().isBlank();
      text.append(cell.text());
    }
    return new Line.Gathered(
        words ? text.toString() : "", links, text.isEmpty() ? 0 : linked / text.length());
  }

  private static final class Shape implements NodeFilter {
    private boolean layout;
    private int rows;
    private int cells;
    private int inCell;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        inCell += text.isBlank() ? 0 : text.getWholeText().length();
      } else if (node instanceof Element element && depth > 0) {
        switch (element.normalName()) {
          case "tr" -> rows++;
          case "td", "th" -> {
            cells++;
            inCell = 0;
          }
          case "table", "h1", "h2", "h3", "form", "article" -> layout = true;
          case "script", "style" -> {
            return FilterResult.SKIP_ENTIRELY;
          }
          default -> {}
        }
      }
      layout |= inCell > LONG_CELL;
      return layout ? FilterResult.STOP : FilterResult.CONTINUE;
    }
  }

  private record CellText(Line line, Addresses addresses) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        line.add(text.getWholeText());
      } else if (node instanceof Element element && depth > 0) {
        if (Visible.unseen(element) || Visible.hidden(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        boundary(element);
        if (element.normalName().equals("a") && element.hasAttr("href")) {
          line.open(addresses.of(element.attr("href")));
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && depth > 0) {
        if (element.normalName().equals("a")) {
          line.close();
        }
        boundary(element);
      }
      return FilterResult.CONTINUE;
    }

    private void boundary(Element element) {
      if (element.normalName().equals("br") || Frame.isBlock(element.normalName())) {
        line.space();
      }
    }
  }
}
