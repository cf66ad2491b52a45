package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How runs of capitalised words are cut, and which of them name nobody.
class NameCutterTest {
  private static void assertNames(String language, String text, String names) {
    assertThat(Told.names(language, text))
        .containsExactly(names.isEmpty() ? new String[0] : names.split(" \\+ ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Bola ditendang gelandang Real Madrid Wirya Danu. Lalu Wirya Danu duduk.; Real Madrid + Wirya Danu",
        "id; Menurut editor Rolling Stone Adib Wardaya, lagu itu lama.; Rolling Stone + Adib Wardaya",
        "en; He played for the New England Patriots in winter.; New England Patriots",
        "en; The report by Human Rights Watch was long.; Human Rights Watch",
        "id; Lalu Pos TNI AL dan kapalnya ikut.; TNI AL",
        "id; Kantornya di gedung Bank Indonesia Jawa Timur sejak lama.; Bank Indonesia Jawa Timur",
        "id; Kata Kepala Bank Indonesia Wilayah Lebak di sana.; Bank Indonesia Wilayah Lebak",
        "id; Kata Direktur Rolling Stone Pusat Ramalin di sana.; Rolling Stone Pusat Ramalin",
        "en; She bought it at Victoria's Secret Karl Wexley there.; Victoria's Secret + Karl Wexley",
        "id; Itu dilihat Kimo Rakonen Ferrari kemarin.; Kimo Rakonen + Ferrari",
        "id; Mobil itu milik Zurkani Mandala Ferrari kemarin.; Zurkani Mandala + Ferrari",
        "id; Mobil itu milik Zurkani Museum Ferrari kemarin.; Zurkani Museum Ferrari",
        "id; Mobil itu milik Zurkani DPR Ferrari kemarin.; Zurkani DPR Ferrari",
      })
  void namesKnownWholeAreNotCut(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kata Komisioner NBA Adam Wexley di sana.; NBA + Adam Wexley",
        "Rapat dibuka Supervisi KPK Wilayah V Dian Prakasa kemarin.; Dian Prakasa",
        "Menurut Direktur PT Karya Lintang Budi Wardaya, jalan itu rusak.; PT Karya Lintang + Budi Wardaya",
        "Ia bekerja di PT Sumbar Lintasindo. Itu kata PT Sumbar Lintasindo Basaro Wardano.; PT Sumbar Lintasindo + Basaro Wardano",
        "Barang itu dari Kementerian Perdagangan Rudi Wardaya kemarin.; Rudi Wardaya + Kementerian Perdagangan",
      })
  void aGivenNameTellsWhereAPersonBegins(String text, String names) {
    assertThat(Told.names("id", text)).containsExactlyInAnyOrder(names.split(" \\+ ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Warga membeli kendaraan listrik (KLX) tahun ini. Harga KLX naik lagi.",
        "id | Ia membayar 20 juta dolar Australia dan lima juta yuan China untuk itu.",
        "id | Rapat itu membahas Rencana Penataan Jalan Kota sore ini.",
        "id | Hal itu diatur dalam Anggaran Pendapatan dan Belanja Daerah setempat.",
        "id | Ada campuran B40 dan E10 di sana, juga TPS-TPS baru.",
        "id | Suhu tercatat 40 derajat Celsius, kata tuan rumah.",
        "id | Ia menonton 13 Reasons Gone di rumah.",
        "en | She saw 11 Angry Bakers at home.",
        "id | Ada 20 Smart Village di sana.",
        "id | Ia menunggu di Blok D dan pulang dari sana.",
        "id | Sistem Penyediaan Aksesibilitas dan Irigasi sedang dibahas.",
        "id | Bus itu lewat Maura-Endo-Nageko-Boronga-Rutenga setiap hari.",
        "id | Nomornya VDM000408212 di daftar itu.",
        "id | Ia kehilangan status warga negara Wiradananya.",
        "id | Dana itu untuk kelompok masyarakat (Pokmas). Lalu Pokmas diperiksa.",
        "id | Mereka dirawat di Rumah Sakit Umum Pusat kemarin.",
        "id | Ia menghitung 1992 Ranoa Sabang1993 dan 1994 lagi.",
        "id | Kata Presiden Wiradananya di sana.",
        "id | Kata Bupati Lampungnya di sana.",
        "en | They read of the Verdonesian cities and went there on Sundays.",
        "en | The Westernized shops and the Baathist clerks were gone by May.",
      })
  void whatHasCapitalsAndNamesNobody(String language, String text) {
    // twice, for what is vague and stands once is no name anyway
    assertThat(Told.names(language, text, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Data Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) dibaca. | Badan Meteorologi, Klimatologi, dan Geofisika",
        "id | Ia bekerja di Dinas Komunikasi dan Informatika Kabupaten Lebak. | Dinas Komunikasi dan Informatika Kabupaten Lebak",
        "id | Ia bekerja di Dinas Pemuda dan Porapari Kabupaten Lebak. | Dinas Pemuda dan Porapari Kabupaten Lebak",
        "id | Ia kuliah di Fakultas Ekonomi dan Bisnis Universitas Nusa Karang. | Fakultas Ekonomi dan Bisnis Universitas Nusa Karang",
        "en | It was sent to the National Food and Farming Commission. | National Food and Farming Commission",
        "en | She spoke to the Council on Rural Affairs. | Council on Rural Affairs",
        "en | She asked the Ministry of Farmery and Orchards. | Ministry of Farmery and Orchards",
        "id | Menurut usul Lembaga Hikmah dan Kebijakan Umum (LHKU) diterima. | Lembaga Hikmah dan Kebijakan Umum",
        "en | They played at St. James' Park. | St. James' Park",
        "en | She joined the Verdone Bakers' Union there. | Verdone Bakers' Union",
        "en | She joined the Orlow Writers' Foundation there. | Orlow Writers' Foundation",
        "en | It was bought by Orlow Holdings of Verdone. | Orlow Holdings of Verdone",
        "en | It was sent by Verdone Airways of Orlow. | Verdone Airways of Orlow",
        "fr | Elle a vu le Ministère de la Verdonie hier. | Ministère de la Verdonie",
        "es | Fue a la Universidad de la Verdonia ayer. | Universidad de la Verdonia",
        "en | The wreck of Verdona Air Flight 7315 was found. | Verdona Air Flight 7315",
        "en | The carrier USS Della Verdone was sold. | USS Della Verdone",
        "id | Ia anggota Kongres Advokat Indonesia. | Kongres Advokat Indonesia",
        "id | Lalu Komisi Perlindungan Guru Indonesia datang. | Komisi Perlindungan Guru Indonesia",
        "id | Kata Ikatan Hakim Indonesia di sana. | Ikatan Hakim Indonesia",
        "id | Kata Rektor Universitas Islam Nusakarang Malang di sana. | Universitas Islam Nusakarang Malang",
        "id | Kata Kepala Dinas Nusakarang Malang di sana. | Dinas Nusakarang Malang",
        "id | Menurut Rektor Universitas Zurkani Mandala, kuliah dimulai. | Universitas Zurkani Mandala",
        "id | Kata Ketua Yayasan Zurkani Mandala di sana. | Yayasan Zurkani Mandala",
        "id | Kata Badan Geologi Kementerian Energi dan Sumber Daya Mineral (BGK). Lalu BGK pulang. | Badan Geologi Kementerian Energi dan Sumber Daya Mineral",
        "id | Toko itu di Jalan Kapten Wiradana. | Jalan Kapten Wiradana",
      })
  void anOfficesNameGoesOn(String language, String text, String name) {
    assertNames(language, text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Kabarkota.com-Menteri Ratih Wulandari datang. | Ratih Wulandari",
        "id | Wartanews-Petani lalu pulang bersama Sekar Arumdani. | Sekar Arumdani",
        "id | Kabarkota.com-Wirya Danu lalu pulang. | Wirya Danu",
        "id | Kabarnews-Wirya Danu lalu pulang. Kemarin datang Wirya Danu. | Wirya Danu",
        "id | Laga itu dimenangkan Wirya Danu/Bagas Saptono kemarin. | Wirya Danu + Bagas Saptono",
        "id | Ia dari Indonesia Anti-Scam Center di Medan. | Indonesia Anti-Scam Center + Medan",
        "id | Ia pergi Oktober-Desember dan bertemu Wirya Danu. | Wirya Danu",
        "en | It was sent by Texas-based Karl Wexley. | Karl Wexley",
        "id | Ia bertemu Kim Ji-sang dan Park Su-jalan di sana. | Kim Ji-sang + Park Su-jalan",
        "en | She met Kim Ji-song and Lee Bo-young there. | Kim Ji-song + Lee Bo-young",
        "en | She met Della Marchetti half-starring there. | Della Marchetti",
        "en | She met Brena Orlow long-standing there. | Brena Orlow",
        "id | Ia bertemu Wirya D | Wirya D",
        "en | She met Karl W | Karl W",
        "id | Laporan 7/PID.SUS/2025 dibaca Wirya Danu. Lalu 7/PID.SUS/2025 dibawa. | Wirya Danu",
        "id | Perkara 12/Pdt.PLW/2020 dibaca Wirya Danu. Lalu 12/Pdt.PLW/2020 dibawa. | Wirya Danu",
      })
  void hyphensSlashesAndAddresses(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | She saw the Della Marchetti-starring film twice.",
        "en | \"The Harbour and the Bell\" was on.",
        "en | She read \"The Gift of Brena Orlow in the Land of the Sea\" there.",
        "en | She read \"A Bell of Brena Orlow and the Wife of the Baker\" there.",
        "en | Meet the Cast of Winter's Great Retelling Show.",
        "id | Program Kejar (Kelompok Belajar Anak Stunting) dimulai.",
        "de | Sie lobte die Behandlung Karl Wexley.",
      })
  void partsOfWhatIsNoNameAreNone(String language, String text) {
    List<String> names = Told.names(language, text, text);
    assertThat(names).noneMatch(name -> text.contains(" " + name + " ("));
    assertThat(names)
        .doesNotContain("Della", "Bell", "Cast of Winter", "Stunting")
        .doesNotContain("Gift of Brena Orlow", "Bell of Brena Orlow", "Land of the Sea")
        .doesNotContain("Behandlung Karl Wexley");
  }

