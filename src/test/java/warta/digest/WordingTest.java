package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.Place;

class WordingTest {
  private static Wording of(String title, String... sentences) {
    List<Sentence> all = new ArrayList<>();
    for (String text : sentences) {
      all.add(new Sentence(new Place(all.size(), 0, text.length()), text, 5, true, false, false));
    }
    return Wording.of(all, title, "en");
  }

  @Test
  void wordsThatEverybodyUsesMakeSentencesLittleAlike() {
    Wording wording =
        of("", "the harbour of the north", "the price of the bread", "harbour in the north");
    assertThat(wording.likeness(0, 0)).isCloseTo(1, offset(1e-9));
    assertThat(wording.likeness(0, 1)).isLessThan(0.1);
    assertThat(wording.likeness(0, 2)).isGreaterThan(0.9);
    assertThat(wording.likeness(2, 0)).isEqualTo(wording.likeness(0, 2));
  }

  @Test
  void titleIsSharedByWhatItsWordsSay() {
    Wording wording = of("The harbour closes", "harbour works", "the the the", "nothing else");
    assertThat(wording.shareOfTitle(0)).isCloseTo(1 / 2.15, offset(1e-9));
    assertThat(wording.shareOfTitle(1)).isCloseTo(0.15 / 2.15, offset(1e-9));
    assertThat(wording.shareOfTitle(2)).isZero();
    assertThat(wording.shareInTitle(0)).isCloseTo(0.5, offset(1e-9));
    assertThat(wording.sharedWithTitle(0)).isEqualTo(1);
    assertThat(wording.sharedWithTitle(1)).isZero();
  }

  @Test
  void whatIsNewAndWhatIsTakenUpIsKnown() {
    Wording wording = of("", "ships arrive", "ships leave", "bread falls", "bread rises");
    assertThat(wording.shareNew(0)).isEqualTo(1);
    assertThat(wording.shareNew(1)).isEqualTo(0.5);
    assertThat(wording.shareTakenUp(0)).isEqualTo(0.5);
    assertThat(wording.shareTakenUp(1)).isZero();
    assertThat(wording.spread(2)).isEqualTo(0.5);
  }

  @Test
  void wordsOfManySentencesAreCountedOnce() {
    Wording wording =
        of("", "ships ships arrive", "ships leave", "ships sink", "ships wait", "bread rises");
    assertThat(wording.often(0)).isEqualTo(1);
    assertThat(wording.often(4)).isZero();
  }
}
