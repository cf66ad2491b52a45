package warta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Scraped texts and the articles they should give: each `NAME.txt` in `src/test/resources/pages`
/// has its `NAME.expected.txt`. `scripts/test --accept` writes what comes out; the diff is read.
final class PlainPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(f -> f.toString().endsWith(".txt") && !f.toString().endsWith(".expected.txt"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aScrapedTextGivesTheArticleItsPairExpects(Path page) throws IOException {
    String described = Described.of(Plain.clean(Files.readString(page)));
    Path expected =
        page.resolveSibling(page.getFileName().toString().replace(".txt", ".expected.txt"));
    if (Boolean.getBoolean("warta.accept")) {
      Files.writeString(expected, described);
    }
    assertThat(described).isEqualTo(Files.readString(expected));
  }

  @Test
  void thereArePages() throws IOException {
    assertThat(pages().count()).isGreaterThanOrEqualTo(10);
  }
}
