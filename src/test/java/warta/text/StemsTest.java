package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Stems looked for in texts.
class StemsTest {
  private static final List<String> STEMS = List.of("author", "by/", "/aut", "pen");

  @Test
  void aStemIsFoundWhereverItStandsInWhateverCase() {
    Stems stems = Stems.of(STEMS.toArray(String[]::new));
    long seed = Long.getLong("warta.seed", 3L);
    Random random = new Random(seed);
    String letters = "aAuUtThHoOrRbByY/pPeEnN -é日";
    int found = 0;
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        boolean stem = random.nextInt(15) == 0;
        text.append(
            stem
                ? STEMS.get(random.nextInt(STEMS.size()))
                : letters.charAt(random.nextInt(letters.length())));
      }
      boolean there = STEMS.stream().anyMatch(text.toString().toLowerCase(Locale.ROOT)::contains);
      found += there ? 1 : 0;
      assertThat(stems.in(text.toString()))
          .as("seed %d round %d: %s", seed, round, text)
          .isEqualTo(there);
    }
    assertThat(found).as("both happen").isBetween(1_000, 49_000);
  }
}
