package warta.ui.layout;

import java.util.ArrayList;
import java.util.List;
import warta.article.Block;
import warta.article.Link;
import warta.screen.Role;

/// One table about to be set: its rows, each cell a flow of its own.
///
/// @param header how many rows on top name the columns
record Table(List<TableRow> rows, int header) {
  /// Joins the cells in a row's text, see [Block.Row].
  private static final String SEPARATOR = " | ";

  /// A row of a table.
  ///
  /// @param piece index of its piece
  record TableRow(List<Cell> cells, int piece, boolean header) {
    /// The cell of a column, or an empty one where the row is shorter than others.
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
  }

  /// A cell: its words alone, and as they are set.
  record Cell(String text, Flow flow) {
    static final Cell EMPTY = new Cell("", Flow.builder().build());
  }

  /// How many columns the widest row has.
  int columns() {
    int columns = 0;
    for (TableRow row : rows) {
      columns = Math.max(columns, row.cells.size());
    }
    return columns;
  }

  /// The row that names the columns, or one of empty cells.
  TableRow names() {
    return header > 0 ? rows.get(header - 1) : new TableRow(List.of(), -1, true);
  }

  /// Gathers a table row by row.
  static final class Builder {
    private final List<TableRow> rows = new ArrayList<>();
    private final Numbering numbering;
    private int header;

    Builder(Numbering numbering) {
      this.numbering = numbering;
    }

    void add(Block.Row row, int block, int piece) {
      Role role = row.header() ? Role.HEADING : Role.TEXT;
      if (row.header() && header == rows.size()) {
        header++;
      }
      List<Cell> cells = new ArrayList<>();
      int at = 0;
      for (String text : row.cells()) {
        // The row's text is its cells joined; looking them up also bears a row that was trimmed.
        int found = row.text().startsWith(text, at) ? at : row.text().indexOf(text, at);
        int offset = Math.max(0, found);
        List<Link> links = found < 0 ? List.of() : within(row.links(), offset, text.length());
        Passage.Builder passage = new Passage.Builder(text, found < 0 ? -1 : block, offset);
        cells.add(new Cell(text, Flow.builder().words(passage, role, links, numbering).build()));
        at = Math.min(row.text().length(), offset + text.length() + SEPARATOR.length());
      }
      rows.add(new TableRow(List.copyOf(cells), piece, row.header()));
    }

    Table build() {
      return new Table(List.copyOf(rows), header);
    }

    /// The links that lie in a stretch, in its own units.
    private static List<Link> within(List<Link> links, int from, int length) {
      List<Link> within = new ArrayList<>();
      for (Link link : links) {
        if (link.start() >= from && link.end() <= from + length) {
          within.add(new Link(link.start() - from, link.end() - from, link.address()));
        }
      }
      return within;
    }
  }
}
