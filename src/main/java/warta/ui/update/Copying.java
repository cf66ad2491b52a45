package warta.ui.update;

import org.jspecify.annotations.Nullable;
import warta.ui.Chosen;
import warta.ui.Effect;
import warta.ui.Focus;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.Reading;
import warta.ui.Stage;
import warta.ui.Step;

/// Sending what is meant to the clipboard. It is told too, whole: where a terminal has no clipboard
/// for programs, it can be marked there.
final class Copying {
  /// Characters of the longest text sent: terminals drop what is longer than some 75,000 bytes of
  /// base 64.
  private static final int LONGEST = 16_000;

  private Copying() {}

  /// Copies the chosen sentence with outlet and address; where a link is typed or chosen, or no
  /// sentence is, the address that is meant.
  static Step copy(Model model) {
    String address = Links.meant(model);
    if (address == null) {
      return Step.of(Links.nothing(model));
    }
    Reading reading = model.reading();
    Chosen.Sentence sentence = sentence(model, reading);
    if (reading == null || sentence == null) {
      return sent(model, address, model.words().say("told.copied", address));
    }
    String text = reading.condensed().picks().get(sentence.index()).text();
    String outlet = reading.row().outlet();
    String from = outlet == null ? address : outlet + ", " + address;
    String told = model.words().say("told.copied-sentence", sentence.index() + 1, text, from);
    return sent(Summaries.pointing(model, reading), text + "\n" + from, told);
  }

  /// The sentence that is meant, or null.
  private static Chosen.@Nullable Sentence sentence(Model model, @Nullable Reading reading) {
    boolean elsewhere =
        model.stage().focus() == Focus.LIST || model.stage().overlay() instanceof Overlay.Links;
    return !elsewhere
            && reading != null
            && Links.link(model) == null
            && reading.condensed().chosen() instanceof Chosen.Sentence sentence
        ? sentence
        : null;
  }

  private static Step sent(Model model, String text, String told) {
    return text.length() > LONGEST
        ? Step.of(model.telling("told.copy-too-long", text.length()))
        : Step.of(model.with(model.stage().telling(Stage.Notice.of(told))), new Effect.Copy(text));
  }
}
