package warta.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.Corpus;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Kept and removed pieces together are the whole visible text of a page, in its order: no word is
/// lost, none comes twice, none is glued to the next or split.
final class PartitionTest {
  /// Every so many pages of the corpus are looked at; with `-Dwarta.corpus=all` each is, which
  /// takes a minute.
  private static final int EVERY = "all".equals(System.getProperty("warta.corpus")) ? 1 : 6;

  private static Page parse(Source source, byte[] bytes) {
    return Pages.parse(new Content(source, bytes, "0"));
  }

  /// What is wrong with a page's pieces, or an empty text.
  private static String wrong(Page.Html page) {
    return Shown.wrong(page, Cleaner.clean(page, SiteShapes.NONE));
  }

  private static List<String> wrong(List<Path> files) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      Source source = new Source.OnDisk(file, file.getFileName().toString());
      if (parse(source, Files.readAllBytes(file)) instanceof Page.Html page) {
        String difference = wrong(page);
        if (!difference.isEmpty()) {
          wrong.add(file + ": " + difference);
        }
      }
    }
    return wrong;
  }

  private static List<Path> webPages(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void ourPagesAreCutIntoPiecesWithNothingLost() throws IOException {
    assertThat(webPages("src/test/resources/pages")).hasSizeGreaterThan(8);
    assertThat(wrong(webPages("src/test/resources/pages"))).isEmpty();
    assertThat(wrong(webPages("content"))).isEmpty();
  }

  @Test
  void realPagesAreCutIntoPiecesWithNothingLost() throws IOException {
    List<Path> some = new ArrayList<>();
    List<Path> pages = Corpus.pages();
    for (int i = 0; i < pages.size(); i += EVERY) {
      some.add(pages.get(i));
    }

    assertThat(wrong(some)).isEmpty();
  }

  /// What stands where the cleaner looks twice, or not at all.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=a.png><figcaption>Pasar <b>subuh</b>, Senin. <small>Foto: Rahmat</small></figcaption>luar</figure>",
        "<figure>Tanpa gambar<figcaption>Tetapi ada keterangan</figcaption></figure><picture>di dalam<img></picture>",
        "<figure><blockquote>Kutipan <p>dua</p></blockquote><iframe>tak tampak</iframe><figcaption>siapa</figcaption></figure>",
        "<ul>lepas<li>satu<ul><li>satu a<ol><li>dalam</ol>ekor a</ul>ekor satu<li>dua<p>lagi</ul>akhir",
        "<ol><li><p>satu<p>masih satu</li><div>bukan butir</div><li>dua</ol><dl><dt>kata<dd>arti<dd>arti lain</dl>",
        "<table><caption>Harga <i>beras</i></caption><tr><th>Kota<th>Harga<tr><td>Bandung<td>12.000<tr><td>Solo<td></table>",
        "<table><caption hidden>Rahasia</caption><tr><th>Kota<th>Harga<tr><td>Bandung<td hidden>9<td>1<tr hidden><td>x<td>y</table>",
        "<table><tbody style='display:none'><tr><td>a<td>b<tr><td>c<td>d</tbody><tbody><tr><td>e<td>f<tr><td>g<td>h</table>",
        "<table><tr><td><ul><li>satu<li>dua</ul><td>b<br>c<tr><td><p>d</p>e<td><pre>f\n g</pre></table>",
        "<table><tr><td>a|b<td>c | d<tr><td>|<td>e</table><p>satu|dua</p>",
        "<table>di luar<tr>di baris<td>a<td>b<tr><form><td>c<td>d</form></table>",
        "<p>awal <pre>satu\n  dua<br>tiga<b>empat</b>\n\n<div>lima</div>enam</pre>akhir",
        "<pre>a<table><tr><td>b<td>c<tr><td>d<td>e</table>f</pre><code>g</code><textarea> h\n i</textarea>",
        "<p>satu<p>dua<br>tiga<br><br>empat<hr>lima<wbr>enam<span>tu</span>juh<p> </p>",
        "<div>satu<br>dua<div>tiga</div>empat<a href=/x>lima<p>enam</p>tujuh</a>delapan</div>",
        "<a href=/a>satu<a href=/b>dua</a><h2>tiga<a>empat</a></h2></a><button>lima <b>enam</b></button>tujuh",
        "<select><option>satu<option selected>dua<optgroup label=x><option>tiga</optgroup></select><label>empat</label>",
        "<details><summary>judul</summary>isi<p>lagi</details><dialog>tertutup</dialog><menu><li>a</menu>",
        "<svg><title>lambang</title><desc>uraian</desc>x<g><text>tampak</text></g><style>.a{}</style></svg>teks",
        "<p>Luas <math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x=2</annotation></math> meter",
        "<object data=a.swf>pengganti <p>gambar</p></object><map name=m>peta<area></map><canvas>tak</canvas>",
        "<video>tak<track></video><audio>tak</audio><noscript>tak</noscript><template>tak<p>tak</template>ya",
        "<div style='DISPLAY :\tnone !important'>tak</div><div style='--display:none-x'>ya</div><i style='visibility:hidden'>tak</i>",
        "<p hidden=until-found>ya<p hidden>tak<p HIDDEN=''>tak</p><div style='background:url(display:none)'>ya</div>",
        "<my-card>satu<my-part>dua</my-part></my-card><center>tiga</center><font>em</font><blink>pat</blink><xmp><b></xmp>",
        "satu<!-- tak --><p>du\u00ada\u200b a<p>\u00a0\u2007\u202f<p>\u200b<p>e\u0301<p>\ud83d\udc68\u200d\ud83d\udc69 b\u202ec",
        "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><sub>a</sub>b<sup>c</sup><q>d</q><del>e</del><ins>f</ins>"
      })
  void whatStandsInOddPlacesIsInAPieceOnce(String body) {
    assertThat(wrong(html("<h1>Judul halaman ini</h1>" + body + "<p>Penutup."))).as(body).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>kata %d</p>",
        "<pre>satu %d</pre>",
        "<pre>%1$d\n%1$d</pre>",
        "<li>butir %d",
        "<h3>judul %d</h3>",
        "<table><tr><td>a<td>%d<tr><td>b<td>c</table>"
      })
  void aPageOfVeryManyBlocksLosesNothing(String block) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      body.append(block.formatted(i));
    }

    assertThat(wrong(html(body + "<p>Penutup."))).isEmpty();
  }

  @Test
  void whereTheParserEndsToNestNothingIsLost() {
    String inner =
        "<table><tr><td>a<td>b<tr><td>c<td><p>d</table><ul><li>e<li>f<ol><li>g</ol></ul>"
            + "<figure><img><figcaption>h</figcaption></figure><pre>i<br>j</pre>k<a href=/x>l</a>";
    for (int deep = 240; deep < 262; deep++) {
      assertThat(wrong(html("<div>".repeat(deep) + inner + "</div>".repeat(deep) + "akhir")))
          .as(deep + " levels")
          .isEmpty();
    }
  }

  @Test
  void whatAPageHidesIsWholeWhereItIsShown() {
    String row = "<tr><td hidden>Tersembunyi juga<td>sel<td>sel lagi";
    String body =
        "<table hidden><caption hidden>Judul tabel</caption>" + row.repeat(100) + "</table>";
    Page.Html page = html("<p>Memuat</p>" + body);

    Shown pieces = Shown.of(Cleaner.clean(page, SiteShapes.NONE).pieces());

    assertThat(Shown.of(page.document(), true).difference(pieces)).isEmpty();
  }

  private static Page.Html html(String body) {
    byte[] bytes = ("<!doctype html>" + body).getBytes(UTF_8);
    return (Page.Html) parse(new Source.OnDisk(Path.of("x.html"), "x.html"), bytes);
  }
}
