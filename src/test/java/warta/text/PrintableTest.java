package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Presiden tiba di Jakarta.",
        "naïve “quotes” – £5 …",
        "\u00a0\u3000\u2003 spaces of other kinds stay",
        "日本語、한국어 ไทย",
        "e\u0301 is not normalised, nor is ﬁ",
        "👩‍👩‍👧‍👦 👍🏽 ❤️‍🔥 🏳️‍🌈 1️⃣ 🇮🇩 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🧑🏽‍🚀",
        "می‌خواهم",
        "क्‍ष ශ්‍රී ন্‍",
        "葛󠄀城",
        "\ue000 is private",
        "\u0301 leads",
        "\u0600\u0661 \u3164"
      })
  void whatIsCleanComesBackAsTheSameString(String clean) {
    assertThat(Printable.clean(clean)).isSameAs(clean);
  }

  @Test
  void controlsGoWithNothingInTheirPlace() {
    assertThat(Printable.clean("a\u0000b\u0007c\u001b[31md\u007fe\u0080f\u009bg"))
        .isEqualTo("abc[31mdefg");
  }

  @Test
  void bidiAndInvisibleFormatsGoWithNothingInTheirPlace() {
    assertThat(Printable.clean("\u202eevil\u202c \u2066x\u2069 so\u00adft a\u200bb\u2060c\ufeff"))
        .isEqualTo("evil x soft abc");
    assertThat(Printable.clean("a\u200e\u200f\u061c\u180e\u206a\ufff9b\ufffac\ufffb"))
        .isEqualTo("abc");
  }

  @Test
  void tabsAndLineEndsBecomeOneSpaceEach() {
    assertThat(Printable.clean("a\tb\nc\rd\r\ne\u000bf\fg\u0085h\u2028i\u2029j"))
        .isEqualTo("a b c d e f g h i j");
    assertThat(Printable.clean("a\n\n\r\r\nb")).isEqualTo("a    b");
  }

  @Test
  void joinersWithNothingToJoinGo() {
    assertThat(Printable.clean("\u200dabc\u200d d\u200ce")).isEqualTo("abc de");
    assertThat(Printable.clean("👍\u200d")).isEqualTo("👍");
    assertThat(Printable.clean("👍\u200dx")).isEqualTo("👍x");
    assertThat(Printable.clean("می\u200c\u200c\u200dخواهم")).isEqualTo("می\u200cخواهم");
  }

  @Test
  void selectorsWithNothingToSelectGo() {
    assertThat(Printable.clean("\ufe0fa \ufe0fb")).isEqualTo("a b");
    assertThat(Printable.clean("❤\ufe0f\ufe0f\ufe0e")).isEqualTo("❤\ufe0f");
  }

  @Test
  void tagsThatMakeNoFlagGo() {
    String hidden = new String(Character.toChars(0xE0041)) + new String(Character.toChars(0xE007F));
    assertThat(Printable.clean("a" + hidden + "b")).isEqualTo("ab");
    assertThat(Printable.clean("🏴" + new String(Character.toChars(0xE0041)) + "b"))
        .isEqualTo("🏴b");
  }

  @Test
  void brokenCodePointsBecomeReplacements() {
    assertThat(Printable.clean("a\ud83d b\udc00\ufffe\uffff\ufdd0"))
        .isEqualTo("a\ufffd b\ufffd\ufffd\ufffd\ufffd");
    assertThat(Printable.clean(new String(Character.toChars(0x1FFFE)))).isEqualTo("\ufffd");
    assertThat(Printable.clean("\ue000\ufffc")).isEqualTo("\ue000\ufffc");
  }

  @Test
  void noCodePointOfBreakClassControlEverPasses() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String cleaned = Printable.clean("a" + new String(Character.toChars(c)) + "b");
      int kind = Ranges.of(c) & Ranges.CLASS;
      boolean broken = (c & 0xFFFE) == 0xFFFE || (c >= 0xD800 && c <= 0xDFFF);
      boolean lines = (c >= 9 && c <= 13) || c == 0x85 || c == 0x2028 || c == 0x2029;
      if (lines) {
        assertThat(cleaned).as("%04X", c).isEqualTo("a b");
      } else if (kind == Ranges.CONTROL && !broken) {
        assertThat(cleaned).as("%04X", c).isEqualTo("ab");
      } else if (kind == Ranges.OTHER && !broken && !(c >= 0xFDD0 && c <= 0xFDEF)) {
        assertThat(cleaned).as("%04X", c).hasSize(2 + Character.charCount(c));
      }
    }
  }

  @Test
  void cleaningTwiceIsCleaningOnce() {
    long seed = 17;
    Random random = new Random(seed);
    int[] traps = {
      0x200D, 0x200C, 0xFE0F, 0x1F469, 0x1F3FD, 0x1F3F4, 0xE0067, 0xE007F, 0x0915, 0x094D, 0x0628,
      'a', ' ', '\r', '\n', 0, 0x200B, 0xD83D, 0xDC00, 0x0301, 0x2764, 0x180B, 0x1820, 0xE0100
    };
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.appendCodePoint(traps[random.nextInt(traps.length)]);
      }
      String once = Printable.clean(text.toString());
      assertThat(Printable.clean(once)).as("seed %d, of %s", seed, text).isSameAs(once);
    }
  }
}
