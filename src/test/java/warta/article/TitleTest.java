package warta.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Which of a web page's titles is its headline.
final class TitleTest {
  private static final String BODY =
      "<p>Warga menanam cabai dan kangkung di atap rumah susun sejak awal tahun ini, kata pengurus.</p>"
          .repeat(3);

  private static String title(String head, String top) {
    String html = "<html><head>" + head + "</head><body>" + top + BODY + "</body></html>";
    Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
    Page.Html page = (Page.Html) Pages.parse(new Content(source, html.getBytes(UTF_8), "0"));
    return Cleaner.clean(page, SiteShapes.NONE).about().title();
  }

  private static String og(String title) {
    return "<meta property='og:title' content='" + title + "'>";
  }

  private static String jsonLd(String headline) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
        + headline
        + "\"}</script>";
  }

  @Test
  void theShownHeadingGoesBeforeWhatSearchEnginesAreTold() {
    String head =
        og("Kebun atap 2026: cara menanam cabai")
            + "<title>Kebun atap 2026: cara menanam cabai</title>";

    assertThat(title(head, "<h1>Cabai tumbuh di atap rumah susun</h1>"))
        .isEqualTo("Cabai tumbuh di atap rumah susun");
  }

  @Test
  void threeSourcesThatAgreeGoBeforeAHeadingOfOtherWords() {
    String said = "Cabai tumbuh di atap rumah susun";

    assertThat(
            title(
                og(said) + jsonLd(said) + "<title>" + said + "</title>",
                "<h1>Pilih paket Anda</h1>"))
        .isEqualTo(said);
  }

  @Test
  void theLastStepOfThePathIsNoHeadlineWhereThePageShowsAnother() {
    String shown = "Cabai di Atap: Warga Panen Raya";
    String head =
        og("Panen cabai atap rumah susun")
            + jsonLd(shown)
            + "<title>Panen cabai atap rumah susun</title>";
    String last = "<h1>Panen cabai atap rumah susun</h1>";
    String links =
        "<a href='https://kabar.example/a'>Kota</a> <a href='https://kabar.example/b'>Rumah</a>";

    assertThat(
            title(
                head, "<ul><li>" + links + "</li><li>" + last + "</li></ul><h2>" + shown + "</h2>"))
        .isEqualTo(shown);
    assertThat(title(head, "<div class='breadcrumb'>" + last + "</div><h2>" + shown + "</h2>"))
        .isEqualTo(shown);
    assertThat(
            title(
                head,
                "<section><div>" + links + "</div>" + last + "</section><h2>" + shown + "</h2>"))
        .isEqualTo(shown);
    assertThat(title(head, "<div class='breadcrumb'>" + last + "</div>"))
        .isEqualTo("Panen cabai atap rumah susun");
  }

  @Test
  void theSitesOwnNameIsNoHeadline() {
    String window = "<title>Kabar Lembah » Panen cabai di atap</title>";

    assertThat(title(window, "<h1><a href='https://kabarlembah.example/'>Kabar Lembah</a></h1>"))
        .isEqualTo("Panen cabai di atap");
    assertThat(
            title(
                window + "<link rel='canonical' href='https://www.kabarlembah.example/2026/cabai'>",
                "<h1>Kabar Lembah</h1>"))
        .isEqualTo("Panen cabai di atap");
    assertThat(title(og("Panen cabai di atap"), "<nav><h1>Menu utama</h1></nav>"))
        .isEqualTo("Panen cabai di atap");
  }

  @Test
  void theSitesNameIsCutWhereverItStands() {
    String site = "<meta property='og:site_name' content='Kabar Lembah'>";

    assertThat(title(site + og("Panen cabai di atap | Kabar Lembah"), ""))
        .isEqualTo("Panen cabai di atap");
    assertThat(title(site + og("Kabar Lembah: kita - Panen cabai - Kabar Lembah"), ""))
        .isEqualTo("Kabar Lembah: kita - Panen cabai");
    assertThat(title(site + og("Panen cabai di atap|Kabar Lembah"), ""))
        .isEqualTo("Panen cabai di atap");
    assertThat(title(site + og("KABAR LEMBAH|Panen cabai di atap"), ""))
        .isEqualTo("Panen cabai di atap");
    assertThat(
            title(
                "<meta property='og:url' content='https://kabarlembah.example/9'>"
                    + og("Panen cabai di atap - Kabar Lembah"),
                ""))
        .isEqualTo("Panen cabai di atap");
    assertThat(title(site + og("Anak-anak memanen cabai"), ""))
        .isEqualTo("Anak-anak memanen cabai");
  }

  @Test
  void aSectionBehindTheTitleIsCutWhereAnotherSourceSaysItWithout() {
    String site = "<meta property='og:site_name' content='Kabar Lembah'>";

    assertThat(
            title(
                site
                    + og("Panen cabai di atap-KotaㅣKabar Lembah")
                    + "<meta name='twitter:title' content='Panen cabai di atap'>",
                ""))
        .isEqualTo("Panen cabai di atap");
  }

  @Test
  void aKickerInTheHeadingIsPartOfTheTitleOnlyWhereMachinesAreToldSo() {
    String heading =
        "<h1><span class='article__kicker'>Taman Kota</span> <span>Cabai tumbuh di atap</span></h1>";

    assertThat(title(og("Taman Kota: Cabai tumbuh di atap"), heading))
        .isEqualTo("Taman Kota: Cabai tumbuh di atap");
    assertThat(title(og("Cabai tumbuh di atap"), heading)).isEqualTo("Cabai tumbuh di atap");
    assertThat(title("", heading)).isEqualTo("Cabai tumbuh di atap");
  }

  @Test
  void aKickerThatTwoSourcesPutBeforeTheHeadingIsPartOfTheTitle() {
    String heading = "<h1>Cabai tumbuh di atap</h1>";
    String said = "Taman Kota: Cabai tumbuh di atap";

    assertThat(title(og(said) + jsonLd(said), heading)).isEqualTo(said);
    assertThat(
            title(
                og("Olahraga: Cabai tumbuh di atap") + jsonLd("Olahraga: Cabai tumbuh di atap"),
                heading))
        .isEqualTo("Cabai tumbuh di atap");
    assertThat(title(og(said), heading)).isEqualTo("Cabai tumbuh di atap");
  }

  @Test
  void aHeadingOfTwoLinesIsOneTitleWhereMachinesAreToldSo() {
    String heading = "<h1><div>Taman Kota:</div><div>Cabai tumbuh di atap</div></h1>";

    assertThat(title(og("Taman Kota: Cabai tumbuh di atap"), heading))
        .isEqualTo("Taman Kota: Cabai tumbuh di atap");
  }

  @Test
  void theHeadlineOfManyHeadingsIsTheOneThatMachinesAreTold() {
    String many = "<h1>Berita Pilihan</h1><h1>Cabai tumbuh di atap</h1><h1>Komentar</h1>";

    assertThat(title("<title>Cabai tumbuh di atap - Kabar Lembah</title>", many))
        .isEqualTo("Cabai tumbuh di atap");
  }
}
