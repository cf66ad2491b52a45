package warta.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The Unicode 17 files beside the project; a test that asks for one is skipped where they, or the
/// tools that unpack them, are not there.
final class Unicode {
  private static final Path ARCHIVE = Path.of("../shared/corpus/unicode17.tar.xz");

  private Unicode() {}

  /// The lines of one file of the archive, without comments.
  static List<String> lines(String name) {
    assumeTrue(Files.isReadable(ARCHIVE), () -> "no " + ARCHIVE + ": skipped");
    try {
      Process tar =
          new ProcessBuilder("tar", "-xJOf", ARCHIVE.toString(), "unicode17/" + name)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean unpacked = tar.waitFor() == 0;
      assumeTrue(unpacked, "tar cannot unpack xz here: skipped");
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      assumeTrue(false, "no tar here: skipped");
      throw new UncheckedIOException(e);
    }
  }

  /// A file of lines `first..last;property` as the code points of each property.
  static Map<String, BitSet> properties(String name) {
    Map<String, BitSet> properties = new HashMap<>();
    for (String line : lines(name)) {
      int semicolon = line.indexOf(';');
      String range = semicolon < 0 ? line : line.substring(0, semicolon);
      String property = semicolon < 0 ? "" : line.substring(semicolon + 1);
      int dots = range.indexOf("..");
      int first = Integer.parseInt(dots < 0 ? range : range.substring(0, dots), 16);
      int last = dots < 0 ? first : Integer.parseInt(range.substring(dots + 2), 16);
      properties.computeIfAbsent(property, _ -> new BitSet()).set(first, last + 1);
    }
    return properties;
  }
}
