package warta.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.Moment;
import warta.library.Row;
import warta.page.Source;
import warta.words.Resources;

/// The edition that comes with the program: documents under `/content`, and the list of them made
/// beforehand by the cleaner itself, so that the first screen needs no parsing.
public final class Edition {
  private static final String LIST = "/warta/edition.tsv";
  private static final String FOLDER = "/content/";

  private Edition() {}

  /// The documents, in the order of their names.
  public static List<Source> sources() {
    return rows().stream()
        .<Source>map(row -> new Source.Packed(FOLDER + row.id(), row.id()))
        .toList();
  }

  /// The list's rows, as they were when the edition was packed.
  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : Resources.lines(LIST)) {
      rows.add(row(line));
    }
    return rows;
  }

  /// One line of the list: file, title, outlet, time, words, language; an empty field where there
  /// is none.
  static String line(Row row) {
    Moment time = row.time();
    return String.join(
        "\t",
        row.id(),
        row.title(),
        row.outlet() == null ? "" : row.outlet(),
        time == null ? "" : time.iso(),
        String.format(Locale.ROOT, "%d", row.words()),
        row.language() == null ? "" : row.language());
  }

  private static Row row(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 6) {
      throw new IllegalStateException(LIST + ": not six fields: " + line);
    }
    return new Row(
        fields[0],
        fields[1],
        orNull(fields[2]),
        fields[3].isEmpty() ? null : Moment.parse(fields[3]),
        Integer.parseInt(fields[4]),
        orNull(fields[5]),
        List.of(fields[0]));
  }

  private static @Nullable String orNull(String field) {
    return field.isEmpty() ? null : field;
  }
}
