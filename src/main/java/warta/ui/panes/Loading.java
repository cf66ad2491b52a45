package warta.ui.panes;

import warta.ui.Model;
import warta.ui.Sources;

/// How far the reading of the sources is.
final class Loading {
  private Loading() {}

  /// `reading 34 of 50`, or `reading 34` while nobody knows of how many.
  static String say(Model model) {
    Sources sources = model.sources();
    String read = model.words().number(sources.read());
    return sources.total() < 0
        ? model.words().say("loading.some", read)
        : model.words().say("loading.of", read, model.words().number(sources.total()));
  }
}
