package warta.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import warta.text.Width;
import warta.words.Words;

/// A line of help: commands that belong together (`j k`), their keys, what they do.
public record Sheet(List<Command> commands) {
  public Sheet {
    commands = List.copyOf(commands);
  }

  /// The lines of all commands, in their order.
  public static List<Sheet> all() {
    return of(List.of(Command.values()));
  }

  /// The lines of what is valid somewhere.
  public static List<Sheet> of(Context context) {
    return of(List.of(Command.values()).stream().filter(c -> c.validIn(context)).toList());
  }

  private static List<Sheet> of(List<Command> commands) {
    Map<String, List<Command>> lines = new LinkedHashMap<>();
    for (Command command : commands) {
      lines.computeIfAbsent(command.sheet(), _ -> new ArrayList<>()).add(command);
    }
    return lines.values().stream().map(Sheet::new).toList();
  }

  public Command.Group group() {
    return commands.getFirst().group();
  }

  /// What its commands do, in a line.
  public String say(Words words) {
    return words.say(commands.getFirst().sheet());
  }

  /// What they do there, where they do something else in other places.
  public String say(Words words, Context context) {
    String there = commands.getFirst().sheet() + "." + context.name().toLowerCase(Locale.ROOT);
    return words.knows(there) ? words.say(there) : say(words);
  }

  /// Its keys: the first of each command, then the second ones and so on as long as all of a kind
  /// fit in so many columns. A command without keys is named as the palette takes it.
  public String keys(int columns, boolean ascii) {
    if (commands.getFirst() == Command.LINK) {
      return "1 … 99".replace("…", ascii ? "-" : "…");
    }
    Keymap keymap = Keymap.standard();
    List<String> shown = new ArrayList<>();
    for (Command command : commands) {
      shown.add(keymap.shown(command, ascii));
    }
    String keys = String.join(" ", shown);
    if (Width.columns(keys) > columns) {
      return shown.getFirst();
    }
    for (int nth = 1; ; nth++) {
      for (Command command : commands) {
        List<String> all = keymap.keys(command);
        if (nth < all.size()) {
          shown.add(KeyName.shown(all.get(nth), ascii));
        }
      }
      String more = String.join(" ", shown);
      if (more.equals(keys) || Width.columns(more) > columns) {
        return keys;
      }
      keys = more;
    }
  }
}
