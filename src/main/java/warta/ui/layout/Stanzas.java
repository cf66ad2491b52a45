package warta.ui.layout;

import warta.screen.Role;
import warta.ui.layout.Galley.Prefix;
import warta.ui.layout.Table.Cell;
import warta.ui.layout.Table.TableRow;

/// Sets a table that is too wide for columns: a stanza a row, in it a line a cell, `name: value`.
///
/// The names are the header's own words in the first stanza, so that a place in the header shows
/// there, and words of ours in the others. A table of two columns without a header is read as names
/// and values.
final class Stanzas {
  private static final String COLON = ": ";

  private final Table table;
  private final Galley galley;
  private final TableRow names;

  private Stanzas(Table table, Galley galley) {
    this.table = table;
    this.galley = galley;
    this.names = table.names();
  }

  static void set(Table table, Galley galley) {
    Stanzas stanzas = new Stanzas(table, galley);
    if (table.header() == table.rows().size()) {
      table.rows().forEach(stanzas::list);
    } else {
      stanzas.body();
    }
  }

  private void body() {
    for (int r = 0; r < table.header() - 1; r++) {
      list(table.rows().get(r)); // a header above the names titles the table
    }
    galley.begin(names.piece());
    boolean pairs = table.header() == 0 && table.columns() == 2;
    for (int r = table.header(); r < table.rows().size(); r++) {
      TableRow row = table.rows().get(r);
      if (pairs) {
        line(row.cell(0).flow(), row.cell(1), row.piece());
      } else {
        stanza(row, r == table.header());
      }
    }
  }

  private void stanza(TableRow row, boolean first) {
    if (!first) {
      galley.blank();
    }
    for (int c = 0; c < Math.max(row.cells().size(), first ? names.cells().size() : 0); c++) {
      Cell name = names.cell(c);
      Cell value = row.cell(c);
      if (first) {
        line(name.flow(), value, row.piece());
      } else if (!value.text().isEmpty()) {
        line(Flow.builder().ours(name.text(), Role.HEADING).build(), value, row.piece());
      }
    }
  }

  private void line(Flow name, Cell value, int piece) {
    boolean both = !name.isEmpty() && !value.flow().isEmpty();
    Flow.Builder line = Flow.builder().flow(name).ours(both ? COLON : "", Role.DIM);
    galley.set(line.flow(value.flow()).build(), piece, Prefix.NONE);
  }

  /// A row's cells, a line each.
  private void list(TableRow row) {
    for (Cell cell : row.cells()) {
      galley.set(cell.flow(), row.piece(), Prefix.NONE);
    }
  }
}
