package warta.article.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ShinglesTest {
  private static final String FERRY = "Feri malam berangkat pukul sembilan dari dermaga lama.";

  @Test
  void aTextStandsWhollyInItself() {
    assertThat(Shingles.of(FERRY).shareOf(FERRY)).isEqualTo(1);
  }

  @Test
  void caseQuotesAndSpacingDoNotTellTextsApart() {
    assertThat(Shingles.of(FERRY).shareOf("“FERI  malam” berangkat — pukul\nsembilan"))
        .isEqualTo(1);
  }

  @Test
  void otherWordsInAnotherOrderAreOtherText() {
    assertThat(Shingles.of(FERRY).shareOf("dermaga malam sembilan feri pukul lama")).isZero();
    assertThat(Shingles.of(FERRY).shareOf("berangkat malam feri")).isZero();
  }

  @Test
  void aTextHalfOfWhichIsKnownHasAboutHalf() {
    assertThat(Shingles.of(FERRY).shareOf("Feri malam berangkat pukul enam hari ini"))
        .isCloseTo(0.4, within(0.01));
  }

  @Test
  void noRowGoesOverTheBorderOfTwoTexts() {
    Shingles two = new Shingles();
    two.add("Feri malam");
    two.add("berangkat pukul sembilan");

    assertThat(two.shareOf("Feri malam berangkat")).isZero();
    assertThat(two.shareOf("Feri malam")).isEqualTo(1);
    assertThat(two.words()).isEqualTo(5);
  }

  @Test
  void charactersOfScriptsWithoutSpacesAreWords() {
    assertThat(Shingles.of("夜のフェリーは九時に出る。").shareOf("フェリーは九時")).isEqualTo(1);
    assertThat(Shingles.of("夜のフェリーは九時に出る。").shareOf("朝の列車")).isZero();
  }

  @Test
  void aTextWithoutWordsHasNoShare() {
    assertThat(Shingles.of(FERRY).shareOf("— …")).isZero();
    assertThat(Shingles.of("").shareOf(FERRY)).isZero();
  }
}
