package warta.ui.update;

import java.util.List;
import warta.ui.Arrival;
import warta.ui.Command;
import warta.ui.Context;
import warta.ui.Model;
import warta.ui.Reading;

/// Keys pressed while the article they are about is on its way: they are remembered, and pressed
/// when it is there, so that a hand faster than the disk does what it would have done.
public final class Ahead {
  private Ahead() {}

  /// Whether a command is about the text of an article that is on its way. What leaves the article,
  /// or is about something else, is done at once; so is a find, whose words could not be typed.
  static boolean waits(Model model, Command command) {
    Reading reading = model.reading();
    return model.context() == Context.ARTICLE
        && reading != null
        && reading.arrival() instanceof Arrival.Waiting
        && isAboutText(command);
  }

  private static boolean isAboutText(Command command) {
    return switch (command) {
      case DOWN,
          UP,
          READ_ON,
          PAGE,
          PAGE_BACK,
          HALF,
          HALF_BACK,
          TOP,
          END,
          PREVIOUS_LANDMARK,
          NEXT_LANDMARK,
          IN,
          FACE,
          PREVIOUS_SENTENCE,
          NEXT_SENTENCE,
          RETURN,
          LINK,
          ADDRESS,
          COPY,
          LINKS_LIST,
          KEEP,
          REMOVE,
          UNDO,
          REDO,
          CLEANER ->
          true;
      case NEXT_ARTICLE,
          PREVIOUS_ARTICLE,
          NEXT,
          PREVIOUS,
          NEXT_PANE,
          PREVIOUS_PANE,
          OUT,
          SUMMARY,
          FIND,
          NARROW,
          ABOUT,
          VIEW_ALL,
          VIEW_UNREAD,
          SORT,
          NARROWER,
          WIDER,
          LAYOUT,
          SET,
          HELP_PANE,
          PALETTE,
          PROBLEMS,
          CACHE,
          BACK,
          ESCAPE,
          QUIT,
          INTERRUPT,
          REDRAW ->
          false;
    };
  }

  /// The model with one more key to be pressed; one too many is said to be lost.
  static Model remember(Model model, String key) {
    Reading reading = model.reading();
    if (reading == null || !(reading.arrival() instanceof Arrival.Waiting waiting)) {
      return model;
    }
    return waiting.ahead().size() < Arrival.Waiting.MOST
        ? model.with(reading.arrived(waiting.with(key)))
        : model.telling("told.no-article");
  }

  /// The keys to be pressed now, in order: those remembered for an article that has come, unless
  /// the reader went on to something else meanwhile.
  ///
  /// @param before the model when the article was on its way
  /// @param after the model with the answer
  public static List<String> keys(Model before, Model after) {
    Reading waited = before.reading();
    Reading there = after.reading();
    return waited != null
            && waited.arrival() instanceof Arrival.Waiting(var ahead)
            && there != null
            && there.arrival() instanceof Arrival.Here
            && after.context() == Context.ARTICLE
            && after.stage().prompt() == null
        ? ahead
        : List.of();
  }
}
