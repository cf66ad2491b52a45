package warta.page;

import java.nio.file.Path;

/// Where a page comes from.
public sealed interface Source {
  /// The path as the reader reached it, `-` for standard input: what is printed as `file`.
  String name();

  /// A file on disk.
  record OnDisk(Path path, String name) implements Source {}

  /// What is piped in.
  record StandardInput() implements Source {
    @Override
    public String name() {
      return "-";
    }
  }

  /// A document packed with the program, such as the bundled edition.
  ///
  /// @param resource from the root of the class path, such as `/content/x.html`
  record Packed(String resource, String name) implements Source {}
}
