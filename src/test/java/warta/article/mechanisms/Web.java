package warta.article.mechanisms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Block;
import warta.article.Cleaner;
import warta.article.Piece;
import warta.article.Reason;
import warta.article.SiteShapes;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Web pages cleaned, for tests of single mechanisms.
public final class Web {
  /// Six paragraphs, 170 words: enough for a body.
  static final List<String> PARAGRAPHS =
      List.of(
          "Perajin anyaman di tepi Danau Semayang mulai menanam rumput purun sendiri, sebab rawa tempat mereka memanennya makin sempit sejak kanal digali.",
          "Menurut ketua kelompok, Rukmini Saleh, satu petak seluas lapangan voli cukup untuk dua puluh tikar. Panen pertama dipotong pada pekan lalu.",
          "Para lelaki membantu menimbun pematang, sedangkan anak-anak mencatat tinggi air dua kali sehari di papan yang digantung pada tiang dermaga.",
          "Dinas perindustrian mengirim dua mesin pemipih, tetapi sebagian perajin tetap memakai alu kayu karena tekanannya lebih mudah diatur.",
          "Harga sehelai tikar naik sedikit tahun ini. Pembeli dari kota menyukai warna yang dibuat dari kulit kayu dan lumpur rawa.",
          "Bulan depan mereka mencoba menjual lewat koperasi, dan hasilnya akan dibagi menurut jumlah helai yang dikerjakan masing-masing keluarga.");

  private Web() {}

  /// The article of a page as it stands in a file.
  public static Article clean(String html) {
    Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
    Page page = Pages.parse(new Content(source, html.getBytes(UTF_8), "0"));
    return Cleaner.clean((Page.Html) page, SiteShapes.NONE);
  }

  static Article cleanText(String text) {
    Page.Plain page = new Page.Plain(new Source.StandardInput(), "0", "UTF-8", text);
    return Cleaner.clean(page, SiteShapes.NONE);
  }

  /// A page whose body has a piece of HTML between its third and fourth paragraph and one behind
  /// its last.
  static String page(@Nullable String language, String between, String behind) {
    StringBuilder html = new StringBuilder("<!doctype html><html");
    html.append(language == null ? "" : " lang='" + language + "'")
        .append("><title>Perajin Menanam Purun Sendiri</title><body><div class=wadah>")
        .append("<h1>Perajin Menanam Purun Sendiri</h1><div class=teks>");
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      html.append(i == 3 ? between : "").append("<p>").append(PARAGRAPHS.get(i)).append("</p>");
    }
    return html.append(behind).append("</div></div></body></html>").toString();
  }

  /// The kept blocks that are no captions.
  static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (!(block instanceof Block.Caption)) {
        texts.add(block.text());
      }
    }
    return texts;
  }

  /// Why the piece that begins so was taken, or null where it was not.
  static Reason.@Nullable Kind taken(Article article, String begin) {
    for (Piece piece : article.pieces()) {
      if (piece instanceof Piece.Taken(String text, Reason reason) && text.startsWith(begin)) {
        return reason.kind();
      }
    }
    return null;
  }
}
