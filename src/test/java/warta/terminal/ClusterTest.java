package warta.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", " ", "é", "ж", "ع", "│", "●", "…", "₫", "ไ", "𝒳"})
  void letterOrSignIsOneColumnEverywhere(String cluster) {
    assertThat(Cluster.isCertain(cluster)).isTrue();
    assertThat(Cluster.reach(cluster, 1)).isEqualTo(1);
  }

  /// Wide, several code points, a mark alone, a jamo behind another, private, unassigned, a playing
  /// card that some fonts draw as an emoji, half a flag.
  @ParameterizedTest
  @ValueSource(strings = {"世", "e\u0301", "❤\ufe0f", "\u0301", "ᆨ", "\ue000", "\u0378", "🂡", "🇮"})
  void allElseMayBeTwo(String cluster) {
    assertThat(Cluster.isCertain(cluster)).isFalse();
    assertThat(Cluster.reach(cluster, 1)).isGreaterThanOrEqualTo(2);
  }
}
