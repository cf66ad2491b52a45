package warta.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Pages that hold no article of their own, and articles that look a little like them.
final class SurenessTest {
  private static final List<String> NEWS =
      List.of(
          "Jembatan gantung di hulu dibuka untuk pejalan kaki|Warga dua desa tidak perlu lagi memutar"
              + " lewat jalan raya yang macet setiap pagi, kata kepala dusun kepada kabar ini.",
          "Panen garam terbanyak dalam dua belas tahun|Kemarau panjang membuat tambak kering lebih"
              + " cepat, tetapi harga di pasar turun sampai separuh sejak awal bulan lalu.",
          "Perpustakaan perahu singgah di sembilan pulau|Anak-anak meminjam empat ratus buku dalam"
              + " sehari dan mengembalikannya bulan depan ketika perahu itu datang lagi.",
          "Kereta malam ke pesisir berangkat lagi|Tiket murah habis dalam satu jam, dan perusahaan"
              + " menambah dua gerbong tidur untuk akhir pekan pertama bulan Agustus.",
          "Batik tulis dari daun jati dipamerkan di balai kota|Empat belas perajin memakai warna yang"
              + " direbus sendiri di rumah, dan tidak ada dua lembar yang sama.",
          "Menara air tua menjadi penginapan|Tamu tidur di bawah tangki tembaga yang dulu memberi"
              + " air bagi seluruh kota, dan sarapan di puncak tangga besi.",
          "Sungai kecil dibersihkan oleh seribu relawan|Mereka mengangkat tiga puluh ton sampah dalam"
              + " dua hari, sebagian besar kantong plastik dari pasar di hilir.",
          "Bioskop terbuka kembali ke lapangan|Film pertama adalah cerita tentang penjaga pintu air"
              + " yang dibuat oleh murid sekolah menengah di kecamatan itu.");

  private static Article clean(String title, String body) {
    String page =
        "<html lang='id'><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
    Page.Html html = (Page.Html) Pages.parse(new Content(source, page.getBytes(UTF_8), "0"));
    return Cleaner.clean(html, SiteShapes.NONE);
  }

  private static String list(String shape) {
    StringBuilder list = new StringBuilder();
    for (String news : NEWS) {
      int bar = news.indexOf('|');
      list.append(shape.formatted(news.substring(0, bar), news.substring(bar + 1)));
    }
    return list.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='result'><h3><a href='/a'>%s</a></h3><p>%s</p></div>",
        "<li><a href='/a'>%s</a><p>%s</p></li>",
        "<article><h2><a href='/a'>%s</a></h2><p>%s</p></article>",
        "<div><a href='/a'><div>%s</div><div>%s</div></a></div>",
        "<div><h2>%s</h2><p>%s <a href='https://x.example/a'>Selengkapnya</a></p></div>",
        "<div><p><a href='/a'>%s</a></p><span>2 jam lalu</span><p>%s</p></div>",
      })
  void aListOfOtherPagesIsNoArticle(String shape) {
    String list = list(shape);
    Article search =
        clean("Hasil pencarian: desa", "<main><h1>Hasil pencarian: desa</h1>" + list + "</main>");
    Article front = clean("Kabar Seruni", "<div>" + list + list + "</div>");

    assertThat(search.confidence()).as("search").isLessThan(0.2);
    assertThat(front.confidence()).as("front page").isLessThan(0.2);
  }

  @Test
  void whatTextThereIsStays() {
    Article search =
        clean(
            "Hasil pencarian: desa",
            "<main>" + list("<div><h3><a href='/a'>%s</a></h3><p>%s</p></div>") + "</main>");

    assertThat(search.blocks())
        .extracting(Block::text)
        .containsAll(NEWS.stream().map(n -> n.substring(n.indexOf('|') + 1)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>%s</h2><p>%s</p>",
        "<p>%s.</p><p>%s</p>",
        "<p>%s.</p><p>%s</p><p><a href='https://x.example/a'>Harga garam turun lagi di pasar"
            + " pesisir</a></p>",
        "<ol><li>%s: %s <a href='https://x.example/a'>Jawaban</a></li></ol>",
        "<p>%s, tulis <a href='/a'>sebuah laporan</a> pekan ini.</p><p>%s</p>",
        "<h3>%s</h3><p>%s</p><p>Cerita lengkapnya dapat dibaca dalam buku tahunan desa yang terbit bulan ini.</p>",
      })
  void anArticleOfManyPartsIsOne(String shape) {
    Article article =
        clean(
            "Delapan kabar baik dari desa",
            "<main><h1>Delapan kabar baik dari desa</h1><div class='article-body'>"
                + list(shape)
                + "</div></main>");

    assertThat(article.confidence()).isGreaterThan(0.6);
  }
}
