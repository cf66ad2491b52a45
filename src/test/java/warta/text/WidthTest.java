package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "é, 1",
    "e\u0301, 1",
    "ё, 1",
    "…, 1",
    "─, 1",
    "•, 1",
    "°, 1",
    "§, 1",
    "日, 2",
    "가, 2",
    "\u1112\u1161\u11ab, 2",
    "Ａ, 2",
    "ｱ, 1",
    "ｶﾞ, 2",
    "か\u3099, 2",
    "😀, 2",
    "👨‍👩‍👧, 2",
    "👍🏽, 2",
    "🇮🇩, 2",
    "🇮, 1",
    "1️⃣, 2",
    "❤, 1",
    "❤️, 2",
    "©, 1",
    "©️, 2",
    "☝🏽, 2",
    "⌚, 2",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿, 2",
    "नि, 1",
    "का, 1",
    "क्ष, 2",
    "بَّ, 1",
    "กำ, 2",
    "ที่, 1",
    "\u0903, 1",
    "\u0301, 0",
    "\u200d, 0",
    "\u3164, 0",
    "\ufffd, 1"
  })
  void clusterTakesItsColumns(String cluster, int columns) {
    assertThat(Width.of(cluster)).isEqualTo(columns);
  }

  @Test
  void columnsAreTheSumOfClusters() {
    assertThat(Width.columns("")).isZero();
    assertThat(Width.columns("Kim 김정은 👨‍👩‍👧!")).isEqualTo(4 + 6 + 1 + 2 + 1);
  }

  @Test
  void cutNeverSplitsACluster() {
    assertThat(Width.cut("日本語", 5)).isEqualTo("日本");
    assertThat(Width.cut("a👨‍👩‍👧b", 2)).isEqualTo("a");
    assertThat(Width.cut("e\u0301a", 1)).isEqualTo("e\u0301");
    assertThat(Width.cut("abc", 0)).isEmpty();
    assertThat(Width.cut("abc", -3)).isEmpty();
  }

  @Test
  void ellipsisFitsItsColumns() {
    assertThat(Width.ellipsis("abc", 3)).isEqualTo("abc");
    assertThat(Width.ellipsis("abcd", 3)).isEqualTo("ab…");
    assertThat(Width.ellipsis("日本語", 4)).isEqualTo("日…");
    assertThat(Width.ellipsis("abcd", 1)).isEqualTo("…");
    assertThat(Width.ellipsis("abcd", 0)).isEmpty();
    assertThat(Width.ellipsis("", 0)).isEmpty();
  }

  @Test
  void cutAndEllipsisKeepTheirBoundForAnyText() {
    long seed = 99;
    Random random = new Random(seed);
    int[] parts = {'a', ' ', 0x301, 0x65E5, 0x1F600, 0x200D, 0xFE0F, 0x1F1EE, 0x915, 0x94D, 0x1112};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(10); i > 0; i--) {
        made.appendCodePoint(parts[random.nextInt(parts.length)]);
      }
      String text = made.toString();
      int columns = random.nextInt(12);
      String cut = Width.cut(text, columns);
      assertThat(text).as("seed %d", seed).startsWith(cut);
      assertThat(Width.columns(cut)).as("seed %d: %s", seed, text).isLessThanOrEqualTo(columns);
      assertThat(Width.columns(Width.ellipsis(text, columns)))
          .as("seed %d: %s", seed, text)
          .isLessThanOrEqualTo(columns);
    }
  }

  @Test
  void fastPathSaysWhatTheTableSays() {
    for (char c = 0; c < 0xD800; c++) {
      int value = Ranges.of(c);
      int expected = (value & Ranges.ZERO) != 0 ? 0 : (value & Ranges.WIDE) != 0 ? 2 : 1;
      assertThat(Width.of(String.valueOf(c))).as("%04X", (int) c).isEqualTo(expected);
    }
  }
}
