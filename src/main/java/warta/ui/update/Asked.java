package warta.ui.update;

import java.util.Locale;
import warta.article.Article;
import warta.library.Row;
import warta.ui.Arrangement;
import warta.ui.Chosen;
import warta.ui.Condensed;
import warta.ui.Focus;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Reading;
import warta.ui.Reasons;
import warta.ui.Stage;
import warta.ui.panes.Panes;

/// What is known of an article, and why a sentence of its summary was chosen.
final class Asked {
  private Asked() {}

  /// Tells why what the reader chose was chosen, in the line below where it fits; asked again, or
  /// with nothing chosen, opens the pane that says all.
  ///
  /// @param before what was told when the key was pressed
  static Model about(Model model, Stage.Notice before) {
    Reading reading = model.reading();
    Row selected = model.list().selected();
    boolean list = model.stage().focus() == Focus.LIST;
    Row row = list || reading == null ? selected : reading.row();
    if (row == null) {
      return model.telling("told.nothing-to-open");
    }
    String why = list || reading == null ? "" : why(model, reading);
    boolean told = !why.isEmpty() && !before.text().equals(why) && Panes.tells(model, why);
    if (!told || reading == null) {
      return model.with(model.stage().over(new Overlay.About(row.id(), 0)));
    }
    return Summaries.pointing(model.with(model.stage().telling(Stage.Notice.of(why))), reading);
  }

  private static String why(Model model, Reading reading) {
    Condensed condensed = reading.condensed();
    Article article = Arrangement.article(reading);
    return switch (condensed.chosen()) {
      case null -> "";
      case Chosen.Fact(int index) ->
          article == null
              ? ""
              : Reasons.fact(condensed.keyFacts().get(index), article, model.words());
      case Chosen.Sentence(int index) ->
          condensed.summary() == null
              ? ""
              : capital(
                  Reasons.why(condensed.picks().get(index), condensed.summary(), model.words()));
    };
  }

  private static String capital(String reasons) {
    return reasons.isEmpty()
        ? ""
        : reasons.substring(0, 1).toUpperCase(Locale.ROOT) + reasons.substring(1);
  }
}
