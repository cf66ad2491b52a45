package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.words.Trouble;

class AheadTest {
  private static final String SIZE = "80x24";

  private static Rig five() {
    return Rig.of(SIZE, Newsstand.named("five"));
  }

  private static Reading reading(Rig rig) {
    Reading reading = rig.model().reading();
    assertThat(reading).isNotNull();
    return reading;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "G",
        "x G",
        "x ] ]",
        "G g",
        "j j j",
        "Space",
        "Space Space Space x",
        "L j",
        "1 o",
        ")",
        "G k k",
        "x x",
        "x - z",
        "d u f b"
      })
  void keysPressedAheadDoWhatTheyDoLater(String keys) {
    Rig prompt = five().keys("Enter wait " + keys + " wait");
    Rig late = five().late().keys("Enter " + keys + " wait");
    assertThat(late.screen().text()).isEqualTo(prompt.screen().text());
    assertThat(late.model().marks()).isEqualTo(prompt.model().marks());
  }

  @Test
  void theScreenDoesNotChangeUntilTheArticleIsThere() {
    Rig late = five().late().keys("Enter");
    String before = late.screen().text();
    assertThat(late.keys("x G").screen().text()).isEqualTo(before);
    assertThat(reading(late.keys("wait")).face()).isEqualTo(Face.REMOVED_SHOWN);
    assertThat(reading(late).standing().top()).isPositive();
  }

  @Test
  void whatLeavesTheArticleIsDoneAtOnce() {
    Rig late = five().late().keys("Enter G q");
    assertThat(late.model().stage().focus()).isEqualTo(Focus.LIST);
    late.keys("wait");
    assertThat(reading(late).arrival()).isInstanceOf(Arrival.Here.class);
    assertThat(reading(late).standing().top()).isZero();
    assertThat(late.model().list().cursor()).isZero();
  }

  @Test
  void keysOfAnArticleLeftForTheNextAreNotTheNextOnes() {
    Rig late = five().late().keys("Enter x J wait");
    assertThat(reading(late).row().id()).isEqualTo(late.model().list().shown().get(1).id());
    assertThat(reading(late).face()).isEqualTo(Face.CLEANED);
  }

  @Test
  void keysAreNotPressedIntoAPaneThatWasOpenedMeanwhile() {
    Rig late = five().late().keys("Enter x ?");
    String help = late.screen().text();
    assertThat(late.keys("wait").screen().text()).isEqualTo(help);
    assertThat(reading(late).face()).isEqualTo(Face.CLEANED);
  }

  @Test
  void tooManyKeysAreSaidToBeLost() {
    Rig late = five().late().keys("Enter" + " j".repeat(Arrival.Waiting.MOST));
    assertThat(late.model().stage().notice().text()).isEmpty();
    late.keys("G");
    assertThat(late.model().stage().notice().text()).isEqualTo("There is no article here yet.");
    assertThat(reading(late.keys("wait")).standing().top()).isEqualTo(Arrival.Waiting.MOST);
  }

  @Test
  void keysAreForgottenWhereTheArticleCannotBeHad() {
    Rig late = five().late().keys("Enter x");
    Ticket ticket = reading(late).ticket();
    late.send(new Message.Failed(ticket, new Trouble.Empty("page")));
    assertThat(reading(late).arrival()).isInstanceOf(Arrival.Missing.class);
    assertThat(reading(late).face()).isEqualTo(Face.CLEANED);
    assertThat(late.screen().text()).contains("page: empty, nothing to show");
  }
}
