package warta.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Lines that a page parts by a break inside one paragraph.
final class LinesOfAParagraphTest {
  private static final String BEFORE =
      "<p>Warga Desa Muara Jernih menanam seribu bibit bakau di sepanjang pantai pada hari Minggu"
          + " pagi, kata kepala desa kepada para wartawan yang ikut menanam.</p>";
  private static final String AFTER =
      "<p>Bibit itu akan dirawat oleh kelompok nelayan sampai musim hujan tahun depan, dan hasilnya"
          + " diperiksa setiap tiga bulan oleh dinas kehutanan.</p>";

  private static List<Block> blocks(String paragraph) {
    String html =
        "<html lang=id><title>Seribu Bakau</title><article><h1>Seribu Bakau Ditanam Warga</h1>"
            + BEFORE
            + paragraph
            + AFTER
            + "</article>";
    Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
    var page = (Page.Html) Pages.parse(new Content(source, html.getBytes(UTF_8), "0"));
    List<Block> blocks = Cleaner.clean(page, SiteShapes.NONE).blocks();
    return blocks.subList(1, blocks.size() - 1);
  }

  private static List<String> texts(String paragraph) {
    return blocks(paragraph).stream().map(Block::text).toList();
  }

  @Test
  void aBoldLineHeadsWhatFollowsIt() {
    List<Block> blocks =
        blocks(
            "<p>Ada beberapa alasan warga menanam bakau di sana:<br> <br> <strong>Menahan Abrasi</strong><br />"
                + " Ombak besar mengikis pantai desa itu dua meter setiap tahun.<br><br>"
                + "<b>Tempat <i>Ikan</i></b><br>Akar bakau menjadi tempat ikan dan kepiting bertelur.</p>");
    assertThat(blocks.stream().map(Block::text))
        .containsExactly(
            "Ada beberapa alasan warga menanam bakau di sana:",
            "Menahan Abrasi",
            "Ombak besar mengikis pantai desa itu dua meter setiap tahun.",
            "Tempat Ikan",
            "Akar bakau menjadi tempat ikan dan kepiting bertelur.");
    assertThat(blocks.get(1)).isEqualTo(new Block.Heading("Menahan Abrasi", 4, List.of()));
    assertThat(blocks.get(2)).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void aBoldLineBetweenSingleBreaksIsAHeadingToo() {
    assertThat(
            texts(
                "<p>Bibit didatangkan dari kebun milik desa tetangga.<br><b>Siapa yang membayar?</b><br>"
                    + "Semua biaya ditanggung kas desa dan sumbangan warga.</p>"))
        .containsExactly(
            "Bibit didatangkan dari kebun milik desa tetangga.",
            "Siapa yang membayar?",
            "Semua biaya ditanggung kas desa dan sumbangan warga.");
  }

  @Test
  void itemsThatAreSentencesStandAlone() {
    assertThat(
            texts(
                "<p>- Desa itu menanam bakau untuk ketiga kalinya.<br />- Dua kali sebelumnya hampir"
                    + " semua bibit <a href=/b>mati terendam</a>.<br />- Sekarang pagar bambu sudah menahan ombak besar.</p>"))
        .containsExactly(
            "- Desa itu menanam bakau untuk ketiga kalinya.",
            "- Dua kali sebelumnya hampir semua bibit mati terendam.",
            "- Sekarang pagar bambu sudah menahan ombak besar.");
    assertThat(
            texts(
                "<p>1. Lubang digali sedalam dua jengkal di lumpur.<br>2. Bibit diikat pada ajir bambu"
                    + " yang kuat.</p>"))
        .hasSize(2);
  }

  @Test
  void aLinkKeepsItsWordsInItsPart() {
    List<Block> blocks =
        blocks(
            "<p>- Desa itu menanam bakau untuk ketiga kalinya.<br />- Dua kali sebelumnya hampir semua"
                + " bibit <a href=https://muara.example/b>mati terendam</a>.</p>");
    Link link = blocks.get(1).links().getFirst();
    assertThat(blocks.get(0).links()).isEmpty();
    assertThat(blocks.get(1).text().substring(link.start(), link.end())).isEqualTo("mati terendam");
  }

  @Test
  void shortLinesStayTogether() {
    assertThat(
            texts(
                "<p>Yang dibawa setiap warga ke pantai pagi itu:<br>- cangkul<br>- ajir<br>- tali</p>"))
        .containsExactly("Yang dibawa setiap warga ke pantai pagi itu: - cangkul - ajir - tali");
    assertThat(texts("<p><b>Ketua panitia penanaman</b><br>Rahmat Hidayat, kepala desa</p>"))
        .containsExactly("Ketua panitia penanaman Rahmat Hidayat, kepala desa");
  }

  @Test
  void whatIntroducesIsNoHeading() {
    assertThat(
            texts(
                "<p><b>Catatan panitia:</b><br>Penanaman diulang pada bulan depan bila ombak reda.</p>"))
        .containsExactly("Catatan panitia: Penanaman diulang pada bulan depan bila ombak reda.");
    assertThat(
            texts(
                "<p><b>Muara Jernih -</b><br>Penanaman diulang pada bulan depan bila ombak reda.</p>"))
        .containsExactly("Muara Jernih - Penanaman diulang pada bulan depan bila ombak reda.");
  }

  @Test
  void aBreakInRunningTextIsNoSeam() {
    assertThat(
            texts(
                "<p>Bibit didatangkan dari kebun milik<br>desa tetangga di seberang sungai itu.</p>"))
        .containsExactly(
            "Bibit didatangkan dari kebun milik desa tetangga di seberang sungai itu.");
    assertThat(
            texts(
                "<p><b>Bibit didatangkan dari kebun milik<br>desa tetangga di seberang sungai.</b></p>"))
        .containsExactly("Bibit didatangkan dari kebun milik desa tetangga di seberang sungai.");
    assertThat(
            texts(
                "<p>Suhu di pantai pagi itu turun menjadi<br>-5 derajat, kata warga yang menanam bibit.</p>"))
        .hasSize(1);
  }
}
