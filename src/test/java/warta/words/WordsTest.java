package warta.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9n]\\}"); // {0}, {n}; not {x}

  @Test
  void indonesianSaysAllThatEnglishSays() {
    Map<String, String> english = Words.load("en");
    Map<String, String> indonesian = Words.load("id");
    assertThat(indonesian.keySet())
        .containsAll(english.keySet().stream().filter(k -> !k.endsWith(".one")).toList());
    assertThat(english.keySet()).containsAll(indonesian.keySet());
  }

  @Test
  void bothLanguagesLeaveRoomForTheSameValues() {
    Map<String, String> english = Words.load("en");
    Words.load("id")
        .forEach((key, sentence) ->
            assertThat(places(sentence)).as(key).isEqualTo(places(english.get(key))));
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    for (Matcher m = PLACE.matcher(sentence); m.find(); ) {
      places.add(m.group());
    }
    return places;
  }

  @Test
  void countsHaveTheirForms() {
    assertThat(Words.of("en").count("cli.read", 1)).isEqualTo("1 page read");
    assertThat(Words.of("en").count("cli.read", 12_000)).isEqualTo("12,000 pages read");
    assertThat(Words.of("id").count("cli.read", 12_000)).isEqualTo("12.000 halaman terbaca");
  }

  @Test
  void numbersAreGroupedByThrees() {
    Words english = Words.of("en");
    assertThat(english.number(0)).isEqualTo("0");
    assertThat(english.number(999)).isEqualTo("999");
    assertThat(english.number(1_000)).isEqualTo("1,000");
    assertThat(english.number(-1_234_567)).isEqualTo("-1,234,567");
    assertThat(Words.of("id").number(10_000)).isEqualTo("10.000");
  }

  @Test
  void anUnknownLanguageSpeaksEnglish() {
    assertThat(Words.of("fr").language()).isEqualTo("en");
  }
}
