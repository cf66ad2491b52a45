package warta.article.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Texts in the one form in which they are compared.
class FoldingTest {
  private static final String[] ALPHABETS = {
    "abcXYZ 019.,:;-'\"()/\n\t",
    "àÉñøßĐğŁŒ×÷ĬĦ«»\u00A0",
    "“”‘’–—…•†‐\u2011\u2017",
    "ЖёЯщҐ",
    "İıſﬁª½Ａ①ΣςΩ",
    "e\u0301a\u030Aй\u0306",
    "日本語한국어ไทย🙂",
  };

  /// What [Folding#bare] promises, without its short cut for plain text.
  private static String spelledOut(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = composed.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{Nd}\\p{Mn}]+", " ");
    return words.strip();
  }

  @Test
  void theShortCutForPlainTextGivesTheSame() {
    long seed = Long.getLong("warta.seed", 9L);
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int kinds = 1 + random.nextInt(ALPHABETS.length);
      for (int i = random.nextInt(20); i >= 0; i--) {
        String alphabet = ALPHABETS[random.nextInt(kinds)];
        int at = random.nextInt(alphabet.length());
        text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, 0) + at));
      }
      assertThat(Folding.bare(text.toString()))
          .as("seed %d round %d: %s", seed, round, text)
          .isEqualTo(spelledOut(text.toString()));
    }
  }

  @Test
  void quotesDashesSpacingAndCaseDoNotCount() {
    assertThat(Folding.bare("  Jum’at – “Harga” BERAS,\u00A0naik…  "))
        .isEqualTo("jumat harga beras naik");
  }
}
