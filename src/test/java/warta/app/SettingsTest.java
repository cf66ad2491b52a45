package warta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.ui.Sort;
import warta.words.Trouble;
import warta.words.Words;

class SettingsTest {
  private static final Words ENGLISH = Words.of("en");

  @Test
  void linesAreNamesAndValues() {
    Settings settings =
        Settings.parse(List.of("# mine", "", "measure = 64", "sort=title", "summary =  off"), "en");
    assertThat(settings.troubles()).isEmpty();
    assertThat(settings.preferences().measure()).isEqualTo(64);
    assertThat(settings.preferences().sort()).isEqualTo(Sort.TITLE);
    assertThat(settings.preferences().summary()).isFalse();
  }

  @Test
  void aWrongNameIsNamedWithTheNearestAndTheRestCounts() {
    Settings settings = Settings.parse(List.of("mesure = 60", "measure = 60"), "en");
    assertThat(settings.troubles())
        .extracting(trouble -> trouble.sentence(ENGLISH))
        .containsExactly("config:1: there is no setting `mesure`; the nearest is `measure`");
    assertThat(settings.preferences().measure()).isEqualTo(60);
  }

  @Test
  void aWrongValueIsNamedWithWhatItTakes() {
    Settings settings = Settings.parse(List.of("measure = 90", "sort = random"), "en");
    assertThat(settings.troubles())
        .extracting(Trouble::name)
        .containsExactly("config:1", "config:2");
    assertThat(settings.troubles().getFirst().sentence(ENGLISH)).contains("40 … 80");
    assertThat(settings.preferences().measure()).isEqualTo(72);
  }

  @Test
  void everySettingHasItsHelpInBothLanguagesAndTakesItsStandard() {
    for (Setting setting : Setting.values()) {
      assertThat(setting.takes(setting.standard())).as(setting.key()).isTrue();
      for (String language : Words.LANGUAGES) {
        assertThat(Words.of(language).knows("setting." + setting.key())).isTrue();
      }
    }
  }

  @Test
  void theFileIsWhereTheDesktopSaysElseInTheHome() {
    assertThat(Settings.file(Map.of("XDG_CONFIG_HOME", "/c", "HOME", "/h")))
        .isEqualTo(Path.of("/c/warta/config"));
    assertThat(Settings.file(Map.of("HOME", "/h"))).isEqualTo(Path.of("/h/.config/warta/config"));
  }

  @Test
  void theLocaleGivesTheLanguageByTheOrderOfItsVariables() {
    assertThat(Settings.language(Map.of("LANG", "id_ID.UTF-8"))).isEqualTo("id");
    assertThat(Settings.language(Map.of("LANG", "id_ID.UTF-8", "LC_ALL", "en_GB"))).isEqualTo("en");
    assertThat(Settings.language(Map.of())).isEqualTo("en");
  }
}
