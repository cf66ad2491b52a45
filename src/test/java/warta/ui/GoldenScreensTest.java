package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import warta.screen.Screen;

/// Every file of `src/test/resources/screens` is a test: a head, `---`, and the screen as it must
/// be. `-Dwarta.accept=true` writes the screens as they are; the difference is read like code.
///
/// The head: `size` of the terminal; `sources`, a set of [Newsstand]; `keys`, see [Rig#keys];
/// perhaps `language`, `ascii: yes`, `summary: no`, `loading: 50` (a folder of so many files, none
/// read yet), `answers: late`, or `answers: opened` where no summary comes; and `roles`, for which
/// a second picture below the screen shows where each of them stands, by the first letter.
class GoldenScreensTest {
  private static final Path FOLDER = Path.of("src/test/resources/screens");

  @TestFactory
  Stream<DynamicTest> screensAreAsTheyWereAccepted() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf("---\n");
    assertThat(end).as("a line `---` ends the head").isPositive();
    String head = text.substring(0, end);
    String drawn = drawn(head(head));
    if (Boolean.getBoolean("warta.accept")) {
      Files.writeString(file, head + "---\n" + drawn);
    } else {
      assertThat(drawn).isEqualTo(text.substring(end + 4));
    }
  }

  private static Map<String, String> head(String text) {
    Map<String, String> head = new HashMap<>();
    for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
      int colon = line.indexOf(':');
      head.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return head;
  }

  private static String drawn(Map<String, String> head) {
    Preferences preferences =
        new Preferences(
            72,
            !head.getOrDefault("summary", "yes").equals("no"),
            Sort.NEWEST,
            head.getOrDefault("language", "en"),
            head.getOrDefault("ascii", "no").equals("yes"));
    Newsstand stand = Newsstand.named(head.getOrDefault("sources", "five"));
    String size = head.getOrDefault("size", "80x24");
    String loading = head.get("loading");
    Rig rig =
        loading == null
            ? Rig.of(size, stand, preferences)
            : Rig.loading(size, stand, preferences, Integer.parseInt(loading));
    switch (head.getOrDefault("answers", "")) {
      case "late" -> rig.late();
      case "opened" -> rig.withoutSummaries();
      default -> {}
    }
    Screen screen = rig.keys(head.getOrDefault("keys", "")).screen();
    String roles = head.get("roles");
    return roles == null ? screen.text() : screen.text() + "---\n" + roles(screen, roles);
  }

  private static String roles(Screen screen, String names) {
    List<String> wanted = List.of(names.toUpperCase(Locale.ROOT).split(" "));
    StringBuilder picture = new StringBuilder();
    for (int row = 0; row < screen.size().rows(); row++) {
      for (int column = 0; column < screen.size().columns(); column++) {
        String role = screen.role(row, column).name();
        picture.append(wanted.contains(role) ? role.charAt(0) : '.');
      }
      picture.append('\n');
    }
    return picture.toString();
  }
}
