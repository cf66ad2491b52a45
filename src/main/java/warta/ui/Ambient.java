package warta.ui;

import java.time.Instant;
import java.time.ZoneId;
import warta.screen.Size;
import warta.words.Words;

/// What terminal, settings and clock say.
///
/// @param preferences as they are now, with what keys changed in this run
/// @param given as the settings last gave them; the difference is what keys changed
/// @param zone the reader's, for times that come without one
public record Ambient(
    Size size, Words words, Preferences preferences, Preferences given, Instant now, ZoneId zone) {

  /// In another size.
  public Ambient sized(Size size) {
    return new Ambient(size, words, preferences, given, now, zone);
  }

  /// At another time.
  public Ambient at(Instant now) {
    return new Ambient(size, words, preferences, given, now, zone);
  }

  /// With preferences that a key changed.
  public Ambient preferring(Preferences preferences) {
    return new Ambient(size, words, preferences, given, now, zone);
  }

  /// With preferences that the settings give. What they do not change stays as keys left it.
  public Ambient given(Preferences fresh) {
    Preferences merged =
        new Preferences(
            fresh.measure() == given.measure() ? preferences.measure() : fresh.measure(),
            fresh.summary() == given.summary() ? preferences.summary() : fresh.summary(),
            fresh.sort() == given.sort() ? preferences.sort() : fresh.sort(),
            fresh.language(),
            fresh.ascii());
    Words spoken = fresh.language().equals(words.language()) ? words : Words.of(fresh.language());
    return new Ambient(size, spoken, merged, fresh, now, zone);
  }
}
