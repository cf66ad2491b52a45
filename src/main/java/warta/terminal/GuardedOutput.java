package warta.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Keeps what is written until it is flushed; then one write of what the firewall lets through.
///
/// Everything that leaves for the terminal leaves here. A flush stands between sequences, never in
/// one.
final class GuardedOutput extends OutputStream {
  private final OutputStream terminal;
  private final Firewall firewall;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  GuardedOutput(OutputStream terminal, Firewall firewall) {
    this.terminal = terminal;
    this.firewall = firewall;
  }

  @Override
  public void write(int b) {
    held.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    held.write(bytes, from, length);
  }

  /// Writes what is held; it is no longer held afterwards, even where the write fails.
  @Override
  public void flush() throws IOException {
    if (held.size() == 0) {
      return;
    }
    byte[] leaving = firewall.pass(held.toByteArray());
    held.reset();
    terminal.write(leaving);
    terminal.flush();
  }
}
