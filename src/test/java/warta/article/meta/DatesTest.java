package warta.article.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Moment;

final class DatesTest {
  private static String iso(String text, String language) {
    Moment moment = Dates.parse(text, language);
    return moment == null ? "none" : moment.iso();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kamis, 5 November 2015 14:56 WIB | 1.229 Views; 2015-11-05T14:56+07:00",
        "Sabtu, 10 Des 2022 13:19 WIB; 2022-12-10T13:19+07:00",
        "Kamis, 05/11/2015 10:08 WIB; 2015-11-05T10:08+07:00",
        "Selasa, 16 Februari 2016 | 14:38 WIB; 2016-02-16T14:38+07:00",
        "Kompas.com - 02/11/2023, 21:34 WIB; 2023-11-02T21:34+07:00",
        "20/1/2026 18:30; 2026-01-20T18:30+07:00",
        "Kamis, 5 November 2015 - 15:56; 2015-11-05T15:56+07:00",
        "on 16 Feb 2016 at 09:10 WIB; 2016-02-16T09:10+07:00",
        "Jumat , 17 February 2017, 13:16 WIB; 2017-02-17T13:16+07:00",
        "Willy Haryono • 17 June 2025 21:05; 2025-06-17T21:05+07:00",
        "Senin, 4 Mei 2020 04:25 WIB; 2020-05-04T04:25+07:00",
        "Jum'at, 17 Februari 2017 - 13:30 wib; 2017-02-17T13:30+07:00",
        "Rabu, 12 Maret 2025 pukul 07.45 WITA; 2025-03-12T07:45+08:00",
        "Diterbitkan 3 Nopember 2019, 22.10 WIT; 2019-11-03T22:10+09:00",
        "Selasa (1/7/2025); 2025-07-01",
        "21:05 WIB, 17 Juni 2025; 2025-06-17T21:05+07:00",
      })
  void indonesianDatesAreDayFirstAndABareTimeIsJakartas(String text, String expected) {
    assertThat(iso(text, "id")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-06-17; 2025-06-17",
        "2025-06-17T21:05:00+07:00; 2025-06-17T21:05+07:00",
        "2025-06-17T14:05:30.123Z; 2025-06-17T14:05:30Z",
        "2025-06-17 14:05; 2025-06-17T14:05",
        "2025-06-17T14:05:00-0500; 2025-06-17T14:05-05:00",
        "20250617T140500Z; 2025-06-17T14:05Z",
        "1750169100; 2025-06-17T14:05Z",
        "Tue, 17 Jun 2025 21:05:00 +0700; 2025-06-17T21:05+07:00",
        "Tue, 17 Jun 2025 14:05:00 GMT; 2025-06-17T14:05Z",
        "June 17, 2025 at 9:05 p.m. EDT; 2025-06-17T21:05-04:00",
        "Published Nov. 5th, 2015; 2015-11-05",
        "17th of June 2025; 2025-06-17",
        "06/17/2025 9:05 AM; 2025-06-17T09:05",
        "3. März 2024, 18:00 Uhr; 2024-03-03T18:00",
        "le 1er août 2024 à 21h05; 2024-08-01T21:05",
        "17 de junio de 2025; 2025-06-17",
        "15 maja 2023 08:30; 2023-05-15T08:30",
        "17 июня 2025, 21:05; 2025-06-17T21:05",
        "2025年6月17日 21:05; 2025-06-17T21:05",
        "Jun 17, 2025 12:05 am; 2025-06-17T00:05",
        "Updated 17 June 2025 (GMT+7); 2025-06-17",
        "17 June 2025 21:05 GMT+7; 2025-06-17T21:05+07:00",
      })
  void datesOfMetadataAndOtherLanguagesAreRead(String text, String expected) {
    assertThat(iso(text, "en")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6 days ago 18",
        "3 weeks ago 14",
        "12 jam lalu",
        "2 hari yang lalu",
        "Rabu (2/7)",
        "Kamis",
        "31 Juni 2025",
        "45/13/2024",
        "10.000.000 orang",
        "nomor 0812-3456-7890",
        "24 tahun terakhir",
        "",
      })
  void countersAgesAndDaysWithoutAYearAreNoDates(String text) {
    assertThat(iso(text, "id")).isEqualTo("none");
  }

  @Test
  void measuresAreNoDates() {
    assertThat(Dates.find("Size: 7.9” x 14.2” x 7.9”", "en")).isNull();
    assertThat(Dates.find("7.9” x 14.2” x 7.9”", null)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12 Ogos 2026, 8:15 pagi; 2026-08-12T08:15",
        "12 Ogos 2026, 3:05 petang; 2026-08-12T15:05",
        "12 Ogos 2026, 9:30 malam; 2026-08-12T21:30",
        "12 Ogos 2026, 12:30 malam; 2026-08-12T00:30",
        "12 Ogos 2026, 21:30 malam; 2026-08-12T21:30",
      })
  void thePartOfTheDayTellsMalayHours(String text, String expected) {
    assertThat(Dates.parse(text, "ms").iso()).isEqualTo(expected);
  }

  @Test
  void numbersAreMonthFirstOnlyInEnglish() {
    assertThat(iso("7/8/2024", "id")).isEqualTo("2024-08-07");
    assertThat(iso("7/8/2024", "en")).isEqualTo("2024-07-08");
    assertThat(iso("17/8/2024", "en")).isEqualTo("2024-08-17");
    assertThat(Stream.of("8/17/2024").map(t -> iso(t, "id"))).containsExactly("2024-08-17");
  }

  @Test
  void anIndonesianWeekdayTellsTheZoneWhereTheLanguageIsUnknown() {
    assertThat(Dates.parse("Senin, 4 Mei 2020 04:25", null))
        .hasToString("" + Dates.parse("2020-05-04T04:25+07:00", null));
    assertThat(iso("3. Juni 2024, 18:00 Uhr", "de")).isEqualTo("2024-06-03T18:00");
  }

  @Test
  void aWordBehindTheTimeIsNoPartOfTheDate() {
    String line = "Kamis, 02 Nov 2023 20:59 WIB Ilustrasi";
    Dates.Dated dated = Dates.find(line, "id");
    assertThat(dated).isNotNull();
    assertThat(dated.span().of(line)).isEqualTo("02 Nov 2023 20:59 WIB");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2023/07/21/1300924-tips.html, 2023-07-21",
    "https://a.example/news/2023-07-21-tips, 2023-07-21",
    "https://a.example/2023/dec/21/tips/, 2023-12-21",
    "https://a.example/d/20230721/tips, 2023-07-21",
    "https://web.archive.org/web/20140226054445/http://b.example/2013/08/07/kino/, 2013-08-07",
  })
  void anAddressHoldsItsDay(String address, LocalDate day) {
    assertThat(AddressDay.of(address)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/2021-22/transfers",
        "https://a.example/2023/07/tips",
        "https://a.example/120230721",
        "https://archive.example/20140226/http://b.example/kino/",
        "https://web.archive.org/web/20140226054445/http://b.example/kino/",
        "https://a.example/read/2023/1301",
      })
  void anAddressWithoutADayHoldsNone(String address) {
    assertThat(AddressDay.of(address)).isNull();
  }

  @Test
  void everyDayIsReadBackFromAnAddress() {
    long seed = 20260722;
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
      String form = List.of("/%tY/%<tm/%<td/x", "/%tY-%<tm-%<td-x", "/%tY%<tm%<td/x").get(i % 3);
      String address = "https://a.example" + String.format(Locale.ROOT, form, day);

      assertThat(AddressDay.of(address)).as("seed %d: %s", seed, address).isEqualTo(day);
    }
  }
}
