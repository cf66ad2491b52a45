package warta.digest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Capital words that name nobody: terms, references, initials, words glued to others.
class UnnamedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what an acronym stands for is a term
        "id | Bank itu menambah Dana Pihak Ketiga (DPK) tahun ini. Lalu DPK naik.",
        "id | Realisasi Penanaman Modal Asing (PMA) naik. Lalu PMA turun.",
        "id | Pemerintah menjual Surat Berharga Negara (SBNX) lagi. Lalu SBNX habis.",
        "id | Mereka membangun Kawasan Ekonomi Khusus (KEKX) di sana. Lalu KEKX dibuka.",
        // a place's word with ordinary ones
        "id | Mereka melelang Wilayah Kerja tahap kedua.",
        "id | Hal itu dibahas di Daerah Provinsi kemarin.",
        "id | Itu urusan Negara Hukum katanya.",
        // generic parts and abbreviations
        "id | Hal itu kata Ketua Umum DPP kemarin. Lalu DPP pulang.",
        "id | Upacara HUT digelar kemarin. Lalu HUT selesai.",
        "id | Anggota Lembaga Swadaya Masyarakat (LSM) ditangkap.",
        "id | Kasus itu dibawa ke Pengadilan Tinggi kemarin.",
        // references
        "id | Surat Nomor S-987 dibaca kemarin. Surat bernomor MD-027 juga.",
        "id | Surat itu No. KR-413 tahun ini.",
        "id | Itu surat bernomor ZX-217 katanya.",
        // initials of persons
        "id | Tersangka berinisial RMP ditangkap. Lalu RMP pulang.",
        "id | Tersangka berinisial MYW, MFW, dan IPW ditangkap. Lalu MFW dan IPW pulang.",
        "id | Istrinya NLW (47) ikut. Lalu NLW pulang.",
        "id | Yang hadir Bripka DMW (33) di sana.",
        // what is made of a people or a place
        "en | The British-accented man and a Boston-area driver came, as did a Paris-trained cook.",
        // an office's last word
        "id | Kata Kepala Bidang Informasi Gempawan dan Peringatan Dini.",
        "id | Kata Kepala Seksi Pelayanan Difabelia dan Sosial.",
        "id | Kata Kepala Bidang Pengelolaan Persampahan dan Limbah.",
        // rows of ordinary words
        "id | Divisi itu ada empat, yakni Makanan Ringan, Penyegarian Makanan, Minuman dan Bumbu.",
        "id | Layanan itu adalah Digital Marketing, Performace Marketing, dan Iklan.",
        "id | Mereka membahas Informasi dan Penyadapanik dan Data.",
        "id | Perkara 178-PKW-DKWW/VII/2025 dibaca. Lalu 180-PKW-DKWW/VII/2025 juga.",
        // a group's letter
        "id | Mereka ada di Grup A kemarin. Lalu Grup A selesai. Yang lain di Grup C.",
        // what is made of a name
        "en | It was the United States-led force, and her Wexley-ish manner.",
        "en | She has Native American roots. Native Americans came.",
        "id | Pasukan Kurdi menang. Lalu kaum Marxis kalah, seperti kaum Sosialis.",
        // lines whose breaks were lost
        "id | Sekolah itu ada di Banda Aceh2.â Lalu di Wira Ambon3.â Lalu pulang.",
        // English words in a row of services
        "id | Di sana ada Guest House, Meeting Room, dan Street Food.",
        // days
        "en | It is open Tuesday-Thursday and Friday-Sunday, and then Monday-Saturday.",
        // a party and a state
        "en | The bill came from a man (D-Oregon), a woman (R-Texas) and a third (R-Utah).",
        // two names glued
        "id | PantauanwartaLembangdi lokasi ramai. Lalu PantauanwartaLembangdi sepi.",
        "id | Yang datang Rina SabhiraKanesya Wardaya kemarin. Lalu Rina SabhiraKanesya Wardaya pulang.",
        "id | Yang datang Afiqoh NairaAl Ghazalia kemarin.",
        "id | Yang datang Suseno PumbouwiWardana kemarin.",
      })
  void theseNameNobody(String language, String text) {
    assertThat(Told.names(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; Kata warga, PT PWB Legalitasnya lengkap.; PT PWB",
        "id; Lalu PT Lintas Wardana Modalnya habis.; PT Lintas Wardana",
        "id; Hal itu kata dr. Wirya Danu Wardaya MM di sana.; Wirya Danu Wardaya",
        "id; Yang hadir Wirya Danu Wardaya MKes kemarin.; Wirya Danu Wardaya",
        "id; Yang hadir Wirya Danu Wardaya SKom kemarin.; Wirya Danu Wardaya",
        "id; Menurut RS Wardana Dokternya banyak.; RS Wardana",
        "en; He is a University of Texas Ph.D. candidate.; University of Texas",
      })
  void anOrdinaryWordBehindANameIsNoPartOfIt(String language, String text, String names) {
    assertThat(Told.names(language, text)).containsExactly(names);
  }
}
