package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Block;
import warta.article.Link;

/// What an article counts and measures.
class FigureFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Desa itu menerima 1.250 bibit kelapa tahun ini.; 1250 bibit kelapa",
        "id; Biayanya 4,7 juta rupiah untuk satu musim.; 4700000 rupiah",
        "id; Biayanya Rp 1,5 miliar lebih.; 1500000000 rupiah",
        "id; Biayanya Rp. 35.000 saja.; 35000 rupiah",
        "id; Harga naik 3,25 persen kemarin.; 3.25 persen",
        "id; Kebun itu seluas 12,5 hektare.; 12.5 ha",
        "id; Mereka berjalan sejauh 30 kilometer.; 30 km",
        "id; Sebanyak 200 ribu ekor ayam dijual.; 200000 ayam",
        "id; Ada lima orang tewas malam itu.; 5 orang",
        "id; Ada dua puluh lima perahu di sana.; 25 perahu",
        "id; Warga menanam seribu pohon di bukit.; 1000 pohon",
        "id; Mereka menunggu selama 24 tahun.; 24 tahun",
        "en; The village got 1,250 seedlings this year.; 1250 seedlings",
        "en; It cost $4.7 million to build.; 4700000 dollars",
        "en; It cost $5bn and more.; 5000000000 dollars",
        "en; Prices rose by 3.25 percent.; 3.25 percent",
        "en; Two people were waiting outside.; 2 people",
        "en; The ship has twenty-five cabins.; 25 cabins",
        "en; They met two hundred wounded soldiers.; 200 wounded soldiers",
        "en; They waited for 24 years.; 24 years",
        "en; The 60,000 square kilometer zone is searched.; 60000 square km",
        "en; It reached 90 miles per hour.; 90 miles/hour",
        "id; Ia melaju 120 km/jam di sana.; 120 km/jam",
        "id; Ia melaju 90 kilometer per jam di sana.; 90 km/jam",
        "id; Ia membaca 2.500 MB/s saja.; 2500 MB/s",
        "id; Butuh Rp 10,3 kuadriliun di sana.; 10300000000000000 rupiah",
        "id; Ada tiga penari asal hulu di sana.; 3 penari",
        "de; Das Dorf bekam 1.250 Bäume geschenkt.; 1250 Bäume",
        "fr; La ville compte 12 500 habitants.; 12500 habitants",
      })
  void numbersAreReadWithScaleAndWhatTheyCount(String language, String text, String figure) {
    assertThat(Told.figures(language, text)).containsExactly(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Rapat itu digelar pada Senin (8/7/2024) pukul 11.30 WIB.",
        "id; Rapat itu digelar pada 17 Juni 2025 dan tahun 2019.",
        "id; Mereka menang 2-1 atas tamunya di kandang.",
        "id; Ia duduk di kursi nomor 12 sesuai Pasal 45 ayat 3.",
        "id; Pelari itu finis di posisi ke-5 pada lomba.",
        "id; Petani Wirya (45) menanam lagi setelah hujan.",
        "id; Petani berusia 45 tahun itu menanam lagi.",
        "id; Kejadian itu 2 hari lalu dan 3 tahun yang lalu.",
        "id; Pesawat F-16 dan tim U-23 tidak jadi datang.",
        "id; Hubungi 081234567890 atau 021-555888 segera.",
        "id; Ia datang tiga kali dan pulang lagi.",
        "en; They met on June 17, 2025 at 9:30 p.m. in the rain.",
        "en; They won 2-1 at home in the end.",
        "en; See page 12 of chapter 3 for more.",
        "en; She came 5th and her sister 21st in it.",
        "en; The 45-year-old farmer planted again.",
        "en; It was 3 days ago and two years later.",
        "en; In 1987 nobody knew and since 2003 all do.",
        "en; One of them came twice, one did not.",
      })
  void timesCountersOrdinalsScoresAgesAndCodesAreNone(String language, String text) {
    assertThat(Told.figures(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; 'Wirya, 46 tahun, menanam lagi setelah hujan.'",
        "id; 'Ia bertemu Wirya (46 tahun) di kebun.'",
        "id; 'Ada Wirya, 18 tahun 3 bulan, dari hulu.'",
        "id; Usianya masih 15 tahun saat itu.",
        "id; Usia maksimal 26 tahun (S1) dan 28 tahun (S2).",
        "id; Anak yang berusia 3-9 tahun ikut menanam.",
        "id; Penyerang 32 tahun yang baru pulang itu menang.",
        "id; Dalam 48 tahun usia saya tidak pernah begitu.",
        "en; 'Smith, 46, said nothing.'",
        "en; 'The farmer, aged 46 years, said nothing.'",
      })
  void agesCountNothing(String language, String text) {
    assertThat(Told.figures(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Ia dihukum 4 tahun penjara.; 4 tahun",
        "id; Video berdurasi 12 detik itu lucu.; 12 detik",
        "id; 'Di Ambon, 3 jam, mereka menunggu.'; 3 jam",
        "id; 'Mereka menunggu 19,5 jam di sana.'; 19.5 jam",
        "en; They waited 20.5 hours there.; 20.5 hours",
        "en; 'In London, thousands, or 46 ships, came.'; 46 ships",
      })
  void lengthsOfTimeBesideSuchWordsAreFigures(String language, String text, String figure) {
    assertThat(Told.figures(language, text)).containsExactly(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; 'It took 26 hours, 18 minutes and 43 seconds.'; 94723 seconds",
        "en; It took an hour and 20 minutes.; 80 minutes",
        "en; 'It took nine days 22 hours, all in all.'; 238 hours",
        "id; Ia menang dengan empat jam 20 menit 58 detik.; 15658 detik",
        "id; Ia dihukum satu tahun enam bulan.; 18 bulan",
        "id; Ia dihukum setahun dan enam bulan.; 18 bulan",
        "id; Ia mencatat 1 menit 48,219 detik.; 108.219 detik",
      })
  void aLengthInSeveralUnitsIsOneFigureInTheSmallest(String language, String text, String figure) {
    assertThat(Told.figures(language, text)).containsExactly(figure);
  }

  @Test
  void lengthsThatDoNotHoldEachOtherStayApart() {
    assertThat(Told.figures("id", "Ia dihukum 4 tahun penjara dan denda 6 bulan gaji."))
        .containsExactly("4 tahun", "6 bulan");
    assertThat(Told.figures("en", "They waited 2 hours, 3 hours or more."))
        .containsExactly("2 hours", "3 hours");
    assertThat(Told.figures("id", "Ia dihukum 4 tahun dan 6 tahun penjara."))
        .containsExactly("4 tahun", "6 tahun");
    assertThat(Told.figures("en", "It took 2 months and 3 hours."))
        .containsExactly("2 months", "3 hours");
    assertThat(Told.figures("en", "It was two years, 3 months ago.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; There are five currently favor reform there.",
        "en; It was three to four years ago.",
        "en; 'Chefs of Westward, 42 Grams, Chicago.'",
        "en; 'He told CBS 60 Minutes, and played 6 Degrees of Bacon.'",
        "id; Kendaraan roda dua maupun roda empat boleh lewat.",
        "id; Layarnya 3840 x 2160 piksel saja.",
        "id; Polisi menyita empat hp milik mereka.",
        "id; Lewat mekanisme lima tahunan itu ia dipilih.",
        "id; Kalau ada satu dua nakal tegur saja.",
        "id; Ia menabrak angkot F 1976 MP di jalan.",
        "id; Luasnya di bawah 100 kmÂ², kata dia.",
        "id; 30 hanyalah awal dari semuanya.",
        "id; Dua menit berselang ia pulang.",
        "id; Menjelang 2019 warga pulang.",
        "en; By late 2019 villagers went home.",
      })
  void numbersBesideOtherWordsCountNothing(String language, String text) {
    assertThat(Told.figures(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; They saw two newly built houses there.; 2 newly built houses",
        "id; Uang itu disimpan di lima bank senilai Rp 2 miliar.; 5 bank, 2000000000 rupiah",
        "id; Totalnya mencapai (Rp) 335 triliun di sana.; 335000000000000 rupiah",
        "id; Ada 22 kabupaten/kota di sana.; 22 kabupaten/kota",
        "id; Polisi menyita 14 ribu paspor calon jemaah.; 14000 paspor",
        "id; Ada 350 ribuan rumah di sana.; 350000 rumah",
        "id; Mereka membuat 30 unit pertamanya di sana.; 30 unit",
        "id; Luasnya di bawah 100 km², kata dia.; 100 km²",
        "id; Luasnya enam juta kilometer persegi saja.; 6000000 km persegi",
        "id; Uang Rp 13 T itu kembali.; 13000000000000 rupiah",
        "id; Uang Rp 3,7 M itu kembali.; 3700000000 rupiah",
        "id; Panjangnya 7 m saja.; 7 m",
        "id; Panen antara 3,5 sampai 4 juta ton saja.; 3500000 ton, 4000000 ton",
        "en; They stayed 40 days/nights there.; 40 days",
        "en; The Navy has 10 active aircraft carriers now.; 10 active aircraft carriers",
        "en; A plane with 239 people disappears there.; 239 people",
        "en; Two dozen people were waiting outside.; 24 people",
        "id; Ekspor mencapai 135,5 juta USD saja.; 135500000 dolar",
        "id; Mereka membawa 50 Ton cabai merah.; 50 ton",
        "id; Di Lebak 1.200 warga pulang dan di Ambon 3 juta warga datang.; 1200 warga, 3000000 warga",
        "id; Kemarin di Lebak lima petani datang.; 5 petani",
        "en; Then in Verdone five farmers came.; 5 farmers",
        "de; Rund 12 Häuser brannten.; 12 Häuser",
        "de; Etwa 30 Bauern kamen.; 30 Bauern",
        "id; Datang lima belas orang ke sana.; 15 orang",
        "id; Datang dua ratus dua belas orang ke sana.; 212 orang",
        "en; They have 2.125 children on average.; 2.125 children",
        "id; Jumlahnya mencapai 1.200 – semua petani.; 1200",
        "id; Jumlahnya mencapai 1.200 -; 1200",
        "id; 'Datang 70 nelayan, 12 di antaranya ikut.'; '70 nelayan, 12'",
      })
  void theNounEndsWhereItsPhraseDoes(String language, String text, String figures) {
    assertThat(String.join(", ", Told.figures(language, text))).isEqualTo(figures);
  }

  private static List<BigDecimal> parts(String language, String text) {
    return Told.facts(language, null, text).figures().getFirst().parts();
  }

  private static List<BigDecimal> numbers(int... values) {
    return java.util.Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void aFigureKnowsThePartsItsSentenceGives() {
    assertThat(parts("id", "Datang 60 perahu, terdiri dari 10 perahu layar dan 50 perahu motor."))
        .isEqualTo(numbers(10, 50));
    assertThat(parts("en", "They sent 900 workers, including 400 welders and 500 painters."))
        .isEqualTo(numbers(400, 500));
    assertThat(parts("id", "Ada 5 orang, yakni 2 pria dan 3 wanita.")).isEqualTo(numbers(2, 3));
  }

  @Test
  void figuresThatDoNotAddUpAreNoParts() {
    assertThat(parts("id", "Datang 60 perahu, termasuk 10 perahu layar.")).isEmpty();
    assertThat(parts("id", "Ada 60 perahu. Datang 10 perahu layar dan 50 perahu motor.")).isEmpty();
    assertThat(parts("id", "Ada 60 perahu dengan 10 persen dan 50 persen di sana.")).isEmpty();
  }

  @Test
  void aRangeIsTwoFigures() {
    assertThat(Told.figures("id", "Ada 3 sampai 5 orang di sana."))
        .containsExactly("3 orang", "5 orang");
    assertThat(Told.figures("id", "Harga naik 10-15 persen di pasar."))
        .containsExactly("10 persen", "15 persen");
    assertThat(Told.figures("en", "It takes 20 to 30 days.")).containsExactly("20 days", "30 days");
    assertThat(Told.figures("id", "Lukisan itu laku 8-11 juta rupiah."))
        .containsExactly("8000000 rupiah", "11000000 rupiah");
    assertThat(Told.figures("id", "Lukisan itu laku Rp 5-7 miliar di kota."))
        .containsExactly("5000000000 rupiah", "7000000000 rupiah");
    assertThat(Told.figures("en", "It sold 900 to 2 million copies."))
        .containsExactly("900 copies", "2000000 copies");
  }

  @Test
  void moneyCountsNothingThatStandsBehindIt() {
    assertThat(Told.facts("id", null, "Ada Rp 5 juta atau 7 orang di sana.").figures())
        .extracting(Figure::of)
        .containsExactly(null, "orang");
  }

  @Test
  void whatBecameOfTheCountedIsToldWhereNoNounFollows() {
    assertThat(Told.figures("id", "Sebanyak 70 nelayan hilang, 12 di antaranya dipastikan tewas."))
        .containsExactly("70 nelayan", "12 tewas");
    assertThat(Told.figures("en", "The storm left 40 dead and 200 injured."))
        .containsExactly("40 dead", "200 injured");
  }

  @Test
  void theTextHoldsSignScaleAndUnit() {
    List<Figure> figures =
        Told.facts("id", null, "Biayanya Rp 1,5 miliar, naik 3 persen dari US$ 20 juta.").figures();
    assertThat(figures)
        .extracting(Figure::text)
        .containsExactly("Rp 1,5 miliar", "3 persen", "US$ 20 juta");
    assertThat(figures).extracting(Figure::unit).containsExactly("rupiah", "persen", "dolar");
  }

  @Test
  void headingsCaptionsRowsAndLinkedHeadlinesCountNothing() {
    String linked = "Warga bangun 500 rumah";
    List<Block> blocks =
        List.of(
            new Block.Heading("Ada 500 rumah baru", 2, List.of()),
            new Block.Caption("Tampak 500 rumah baru", ""),
            new Block.Row("500 rumah", List.of("500 rumah"), false, true, List.of()),
            new Block.Item(linked, 0, 0, List.of(new Link(0, linked.length(), "http://x"))));
    assertThat(FactFinder.find(Told.article("", "id", null, blocks)).figures()).isEmpty();
  }
}
