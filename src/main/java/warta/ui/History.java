package warta.ui;

import java.util.ArrayList;
import java.util.List;

/// What was typed in prompts in this run, newest first.
public record History(List<String> finds, List<String> commands) {
  static final History NONE = new History(List.of(), List.of());
  private static final int KEPT = 100;

  public History {
    finds = List.copyOf(finds);
    commands = List.copyOf(commands);
  }

  /// The lines typed for this.
  public List<String> of(Prompt.Kind kind) {
    return switch (kind) {
      case FIND -> finds;
      case PALETTE -> commands;
      case NARROW -> List.of();
    };
  }

  /// With one more line; one that was typed before stands once.
  public History with(Prompt.Kind kind, String line) {
    if (line.isBlank()) {
      return this;
    }
    return switch (kind) {
      case FIND -> new History(with(finds, line), commands);
      case PALETTE -> new History(finds, with(commands, line));
      case NARROW -> this;
    };
  }

  private static List<String> with(List<String> lines, String line) {
    List<String> more = new ArrayList<>(lines);
    more.remove(line);
    more.addFirst(line);
    return more.size() > KEPT ? more.subList(0, KEPT) : more;
  }
}
