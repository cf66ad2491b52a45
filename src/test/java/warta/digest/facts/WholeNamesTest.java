package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small words, numbers, marks and titles that are inside a name, and where another begins.
class WholeNamesTest {
  private static void assertNames(String language, String text, String names) {
    assertThat(Told.names(language, text))
        .containsExactly(names.isEmpty() ? new String[0] : names.split(" \\+ ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kepala Badan Penata Jalan Desa (BPJD) Budi Wardaya hadir.; Badan Penata Jalan Desa + Budi Wardaya",
        "Rapat dihadiri Ikatan Guru Wiranata Persada (IGWP) kemarin.; Ikatan Guru Wiranata Persada",
        "Ia bekerja di Kantor Staf Gubernur Wardana (Kastagubwar) sejak lama.; Kantor Staf Gubernur Wardana",
      })
  void anAcronymBehindAnOfficeTellsAllItsWords(String text, String names) {
    assertNames("id", text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Data itu dari Kementerian Badan Usaha Milik Daerah kemarin.; Kementerian Badan Usaha Milik Daerah",
        "Ia memimpin Asosiasi Perempuan Usaha Kecil sejak lama.; Asosiasi Perempuan Usaha Kecil",
        "Menurut Organisasi Kerja Sama dan Pembangunan Ekonomi, harga naik.; Organisasi Kerja Sama dan Pembangunan Ekonomi",
        "Surat itu dikirim ke Kementerian Hukum dan HAM kemarin.; Kementerian Hukum dan HAM",
      })
  void smallWordsWithCapitalsGoOnAnOfficesName(String text, String names) {
    assertNames("id", text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Kata Kapolsek SU II AKP Heru, jalan ditutup.; SU II + Heru",
        "id; Kata Ketua P2KS Kabupaten Garut Wirya Danu, warga senang.; P2KS Kabupaten Garut + Wirya Danu",
        "id; Kata Manajer Wardana FC Budi Wardaya di sana, mereka menang.; Wardana FC + Budi Wardaya",
        "id; Kata Manajer PSWD FC Wirya Danu di sana, mereka menang.; PSWD FC + Wirya Danu",
      })
  void whatBelongsToAnAcronymStaysWithIt(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ia pulang ke Kelurahan 15 Wirya sore itu.; Kelurahan 15 Wirya",
        "Rapat digelar di Stadion 17 Wardana kemarin.; Stadion 17 Wardana",
        "Mereka juara Liga 3 musim lalu.; Liga 3",
        "Kantornya di Jl. Yos Wardaya sejak lama.; Jl. Yos Wardaya",
        "Warga di Kec. Lembah Wardana mengungsi.; Kec. Lembah Wardana",
        "Api muncul di Lorong Haji Umar malam itu.; Lorong Haji Umar",
        "Rapat di kantor DPQ WRD Jalan Wardana kemarin.; DPQ WRD + Jalan Wardana",
      })
  void aPlaceHasItsNumberAndItsShortWord(String text, String names) {
    assertNames("id", text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Ia dirawat di Royal Wardane Children's Hospital kemarin.; Royal Wardane Children's Hospital",
        "id; Mereka menonton America's Bright Stage tadi malam.; America's Bright Stage",
        "id; Pasukan itu bernama New People's Army sejak dulu.; New People's Army",
        "en; She spoke on International Women's Day in May.; International Women's Day",
      })
  void anEnglishGenitiveIsInsideAName(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; The judge heard that Wilbur \"Bibi\" Marwick was late. Then Marwick left.; Wilbur \"Bibi\" Marwick",
        "en; Then Corwin “The Stone” Barrowell spoke in town.; Corwin “The Stone” Barrowell",
        "id; Lalu Giuseppe \"Beppe\" Marwetta datang.; Giuseppe \"Beppe\" Marwetta",
      })
  void aNicknameStandsInsideAPersonsName(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "She joined the Student and Worker Visitor Program last year.; Student and Worker Visitor Program",
        "It was Parliament's Intelligence and Security Committee that asked.; Intelligence and Security Committee",
        "He was held at the Georgia Medical and Research Prison then.; Georgia Medical and Research Prison",
        "It follows the Violent Crime Control and Law Enforcement Act closely.; Violent Crime Control and Law Enforcement Act",
      })
  void andTiesTheWordsOfOneOfficeOrLaw(String text, String names) {
    assertThat(Told.names("en", text)).contains(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Acara itu diramaikan vokalis Wira-19 Danuarta kemarin.; Wira-19 + Danuarta",
        "id; Kata drummer Lintas7 Wardana, lagu itu lama.; Lintas7 + Wardana",
        "id; Kata pendiri Rumah99 Satriyo, pembeli naik.; Rumah99 + Satriyo",
        "id; Kata pejabat Kementerian Dalam Negeri La Ode Ahmad Wardaya di sana.; Kementerian Dalam Negeri + La Ode Ahmad Wardaya",
        "id; Hal itu kata Duta Besar Korea Selatan Cho Wan-yong di sana.; Korea Selatan + Cho Wan-yong",
        "en; He lost to Chad le Wexlos in London. Then Chad le Wexlos left.; Chad le Wexlos + London",
        "id; Ia menang di GP Rep. Ceko kemarin.; GP Rep. Ceko",
        "id; Hal itu kata Uztad Darwis Waruna di sana.; Darwis Waruna",
        "id; Kata pejabat Setda Provinsi Jawa Barat Ade Wardaya di sana.; Setda Provinsi Jawa Barat + Ade Wardaya",
        "id; Hal itu kata Head of Marketing Wirya Danu di sana.; Wirya Danu",
        "id; Hal itu kata Head of Sales Bukalapak Tri Wardaya di sana.; Bukalapak + Tri Wardaya",
        "en; It was said by St. Louis Alderman Antony Wexley then.; St. Louis + Antony Wexley",
        "en; He met archaeologist Jo Applewick twice.; Jo Applewick",
        "en; A spokeswoman, Lisa Pak, said so.; Lisa Pak",
        "id; Menurut Arya Dwi Paramitra, harga naik.; Arya Dwi Paramitra",
        "en; His sons, Princes Edwick and Harwin, were there.; Edwick + Harwin",
      })
  void aPersonBeginsAndEndsWhereTheWordsSay(String language, String text, String names) {
    assertThat(Told.names(language, text)).containsExactlyInAnyOrder(names.split(" \\+ ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Ia lulus dari SMA Taruna Wiranata dua tahun lalu.; SMA Taruna Wiranata",
        "id; Gedung SMK Restorasi Wardana rusak.; SMK Restorasi Wardana",
        "id; Ia belajar di SMP Bina Wirana dulu.; SMP Bina Wirana",
        "id; Lampu itu padam sejak kemarin, kata AKBP I Made Wardika di sana.; I Made Wardika",
        "en; He praised captain AB de Wexliers on Monday.; AB de Wexliers",
        "id; Kata petugas di kantor Pusat Bank Wardana, antrean panjang.; Bank Wardana",
        "id; Yang hadir Rina Wardaya, Direktur PT Wanda Fatimah Wirana.; Rina Wardaya + PT Wanda Fatimah Wirana",
        "id; Yang hadir Budi Wardaya, Direktur PT Nur Ahmad Sentosa.; Budi Wardaya + PT Nur Ahmad Sentosa",
        "id; Menko bidang Politik, Hukum, dan Keamanan Wiranto pulang.; Wiranto",
        "id; Daniel Rikardo Red Bull unggul sedetik.; Daniel Rikardo + Red Bull",
        "id; Sergio Perezo Force India unggul sedetik.; Sergio Perezo + Force India",
        "id; Hal itu kata anggota Komisi II DPR RI Fraksi Golkar Riswan Wardaya.; Komisi II DPR RI + Golkar + Riswan Wardaya",
        "en; They met Kathy Button of Mercer in town.; Kathy Button",
        "en; The government counted people again in the National Population and Housing Census this year.; National Population and Housing Census",
        "en; It is the Centre for the Study of Reform and Political Violence there.; Centre for the Study of Reform and Political Violence",
      })
  void wordsOfANameStayAndOthersGo(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Seminar dihadiri KH Abdul Hakim Wardaya kemarin.; Abdul Hakim Wardaya",
        "id; Kata Bupati Ahmad Hakim Wirana di sana.; Ahmad Hakim Wirana",
        "id; Menurut KH Budi Raja Wardaya, hal itu benar.; Budi Raja Wardaya",
        "en; He met a general of the former People's Liberation Army there.; People's Liberation Army",
        "en; It was the visit to the United States of Afghan President Ashraf Wanni.; United States + Ashraf Wanni",
        "id; Ia menjadi Komisaris PT Mondia Graha Perdana pada Mei. Saham PT Mondia Graha Perdana naik. Lalu di PT Mondia Graha Perdana ia pulang.; PT Mondia Graha Perdana",
        "id; Hal itu kata Ignatius Untung dan Managing Director lain.; Ignatius Untung",
        "id; Yang hadir Protokoler Badan Wisata Nasional kemarin.; Badan Wisata Nasional",
        "en; They drew the prophet Mohanned and the Prophet Isaian there.; Mohanned + Isaian",
      })
  void titlesAndLinksDoNotCutOrJoinWrongly(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Kata Kepala Unit Universitas Udayana Ni Nyoman Wardani di sana.; Universitas Udayana + Ni Nyoman Wardani",
        "id; Kata Rektor Universitas Warmadewa I Made Wardika di sana.; Universitas Warmadewa + I Made Wardika",
        "id; Hal itu dilihat petugas di Makassar Zainal bersama anggota.; Makassar + Zainal",
        "id; Yang datang dari Surabaya Bambang kemarin.; Surabaya + Bambang",
        "en; So asked Canadian L.M. Murwick on Sunday.; L.M. Murwick",
        "en; So said American J.K. Wexwell then.; J.K. Wexwell",
        "id; Jalan itu sepi. Beberapa pantai indah. Pantai Jepang itu besar.; Jepang",
        "id; Barang dari pasar itu murah. Pasar India itu besar.; India",
      })
  void whoStandsBesideAPlaceOrAnOfficeIsAnother(String language, String text, String names) {
    assertNames(language, text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ia bermain dalam film The Yellow House tahun lalu.; The Yellow House",
        "Mereka merilis album Younger Night kemarin.; Younger Night",
        "Lagu itu adalah \"Never Lose Light\" katanya.; Never Lose Light",
      })
  void aWorkOfEnglishWordsIsToldByTheWordOrTheMarksBefore(String text, String names) {
    assertNames("id", text, names);
  }
}
