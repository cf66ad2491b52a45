package warta;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Real pages, which lie beside the project and never in it: `../shared/corpus/extraction`, a
/// packed set of pages a file. They are unpacked into `target/corpus` once, 200 MB in two seconds.
public final class Corpus {
  private static final Path PACKED = Path.of("../shared/corpus/extraction");
  private static final Path UNPACKED = Path.of("target/corpus");
  private static final String PACK = ".tar.xz";

  private Corpus() {}

  /// Whether the pages are beside the project.
  public static boolean isThere() {
    return Files.isDirectory(PACKED);
  }

  /// All pages, web pages and plain texts, in the order of their paths; where there are none, the
  /// test that asks is skipped and says so.
  public static List<Path> pages() throws IOException {
    assumeTrue(isThere(), "skipped: " + PACKED + " is not beside the project");
    List<Path> pages = new ArrayList<>();
    for (Path pack : files(PACKED)) {
      String name = pack.getFileName().toString();
      if (name.endsWith(PACK)) {
        Path set = UNPACKED.resolve(name.substring(0, name.length() - PACK.length()));
        unpack(pack, set);
        pages.addAll(files(set.resolve("pages")));
      }
    }
    return pages;
  }

  /// The folder of all sets, unpacked.
  public static Path folder() throws IOException {
    pages();
    return UNPACKED;
  }

  private static void unpack(Path pack, Path set) throws IOException {
    Path done = set.resolve("unpacked");
    if (Files.exists(done)
        && Files.getLastModifiedTime(done).compareTo(Files.getLastModifiedTime(pack)) >= 0) {
      return;
    }
    Files.createDirectories(set);
    Process tar =
        new ProcessBuilder("tar", "-xJf", pack.toString(), "-C", set.toString(), "pages")
            .inheritIO()
            .start();
    try {
      assumeTrue(tar.waitFor() == 0, "skipped: tar could not unpack " + pack);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
    Files.writeString(done, "");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
