package warta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import warta.ui.KeyTable;
import warta.words.Words;

/// The README says what is true.
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String OPEN =
      "<!-- keys: written by `scripts/test --accept` from the keymap -->\n";
  private static final String CLOSE = "<!-- /keys -->";

  @Test
  void theKeysAreTheKeymaps() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(OPEN) + OPEN.length();
    int to = readme.indexOf(CLOSE);
    assertThat(readme).contains(OPEN, CLOSE);
    String table = "\n" + KeyTable.markdown(Words.of("en")) + "\n";
    if (Boolean.getBoolean("warta.accept")) {
      Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
      return;
    }
    assertThat(readme.substring(from, to)).isEqualTo(table);
  }

  @Test
  void everySettingIsListedWithItsStandard() throws IOException {
    String readme = Files.readString(README);
    for (Setting setting : Setting.values()) {
      String row =
          readme
              .lines()
              .filter(line -> line.startsWith("| `" + setting.key() + "` |"))
              .findFirst()
              .orElse("");
      assertThat(row).as(setting.key()).endsWith("| " + setting.standard() + " |");
    }
  }
}
