package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Block;

/// Which days an article tells of. The 4th of March 2026 is a Wednesday.
class DatesTest {
  private static final String WEDNESDAY = "2026-03-04";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Rapat digelar Selasa (3/3/2026).; Selasa (3/3/2026) = 2026-03-03",
        "id; Rapat digelar Selasa (3/3) sore.; Selasa (3/3) = 2026-03-03",
        "id; Rapat digelar Minggu, 1 Maret 2026.; Minggu, 1 Maret 2026 = 2026-03-01",
        "id; Rapat digelar 28 Desember di balai.; 28 Desember = 2025-12-28",
        "id; Rapat digelar Senin malam di balai.; Senin malam = 2026-03-02",
        "id; Rapat digelar Senin dini hari (2/3) di balai.; Senin dini hari (2/3) = 2026-03-02",
        "id; Rapat digelar Minggu dini hari, 1 Maret 2026.; Minggu dini hari, 1 Maret 2026 = 2026-03-01",
        "id; Rapat itu (3/3) digelar di balai.; 3/3 = 2026-03-03",
        "id; 'Ia hafal \"3 Maret 2025\" itu.'; 3 Maret 2025 = 2025-03-03",
        "id; Rapat digelar 03.03.2026 di balai.; 03.03.2026 = 2026-03-03",
        "id; Rapat digelar (3/14) di balai.; 3/14 = 2026-03-14",
        "id; Inflasi 2,5 April lalu di balai.; April lalu = 2025-04",
        "id; Rapat digelar Rabu di balai desa.; Rabu = 2026-03-04",
        "id; Rapat digelar Jumat mendatang di balai.; Jumat mendatang = 2026-03-06",
        "id; Rapat digelar kemarin di balai desa.; kemarin = 2026-03-03",
        "id; Rapat digelar hari ini di balai desa.; hari ini = 2026-03-04",
        "id; Rapat digelar pekan lalu di balai.; pekan lalu = 2026-02-23",
        "id; Rapat digelar pada April lalu di balai.; April lalu = 2025-04",
        "id; Rapat digelar Desember tahun lalu.; Desember tahun lalu = 2025-12",
        "id; Rapat digelar pada Juli 2024 di balai.; Juli 2024 = 2024-07",
        "id; Balai itu berdiri sejak tahun 2019 di sana.; 2019 = 2019",
        "id; Rapat digelar bulan lalu di balai desa.; bulan lalu = 2026-02",
        "en; They met on Tuesday, March 3, 2026.; Tuesday, March 3, 2026 = 2026-03-03",
        "en; They met on March 3 in the hall.; March 3 = 2026-03-03",
        "en; They met on 3/1/2026 in the hall.; 3/1/2026 = 2026-03-01",
        "en; They met yesterday in the hall.; yesterday = 2026-03-03",
        "en; They met on Monday in the hall.; Monday = 2026-03-02",
        "en; They met last month in the hall.; last month = 2026-02",
        "en; They met in June 2024 in the hall.; June 2024 = 2024-06",
        "en; They meet next June in the hall.; next June = 2026-06",
        "en; They met last June in the hall.; last June = 2025-06",
        "en; It has stood there since 2019 or so.; 2019 = 2019",
        "de; Sie trafen sich am 3. März 2026 dort.; 3. März 2026 = 2026-03-03",
        "de; Sie trafen sich am 03.03.2026 dort.; 03.03.2026 = 2026-03-03",
        "es; Se reunieron el 3 de marzo de 2026 allí.; 3 de marzo de 2026 = 2026-03-03",
      })
  void daysAreToldFromTheDayOfTheArticle(String language, String text, String date) {
    assertThat(Told.dates(language, WEDNESDAY, text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Rapat digelar Selasa (4/3/2026) di balai.; Selasa (4/3/2026) = ?",
        "id; Rapat digelar Jumat, 1 Maret 2026.; Jumat, 1 Maret 2026 = ?",
        "en; They met on Friday, March 3, 2026.; Friday, March 3, 2026 = ?",
      })
  void aDayThatItsWeekdayContradictsIsNoDay(String language, String text, String date) {
    assertThat(Told.dates(language, WEDNESDAY, text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rapat digelar Selasa.; Selasa = ?",
        "Rapat digelar kemarin.; kemarin = ?",
        "Rapat digelar 3 Maret.; 3 Maret = ?"
      })
  void withoutAnAnchorNobodyCanTell(String text, String date) {
    Facts facts = Told.facts("id", null, text);
    assertThat(Told.dates("id", null, text)).containsExactly(date);
    assertThat(facts.eventDate()).isNull();
  }

  @Test
  void aYearIsThatInWhichTheWeekdayFits() {
    assertThat(Told.dates("id", WEDNESDAY, "Jembatan itu runtuh Minggu (14/9) di hulu."))
        .containsExactly("Minggu (14/9) = 2025-09-14");
    assertThat(Told.dates("id", WEDNESDAY, "Jembatan itu runtuh Sabtu (14/9) di hulu."))
        .containsExactly("Sabtu (14/9) = 2024-09-14");
    assertThat(Told.dates("id", WEDNESDAY, "Jembatan itu dibuka Jumat (14/9) nanti."))
        .containsExactly("Jumat (14/9) = ?"); // in none of the years around
  }

  @ParameterizedTest
  @ValueSource(strings = {"Minggu (2/3)", "Senin (27/2)", "Kamis, 25 Maret"})
  void aWrongWeekdayNearTheArticleIsASlipAndNoOtherYear(String day) {
    assertThat(Told.dates("id", WEDNESDAY, "Jembatan itu runtuh " + day + " di hulu."))
        .containsExactly(day + " = ?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Kapal tiba pada September dari Ambon.; September = 2025-09",
        "id; Kapal tiba pada bulan Februari dari Ambon.; Februari = 2026-02",
        "id; Kapal tiba pada bulan Maret dari Ambon.; Maret = 2026-03",
        "id; Kapal tiba pada bulan Mei dari Ambon.; Mei = ?",
        "id; Kapal akan tiba pada bulan Mei dari Ambon.; Mei = 2026-05",
        "id; Kapal bakal tiba akhir Januari dari Ambon.; Januari = 2027-01",
        "id; Kapal tiba Mei nanti dari Ambon.; Mei nanti = 2026-05",
        "id; Kapal itu berlayar sejak Mei di Ambon.; Mei = 2025-05",
        "id; Kapal itu berlayar hingga Agustus di Ambon.; Agustus = ?",
        "id; Kapal itu berlayar sampai Maret di Ambon.; Maret = 2026-03",
        "id; Kapal itu berlayar hingga akhir Januari di Ambon.; Januari = 2026-01",
        "id; Pada Desember mereka menargetkan 20 kapal.; Desember = ?",
        "id; Pada Januari mereka menargetkan 20 kapal.; Januari = 2026-01",
        "id; Kapal itu dibuat pada bulan April 1857 di Ambon.; April 1857 = 1857-04",
        "en; The ship came in September from Ambon.; September = 2025-09",
        "en; The ship will come in September from Ambon.; September = 2026-09",
        "en; The ship came in April from Ambon.; April = ?",
        "en; The ship has sailed since April from Ambon.; April = 2025-04",
      })
  void aMonthIsTheLastUnlessItIsToCome(String language, String text, String date) {
    assertThat(Told.dates(language, WEDNESDAY, text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Kapal akan tiba pada Sabtu dari Ambon.; Sabtu = 2026-03-07",
        "id; Kapal dijadwalkan tiba Senin dari Ambon.; Senin = 2026-03-09",
        "id; Kapal akan tiba Rabu dari Ambon.; Rabu = ?",
        "id; Kapal akan tiba, kata dia, Senin.; Senin = 2026-03-02",
        "en; The ship will come on Friday from Ambon.; Friday = 2026-03-06",
      })
  void aWeekdayIsTheNextWhereItIsToCome(String language, String text, String date) {
    assertThat(Told.dates(language, WEDNESDAY, text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rapat digelar bulan kemarin di balai.; bulan kemarin = 2026-02",
        "Rapat digelar pekan kemarin di balai.; pekan kemarin = 2026-02-23",
        "Rapat digelar tahun kemarin di balai.; tahun kemarin = 2025",
      })
  void kemarinBehindAStretchIsTheLastOfThem(String text, String date) {
    assertThat(Told.dates("id", WEDNESDAY, text)).containsExactly(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tim itu juara musim kemarin di kandang.",
        "Tim itu juara musim lalu dan periode ini.",
        "Ekspor naik kuartal kemarin di sana.",
        "Ia tiba dua hari sebelumnya di kota.",
        "Panas terik beberapa hari ini di kota.",
        "Kopi ditanam sejak ratusan tahun silam di kota.",
        "Bus itu jalan setiap Senin hingga Jumat di kota.",
      })
  void stretchesThatNobodyTellsTheBeginningOfAreNoDates(String text) {
    assertThat(Told.dates("id", WEDNESDAY, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Film itu tayang hari ini (2/3) di kota.; hari ini (2/3) = 2026-03-02",
        "Film 2026 kemarin malam (1/3) di kota.; kemarin malam (1/3) = 2026-03-01",
        "Film itu tayang kemarin malam (1/3) di kota.; kemarin malam (1/3) = 2026-03-01",
        "'Pagi ini, Senin (2/3/2026), film itu tayang.'; 'Pagi ini, Senin (2/3/2026) = 2026-03-02'",
        "'Hari ini, 2 Maret 2026, film itu tayang.'; 'hari ini, 2 Maret 2026 = 2026-03-02'",
        "Film itu tayang tahun 2025 kemarin di kota.; 2025 = 2025",
        "Film itu tayang Kamis (5/3) besok di kota.; Kamis (5/3) = 2026-03-05",
        "Film itu tayang Minggu (1/3) kemarin di kota.; Minggu (1/3) = 2026-03-01",
      })
  void aDaySaidTwiceIsTheOneOfItsDate(String text, String date) {
    assertThat(Told.dates("id", WEDNESDAY, text)).hasSize(1);
    assertThat(Told.dates("id", WEDNESDAY, text).getFirst()).isEqualToIgnoringCase(date);
  }

  private static List<String> isoDates(String... paragraphs) {
    return Told.facts("id", WEDNESDAY, paragraphs).dates().stream()
        .map(d -> d.date() == null ? "?" : d.date().iso())
        .toList();
  }

  @Test
  void aQuotationCountsFromTheDayItWasSaidOn() {
    assertThat(isoDates("\"Kami rapat besok,\" kata Wirya, Senin (17/1/2022)."))
        .containsExactly("2022-01-18", "2022-01-17");
    assertThat(isoDates("“Sejak Jumat lalu, dan tahun ini,” kata Wirya, Senin (17/1/2022)."))
        .containsExactly("2022-01-14", "2022", "2022-01-17");
    assertThat(isoDates("Ia datang Senin (2/3).", "\"Kami rapat besok,\" katanya."))
        .containsExactly("2026-03-02", "2026-03-03");
    assertThat(isoDates("\"Kami rapat besok,\" kata Wirya, Senin."))
        .containsExactly("2026-03-03", "2026-03-02");
    assertThat(isoDates("\"Kami rapat besok,\" kata Wirya (1/3)."))
        .containsExactly("2026-03-02", "2026-03-01");
    assertThat(isoDates("\"Kami rapat besok (hari ini),\" kata dia, Selasa (3/3/2026)."))
        .containsExactly("2026-03-04", "?", "2026-03-03");
  }

  @Test
  void aDayWithoutItsWeekdayOrOfReadingIsNotThatOfSpeech() {
    assertThat(isoDates("Ada 9 dapur per 26 Februari 2026.", "\"Naik hari ini,\" katanya."))
        .containsExactly("2026-02-26", "2026-03-04");
    assertThat(isoDates("\"Kami rapat hari ini,\" kata dia, dikutip Selasa (3/3/2026)."))
        .containsExactly("2026-03-04", "2026-03-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ia datang sejak 1 Agustus di sana.; 1 Agustus = 2025-08-01",
        "Ia datang 20 Juli lalu di sana.; 20 Juli = 2025-07-20",
        "Ia datang 20 Februari di sana.; 20 Februari = 2026-02-20",
        "Rapat digelar 9 April di sana.; 9 April = 2026-04-09",
        "Rapat digelar 9 November mendatang di sana.; 9 November = 2026-11-09",
        "Rapat akan digelar 9 November di sana.; 9 November = 2026-11-09",
        "Rapat akan digelar 1 Maret di sana.; 1 Maret = 2026-03-01",
        "Rapat digelar Jumat besok (6/3) di sana.; Jumat besok (6/3) = 2026-03-06",
      })
  void theWordsAroundADayTellItsYear(String text, String date) {
    assertThat(Told.dates("id", WEDNESDAY, text)).containsExactly(date);
  }

  @Test
  void aMonthIsOfTheYearToldBeforeIt() {
    assertThat(isoDates("Mereka menunggu hingga akhir tahun ini di bulan Desember."))
        .containsExactly("2026", "2026-12");
    assertThat(isoDates("Mereka menunggu tahun depan pada bulan Juni."))
        .containsExactly("2027", "2027-06");
    assertThat(isoDates("Mereka menunggu tahun lalu bulan April."))
        .containsExactly("2025", "2025-04");
  }

  @Test
  void aStretchOfWeekdaysEndsBehindItsBeginning() {
    assertThat(isoDates("Dari Senin sampai Sabtu ia bermain."))
        .containsExactly("2026-03-02", "2026-03-07");
    assertThat(isoDates("Pameran Minggu hingga Selasa, 10 Maret 2026."))
        .containsExactly("2026-03-01", "2026-03-10");
  }

  @Test
  void anEndHalfAYearOnMayBeToCome() {
    assertThat(Told.dates("id", "2025-09-18", "Jabatan itu berlaku sampai Januari."))
        .containsExactly("Januari = ?");
    assertThat(Told.dates("id", "2025-09-18", "Jabatan itu berlaku sampai Februari lalu."))
        .containsExactly("Februari lalu = 2025-02");
  }

  @Test
  void aDayInAQuotationIsOfTheYearItWasSaidIn() {
    assertThat(isoDates("\"Kalau 14 Februari gagal,\" kata Wirya, Rabu (15/5/2024)."))
        .containsExactly("2024-02-14", "2024-05-15");
  }

  @Test
  void theDayBeforeIsThatBeforeOneToldNearIt() {
    assertThat(isoDates("Ia tiba Senin (2/3).", "Sehari sebelumnya ia berangkat."))
        .containsExactly("2026-03-02", "2026-03-01");
    assertThat(isoDates("Kata dia, Senin (2/3).", "Ia di kota.", "Keesokan harinya ia pulang."))
        .containsExactly("2026-03-02", "?");
  }

  @Test
  void aWeekIsNoSundayWhereTheSentenceOpensWithIt() {
    assertThat(isoDates("Minggu depan ia datang.")).containsExactly("2026-03-09");
    assertThat(Told.facts("id", WEDNESDAY, "Minggu depan ia datang.").dates())
        .extracting(Dated::precision)
        .containsExactly(Dated.Precision.WEEK);
  }

  @Test
  void aLongRowOfPrepositionsIsNoTrouble() {
    assertThat(isoDates("Ia tiba " + "pada ".repeat(100_000) + "Juli.")).containsExactly("2025-07");
  }

  @Test
  void kemarinSaidAloudMayBeAnyDayNotLongAgo() {
    assertThat(isoDates("\"Kemarin kami rapat,\" kata Wirya.")).containsExactly("?");
    assertThat(isoDates("Kemarin mereka rapat, kata Wirya.")).containsExactly("2026-03-03");
  }

  @Test
  void todayIsUnknownWhereTheTextOnlyTellsTheDayBefore() {
    assertThat(isoDates("Hari ini jembatan dibuka.", "Ia datang Selasa (3/3)."))
        .containsExactly("?", "2026-03-03");
    assertThat(isoDates("Hari ini jembatan dibuka.", "Ia datang Rabu (4/3)."))
        .containsExactly("2026-03-04", "2026-03-04");
    assertThat(isoDates("Hari ini jembatan dibuka.", "Ia datang Selasa (17/2)."))
        .containsExactly("2026-03-04", "2026-02-17");
  }

  @Test
  void aDateInsideASentenceIsNoAnchor() {
    Facts facts =
        Told.facts(
            "en", null, "Jurors heard on Tuesday how the bombs of April 15, 2013, went off.");
    assertThat(facts.dates()).extracting(Dated::date).first().isNull();
    assertThat(facts.eventDate()).isNull();
    Facts dated = Told.facts("en", null, "March 30, 2015", "The hall opens today.");
    assertThat(dated.dates()).extracting(d -> String.valueOf(d.date())).hasSize(2);
    assertThat(dated.eventDate())
        .isEqualTo(new When(java.time.LocalDate.of(2015, 3, 30), Dated.Precision.DAY));
  }

  @Test
  void theTextsFirstFullDateIsTheAnchorWhereThePageGivesNone() {
    Facts facts =
        Told.facts(
            "id",
            null,
            "Kabar itu datang Selasa (3/3/2026). Kapal berangkat sehari sebelumnya, dan tiba Rabu (4/3).");
    assertThat(facts.dates())
        .extracting(d -> d.date() == null ? "?" : d.date().iso())
        .containsExactly("2026-03-03", "2026-03-02", "2026-03-04");
    assertThat(facts.eventDate()).isNotNull();
    assertThat(facts.eventDate().iso()).isEqualTo("2026-03-03");
  }

  @Test
  void theEventIsTheFirstDayShortlyBeforeTheArticle() {
    String text =
        "Jembatan dari 5 Mei 1998 itu runtuh Senin (2/3/2026), kata warga Selasa (3/3/2026).";
    assertThat(Told.facts("id", WEDNESDAY, text).eventDate())
        .isEqualTo(new When(java.time.LocalDate.of(2026, 3, 2), Dated.Precision.DAY));
    assertThat(Told.facts("id", WEDNESDAY, "Jembatan itu runtuh.").eventDate())
        .isEqualTo(new When(java.time.LocalDate.of(2026, 3, 4), Dated.Precision.DAY));
    assertThat(
            Told.facts("id", WEDNESDAY, "Ia pulang Senin.", "Ia datang Minggu (1/3).").eventDate())
        .isEqualTo(new When(java.time.LocalDate.of(2026, 3, 2), Dated.Precision.DAY));
    assertThat(Told.facts("id", WEDNESDAY, "Jembatan runtuh Sabtu (2/3).").eventDate()).isNull();
    assertThat(Told.facts("en", WEDNESDAY, "The bridge fell on Monday.").eventDate())
        .isEqualTo(new When(java.time.LocalDate.of(2026, 3, 2), Dated.Precision.DAY));
  }

  @Test
  void captionsDateNothing() {
    List<Block> blocks =
        List.of(
            new Block.Caption("Jembatan pada 25 Februari 2025", ""),
            new Block.Paragraph("Jembatan itu runtuh.", List.of()));
    assertThat(FactFinder.find(Told.article("", "id", null, blocks)).dates()).isEmpty();
    assertThat(FactFinder.find(Told.article("", "id", null, blocks)).eventDate()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Mereka kalah 2-3 dan 1/2 dari kue itu habis.",
        "id; Kejadian itu beberapa tahun lalu, dua pekan lalu tepatnya.",
        "id; Mereka menunggu 3 minggu dan 2 bulan di sana.",
        "en; It may march on, and august guests may come.",
        "en; He waited for the last year of the war.",
        "id; Nomor 20/30/2026 itu hilang.",
        "en; She wrote 20/30/2026 on it.",
        "en; He believes in 2000 people at most.",
        "en; It was since 2010 children that they counted.",
        "en; Room 2012 is one of 1998 rooms.",
        "en; He came in the early 1990s and since 2010s songs.",
        "en; She sang on Saturday Night Live and left.",
        "en; They remember Bloody Sunday and shop on Black Friday.",
      })
  void otherNumbersAndWordsAreNoDates(String language, String text) {
    assertThat(Told.dates(language, WEDNESDAY, text)).isEmpty();
  }
}
