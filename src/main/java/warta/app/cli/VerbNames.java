package warta.app.cli;

import java.util.Set;

/// The first arguments that are verbs, not sources. A file of their own, because asking for them
/// must not load the library that reads a verb's arguments.
public final class VerbNames {
  /// Every verb's name.
  public static final Set<String> ALL = Set.of("read", "summary", "facts", "help");

  private VerbNames() {}
}
