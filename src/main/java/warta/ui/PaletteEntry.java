package warta.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line of the palette: a command, its key, what it does.
public record PaletteEntry(Command command, String key, String help) {
  /// What the prompt holds once the entry is completed.
  public String completion() {
    return command.needsWord() ? command.id() + " " : command.id();
  }

  /// The commands whose name or line of help holds what was typed, those whose name begins with it
  /// first; all of them before anything is typed. Only the first word counts: what follows is the
  /// command's own.
  public static List<PaletteEntry> of(Model model, String typed) {
    String words = typed.stripLeading();
    int space = words.indexOf(' ');
    String first = (space < 0 ? words : words.substring(0, space)).toLowerCase(Locale.ROOT);
    boolean named = space >= 0 && Command.named(first).isPresent();
    List<PaletteEntry> beginning = new ArrayList<>();
    List<PaletteEntry> holding = new ArrayList<>();
    boolean ascii = model.ambient().preferences().ascii();
    for (Command command : Command.values()) {
      String help = command.say(model.words());
      PaletteEntry entry = new PaletteEntry(command, Keymap.standard().shown(command, ascii), help);
      String id = command.id();
      if (named ? id.equals(first) : id.startsWith(first)) {
        beginning.add(entry);
      } else if (!named
          && (id.contains(first)
              || help.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))) {
        holding.add(entry);
      }
    }
    beginning.addAll(holding);
    return beginning;
  }
}
