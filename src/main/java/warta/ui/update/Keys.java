package warta.ui.update;

import java.util.Optional;
import warta.ui.Arrangement;
import warta.ui.Command;
import warta.ui.Effect;
import warta.ui.KeyName;
import warta.ui.Keymap;
import warta.ui.Model;
import warta.ui.Prompt;
import warta.ui.Reading;
import warta.ui.Stage;
import warta.ui.Step;

/// A key was pressed.
public final class Keys {
  private Keys() {}

  /// What a key does where the reader is. One that means nothing there says so.
  public static Step press(Model before, String key) {
    Model model = untold(before);
    if (!Arrangement.fits(model.ambient().size())) {
      return tiny(model, key);
    }
    Prompt prompt = model.stage().prompt();
    if (prompt != null) {
      return Prompts.key(model, prompt, key);
    }
    Optional<Command> command = Keymap.standard().command(key, model.context());
    if (command.isEmpty()) {
      String shown = KeyName.shown(key, model.ambient().preferences().ascii());
      boolean elsewhere = Keymap.standard().binds(key);
      return Step.of(model.telling(elsewhere ? "told.not-here" : "told.not-bound", shown));
    }
    if (Ahead.waits(model, command.get())) {
      return Step.of(Ahead.remember(model, key));
    }
    return pressed(model, command.get(), key, before.stage().notice())
        .then(after -> Step.of(further(after, before.stage().notice())));
  }

  private static Step pressed(Model model, Command command, String key, Stage.Notice told) {
    return switch (command) {
      case LINK -> Commands.run(model, command, key);
      case ABOUT -> Step.of(Asked.about(untyped(model), told)); // asked again it says more
      case IN, ADDRESS, COPY -> Commands.run(model, command, ""); // the typed link is theirs
      case BACK, ESCAPE, OUT ->
          typed(model) ? Step.of(untyped(model)) : Commands.run(model, command, "");
      default -> Commands.run(untyped(model), command, "");
    };
  }

  /// What was told and reversed until the next key.
  private static Model untold(Model model) {
    Model touched = model.with(model.stage().touched());
    Reading reading = model.reading();
    return reading == null || reading.target() == null
        ? touched
        : touched.with(reading.target(null));
  }

  private static boolean typed(Model model) {
    Reading reading = model.reading();
    return reading != null && !reading.typed().isEmpty();
  }

  private static Model untyped(Model model) {
    Reading reading = model.reading();
    return reading == null || reading.typed().isEmpty() ? model : model.with(reading.typed(""));
  }

  /// What is told again goes on where the line was too short for it.
  private static Model further(Model model, Stage.Notice before) {
    return model.with(model.stage().telling(model.stage().notice().after(before)));
  }

  private static Step tiny(Model model, String key) {
    return switch (key) {
      case "q", "Q", "C-c" -> Step.of(model, new Effect.Quit());
      case "C-l" -> Step.of(model, new Effect.Repaint());
      default -> Step.of(model);
    };
  }
}
