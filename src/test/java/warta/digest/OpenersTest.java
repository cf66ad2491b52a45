package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.words.Resources;

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
        "id | Dalam rapat itu, harga disepakati.",
        "id | Anggota koperasi ini menolak.",
        "id | Sari menyambut langkah tersebut.",
        "id | Kedua pihak sepakat.",
        "en | Second, the price is too high.",
        "de | Dadurch stieg der Preis.",
        "it | Questa legge fu votata.",
        "id | \"Hari ini kapal tiba,\" ujar dia.",
        "en | “We are ready,” she said on Monday.",
        "en | In this case the harbour stays open.",
        "es | En ese marco, subió el precio.",
        "id | Menurut rencana, beliau tiba besok.",
        "id | Menurut Sari, hal tersebut tidak benar.",
        "id | Dipasang di Bogor, ini berarti harga naik.",
        "id | Sari berkata, langkah itu perlu.",
        "en | One of those sold bread.",
        "en | After all, Helen sold the boat.",
        "id | Saat ini, mereka tinggal di tenda.",
        "id | Sejak hujan reda, hal itu tidak terulang.",
        "en | When the rain stopped, they sailed.",
        "en | For years, she's sold bread here.",
        "en | “Boats are ready,” he joked.",
        "en | The cook called it “a good boat,” he said.",
        "id | Sejatinya, mereka menunggu 1,5 jam.",
        "id | Setelah 2,5 jam, mereka pulang.",
        "en | However, it rained.",
        "en | He left the town.",
        "en | It’s over.",
        "en | This move surprised many.",
        "en | In addition, prices rose."
      })
  void leanOnTheSentenceBefore(String language, String sentence) {
    assertThat(Openers.lean(sentence, language)).isTrue();
  }

  @Test
  void everyListLeansAsItsExampleSays() {
    List<String> lines = Resources.lines("/warta/digest/openers.txt");
    assertThat(lines).hasSizeGreaterThan(30);
    for (String line : lines) {
      String language = line.substring(0, 2);
      String example = line.substring(line.indexOf(" | ") + 3);
      boolean leans =
          !line.startsWith(language + " except:") && !line.startsWith(language + " tells:");
      assertThat(Openers.lean(example, language)).as(line).isEqualTo(leans);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Hari ini hujan turun di Bogor.",
        "id | Tahun ini panen berhasil.",
        "id | Presiden tiba di Seoul.",
        "id | Namunah Sari menulis buku.",
        "id | Warga desa tahun ini memanen dua kali.",
        "id | Presiden, dalam rapat itu, diam.",
        "id | \"Hari ini kapal tiba,\" ujar Sari.",
        "id | \"Kami siap,\" kata Dia Lestari tentang \"kapal\" baru.",
        "en | “Boats are ready,” the cook said.",
        "en | In the case of the harbour nobody knows.",
        "id | Untuk kedua kalinya jembatan runtuh.",
        "en | So far two mills have closed.",
        "en | This week the river rose.",
        "en | Second base was empty.",
        "de | Es gibt zwei Mühlen.",
        "id | Menurut Sari, ia tiba besok.",
        "id | Menurut Sari, hal lain lebih penting.",
        "id | Sari menambahkan, ia tiba besok.",
        "id | Menurut rencana, kapal tiba besok.",
        "id | “Hari ini, ia tiba,” ujar Sari.",
        "en | When Helen came, she closed the door.",
        "en | In winter, the river rose.",
        "en | Helen left the town.",
        "en | Thissen won the race.",
        "en | The move surprised many.",
        "xx | He left."
      })
  void standAlone(String language, String sentence) {
    assertThat(Openers.lean(sentence, language)).isFalse();
  }
}
