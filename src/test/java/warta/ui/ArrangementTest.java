package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warta.screen.Region;

/// The figures of the drawn screens (their columns and rows counted from 1, regions' from 0).
class ArrangementTest {
  private static Arrangement plan(String size, String keys) {
    return Arrangement.of(Rig.of(size, Newsstand.named("five")).keys(keys).model());
  }

  @Test
  void anArticleOf80By24HasFourteenRowsAndItsSummarySeven() {
    Arrangement plan = plan("80x24", "Space");
    assertThat(plan.article()).isEqualTo(new Region(1, 0, 14, 80));
    assertThat(plan.summary()).isEqualTo(new Region(16, 0, 7, 80));
    assertThat(plan.gutter()).isZero();
    assertThat(plan.text()).isEqualTo(4);
    assertThat(plan.measure()).isEqualTo(72);
  }

  @Test
  void aScreenOf120By36HasListArticleAndSummary() {
    Arrangement plan = plan("120x36", "wait");
    assertThat(plan.list()).isEqualTo(new Region(1, 0, 34, 44));
    assertThat(plan.article()).isEqualTo(new Region(1, 45, 20, 75));
    assertThat(plan.summary()).isEqualTo(new Region(22, 45, 13, 75));
    assertThat(plan.text()).isEqualTo(49);
    assertThat(plan.measure()).isEqualTo(68);
  }

  @Test
  void aScreenOf200By60HasThreePanes() {
    Arrangement plan = plan("200x60", "wait > >");
    assertThat(plan.list()).isEqualTo(new Region(1, 0, 58, 56));
    assertThat(plan.gutter()).isEqualTo(57);
    assertThat(plan.text()).isEqualTo(61);
    assertThat(plan.measure()).isEqualTo(80);
    assertThat(plan.article().right()).isEqualTo(144);
    assertThat(plan.summary().column()).isEqualTo(145);
    assertThat(plan.summary().right()).isEqualTo(200);
  }

  @Test
  void theSmallestScreenShowsTheTextOrTheSummary() {
    Arrangement plan = plan("40x12", "Space");
    assertThat(plan.text()).isEqualTo(2);
    assertThat(plan.measure()).isEqualTo(36);
    assertThat(plan.summary().isEmpty()).isTrue();
    assertThat(plan("40x12", "Space S").article().isEmpty()).isTrue();
    assertThat(plan("39x12", "").fits()).isFalse();
    assertThat(plan("40x11", "").fits()).isFalse();
  }

  @Test
  void textIsCentredInTheRoomItDoesNotNeed() {
    Arrangement plan = plan("99x24", "Space");
    assertThat(plan.text() - plan.gutterColumns()).isEqualTo(10);
    assertThat(plan("80x24", "Space < <").text()).isEqualTo(8);
  }
}
