package warta.article.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.text.Span;

final class DatelinesTest {
  private static final String SENTENCE =
      "Warga di tepi sungai itu mengungsi sejak Senin malam karena air naik.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      nullValues = "-",
      value = {
        "Liputan6.com, Pyongyang; - ;Liputan6.com;-",
        "TRIBUNNEWS.COM, MOSKOW; – ;TRIBUNNEWS.COM;-",
        "CIREBON, KOMPAS.com; - ;KOMPAS.com;-",
        "TEMPO.CO, Jakarta; - ;TEMPO.CO;-",
        "REPUBLIKA.CO.ID, JAKARTA; -- ;REPUBLIKA.CO.ID;-",
        "ANKARA (ANTARA); – ;-;ANTARA",
        "Mataram, NTB (ANTARA News); - ;-;ANTARA News",
        "VIVA.co.id; - ;VIVA.co.id;-",
        "Jakarta, CNBC Indonesia; - ;CNBC Indonesia;-",
        "Jakarta, KompasOtomotif; – ;KompasOtomotif;-",
        "Jakarta; - ;-;-",
        "Pyongyang;: ;-;-",
        "LONDON, June 5 (Reuters); - ;-;Reuters",
        "NEW YORK; — ;-;-",
        "WASHINGTON (AP); — ;-;AP",
        "KABARSENJA.COM, LEMBAH HIJAU; - ;KABARSENJA.COM;-",
        "Kupang, Suara Flobamora; - ;Suara Flobamora;-",
        "Bogor, Jawa Barat; - ;-;-",
        "MUARAJATI; - ;-;-",
        "Muarajati; - ;-;-",
        "tirto.id; - ;tirto.id;-",
      })
  void datelinesAreReadWithTheirOutlet(String dateline, String dash, String outlet, String agency) {
    String paragraph = dateline + dash + SENTENCE;
    Datelines.Dateline read = Datelines.read(paragraph);
    assertThat(read).isNotNull();
    assertThat(read.span().of(paragraph)).isEqualTo(dateline);
    assertThat(paragraph.substring(read.end())).isEqualTo(SENTENCE);
    assertThat(read.outlet()).isEqualTo(outlet);
    assertThat(read.agency()).isEqualTo(agency);
    assertThat(Datelines.of(paragraph)).isEqualTo(new Span(0, dateline.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Langkah - langkah itu diambil pemerintah setelah harga beras naik tiga bulan berturut-turut.",
        "Catatan: Harga di pasar bisa berbeda menurut daerah dan musim panen setempat.",
        "Purbaya: Syok hadapi dinamika politik yang berubah begitu cepat dalam sepekan.",
        "Senin - Jumat loket buka pukul delapan sampai pukul tiga sore setiap hari.",
        "Samsung - perusahaan asal Korea - mengumumkan ponsel baru yang dapat dilipat tiga.",
        "Harga beras naik lagi - Pedagang mengeluh karena pembeli berkurang sejak pekan lalu.",
        "\"Kami tidak tahu - Kami pergi saja,\" kata warga yang tinggal di tepi sungai itu.",
        "Jakarta - Bandung",
        "",
      })
  void whatOnlyLooksLikeADatelineIsNone(String paragraph) {
    assertThat(Datelines.of(paragraph)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PURWAKARTA, GELANGGANG PAGI; GELANGGANG PAGI",
        "Kalabahi, Kilat Nusa; Kilat Nusa",
        "JAKARTA, NIAGA INDONESIA; NIAGA INDONESIA",
        "BANDUNG, WEST JAVA;",
        "BANDUNG, JAWA BARAT;",
        "BANDUNG, SENIN PAGI;",
      })
  void theNameBehindACityIsTheOutletUnlessItIsARegionOrADay(String dateline, String outlet) {
    Datelines.Dateline read =
        Datelines.read(
            dateline + " - Papan waktu di tepi waduk butuh sebelas detik untuk memutuskan.");

    assertThat(read).isNotNull();
    assertThat(read.outlet()).isEqualTo(outlet);
  }

  @Test
  void aNameThatShoutsEverywhereIsWrittenAsNamesAre() {
    assertThat(Outlets.asWritten("GELANGGANG PAGI", "")).isEqualTo("Gelanggang Pagi");
    assertThat(Outlets.asWritten("RCTI PAGI", "")).isEqualTo("RCTI PAGI");
    assertThat(Outlets.asWritten("BBC NEWS", "")).isEqualTo("BBC NEWS");
  }

  @Test
  void shoutedOutletsTakeTheCaseTheTextUsesElsewhere() {
    String text = "KABARSENJA.COM, Muara - Air naik. Kepada Kabarsenja.com, camat membenarkan.";
    assertThat(Outlets.asWritten("KABARSENJA.COM", text)).isEqualTo("Kabarsenja.com");
    assertThat(Outlets.asWritten("LAINNYA.COM", text)).isEqualTo("LAINNYA.COM");
  }
}
