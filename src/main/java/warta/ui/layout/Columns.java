package warta.ui.layout;

import warta.screen.Role;
import warta.text.Width;
import warta.ui.layout.Table.Cell;
import warta.ui.layout.Table.TableRow;

/// Sets a table in columns: as wide as their widest cell, numbers to the right, a rule under the
/// names.
final class Columns {
  /// Columns of the screen between two columns of the table.
  private static final int GAP = 2;

  /// What may stand in a number besides its digits.
  private static final String NUMBER_MARKS = " .,:+-−–±%‰()/$€£¥~≈<>*";

  /// Letters of a currency or a unit beside a number, at most.
  private static final int UNIT_LETTERS = 3;

  private final Table table;
  private final int[] widths;

  private Columns(Table table) {
    this.table = table;
    this.widths = new int[table.columns()];
    for (TableRow row : table.rows()) {
      for (int c = 0; c < row.cells().size(); c++) {
        widths[c] = Math.max(widths[c], Width.columns(row.cell(c).flow().text()));
      }
    }
  }

  /// Sets a table where it fits the measure.
  ///
  /// @return whether it did
  static boolean set(Table table, Galley galley) {
    Columns columns = new Columns(table);
    if (columns.total() > galley.manner().measure()) {
      return false;
    }
    columns.set(galley);
    return true;
  }

  private long total() {
    long total = (long) GAP * Math.max(0, widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  private void set(Galley galley) {
    boolean[] right = new boolean[widths.length];
    for (int c = 0; c < widths.length; c++) {
      right[c] = holdsNumbers(c);
    }
    for (int r = 0; r < table.rows().size(); r++) {
      TableRow row = table.rows().get(r);
      row(row, right, galley);
      if (r == table.header() - 1) {
        String rule = galley.manner().rule().repeat((int) total());
        galley.add(galley.slug().ours(rule, Role.RULE).cast(row.piece()));
      }
    }
  }

  private void row(TableRow row, boolean[] right, Galley galley) {
    galley.begin(row.piece());
    Slug slug = galley.slug();
    int owed = 0; // blanks are set before the next words only, so no line ends in blanks
    for (int c = 0; c < row.cells().size(); c++) {
      Cell cell = row.cell(c);
      String text = cell.flow().text();
      int pad = widths[c] - Width.columns(text);
      if (!text.isEmpty()) {
        slug.ours(" ".repeat(owed + (right[c] ? pad : 0)), Role.TEXT);
        slug.words(cell.flow(), 0, text.length());
        owed = right[c] ? 0 : pad;
      } else {
        owed += pad;
      }
      owed += GAP;
      galley.note(cell.flow());
    }
    galley.add(slug.cast(row.piece()));
  }

  /// Whether a column's cells under the names are numbers, empty ones aside.
  private boolean holdsNumbers(int column) {
    boolean some = false;
    for (TableRow row : table.rows()) {
      String text = row.cell(column).text();
      if (!row.header() && !text.isBlank()) {
        if (!isNumber(text)) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  /// Digits, their marks, and at most a short unit: `1.200`, `-3,5 %`, `Rp 20.000`, `12 km`; but
  /// neither `COVID-19` nor `17 Juni`.
  private static boolean isNumber(String text) {
    boolean digit = false;
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        digit = true;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (NUMBER_MARKS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return digit && letters <= UNIT_LETTERS;
  }
}
