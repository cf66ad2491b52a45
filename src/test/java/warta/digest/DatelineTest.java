package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  /// `¦` stands where the dateline ends.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Liputan6.com, Pyongyang - ¦Korea Utara mengirim pasukan.",
        "TRIBUNNEWS.COM, MOSKOW – ¦Presiden tiba.",
        "ANKARA (ANTARA) – ¦Pemerintah setuju.",
        "Jakarta, CNN Indonesia -- ¦Polisi datang.",
        "Jakarta, CNN Indonesia -- ¦\"Kami datang,\" katanya.",
        "Pyongyang: ¦Delegasi berangkat.",
        "Bandar Lampung: ¦Delegasi berangkat.",
        "(CNN)¦Three people left.",
        "(CNN) -- ¦Three people left.",
        "(CNN) ¦Three people left.",
        "Washington (CNN)¦The president left.",
        "LONDON (Reuters) - ¦The bank said.",
        "Jakarta - ¦Hujan turun.",
        "Jakarta- ¦Hujan turun.",
        "Merdeka.com-¦Penjaga gawang itu pulang.",
        "Surabaya, detikcom - ¦Hujan turun.",
        "TEMPO.CO, Kuala Lumpur - ¦12 orang hilang."
      })
  void datelineIsCut(String marked) {
    int end = marked.indexOf('¦');
    assertThat(Dateline.end(marked.replace("¦", ""), null)).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Presiden - yang tiba kemarin - pulang.",
        "Presiden Prabowo Subianto tiba di Jakarta.",
        "Komisi Pemberantasan Korupsi (KPK) menahan dua orang.",
        "Komisi Pemberantasan Korupsi (KPK) Jakarta menahan dua orang.",
        "Al-Qaeda mengaku.",
        "Hujan turun di Bogor: banjir.",
        "He said: The end.",
        "A - b",
        "(foto di bawah) Jakarta banjir.",
        "Budi Santoso, Ketua Umum Partai Baru Yang Besar Sekali - Jakarta",
        ") - Jakarta",
        "- Jakarta banjir lagi"
      })
  void whatIsNoneStays(String text) {
    assertThat(Dateline.end(text, null)).isZero();
  }

  @Test
  void whatTheArticleSaysOfItselfIsBelieved() {
    String text = "warta kota, Bekasi | Hujan turun.";
    assertThat(Dateline.end(text, null)).isZero();
    assertThat(Dateline.end("warta kota Bekasi – hujan turun.", "warta kota Bekasi")).isEqualTo(20);
    assertThat(Dateline.end("Jakarta", "Jakarta")).isZero();
  }
}
