package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Namun, ia pergi.",
        "id | \"Namun saya pergi,\" katanya.",
        "id | Oleh karena itu harga naik.",
        "id | Langkah ini disambut warga.",
        "id | Delegasi tersebut pulang.",
        "id | Mereka menunggu.",
        "en | However, it rained.",
        "en | He left the town.",
        "en | It’s over.",
        "en | This move surprised many.",
        "en | In addition, prices rose."
      })
  void leanOnTheSentenceBefore(String language, String sentence) {
    assertThat(Openers.lean(sentence, language)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Hari ini hujan turun di Bogor.",
        "id | Tahun ini panen berhasil.",
        "id | Presiden tiba di Seoul.",
        "id | Namunah Sari menulis buku.",
        "en | Helen left the town.",
        "en | Thissen won the race.",
        "en | The move surprised many.",
        "xx | He left."
      })
  void standAlone(String language, String sentence) {
    assertThat(Openers.lean(sentence, language)).isFalse();
  }
}
