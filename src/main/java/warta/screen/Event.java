package warta.screen;

/// What a terminal says.
public sealed interface Event {
  /// A key was pressed.
  ///
  /// @param name a printable character stands for itself (`j`, `é`, `?`); else `Space Enter Esc Tab
  ///   S-Tab Backspace Up Down Left Right Home End PgUp PgDn Insert Delete F1`…, and `C-x` for Ctrl
  ///   and a letter: the names keymap files use
  record Key(String name) implements Event {}

  /// The terminal has another size now.
  record Resize(Size size) implements Event {}

  /// There is nothing more to come: the line is gone.
  record Closed() implements Event {}
}
