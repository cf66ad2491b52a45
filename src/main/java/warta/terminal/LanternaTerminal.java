package warta.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import warta.screen.Size;

/// Lanterna's ANSI terminal over streams of our own; the one file that names Lanterna.
///
/// Its life cycle, alternate screen, cursor and resize listeners are used as they are. Three things
/// are not (`terminal.md` §3): it would ask the terminal for its size and wait for the answer (11
/// ms), its decoder takes an arrow for three keys, and its screen costs 16 ms at the first refresh.
final class LanternaTerminal extends ANSITerminal {
  private volatile TerminalSize size;

  /// @param out gets what Lanterna writes; it flushes where a step ends
  LanternaTerminal(OutputStream out, Size size) {
    super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
    this.size = lanternas(size);
  }

  /// Takes a size from whoever knows it. Listeners hear of it where it is another one than before.
  void sizeIs(Size now) {
    size = lanternas(now);
    onResized(size);
  }

  /// The size that was told last.
  Size size() {
    TerminalSize now = size;
    return new Size(now.getColumns(), now.getRows());
  }

  /// Calls a listener with every new size.
  void whenResized(Consumer<Size> listener) {
    addResizeListener((_, now) -> listener.accept(new Size(now.getColumns(), now.getRows())));
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }

  /// No patterns, because [InputParser] reads the keys; loading Lanterna's costs a millisecond.
  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return List::of;
  }

  @Override
  public KeyStroke readInput() {
    throw new UnsupportedOperationException("keys come from TerminalSession.next()");
  }

  @Override
  public KeyStroke pollInput() {
    return readInput();
  }

  private static TerminalSize lanternas(Size size) {
    return new TerminalSize(size.columns(), size.rows());
  }
}
