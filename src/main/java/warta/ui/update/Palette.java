package warta.ui.update;

import java.util.List;
import java.util.Optional;
import warta.ui.Command;
import warta.ui.Model;
import warta.ui.PaletteEntry;
import warta.ui.Prompt;
import warta.ui.Step;

/// Running what was typed or chosen in the palette.
final class Palette {
  private Palette() {}

  /// Runs the command that is named, with the words behind its name; else the chosen one.
  static Step enter(Model model, Prompt prompt) {
    String line = prompt.text().strip();
    int space = line.indexOf(' ');
    String name = space < 0 ? line : line.substring(0, space);
    String argument = space < 0 ? "" : line.substring(space + 1).strip();
    Optional<Command> named = Command.named(name);
    List<PaletteEntry> entries = PaletteEntry.of(model, prompt.text());
    if (named.isEmpty() && entries.isEmpty()) {
      return Step.of(model.telling("told.no-command", line));
    }
    boolean exact = named.isPresent() && prompt.chosen() == 0;
    Command command = exact ? named.get() : entries.get(Prompts.chosen(prompt, entries)).command();
    if (command.needsWord() && !exact) {
      // chosen without its word: the prompt comes back with the name in it
      Prompt again = Prompt.of(Prompt.Kind.PALETTE).saying(command.id() + " ");
      return Step.of(model.with(model.stage().asking(again)));
    }
    if (!command.validIn(model.context())) {
      return Step.of(model.telling("told.not-here", ":" + command.id()));
    }
    return Commands.run(model, command, argument);
  }
}
