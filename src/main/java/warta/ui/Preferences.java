package warta.ui;

/// What the reader set, or the defaults.
///
/// @param measure columns of running text, 40 to 80
/// @param summary whether the summary pane shows
/// @param sort order of the list
/// @param language interface language, `en` or `id`
/// @param ascii whether marks and rules are drawn in ASCII alone
public record Preferences(int measure, boolean summary, Sort sort, String language, boolean ascii) {
  public static final int NARROWEST = 40;
  public static final int WIDEST = 80;
  public static final Preferences DEFAULT = new Preferences(72, true, Sort.NEWEST, "en", false);

  public Preferences {
    if (measure < NARROWEST || measure > WIDEST) {
      throw new IllegalArgumentException("measure " + measure);
    }
  }
}
