package warta.ui;

import java.util.ArrayList;
import java.util.List;
import warta.article.Article;
import warta.screen.Role;
import warta.ui.layout.Wrapped;

/// What stands above the summary's sentences: that the text may not be the article's, and the key
/// facts as far as they fit whole.
///
/// @param rows from top to bottom, the last blank where there is room for that
public record Headnote(List<Row> rows) {
  public static final Headnote NONE = new Headnote(List.of());

  /// From so many rows of the pane on, facts have labels and a blank line below, and stand beside a
  /// doubt; below, every row counts.
  private static final int ROOMY_ROWS = 10;

  /// From so many rows of the pane on, each question may take several.
  private static final int TALL_ROWS = 30;

  private static final int MOST_ROWS = 3;

  public Headnote {
    rows = List.copyOf(rows);
  }

  /// A row, from left to right.
  public record Row(List<Part> parts) {
    static final Row BLANK = new Row(List.of());

    public Row {
      parts = List.copyOf(parts);
    }
  }

  /// A stretch of a row.
  ///
  /// @param fact which key fact it is, counted from 0, or -1
  public record Part(String text, int fact, Role role) {
    static Part ours(String text, Role role) {
      return new Part(text, -1, role);
    }
  }

  /// What stands above the summary of an article.
  ///
  /// @param place where the summary stands
  /// @param columns of its sentences
  /// @param rows of its pane, for this and the sentences
  static Headnote of(
      Model model, Reading reading, Arrangement.Placement place, int columns, int rows) {
    Article article = Arrangement.article(reading);
    if (article == null || reading.isShort()) {
      return NONE;
    }
    List<Row> above = new ArrayList<>(doubt(model, article, columns));
    boolean alone = place == Arrangement.Placement.ALONE;
    boolean roomy = rows >= ROOMY_ROWS;
    if (above.isEmpty() || roomy || alone) {
      Strip strip = Strip.of(model, reading.condensed().keyFacts(), columns);
      above.addAll(
          switch (place) {
            case RIGHT -> strip.questions(rows >= TALL_ROWS ? MOST_ROWS : 1);
            case ALONE -> strip.plain(MOST_ROWS);
            case BELOW -> roomy && isWide(model) ? strip.pairs() : strip.plain(1);
            case OFF, NO_ROOM -> List.of();
          });
    }
    if (!above.isEmpty() && roomy && !alone && isWide(model)) {
      above.add(Row.BLANK);
    }
    return new Headnote(above);
  }

  /// Rows that key facts will likely take when they come, so that a summary asked for before fits.
  static int expected(Model model, Arrangement plan) {
    boolean labelled = isWide(model) && plan.summary().rows() >= ROOMY_ROWS;
    return switch (plan.place()) {
      case RIGHT -> labelled ? 5 : 1;
      case BELOW -> labelled ? 3 : 1;
      case ALONE -> 2;
      case OFF, NO_ROOM -> 0;
    };
  }

  private static boolean isWide(Model model) {
    return model.ambient().size().columns() >= Arrangement.BESIDE;
  }

  private static List<Row> doubt(Model model, Article article, int columns) {
    if (article.confidence() >= Article.UNSURE) {
      return List.of();
    }
    String key = Keymap.standard().shown(Command.FACE, model.ambient().preferences().ascii());
    return Wrapped.lines(model.words().say("summary.unsure", key), columns).stream()
        .map(line -> new Row(List.of(Part.ours(line, Role.WARN))))
        .toList();
  }

  /// Which key facts it shows, ascending.
  public List<Integer> facts() {
    return rows.stream()
        .flatMap(row -> row.parts().stream())
        .map(Part::fact)
        .filter(fact -> fact >= 0)
        .sorted()
        .toList();
  }
}
