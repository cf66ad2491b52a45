package warta.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The built program run as a process, with what it printed and how it ended.
record Program(String out, String err, int code) {
  private static final Path JAR = Path.of("target", "warta.jar").toAbsolutePath();
  private static final long PATIENCE_SECONDS = 120;

  /// Runs the jar with nothing on standard input.
  static Program run(String... arguments) throws IOException, InterruptedException {
    return run(new byte[0], arguments);
  }

  /// Runs the jar with these bytes on standard input.
  static Program run(byte[] input, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Xmx384m", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Path home = Files.createTempDirectory("warta-home");
    try {
      return run(builder, home, input);
    } finally {
      remove(home);
    }
  }

  private static Program run(ProcessBuilder builder, Path home, byte[] input)
      throws IOException, InterruptedException {
    builder.environment().put("HOME", home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    Path error = home.resolve("stderr");
    builder.redirectError(error.toFile());
    Process process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      if (process.isAlive()) {
        throw e;
      } // else it ended without reading, which some tests ask for
    }
    String out = text(process.getInputStream());
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + builder.command());
    }
    return new Program(out, Files.readString(error), process.exitValue());
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static Path jar() {
    return JAR;
  }

  List<String> lines() {
    return out.lines().toList();
  }

  private static String text(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
