package warta.ui.update;

import java.util.List;
import warta.text.Printable;
import warta.ui.Effect;
import warta.ui.History;
import warta.ui.KeyName;
import warta.ui.Model;
import warta.ui.Overlay;
import warta.ui.PaletteEntry;
import warta.ui.Prompt;
import warta.ui.Step;

/// Keys while a line is being typed. They are the same for every prompt and cannot be rebound.
final class Prompts {
  private Prompts() {}

  static Step key(Model model, Prompt prompt, String name) {
    return switch (name) {
      case "Enter" -> enter(model, prompt);
      case "Esc", "C-c" -> Step.of(escape(model, prompt));
      case "Backspace", "C-h" ->
          Step.of(prompt.text().isEmpty() ? escape(model, prompt) : typed(model, prompt.erased()));
      case "C-w" -> Step.of(typed(model, prompt.erasedWord()));
      case "C-u" -> Step.of(typed(model, prompt.erasedLine()));
      case "Delete", "C-d" -> Step.of(typed(model, prompt.erasedAhead()));
      case "Left", "C-b" -> Step.of(asking(model, prompt.left()));
      case "Right", "C-f" -> Step.of(asking(model, prompt.right()));
      case "Home", "C-a" -> Step.of(asking(model, prompt.home()));
      case "End", "C-e" -> Step.of(asking(model, prompt.end()));
      case "Up", "C-p" -> Step.of(up(model, prompt));
      case "Down", "C-n" -> Step.of(down(model, prompt));
      case "Tab" -> Step.of(completed(model, prompt));
      case "C-l" -> Step.of(model, new Effect.Repaint());
      case "Space" -> Step.of(typed(model, prompt.typed(" ")));
      default ->
          Step.of(
              name.codePointCount(0, name.length()) == 1
                  ? typed(model, prompt.typed(Printable.clean(name)))
                  : model.telling("told.not-in-prompt", KeyName.shown(name, false)));
    };
  }

  private static Model asking(Model model, Prompt prompt) {
    return model.with(model.stage().asking(prompt));
  }

  private static Model typed(Model model, Prompt prompt) {
    Model asking = asking(model, prompt);
    return switch (prompt.kind()) {
      case FIND -> Finds.typing(asking, prompt.text());
      case PALETTE -> asking;
      case NARROW -> narrowed(asking, prompt.text());
    };
  }

  private static Model narrowed(Model model, String words) {
    return model.stage().overlay() instanceof Overlay.Help help
        ? model.with(model.stage().over(new Overlay.Help(help.of(), words, 0)))
        : model;
  }

  private static Model escape(Model model, Prompt prompt) {
    Model closed = model.with(model.stage().asking(null));
    return switch (prompt.kind()) {
      case FIND -> Finds.undone(closed);
      case PALETTE -> closed;
      case NARROW -> narrowed(closed, "");
    };
  }

  private static Step enter(Model model, Prompt prompt) {
    Model closed =
        model
            .with(model.stage().asking(null))
            .with(model.history().with(prompt.kind(), prompt.text()));
    return switch (prompt.kind()) {
      case FIND -> Step.of(found(closed, prompt.text()));
      case PALETTE -> Palette.enter(closed, prompt);
      case NARROW -> Step.of(closed);
    };
  }

  private static Model found(Model model, String words) {
    if (words.isBlank()) {
      return Finds.undone(model);
    }
    Model found = Finds.found(model, words);
    var reading = found.reading();
    var finding = reading == null ? null : reading.finding();
    return finding != null && finding.matches().isEmpty()
        ? Finds.undone(found).telling("told.not-found", words)
        : found;
  }

  private static Model up(Model model, Prompt prompt) {
    return prompt.chosen() > 0
        ? asking(model, prompt.choosing(prompt.chosen() - 1))
        : recalled(model, prompt, prompt.back() + 1);
  }

  private static Model down(Model model, Prompt prompt) {
    if (prompt.back() > 0) {
      return recalled(model, prompt, prompt.back() - 1);
    }
    if (prompt.kind() != Prompt.Kind.PALETTE) {
      return model;
    }
    int last = PaletteEntry.of(model, prompt.text()).size() - 1;
    return asking(model, prompt.choosing(Math.clamp(prompt.chosen() + 1, 0, Math.max(0, last))));
  }

  private static Model recalled(Model model, Prompt prompt, int back) {
    History history = model.history();
    List<String> lines = history.of(prompt.kind());
    if (back > lines.size()) {
      return model;
    }
    return typed(model, prompt.recalling(back == 0 ? "" : lines.get(back - 1), back));
  }

  private static Model completed(Model model, Prompt prompt) {
    if (prompt.kind() != Prompt.Kind.PALETTE) {
      return model;
    }
    List<PaletteEntry> entries = PaletteEntry.of(model, prompt.text());
    return entries.isEmpty()
        ? model
        : asking(model, prompt.saying(entries.get(chosen(prompt, entries)).completion()));
  }

  static int chosen(Prompt prompt, List<PaletteEntry> entries) {
    return Math.min(prompt.chosen(), entries.size() - 1);
  }
}
