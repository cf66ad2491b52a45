package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.words.Resources;

class WeightsTest {
  private static final List<String> LINES = Resources.lines("/warta/digest/weights.txt");

  @Test
  void everyFeatureHasItsLineAndIsWrittenAsItIsRead() {
    assertThat(LINES).hasSize(Feature.values().length + 2);
    assertThat(Weights.parse(LINES).lines()).isEqualTo(LINES);
  }

  @Test
  void aLineThatIsMissingOrShortIsNamed() {
    List<String> fewer = new ArrayList<>(LINES);
    fewer.removeFirst();
    assertThatThrownBy(() -> Weights.parse(fewer)).hasMessageContaining("a line is missing");
    List<String> mute = new ArrayList<>(LINES);
    mute.set(LINES.size() - 1, "out 0.25 2");
    assertThatThrownBy(() -> Weights.parse(mute)).hasMessageContaining("a line is missing");
    List<String> cut = new ArrayList<>(LINES);
    cut.set(0, LINES.getFirst().substring(0, LINES.getFirst().lastIndexOf(' ')));
    assertThatThrownBy(() -> Weights.parse(cut)).hasMessageContaining("log_position");
  }

  @Test
  void measuresSayWhatTheyWeighAndNoMoreFarOff() {
    List<String> lines = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      lines.add(feature.key() + (feature == Feature.FIGURES ? " 1 2 0.5 3" : " 0 1 0 0"));
    }
    lines.add("bias 1");
    lines.add("out 0.25 2");
    Weights weights = Weights.parse(lines);
    double[] measures = new double[Feature.values().length];
    measures[Feature.FIGURES.column()] = 3;
    assertThat(weights.share(measures)).isCloseTo(0.25 + 0.5 + 2 * 4 / 5.0, offset(1e-12));
    measures[Feature.FIGURES.column()] = 11;
    double far = weights.share(measures);
    measures[Feature.FIGURES.column()] = 1_000;
    assertThat(weights.share(measures)).isEqualTo(far);
  }
}
