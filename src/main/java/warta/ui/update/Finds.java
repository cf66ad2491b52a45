package warta.ui.update;

import warta.ui.Finding;
import warta.ui.Lines;
import warta.ui.Model;
import warta.ui.Prompt;
import warta.ui.Reading;
import warta.ui.Standing;

/// Finding words in the article that is open.
final class Finds {
  /// An article with more lines is searched when the words are complete, not at each letter.
  private static final int SEARCHED_WHILE_TYPING = 5_000;

  private Finds() {}

  /// Asks for words to find.
  static Model ask(Model model) {
    Reading reading = model.reading();
    if (reading == null || reading.lines() == null) {
      return model.telling("told.no-article");
    }
    Model asking =
        model.with(model.stage().alone(false)).with(reading.finding(null).standing(from(reading)));
    return asking.with(asking.stage().asking(Prompt.of(Prompt.Kind.FIND)));
  }

  private static Standing from(Reading reading) {
    Finding before = reading.finding();
    return before == null ? reading.standing() : before.from();
  }

  /// Finds what was typed so far.
  static Model typing(Model model, String words) {
    Reading reading = model.reading();
    Lines lines = reading == null ? null : reading.lines();
    return lines == null || lines.size() > SEARCHED_WHILE_TYPING ? model : found(model, words);
  }

  /// Finds words from where the text stood before.
  static Model found(Model model, String words) {
    Reading reading = model.reading();
    Lines lines = reading == null ? null : reading.lines();
    if (reading == null || lines == null) {
      return model;
    }
    Standing from = from(reading);
    Finding finding = Finding.of(lines, words, from);
    return shown(model.with(reading.finding(finding).standing(from)));
  }

  /// The next match, or the one before.
  static Model move(Model model, Reading reading, Finding finding, int by) {
    if (finding.matches().isEmpty()) {
      return model.telling("told.not-found", finding.words());
    }
    return shown(model.with(reading.finding(finding.moved(by))));
  }

  /// Scrolls to the match that is to be shown.
  private static Model shown(Model model) {
    Reading reading = model.reading();
    Finding finding = reading == null ? null : reading.finding();
    if (reading == null || finding == null || finding.matches().isEmpty()) {
      return model;
    }
    var match = finding.matches().get(finding.at());
    Model there =
        Articles.revealing(model, reading, match.getFirst().line(), match.getLast().line());
    Reading moved = there.reading();
    Lines lines = moved == null ? null : moved.lines();
    return moved == null || lines == null
        ? there
        : there.with(moved.atPiece(lines.line(match.getFirst().line()).piece()));
  }

  /// No find any more; the text stays where it is.
  static Model cleared(Model model) {
    Reading reading = model.reading();
    return reading == null ? model : model.with(reading.finding(null));
  }

  /// No find any more, and the text where it stood before.
  static Model undone(Model model) {
    Reading reading = model.reading();
    return reading == null ? model : model.with(reading.standing(from(reading)).finding(null));
  }
}
