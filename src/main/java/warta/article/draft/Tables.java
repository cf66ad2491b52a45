package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Link;

/// Tables: those that hold data, and those that only put things beside each other.
final class Tables {
  private static final String BETWEEN = " | ";

  /// A cell with more characters than this holds running text: the table is there for its looks.
  private static final int LONG_CELL = 500;

  private Tables() {}

  /// Whether a table holds data: rows of several short cells, no headings or tables inside, and
  /// nothing beside its rows and cells.
  static boolean isData(Element table) {
    if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
      return false;
    }
    Shape shape = new Shape(table);
    NodeTraversor.filter(shape, table);
    return !shape.layout && shape.rows >= 2 && shape.cells >= 2 * shape.rows;
  }

  /// What is done with a row.
  interface Each {
    void row(Block.Row row, double linkShare);
  }

  /// The rows of a table that holds data, in order, a caption as a row of one cell; without those
  /// that have no words.
  static void rows(Element table, Visible visible, Addresses addresses, Each each) {
    boolean first = true;
    for (Element row : rows(table, visible)) {
      List<Line.Gathered> cells = new ArrayList<>();
      boolean header = true;
      if (row.normalName().equals("caption")) {
        cells.add(cell(row, visible, addresses));
        header = false;
      }
      for (Element cell : row.children()) {
        if (isCell(cell) && !visible.skips(cell)) {
          cells.add(cell(cell, visible, addresses));
          header &= cell.normalName().equals("th");
        }
      }
      Line.Gathered joined = joined(cells);
      if (!joined.text().isBlank()) {
        List<String> words = cells.stream().map(Line.Gathered::text).toList();
        each.row(
            new Block.Row(joined.text(), words, header, first, joined.links()), joined.linkShare());
        first = false;
      }
    }
  }

  private static List<Element> rows(Element table, Visible visible) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (!visible.skips(child)) {
        switch (child.normalName()) {
          case "tr", "caption" -> rows.add(child);
          default ->
              child.children().stream()
                  .filter(c -> c.normalName().equals("tr") && !visible.skips(c))
                  .forEach(rows::add);
        }
      }
    }
    return rows;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /// The words of a cell, in one line.
  private static Line.Gathered cell(Element cell, Visible visible, Addresses addresses) {
    Line line = new Line();
    NodeTraversor.filter(new CellText(line, visible, addresses), cell);
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
        words ? text.toString() : "",
        links,
        text.isEmpty() ? 0 : linked / text.length(),
        List.of());
  }

  private static final class Shape implements NodeFilter {
    private final Element table;
    private boolean layout;
    private int rows;
    private int cells;
    private int inCell;
    private @Nullable Element cell;

    Shape(Element table) {
      this.table = table;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text && !text.isBlank()) {
        inCell += text.getWholeText().length();
        layout |= cell == null;
      } else if (node instanceof Element element && depth > 0) {
        switch (element.normalName()) {
          case "tr" -> {
            rows++;
            layout |= !isChild(element.parent());
          }
          case "td", "th" -> {
            cells++;
            inCell = 0;
            cell = element;
            layout |= element.parent() == null || !element.parent().normalName().equals("tr");
          }
          case "caption" -> cell = element;
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

    @Override
    public FilterResult tail(Node node, int depth) {
      cell = node.equals(cell) ? null : cell;
      return FilterResult.CONTINUE;
    }

    /// Whether rows stand here: in the table or right below it. The parser puts what is too deep
    /// beside its parents.
    private boolean isChild(@Nullable Element group) {
      return group != null && (table.equals(group) || table.equals(group.parent()));
    }
  }

  private record CellText(Line line, Visible visible, Addresses addresses) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text && Visible.drawn(text)) {
        line.add(text.getWholeText());
      } else if (node instanceof Element element && depth > 0) {
        if (visible.skips(element)) {
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
      if (element.normalName().equals("br") || Frame.parts(element)) {
        line.space();
      }
    }
  }
}
