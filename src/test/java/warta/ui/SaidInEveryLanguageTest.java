package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warta.words.Resources;

class SaidInEveryLanguageTest {
  /// Matches `"told.no-links"`, not `"told"` nor `"Told.x"`.
  private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z.-]*)\"");

  private static Set<String> keys(String language) {
    return Resources.lines("/warta/words/" + language + ".txt").stream()
        .map(line -> line.substring(0, line.indexOf(" = ")))
        .filter(key -> !key.endsWith(".one"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatOneLanguageSaysTheOtherSaysToo() {
    assertThat(keys("id")).containsExactlyInAnyOrderElementsOf(keys("en"));
  }

  @Test
  void placesForValuesAreTheSameInEveryLanguage() {
    List<String> en = Resources.lines("/warta/words/en.txt");
    List<String> id = Resources.lines("/warta/words/id.txt");
    for (String key : keys("en")) {
      assertThat(places(line(id, key))).as(key).isEqualTo(places(line(en, key)));
    }
  }

  private static String line(List<String> lines, String key) {
    return lines.stream().filter(line -> line.startsWith(key + " = ")).findFirst().orElseThrow();
  }

  private static Set<String> places(String line) {
    return Pattern.compile("\\{\\w}")
        .matcher(line)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toSet());
  }

  @Test
  void everySentenceTheReaderAsksForIsThere() throws IOException {
    Set<String> known = keys("en");
    List<String> missing = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/warta/ui"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = KEY.matcher(Files.readString(file));
        while (matcher.find()) {
          String key = matcher.group(1);
          boolean there =
              known.contains(key)
                  || known.contains(key + ".other")
                  || (key.endsWith(".") && known.stream().anyMatch(k -> k.startsWith(key)));
          if (!there) {
            missing.add(file.getFileName() + ": " + key);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
