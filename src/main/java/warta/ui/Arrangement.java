package warta.ui;

import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.screen.Region;
import warta.screen.Size;

/// Which pane stands where: a pure function of the model. The figures are those of the drawn
/// screens; between the drawn sizes title and text take the change.
///
/// @param list empty where the list does not show
/// @param article where the article's lines show, gutter and thumb included; empty where it does
///   not
/// @param summary where the summary shows, without its rule; empty where it does not
/// @param headnote what stands in its first rows, above the sentences
/// @param place how the summary stands to the article
/// @param gutter first column of the gutter
/// @param text first column of the running text
/// @param measure columns of running text
public record Arrangement(
    Size size,
    Region list,
    Region article,
    Region summary,
    Headnote headnote,
    Placement place,
    int gutter,
    int text,
    int measure) {
  /// Below this there is no room for a word and its marks.
  public static final Size SMALLEST = new Size(40, 12);

  /// From here on two panes stand side by side.
  public static final int BESIDE = 100;

  /// From here on the summary has a pane of its own at the right.
  public static final int THREE = 180;

  private static final int ROOMY = 60;
  private static final int TITLE_AND_AGE = 12;
  private static final int TITLE_AND_ALL = 36;
  private static final int SUMMARY_FROM_ROWS = 16;
  private static final int ARTICLE_WIDEST = 87;
  private static final int RIGHT_MARGINS = 6;

  private static final Region NOTHING = new Region(0, 0, 0, 0);

  /// How the summary stands to the article.
  public enum Placement {
    /// It does not show, though there would be room.
    OFF,
    /// There is no room for it beside the text.
    NO_ROOM,
    /// In the article's stead, because there is room for one of them.
    ALONE,
    /// Ruled off below it.
    BELOW,
    /// At its right.
    RIGHT
  }

  /// Where everything stands in this model.
  public static Arrangement of(Model model) {
    Size size = model.ambient().size();
    if (!fits(size)) {
      return new Arrangement(
          size, NOTHING, NOTHING, NOTHING, Headnote.NONE, Placement.OFF, 0, 0, 1);
    }
    Region pane = pane(model);
    if (beside(model)) {
      return of(model, new Region(1, 0, pane.rows(), pane.column() - 1), pane);
    }
    return model.stage().focus() == Focus.LIST
        ? of(model, pane, NOTHING)
        : of(model, NOTHING, pane);
  }

  /// What the list leaves to the article and its summary.
  private static Region pane(Model model) {
    Size size = model.ambient().size();
    int rows = size.rows() - 2;
    if (!beside(model)) {
      return new Region(1, 0, rows, size.columns());
    }
    int list = Math.clamp(size.columns() * 44L / 120, 36, 56);
    return new Region(1, list + 1, rows, size.columns() - list - 1);
  }

  /// Whether anything but a note can be shown.
  public static boolean fits(Size size) {
    return size.columns() >= SMALLEST.columns() && size.rows() >= SMALLEST.rows();
  }

  /// Whether list and article stand side by side.
  public static boolean beside(Model model) {
    return model.ambient().size().columns() >= BESIDE && !model.stage().single();
  }

  private static Arrangement of(Model model, Region list, Region pane) {
    Size size = model.ambient().size();
    Placement place = placement(model, pane);
    int measure = measure(model, pane);
    SummaryRows rows = SummaryRows.NONE;
    Region article = pane;
    Region summary = NOTHING;
    switch (place) {
      case RIGHT -> {
        int columns = Math.clamp(pane.columns() - ARTICLE_WIDEST, 40, 60);
        article = new Region(pane.row(), pane.column(), pane.rows(), pane.columns() - columns);
        summary = new Region(pane.row() + 1, article.right() + 1, pane.rows() - 1, columns - 1);
        rows = SummaryRows.beside(model, summary.rows(), summary.columns() - RIGHT_MARGINS);
      }
      case BELOW -> {
        rows = SummaryRows.below(model, pane.rows(), measure);
        article =
            new Region(pane.row(), pane.column(), pane.rows() - rows.all() - 1, pane.columns());
        summary = new Region(article.bottom() + 1, pane.column(), rows.all(), pane.columns());
      }
      case ALONE -> {
        rows = SummaryRows.alone(model, pane.rows(), measure);
        article = NOTHING;
        summary = pane;
      }
      case OFF, NO_ROOM -> {}
    }
    int columns = Math.max(1, (article.isEmpty() ? pane : article).columns() - margins(pane));
    int set = Math.min(measure, columns);
    int gutter = pane.column() + (columns - set) / 2;
    int text = gutter + gutterColumns(pane);
    return new Arrangement(size, list, article, summary, rows.headnote(), place, gutter, text, set);
  }

  /// Columns of running text where no summary stands at the right.
  private static int measure(Model model, Region pane) {
    int columns = Math.max(1, pane.columns() - margins(pane));
    return Math.min(model.ambient().preferences().measure(), columns);
  }

  private static Placement placement(Model model, Region pane) {
    if (pane.isEmpty()) {
      return Placement.OFF;
    }
    boolean right = right(model);
    boolean below = below(pane);
    Reading reading = model.reading();
    boolean there = reading != null && reading.arrival() instanceof Arrival.Here;
    if (!right && !below) {
      return model.stage().alone() && there ? Placement.ALONE : Placement.NO_ROOM;
    }
    boolean cleaned = reading != null && reading.face() == Face.CLEANED;
    if (!there || !cleaned || !model.ambient().preferences().summary()) {
      return Placement.OFF;
    }
    return right ? Placement.RIGHT : Placement.BELOW;
  }

  private static boolean right(Model model) {
    return beside(model) && model.ambient().size().columns() >= THREE;
  }

  private static boolean below(Region pane) {
    return pane.columns() >= ROOMY && pane.rows() >= SUMMARY_FROM_ROWS;
  }

  /// Whether text and summary can show at the same time.
  public static boolean roomForSummary(Model model) {
    return fits(model.ambient().size()) && (right(model) || below(pane(model)));
  }

  private static int gutterColumns(Region pane) {
    return pane.columns() >= ROOMY ? 4 : 2;
  }

  private static int margins(Region pane) {
    return pane.columns() >= ROOMY ? 7 : 4;
  }

  public boolean fits() {
    return fits(size);
  }

  /// Whether list and article stand side by side.
  public boolean beside() {
    return !list.isEmpty() && list.columns() < size.columns();
  }

  /// Lines of a row in the list.
  public int rowLines() {
    return beside() ? 3 : 1;
  }

  /// Columns of a title in a list of one line a row; no bound beside an article, where it has two
  /// lines.
  public int titleColumns() {
    if (beside()) {
      return Integer.MAX_VALUE;
    }
    return list.columns() - (list.columns() < ROOMY ? TITLE_AND_AGE : TITLE_AND_ALL);
  }

  /// Whether a list of one line a row has room for outlet and minutes.
  public boolean allColumns() {
    return list.columns() >= ROOMY;
  }

  /// Rows of the list that show whole, at least one.
  public int listRows() {
    return Math.max(1, list.rows() / rowLines());
  }

  /// The region in which the pane right of the list, or the only pane, stands.
  public Region pane() {
    return place == Placement.ALONE ? summary : article;
  }

  /// Where the summary's sentences show: its region without what stands above them.
  public Region sentences() {
    int head = Math.min(headnote.rows().size(), summary.rows());
    return new Region(
        summary.row() + head, summary.column(), summary.rows() - head, summary.columns());
  }

  /// The last line of a summary that stands alone that may be the first to show.
  public int lastSummaryTop(Condensed condensed) {
    int sentences = SummaryRows.of(condensed.picks(), summaryMeasure());
    return Math.max(0, headnote.rows().size() + sentences - summary.rows());
  }

  /// First column of the summary's sentences.
  public int summaryText() {
    return place == Placement.RIGHT ? summary.column() + 4 : text;
  }

  /// Columns of the summary's sentences.
  public int summaryMeasure() {
    return place == Placement.RIGHT ? summary.columns() - RIGHT_MARGINS : measure;
  }

  /// Columns between the gutter's first and the text.
  public int gutterColumns() {
    return text - gutter;
  }

  /// The article there is, or null: a short way to it for panes.
  public static @Nullable Article article(@Nullable Reading reading) {
    return reading != null && reading.arrival() instanceof Arrival.Here(var article, _)
        ? article
        : null;
  }
}
