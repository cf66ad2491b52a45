package warta.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.words.Resources;

/// Which key calls which command where. A line of its file is `command = key key …`; keys are named
/// as [warta.screen.Event.Key] names them. A key means its command wherever that one is valid, so
/// two commands may share a key only where their contexts do not meet. Immutable.
public final class Keymap {
  private final Map<Context, Map<String, Command>> commands;
  private final Map<Command, List<String>> keys;

  private Keymap(Map<Context, Map<String, Command>> commands, Map<Command, List<String>> keys) {
    this.commands = commands;
    this.keys = keys;
  }

  private static final class Default {
    static final Keymap KEYMAP = named("default");
  }

  /// The keys a reader has who changed none.
  public static Keymap standard() {
    return Default.KEYMAP;
  }

  /// A keymap that is packed with the program.
  ///
  /// @throws IllegalStateException naming the line, where the file is wrong: that is our mistake
  public static Keymap named(String name) {
    return of(Resources.lines("/warta/keymaps/" + name + ".txt"));
  }

  static Keymap of(List<String> lines) {
    Map<Context, Map<String, Command>> commands = new EnumMap<>(Context.class);
    Map<Command, List<String>> keys = new EnumMap<>(Command.class);
    for (Context context : Context.values()) {
      commands.put(context, new HashMap<>());
    }
    for (String line : lines) {
      int equals = line.indexOf(" = ");
      String id = equals < 0 ? line : line.substring(0, equals).strip();
      Command command =
          Command.named(id)
              .orElseThrow(() -> new IllegalStateException("keymap: no such command: " + line));
      for (String key : equals < 0 ? List.<String>of() : split(line.substring(equals + 3))) {
        keys.computeIfAbsent(command, _ -> new ArrayList<>()).add(key);
        bind(commands, command, key);
      }
    }
    return new Keymap(commands, keys);
  }

  private static List<String> split(String keys) {
    List<String> split = new ArrayList<>();
    int at = 0;
    while (at < keys.length()) {
      int space = keys.indexOf(' ', at);
      int end = space < 0 ? keys.length() : space;
      if (end > at) {
        split.add(keys.substring(at, end));
      }
      at = end + 1;
    }
    return split;
  }

  private static void bind(
      Map<Context, Map<String, Command>> commands, Command command, String key) {
    commands.forEach((context, bound) -> {
      if (command.validIn(context)) {
        Command before = bound.put(key, command);
        if (before != null) {
          throw new IllegalStateException(
              "keymap: " + key + " is " + before.id() + " and " + command.id());
        }
      }
    });
  }

  /// The command a key calls here.
  public Optional<Command> command(String key, Context context) {
    return Optional.ofNullable(commands.getOrDefault(context, Map.of()).get(key));
  }

  /// Whether a key calls something somewhere.
  public boolean binds(String key) {
    return commands.values().stream().anyMatch(bound -> bound.containsKey(key));
  }

  /// The keys of a command, the one to show first; none where only the palette calls it.
  public List<String> keys(Command command) {
    return keys.getOrDefault(command, List.of());
  }

  /// The key to show for a command: its first, or `:name` where it has none.
  public String shown(Command command, boolean ascii) {
    List<String> all = keys(command);
    return all.isEmpty() ? ":" + command.id() : KeyName.shown(all.getFirst(), ascii);
  }
}
