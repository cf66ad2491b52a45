package warta.terminal;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;

/// Where a terminal is reached: a stream for each way, unbuffered, and what a child process gets as
/// its standard input to set the terminal's modes.
public record Device(InputStream input, OutputStream output, Redirect forChildren) {
  private static final File CONTROLLING = new File("/dev/tty");

  /// The terminal on standard input and output.
  public static Device standard() {
    return new Device(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        Redirect.INHERIT);
  }

  /// The terminal that controls this process, for when standard input is a document.
  ///
  /// @throws IOException where no terminal does
  public static Device controlling() throws IOException {
    return new Device(
        new FileInputStream(CONTROLLING),
        new FileOutputStream(CONTROLLING),
        Redirect.from(CONTROLLING));
  }
}
