package warta.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Standard output for verbs. When whoever reads it has had enough (`| head`) the rest is not
/// written and [#wanted] says so: that is a quiet success, not an error.
final class Output extends OutputStream {
  private final OutputStream out;
  private boolean wanted = true;

  Output() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  Output(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /// Whether anybody still reads.
  boolean wanted() {
    return wanted;
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  @Override
  public void close() {
    flush(); // standard output itself is not ours to close
  }

  private interface Write {
    void run() throws IOException;
  }

  private void attempt(Write write) {
    if (!wanted) {
      return;
    }
    try {
      write.run();
    } catch (IOException _) {
      wanted = false; // EPIPE; nobody is left to tell, and the loop that prints asks `wanted`
    }
  }
}
