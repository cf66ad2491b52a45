package warta.article.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Penulis: Sri Wulandari; Sri Wulandari",
        "Pewarta: Budi Santoso dan Agus S; Budi Santoso|Agus S",
        "Oleh Desi Anggraini; Desi Anggraini",
        "Oleh : Desi Anggraini; Desi Anggraini",
        "Laporan Wartawan Kabarsenja.com Rudi Hartono; Rudi Hartono",
        "Mulia Hakim - detikNews; Mulia Hakim",
        "Willy Haryono • 17 June 2025 21:05; Willy Haryono",
        "Vania Ika | Jum'at, 17 Februari 2017 - 13:30 wib; Vania Ika",
        "Penulis : Kontributor Lhokseumawe, Masriadi; Masriadi",
        "By Anna Keller and Tom Reyes; Anna Keller|Tom Reyes",
        "Anna Keller, Tom Reyes & Ruth Olsen; Anna Keller|Tom Reyes|Ruth Olsen",
        "By ANNA KELLER; Anna Keller",
        "DINI TEJA; Dini Teja",
        "Von Anna Keller und Jürgen Groß; Anna Keller|Jürgen Groß",
        "Jean-Luc van der Berg; Jean-Luc van der Berg",
        "Rina Sari, M.Si; Rina Sari",
        "Anna Keller (Lisbon); Anna Keller",
        "Anna Keller, Harbour Times; Anna Keller",
        "Anna Keller, Jakarta; Anna Keller",
        "Isna Rifka Sri Rahayu,; Isna Rifka Sri Rahayu",
        "Reporter: Bagas Prakoso; Bagas Prakoso",
        "Fotografer: Grand Zafira; Grand Zafira",
        "Anna Keller, Chief Sailing Officer and Head of Boats; Anna Keller",
        "Anna Keller, MS, RD; Anna Keller",
        "Anna Keller The Associated Press; Anna Keller",
        "Anna Keller | KQED; Anna Keller",
        "Anna Keller, kabar.lt; Anna Keller",
        "Ein Artikel von Anna Keller; Anna Keller",
      })
  void peopleAreNamed(String line, String names) {
    assertThat(Bylines.names(line)).containsExactly(names.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tim detikBali",
        "Tim Redaksi",
        "Kompas.com",
        "Antara",
        "CNN Indonesia",
        "Reuters",
        "Staff",
        "WATCH LIVE",
        "Schmied Medien GmbH",
        "Tanjung Media Inc.",
        "Jakarta",
        "redaksi@kabarsenja.com",
        "https://www.facebook.com/kabarsenja",
        "Kamis, 02 Nov 2023 20:59 WIB",
        "",
        "-",
      })
  void outletsTeamsCitiesAndAddressesAreNobody(String line) {
    assertThat(Bylines.names(line)).isEmpty();
  }

  @Test
  void aLoneWordIsNoNameUnlessALineLabelsIt() {
    assertThat(Bylines.isName("Heryadi")).isFalse();
    assertThat(Bylines.names("Penulis: Heryadi")).isEqualTo(List.of("Heryadi"));
    assertThat(Bylines.isName("Naufal Zuhdi")).isTrue();
    assertThat(Bylines.isName("Kabar Harapan")).isFalse();
  }
}
