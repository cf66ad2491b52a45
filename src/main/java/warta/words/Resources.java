package warta.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The one loader of what is packed with the program: text files under `/warta/<room>/`.
///
/// A resource file is UTF-8; a line that begins with `#` and an empty line say nothing to the
/// program.
public final class Resources {
  private Resources() {}

  /// The lines of a resource that mean something: no comments, no empty lines, in their order.
  ///
  /// @param path from the root, such as `/warta/words/en.txt`
  /// @throws IllegalStateException where the program was packed without it
  public static List<String> lines(String path) {
    return text(path).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }

  /// A resource whole, as text.
  ///
  /// @throws IllegalStateException where the program was packed without it
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /// A resource whole, as bytes.
  ///
  /// @throws IllegalStateException where the program was packed without it
  public static byte[] bytes(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("packed without " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
