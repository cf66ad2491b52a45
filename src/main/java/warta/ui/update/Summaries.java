package warta.ui.update;

import java.util.List;
import warta.article.Place;
import warta.ui.Arrangement;
import warta.ui.Chosen;
import warta.ui.Face;
import warta.ui.Lines;
import warta.ui.Model;
import warta.ui.Preferences;
import warta.ui.Reading;
import warta.ui.Stage;
import warta.ui.Standing;
import warta.ui.Steps;

/// Choosing sentences and key facts of the summary, and showing or hiding it.
final class Summaries {
  private static final String MAKING = "summary.making";

  private Summaries() {}

  /// Whether the last key asked for a sentence while there was none yet.
  static boolean isAwaited(Model model) {
    return model.stage().notice().text().equals(model.words().say(MAKING));
  }

  /// Chooses the first sentence of a summary that was waited for, so that the key that asked is not
  /// lost.
  static Model chooseFirst(Model model) {
    return choose(model.with(model.stage().telling(Stage.Notice.NONE)), 1);
  }

  /// Chooses the next sentence or key fact, or the one before, and shows its place in the text.
  /// With nothing chosen the next is the first sentence, for which most press the key; the facts
  /// stand before it.
  static Model choose(Model model, int by) {
    Reading reading = model.reading();
    Lines lines = reading == null ? null : reading.lines();
    if (reading == null || lines == null) {
      return model.telling("told.no-article");
    }
    List<Chosen> all = Steps.of(model, reading);
    if (all.isEmpty()) {
      boolean made = reading.condensed().summary() != null;
      return model.telling(reading.isShort() ? "summary.short" : made ? "summary.none" : MAKING);
    }
    int to = Steps.from(all, reading.condensed().chosen(), by) + by;
    if (to < 0 || to >= all.size()) {
      return model.telling(ended(all, by));
    }
    Chosen chosen = all.get(to);
    Reading choosing = reading.condensed(reading.condensed().choosing(chosen, reading.standing()));
    Model text = model.with(model.stage().alone(false)).with(choosing);
    return shown(text, choosing, lines, reading.condensed().place(chosen));
  }

  /// With what was chosen still reversed, after a key that only asked about it.
  static Model pointing(Model model, Reading reading) {
    Chosen chosen = reading.condensed().chosen();
    return chosen == null ? model : model.with(reading.target(reading.condensed().place(chosen)));
  }

  private static String ended(List<Chosen> all, int by) {
    return switch (by > 0 ? all.getLast() : all.getFirst()) {
      case Chosen.Fact _ -> by > 0 ? "told.last-fact" : "told.first-fact";
      case Chosen.Sentence _ -> by > 0 ? "told.last-sentence" : "told.first-sentence";
    };
  }

  /// The text scrolled to a place, which is reversed until the next key. In a page's raw text no
  /// place is marked: the cleaned one shows instead.
  private static Model shown(Model model, Reading reading, Lines lines, Place place) {
    if (lines.spansOf(place).isEmpty()) {
      Standing there = new Standing(1, place, -1);
      return model.with(reading.facing(Face.CLEANED).standing(there).target(place));
    }
    Model there = Articles.revealing(model, reading, lines.lineOf(place), lines.lastLineOf(place));
    Reading moved = there.reading();
    return moved == null ? there : there.with(moved.target(place));
  }

  /// Back to where the text stood before the first sentence was chosen.
  static Model back(Model model) {
    Reading reading = model.reading();
    var left = reading == null ? null : reading.condensed().left();
    Lines lines = reading == null ? null : reading.lines();
    if (reading == null || lines == null || left == null) {
      return model.telling("told.nowhere-back");
    }
    return model.with(
        reading.standing(left.moved(lines)).condensed(reading.condensed().unchosen()));
  }

  /// Stays where the chosen sentence stands.
  static Model stay(Model model, Reading reading) {
    return model.with(reading.condensed(reading.condensed().unchosen())).telling("told.stayed");
  }

  /// Shows or hides the summary; where there is no room for both, in the text's stead.
  static Model toggle(Model model) {
    if (Arrangement.roomForSummary(model)) {
      Preferences was = model.ambient().preferences();
      Preferences is =
          new Preferences(was.measure(), !was.summary(), was.sort(), was.language(), was.ascii());
      return model
          .with(model.ambient().preferring(is))
          .telling(is.summary() ? "told.summary-on" : "told.summary-off");
    }
    if (model.reading() == null || Arrangement.article(model.reading()) == null) {
      return model.telling("told.no-article");
    }
    return model.with(model.stage().alone(!model.stage().alone()));
  }
}
