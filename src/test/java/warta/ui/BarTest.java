package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bar above an article where it is narrow.
class BarTest {
  @ParameterizedTest
  @ValueSource(ints = {40, 44, 48, 52, 56, 60, 64, 68, 72, 80})
  void whatDoesNotFitWholeIsLeftOut(int columns) {
    Rig rig = Rig.five(columns + "x24").keys("Space");
    assertThat(rig.screen().row(0).strip()).startsWith("Kabar Muara").endsWith("%");

    String removed = rig.keys("x").screen().row(0).strip();
    assertThat(removed).endsWith("removed shown · piece 1 of 7 · 0 %");
    assertThat(removed.substring(0, removed.indexOf("removed")))
        .matches("Ka.{0,6}… |Kabar Muara +|Kabar Muara · 1 (min|Jul 2025) {2,}");
  }
}