  @ParameterizedTest
  @CsvSource({
    "Harapan Zurkani (XPL) datang.,Zurkani",
    "Hujan. Harapan Mandala (XPL) datang.,Mandala"
  })
  void anAcronymOfOtherLettersKeepsNoOrdinaryOpening(String text, String name) {
    assertThat(Told.names("id", text, text)).containsExactly(name, "XPL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | In court, attorney Chip Marlowe spoke. | Chip Marlowe",
        "en | Later, UN Peace Ambassador left. | UN",
        "en | The reporters were Laura Koran and Ed Whitcombe. | Laura Koran + Ed Whitcombe",
        "id | Menurut Ketua Pengadilan Negeri Bengkulu Wiryadana, sidang ditunda. | Pengadilan Negeri Bengkulu + Wiryadana",
        "id | Menurut Rektor Universitas Nusakarang Malang, kuliah dimulai. | Universitas Nusakarang Malang",
        "id | Ia bertemu Ketua DPR RI Ratih Wulandari di sana. | DPR RI + Ratih Wulandari",
        "id | Kata Menteri Sekretaris Negara Ratih Wulandari di sana. | Ratih Wulandari",
        "id | Kata Wakil Ketua Setara Institute Ratih Wulandari di sana. | Setara Institute + Ratih Wulandari",
        "id | Kata Kabid Berantas BNNP Lebak Ratih Wulandari di sana. | BNNP Lebak + Ratih Wulandari",
        "id | Menurut Anggota Komisi VII DPR Wiryadana, hal itu benar. | Komisi VII DPR + Wiryadana",
        "id | Kata Bupati Lebak Agung Wardaya di sana. | Lebak + Agung Wardaya",
        "id | Lalu Warga Desa Kuala Bening menanam bakau. | Desa Kuala Bening",
        "id | Itu kata Pemerintah Provinsi Sukarta di sana. | Provinsi Sukarta",
        "id | Itu kata Masyarakat Kabupaten Lebak di sana. | Kabupaten Lebak",
        "id | Mereka mengundang Jepang Zurkani. Lalu datang Zurkani. | Jepang + Zurkani",
        "id | Lalu Kemendagri Zurkani ikut. Kemarin datang Zurkani. | Kemendagri + Zurkani",
        "id | Ia melihat Badan Meteorologi, Wirya, dan Klimatologi di sana. Lalu Wirya pulang. | Badan Meteorologi + Wirya",
        "id | Lalu datang Kementerian Kehutanan, Zurkani, dan Ramalin. Lalu Zurkani pulang. | Kementerian Kehutanan + Zurkani",
        "id | Kata petugas Polresta Denpasar I Ketut Wardaya di sana. | Polresta Denpasar + I Ketut Wardaya",
        "id | Mereka dari aNiaga. Kata CEO aNiaga Zurkani Mandala di sana. | aNiaga + Zurkani Mandala",
        "id | Mereka dari Niaga77. Kata CEO Niaga77 Zurkani Mandala di sana. | Niaga77 + Zurkani Mandala",
        "id | Lalu Presiden BJ Wardaya pulang. | BJ Wardaya",
        "id | Menurut Wali Kota Farhan, ombak tinggi, kata Farhan. | Farhan",
        "id | Wali Kota Wardaya Lestari pulang. | Wardaya Lestari",
        "id | Menurut Wakil Wali Kota Bandung Wardaya Lestari, panen tiba. | Bandung + Wardaya Lestari",
        "id | Menurut Direktur Nusa Pangan Lestari Joao Mendes, panen tiba. | Nusa Pangan Lestari + Joao Mendes",
        "en | Then Chechen President Ramzan Orlow left. | Ramzan Orlow",
        "en | Then Director Ministry of Justice Verdona Orlowia, Karl Wexley, left. | Ministry of Justice Verdona Orlowia + Karl Wexley",
        "en | We met Secretary of the Court of Justice Verdona Orlowia, Karl Wexley, there. | Court of Justice Verdona Orlowia + Karl Wexley",
        "en | We met Verdone Mayor Brena Orlow there. | Brena Orlow",
        "en | It was the Vale Senator Brena Orlow. | Brena Orlow",
        "en | It came from the Department of Justice and the Port Authority. | Department of Justice + Port Authority",
        "en | It came from the U.S. Department of Justice in spring. | U.S. Department of Justice",
        "en | It came from the Verdone Ministry of Justice. | Verdone Ministry of Justice",
        "en | It left the Ministry of Farming and the Orlow Society. | Ministry of Farming + Orlow Society",
        "en | It came from the Department of Farming and the Verdone Commission. | Department of Farming + Verdone Commission",
      })
  void titlesAndTheirOffices(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mereka mengundang Jepang Zurkani Mandala. | Jepang + Zurkani Mandala",
        "Lalu Pemkab Lebak Zurkani Mandala ikut. | Pemkab Lebak + Zurkani Mandala",
      })
  void whoStandsByHimselfElsewhereIsCutOff(String text, String names) {
    assertNames("id", text + " Kemarin datang Zurkani Mandala.", names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Kata Badan Geologi Kementerian Energi dan Sumber Daya Mineral (ESDM) kemarin. | ESDM",
        "id | Mereka memakai Apple Music. Apple lalu diam. | Apple",
        "id | Laga di Wiradana Stadium sore itu. Wiradana menang, lalu Wiradana pulang. | Wiradana",
        "en | They met at Orlow Stadium. Later Orlow won and Orlow left. | Orlow",
        "id | Ia bertanya tentang DPR Wardaya. Lalu DPR diam. | DPR",
        "en | They saw XQV Marlowe. Then XQV left, and XQV spoke. | XQV",
        "id | Ia membaca Catatan Zurkani. Lalu Zurkani datang dan Zurkani pulang. | Zurkani",
        "en | They read the Market Orlow. Then Orlow left and Orlow slept. | Orlow",
        "id | Mereka menonton Cerita Zurkani Mandala. Lalu Zurkani Mandala pulang. | Zurkani Mandala",
        "en | They read the Market Report Brena Orlow. Then Brena Orlow left. | Brena Orlow",
        "id | Lalu datang Sekar binti Wirya Danu. Kemarin Wirya Danu pulang. | Wirya Danu",
        "id | Siti binti Zurkani datang. Lalu Zurkani pulang dan Zurkani diam. | Zurkani",
        "id | Lalu datang Wirya Institute. Kata Bupati Wirya di sana. | Wirya",
        "id | Mereka dari PT Zurkani. Kata Bupati Zurkani di sana. | Zurkani",
      })
  void anotherIsNoShortForm(String language, String text, String other) {
    assertThat(Told.names(language, text)).contains(other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ia bertanya tentang Pelayanan Publik KPK kemarin. | KPK",
        "Ia membaca Konstitusi Spanyol semalam. | Spanyol",
        "Hal itu ada di Surat Keputusan Direksi Bank Indonesia itu. | Direksi Bank Indonesia",
      })
  void aPhraseIsCutFromWhatItIsOf(String text, String name) {
    assertNames("id", text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Itu tentang Ramalin lama. |",
        "id | Ia menunggu di Blok D dan membawa UQX ke sana. |",
        "id | Itu dibuat oleh Ramalin lama. | Ramalin",
        "id | Itu dilihat Wirya Danu, Ramalin dan Bagas Saptono. | Ramalin",
        "id | Itu tentang Ramalin lama. Lalu datang Ramalin. | Ramalin",
        "id | Itu tentang Wirya Danu dan Ramalin lama. | Ramalin",
        "id | Itu tentang Wirya Danu, Ramalin lama. | Ramalin",
        "id | Itu tentang Ramalin dan Wirya Danu. | Ramalin",
        "id | Itu tentang Ramalin, Wirya Danu lalu. | Ramalin",
        "id | Itu di Ramalin lama. | Ramalin",
        "id | Mereka ke Harapan Zurkani lama. | Harapan Zurkani",
        "en | It was found in Verdone Value Parcel lately. | Verdone Value Parcel",
        "en | It was about the Value Google Package lately. | Value Google Package",
        "id | Itu tentang Harapan Gojek Baru lama. | Harapan Gojek Baru",
        "id | Itu tentang GOJEK lama. | GOJEK",
        "en | It was a matter of FERRARI lately. | FERRARI",
        "en | They met by Russian Orlow lately. | Russian Orlow",
        "en | It was sent by Scottish Power lately. | Scottish Power",
        "en | It was a matter of Verdone lately. |",
        "en | It was Verdone's lately. | Verdone",
        "en | It was written by Calist lately. | Calist",
        "en | It was sent by Norism lately. | Norism",
        "en | It was about the Verdone Value Package lately. |",
        "en | It was written by Verdone Value Package lately. | Verdone Value Package",
      })
  void aLoneVagueNameIsToldByWhatIsBesideIt(String language, String text, String name) {
    if (name == null) {
      assertThat(Told.names(language, text)).isEmpty();
    } else {
      assertThat(Told.names(language, text)).contains(name);
    }
  }

  @ParameterizedTest
  @CsvSource({"XQV,false", "KPK,true", "NATO,true"})
  void aLoneAcronymIsToldByTheList(String acronym, boolean told) {
    assertThat(Told.names("id", "Hal itu dibawa ke " + acronym + " kemarin."))
        .isEqualTo(told ? List.of(acronym) : List.of());
    assertThat(Told.names("id", "Hal itu dibawa ke XQV kemarin.", "Lalu XQV diam."))
        .containsExactly("XQV");
  }
}
