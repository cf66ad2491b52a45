package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What words of a text begin with.
class BeginningsTest {
  private static final Beginnings WORDS =
      Beginnings.of(List.of("cookie", "data pribadi", "consent", "cookie"));

  @Test
  void differentBeginningsCountOnceEach() {
    assertThat(WORDS.in("kami memakai cookies dan cookie lain", 1)).isTrue();
    assertThat(WORDS.in("kami memakai cookies dan cookie lain", 2)).isFalse();
    assertThat(WORDS.in("cookies untuk data pribadinya", 2)).isTrue();
    assertThat(WORDS.in("cookies data pribadi consent", 3)).isTrue();
  }

  @Test
  void onlyTheBeginningOfAWordCounts() {
    assertThat(WORDS.in("supercookie tanpa data tentang pribadi", 1)).isFalse();
    assertThat(WORDS.in("", 1)).isFalse();
    assertThat(WORDS.in("c", 1)).isFalse();
    assertThat(WORDS.in("akhirnya cookie", 1)).isTrue();
  }
}
