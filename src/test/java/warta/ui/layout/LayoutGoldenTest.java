package warta.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import warta.screen.Role;
import warta.ui.Face;
import warta.ui.Line;
import warta.ui.Lines;
import warta.ui.Run;
import warta.words.Words;

/// Layouts as text files, `src/test/resources/layouts/*.txt`: how it is set and the article in
/// [Notation], `---`, then the lines. Each line is preceded by a letter for the role of each of its
/// runs. A new test is a new file; `scripts/test --accept` writes what is under `---`.
class LayoutGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/layouts");
  private static final String RULE = "---\n";

  private static final Map<Role, Character> LETTERS =
      new EnumMap<>(
          Map.of(
              Role.TEXT, 't',
              Role.DIM, 'd',
              Role.TITLE, 'T',
              Role.HEADING, 'H',
              Role.SUBHEADING, 'h',
              Role.LINK, 'l',
              Role.QUOTE, 'q',
              Role.CODE, 'c',
              Role.RULE, '-',
              Role.REMOVED, 'r'));

  @TestFactory
  Stream<DynamicTest> layoutsAreAsAccepted() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      assertThat(sorted).hasSizeGreaterThan(5);
      return sorted.stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path file) throws IOException {
    String golden = Files.readString(file);
    int cut = golden.indexOf(RULE);
    String header = golden.substring(0, cut);
    String drawn = draw(header);
    if (Boolean.getBoolean("warta.accept")) {
      Files.writeString(file, header + RULE + drawn);
      return;
    }
    assertThat(drawn).isEqualTo(golden.substring(cut + RULE.length()));
  }

  /// The first line says how: `measure 40, cleaned, en`, and `ascii` where it is.
  private static String draw(String header) {
    int end = header.indexOf('\n');
    List<String> how = List.of(header.substring(0, end).split(", "));
    int measure = Integer.parseInt(how.get(0).substring("measure ".length()));
    Face face = Face.valueOf(how.get(1).replace(' ', '_').toUpperCase(Locale.ROOT));
    Lines lines =
        Lines.of(
            Notation.article(header.substring(end + 1)),
            face,
            measure,
            Words.of(how.get(2)),
            how.contains("ascii"));
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      drawn.append(draw(lines.line(i))).append('\n');
    }
    return drawn.toString();
  }

  private static String draw(Line line) {
    StringBuilder roles = new StringBuilder();
    for (Run run : line.runs()) {
      roles.append(LETTERS.get(run.role()));
    }
    return String.format("%-8s|%s", roles, line.text()).stripTrailing();
  }
}
