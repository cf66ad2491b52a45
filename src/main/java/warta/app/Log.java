package warta.app;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/// Where details go that no person should have to see on the screen: `$XDG_STATE_HOME/warta/log`
/// (`~/.local/state/warta/log`). The file is made with the first line written to it.
public final class Log {
  private static final long MOST_BYTES = 1_000_000;

  private final Path file;

  /// The log where the environment says it is.
  public Log(Map<String, String> environment) {
    String state = environment.get("XDG_STATE_HOME");
    Path folder =
        state == null || state.isEmpty()
            ? Path.of(environment.getOrDefault("HOME", "."), ".local", "state")
            : Path.of(state);
    file = folder.resolve("warta").resolve("log");
  }

  /// The file's path, for a person.
  public String path() {
    return file.toString();
  }

  /// Writes what a mistake of ours left behind.
  public void write(Throwable mistake) {
    PrintStream out = new PrintStream(new LateFile(), true, StandardCharsets.UTF_8);
    out.println(Instant.now());
    mistake.printStackTrace(out);
    out.close();
  }

  /// A stream into the file that takes what libraries write to standard error while the screen is
  /// up.
  PrintStream stream() {
    return new PrintStream(new LateFile(), true, StandardCharsets.UTF_8);
  }

  /// Opens the file at the first byte; a log that cannot be written is no reason to disturb a
  /// reader.
  private final class LateFile extends OutputStream {
    private OutputStream out = OutputStream.nullOutputStream();
    private boolean opened;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (!opened) {
        opened = true;
        open();
      }
      out.write(bytes, from, length);
    }

    private void open() {
      try {
        Files.createDirectories(file.getParent());
        boolean append = !Files.exists(file) || Files.size(file) < MOST_BYTES;
        out = new FileOutputStream(file.toFile(), append);
      } catch (IOException _) {
        out = OutputStream.nullOutputStream(); // nowhere is left to say it
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
