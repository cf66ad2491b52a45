package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountTest {
  @Test
  void wordsHoldALetterOrADigit() {
    assertThat(WordCount.of("")).isZero();
    assertThat(WordCount.of("  \u00a0 ")).isZero();
    assertThat(WordCount.of("satu dua  tiga")).isEqualTo(3);
    assertThat(WordCount.of("Rp1,5 miliar (naik 3%)")).isEqualTo(4);
    assertThat(WordCount.of("perwira-perwira")).isEqualTo(1);
    assertThat(WordCount.of("Ombai | Exit | 35")).isEqualTo(3);
  }

  @Test
  void aBudgetCountsLoneMarksToo() {
    assertThat(WordCount.withMarks("one -- two")).isEqualTo(3);
    assertThat(WordCount.withMarks("\u201cOne,\u201d he said \u2013 twice.")).isEqualTo(5);
    assertThat(WordCount.withMarks("ends with \u2014")).isEqualTo(3);
    assertThat(WordCount.withMarks("perwira-perwira, dua")).isEqualTo(2);
  }

  @Test
  void scriptsWithoutSpacesCountTwoCharactersAsAWordAndNoPunctuation() {
    assertThat(WordCount.of("\u65b0\u805e\u3092\u8aad\u3080\u3002")).isEqualTo(3);
    assertThat(WordCount.withMarks("\u65b0\u805e\u3092\u8aad\u3080\u3002")).isEqualTo(3);
    assertThat(WordCount.of("Mi \u798f\u4f86, tiga")).isEqualTo(3);
  }
}
