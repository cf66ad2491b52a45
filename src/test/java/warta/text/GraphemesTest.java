package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class GraphemesTest {
  private static List<String> clusters(String text) {
    List<String> clusters = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Graphemes.next(text, at);
      clusters.add(text.substring(at, end));
      at = end;
    }
    return clusters;
  }

  private static String fromHex(String codePoints) {
    StringBuilder text = new StringBuilder();
    for (String hex : codePoints.strip().split(" ", -1)) {
      text.appendCodePoint(Integer.parseInt(hex, 16));
    }
    return text.toString();
  }

  @Test
  void breaksAsUnicodesOwnTestSays() {
    SoftAssertions softly = new SoftAssertions();
    for (String line : Unicode.lines("GraphemeBreakTest.txt")) {
      List<String> expected =
          Arrays.stream(line.split("÷", -1))
              .filter(cluster -> !cluster.isBlank())
              .map(cluster -> fromHex(cluster.replace("× ", "")))
              .toList();
      softly.assertThat(clusters(String.join("", expected))).as(line).isEqualTo(expected);
    }
    softly.assertAll();
  }

  @Test
  void everyEmojiIsOneClusterAndTwoColumnsWhereItIsAnEmoji() {
    SoftAssertions softly = new SoftAssertions();
    List<String> sequences = Unicode.lines("emoji-test.txt");
    for (String line : sequences) {
      String emoji = fromHex(line);
      softly.assertThat(clusters(emoji)).as(line).containsExactly(emoji);
      // A single code point whose fully qualified form the file gives too is text, not an emoji.
      boolean text =
          sequences.contains(line + " FE0F") || (line.endsWith(" 20E3") && !line.contains("FE0F"));
      if (!text) {
        softly.assertThat(Width.of(emoji)).as(line).isEqualTo(2);
      }
    }
    softly.assertAll();
  }

  @Test
  void indicConjunctsAndJamoAreOneClusterEach() {
    assertThat(clusters("क्षि")).containsExactly("क्षि");
    assertThat(clusters("\u1112\u1161\u11ab글")).containsExactly("\u1112\u1161\u11ab", "글");
    assertThat(clusters("e\u0301a")).containsExactly("e\u0301", "a");
  }

  @Test
  void loneSurrogatesAndEndsAreNoTrap() {
    assertThat(clusters("\ud83d")).containsExactly("\ud83d");
    assertThat(clusters("a\udc00b")).containsExactly("a", "\udc00", "b");
    assertThat(clusters("\r\n\r")).containsExactly("\r\n", "\r");
  }

  @Test
  void fastPathSaysWhatTheTableSays() {
    for (char c = 0; c < 0xD800; c++) {
      if (Graphemes.neverCombines(c) && c != '\r' && c != '\n') {
        int value = Ranges.of(c);
        assertThat(value & Ranges.CLASS).as("%04X", (int) c).isIn(Ranges.OTHER, Ranges.CONTROL);
      }
    }
  }

  @Test
  void clustersCoverAnyStringWithoutAGap() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append((char) random.nextInt(0x10000));
      }
      assertThat(String.join("", clusters(text.toString())))
          .as("seed %d", seed)
          .isEqualTo(text.toString());
    }
  }
}
