package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.words.Resources;

/// Each row of the table of Indonesian inserts, in words of our own: as a line, in a web page, in
/// plain text, and inside one long line where it stands there. The table is
/// `warta/article/insert-rows.txt`.
final class InsertRowsTest {
  /// One shape of a row.
  record Shape(Kind kind, boolean inside, String line) {
    @Override
    public String toString() {
      return kind + (inside ? "+ " : " ") + line;
    }
  }

  private static Map<String, List<Shape>> rows() {
    Map<String, List<Shape>> rows = new LinkedHashMap<>();
    List<Shape> row = List.of();
    for (String line : Resources.lines("/warta/article/insert-rows.txt")) {
      if (line.startsWith("== ")) {
        row = new ArrayList<>();
        rows.put(line.substring(3), row);
      } else {
        int space = line.indexOf(' ');
        boolean inside = line.charAt(space - 1) == '+';
        String kind = line.substring(0, inside ? space - 1 : space);
        row.add(new Shape(Kind.valueOf(kind), inside, line.substring(space + 1)));
      }
    }
    return rows;
  }

  static List<Shape> shapes() {
    return rows().values().stream().flatMap(List::stream).toList();
  }

  static List<Shape> shapesInside() {
    return shapes().stream().filter(Shape::inside).toList();
  }

  @Test
  void theTableHasSeventeenRowsOfThreeShapesAndMore() {
    assertThat(rows()).hasSize(17);
    assertThat(rows().values()).allMatch(row -> row.size() >= 3);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aLineOfThisShapeIsFoundWithItsReason(Shape shape) {
    assertThat(Inserts.reason(shape.line(), "id")).isEqualTo(Reason.of(shape.kind()));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void inAWebPageItGoesBetweenParagraphsAndBehindThem(Shape shape) {
    String html = "<p>" + shape.line() + "</p>";
    Article between = Web.clean(Web.page("id", html, ""));
    Article behind = Web.clean(Web.page("id", "", html));

    assertThat(Web.texts(between)).isEqualTo(Web.PARAGRAPHS);
    assertThat(Web.taken(between, shape.line())).isEqualTo(shape.kind());
    assertThat(Web.texts(behind)).isEqualTo(Web.PARAGRAPHS);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void inPlainTextItGoesBetweenLinesAndBehindThem(Shape shape) {
    List<String> between = new ArrayList<>(Web.PARAGRAPHS);
    between.add(3, shape.line());
    List<String> behind = new ArrayList<>(Web.PARAGRAPHS);
    behind.add(shape.line());

    assertThat(plain(between)).isEqualTo(Web.PARAGRAPHS);
    assertThat(plain(behind)).isEqualTo(Web.PARAGRAPHS);
  }

  @ParameterizedTest
  @MethodSource("shapesInside")
  void insideOneLongLineItGoesAndTheSentencesAroundItStay(Shape shape) {
    String before = String.join(" ", Web.PARAGRAPHS.subList(0, 3));
    String after = String.join(" ", Web.PARAGRAPHS.subList(3, 6));

    assertThat(plain(List.of(before + " " + shape.line() + " " + after)))
        .isEqualTo(List.of(before, after));
  }

  private static List<String> plain(List<String> lines) {
    String title = "Perajin Menanam Purun Sendiri\n\n";
    return Web.texts(Web.cleanText(title + String.join("\n", lines) + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga kitab itu, kata ayahnya.",
        "Baca dulu petunjuknya sebelum memasang tali, pesan Wiwin kepada anak buahnya.",
        "Lihat juga cara dia menganyam, kata Rukmini sambil menunjuk cucunya.",
        "Editor majalah itu menolak memberi keterangan tentang foto yang beredar.",
        "Penulis novel itu pernah menjadi buruh tambang di Sawahlunto.",
        "Simak penjelasan menteri tentang harga gabah yang berlaku mulai Senin.",
        "Simak video itu sampai habis, katanya, baru beri pendapat.",
        "Saksikan pertandingan itu dari tribun timur, saran panitia, karena matahari terbenam di barat.",
        "Sumber: tiga pejabat mengatakan izin tambang itu terbit dua hari sebelum pemilu.",
        "Sumber air di lereng itu tinggal dua.",
        "Foto itu diambil dari udara dan menunjukkan retakan sepanjang dua puluh meter.",
        "Halaman depan balai desa penuh oleh jemuran purun sejak pagi.",
        "Halaman selanjutnya dari buku harian itu sudah robek.",
        "Artikel ini menjadi perdebatan di parlemen sejak undang-undangnya disahkan.",
        "Ikuti terus arah sungai, kata pemandu, sampai terlihat menara masjid.",
        "Dapatkan dulu surat dari lurah, pesan petugas kepada warga yang mengantre.",
        "Bagikan beras itu malam ini juga, perintah bupati.",
        "Unduh aplikasi antrean rumah sakit, lalu pilih poli yang dituju.",
        "Klik menu pendaftaran, kemudian isi nomor induk kependudukan.",
        "Jangan lupa membawa jas hujan dan perlengkapan lainnya.",
        "Terkait tanggul itu, dinas berjanji memulai perbaikan bulan depan.",
        "Kategori 2 dijual seharga 275 ribu rupiah.",
        "Di laman selanjutnya ia mengunggah gambar tangan.",
        "Komentar bupati itu disambut tawa.",
        "Video: begitu orang kampung menyebut kaset lama itu.",
        "Oleh sebab itu perahu baru boleh berangkat setelah air naik.",
        "Tag harga di kios itu ditulis tangan.",
        "Pukul 12 jam lalu lintas mulai padat di simpang pasar.",
        "Disclaimer bukan kata yang dikenal warga kampung itu.",
        "\"Baca juga yang kecil-kecil di bawahnya,\" kata petugas.",
        "(Kami sudah menunggu dua tahun, kata warga.)",
        "Kirim surat itu lewat kapal pagi, pesan kepala dusun.",
        "Nilai artikel sejarah itu ada pada fotonya.",
        "Masuk lewat pintu barat, kata penjaga.",
        "Next tahun depan kami pindah, katanya bercanda.",
      })
  void aSentenceWithTheSameWordsStaysEverywhere(String sentence) {
    assertThat(Inserts.reason(sentence, "id")).isNull();

    Article web = Web.clean(Web.page("id", "<p>" + sentence + "</p>", ""));
    assertThat(Web.texts(web)).contains(sentence).hasSize(Web.PARAGRAPHS.size() + 1);

    List<String> lines = new ArrayList<>(Web.PARAGRAPHS);
    lines.add(3, sentence);
    assertThat(plain(lines)).contains(sentence);

    String long1 = String.join(" ", lines);
    assertThat(plain(List.of(long1))).isEqualTo(List.of(long1));
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
