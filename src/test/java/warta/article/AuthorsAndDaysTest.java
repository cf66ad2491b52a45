package warta.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warta.article.mechanisms.Web;

/// Who wrote a web page's article and when, wherever the page says so.
final class AuthorsAndDaysTest {
  private static final String HEADLINE = "<h1>Cabai tumbuh di atap rumah susun</h1>";

  private static final String BODY =
      "<p>Warga menanam cabai dan kangkung di atap rumah susun sejak awal tahun ini, kata pengurus.</p>"
          .repeat(4);

  private static About about(String head, String body) {
    String html = "<html lang='id'><head>" + head + "</head><body>" + body + "</body></html>";
    return Web.clean(html).about();
  }

  private static String jsonLd(String values) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Cabai\","
        + values
        + "}</script>";
  }

  private static String person(String name) {
    return "{\"@type\":\"Person\",\"name\":\"" + name + "\"}";
  }

  private static final String SITE = "<meta property='og:site_name' content='Kabar Lembah'>";

  @Test
  void anEditorIsNoAuthorWhateverMachinesAreTold() {
    String told = jsonLd("\"author\":" + person("Yusuf Harahap"));

    assertThat(
            about(
                    told,
                    HEADLINE
                        + "<div class='author'>Rina Sari</div>"
                        + BODY
                        + "<p>Editor: Yusuf Harahap</p>")
                .byline())
        .containsExactly("Rina Sari");
    assertThat(
            about(
                    told
                        + "<meta name='content_editor' content='Yusuf Harahap'>"
                        + "<meta name='content_author' content='Rina Sari'>",
                    HEADLINE + BODY)
                .byline())
        .containsExactly("Rina Sari");
    assertThat(
            about(
                    jsonLd(
                        "\"author\":"
                            + person("Yusuf Harahap")
                            + ",\"editor\":"
                            + person("Yusuf Harahap")),
                    HEADLINE + "<p>Oleh Rina Sari</p>" + BODY)
                .byline())
        .containsExactly("Rina Sari");
    assertThat(about(told, HEADLINE + BODY).byline()).containsExactly("Yusuf Harahap");
  }

  @Test
  void theSiteIsNoAuthor() {
    assertThat(
            about(SITE + "<meta name='author' content='Kabar Lembah'>", HEADLINE + BODY).byline())
        .isEmpty();
    assertThat(
            about(
                    SITE + "<meta name='author' content='KABAR LEMBAH'>",
                    HEADLINE + "<p>Oleh Rina Sari</p>" + BODY)
                .byline())
        .containsExactly("Rina Sari");
    assertThat(
            about(
                    "<link rel='canonical' href='https://lembah.example/a'><meta name='author' content='Lembah'>",
                    HEADLINE + BODY)
                .byline())
        .isEmpty();
    assertThat(
            about(SITE + jsonLd("\"author\":" + person("Rina Sari, Kabar Lembah")), HEADLINE + BODY)
                .byline())
        .containsExactly("Rina Sari");
  }

  @Test
  void aPersonsOwnSiteHasItsPersonForAuthor() {
    String site = "<meta property='og:site_name' content='Rina Sari'>";

    assertThat(about(site + jsonLd("\"author\":" + person("Rina Sari")), HEADLINE + BODY).byline())
        .containsExactly("Rina Sari");
    assertThat(
            about(
                    "<meta property='og:site_name' content='Der Kurier'>"
                        + jsonLd("\"author\":" + person("Der Kurier")),
                    HEADLINE + BODY)
                .byline())
        .isEmpty();
  }

  @Test
  void metadataThatListsMorePeopleCompletesStructuredData() {
    String head = jsonLd("\"author\":" + person("Rina Sari"));

    assertThat(
            about(head + "<meta name='author' content='Rina Sari, Budi Hartono'>", HEADLINE + BODY)
                .byline())
        .containsExactly("Rina Sari", "Budi Hartono");
    assertThat(
            about(head + "<meta name='author' content='Wati Lestari'>", HEADLINE + BODY).byline())
        .containsExactly("Rina Sari");
  }

  @Test
  void theCardForSharingNamesTheAuthorInItsLanguage() {
    String card =
        "<meta name='twitter:label1' content='Ditulis oleh'><meta name='twitter:data1' content='Rina Sari'>";

    assertThat(about(card, HEADLINE + BODY).byline()).containsExactly("Rina Sari");
    assertThat(about(card.replace("Ditulis oleh", "Waktu baca"), HEADLINE + BODY).byline())
        .isEmpty();
  }

  @Test
  void aLinkToAnAuthorsPageNamesTheAuthorWhateverItLooksLike() {
    assertThat(
            about(
                    "",
                    HEADLINE
                        + "<p>oleh <a href='https://lembah.example/author/andi/'>andi</a></p>"
                        + BODY)
                .byline())
        .containsExactly("andi");
    assertThat(
            about(
                    "",
                    HEADLINE
                        + "<ul><li><span>By</span><a href='/x' rel='author'>Rina Sari</a></li></ul>"
                        + BODY)
                .byline())
        .containsExactly("Rina Sari");
    assertThat(
            about(
                    "",
                    HEADLINE
                        + "<div>Foto bersama <a href='https://lembah.example/galeri/andi/'>andi</a></div>"
                        + BODY)
                .byline())
        .isEmpty();
  }

  @Test
  void namesInElementsOfTheirOwnAreApart() {
    assertThat(
            about(
                    "",
                    HEADLINE
                        + "<div class='article-byline'><div><span>Rina Sari</span> <span>Budi Hartono</span></div></div>"
                        + BODY)
                .byline())
        .containsExactly("Rina Sari", "Budi Hartono");
    assertThat(
            about(
                    "",
                    HEADLINE
                        + "<div class='byline'><a href='https://lembah.example/tim/rs'>Rina Sari</a>"
                        + " <a href='https://lembah.example/tim/bh'>Budi Hartono</a></div>"
                        + BODY)
                .byline())
        .containsExactly("Rina Sari", "Budi Hartono");
  }

  @Test
  void whoCommentsIsNoAuthor() {
    assertThat(
            about(
                    "",
                    HEADLINE
                        + "<div id='respond'><div class='author'>Tono Raharjo</div></div>"
                        + BODY)
                .byline())
        .isEmpty();
    assertThat(
            about(
                    "",
                    HEADLINE
                        + BODY
                        + "<div class='comment-form'><p class='author'>Name</p></div>"
                        + "<ol class='comments'><li><span class='author'><a rel='author'>Tono Raharjo</a></span></li></ol>")
                .byline())
        .isEmpty();
  }

  @Test
  void aTableOfFactsBehindTheTextNamesTheAuthor() {
    assertThat(
            about(
                    "",
                    HEADLINE
                        + BODY
                        + "<table><tr><td>Penulis</td><td>: Rina Sari</td></tr><tr><td>Editor</td><td>: Yusuf H</td></tr></table>")
                .byline())
        .containsExactly("Rina Sari");
    assertThat(
            about(
                    "",
                    HEADLINE
                        + BODY
                        + "<ul><li><strong>Autorin/Autor</strong> Anna Keller</li></ul>")
                .byline())
        .containsExactly("Anna Keller");
    assertThat(about("", HEADLINE + BODY + "<p>RINA SARI</p>").byline())
        .containsExactly("Rina Sari");
  }

  @Test
  void namesOfScriptsWithoutCapitalsAreNames() {
    assertThat(about("<meta name='author' content='ジョン・スミス'>", HEADLINE + BODY).byline())
        .containsExactly("ジョン・スミス");
    assertThat(about("<meta name='author' content='신현주 기자'>", HEADLINE + BODY).byline())
        .containsExactly("신현주");
    assertThat(about("<meta name='author' content='松岡大地'>", HEADLINE + BODY).byline())
        .containsExactly("松岡大地");
  }

  @Test
  void timeToldInUtcIsGivenInTheZoneThePageShows() {
    String utc = "<meta property='article:published_time' content='2026-03-02T20:15:09Z'>";

    assertThat(about(utc, HEADLINE + "<p>Selasa, 3 Maret 2026 03:15 WIB</p>" + BODY).published())
        .hasToString(Moment.parse("2026-03-03T03:15+07:00").toString());
    assertThat(
            about(
                    utc,
                    HEADLINE + "<time datetime='2026-03-03T03:15:09+07:00'>kemarin</time>" + BODY)
                .published())
        .isEqualTo(Moment.parse("2026-03-03T03:15:09+07:00"));
    assertThat(about(utc, HEADLINE + "<p>3 Maret 2026 | 04.15 WITA</p>" + BODY).published())
        .isEqualTo(Moment.parse("2026-03-03T04:15+08:00"));
    assertThat(about(utc, HEADLINE + "<p>Diperbarui 4 Maret 2026 10:07 WIB</p>" + BODY).published())
        .isEqualTo(Moment.parse("2026-03-02T20:15:09Z"));
  }

  @Test
  void theAddressGivesTheDayWhereNothingElseDoes() {
    String address = "<link rel='canonical' href='https://lembah.example/2026/03/02/cabai'>";

    assertThat(about(address, HEADLINE + BODY).published()).isEqualTo(Moment.parse("2026-03-02"));
    assertThat(
            about(address, HEADLINE + BODY + "<time datetime='2026-03-02T08:00+07:00'>x</time>")
                .published())
        .isEqualTo(Moment.parse("2026-03-02T08:00+07:00"));
    assertThat(
            about(address, HEADLINE + BODY + "<time datetime='2026-05-09T08:00+07:00'>x</time>")
                .published())
        .isEqualTo(Moment.parse("2026-03-02"));
  }

  private static Article withLine(String line) {
    return Web.clean("<html><body>" + HEADLINE + "<p>" + line + "</p>" + BODY + "</body></html>");
  }

  @Test
  void aLineOfTwoDaysIsADateLine() {
    for (String line :
        new String[] {
          "Published June 17, 2025 8:05am EST | Updated June 18, 2025 8:54am EST",
          "Terbit Selasa, 17 Juni 2025 pukul 08.05 WIB, diperbarui Rabu, 18 Juni 2025 pukul 09.54 WIB",
          "Veröffentlicht am 17. Juni 2025 um 8:05 Uhr, aktualisiert am 18. Juni 2025 um 8:54 Uhr",
        }) {
      Article article = withLine(line);

      assertThat(article.text()).doesNotContain(line);
      assertThat(String.valueOf(article.about().published())).contains("2025-06-17");
    }
  }

  @Test
  void aSentenceOfTwoDaysStays() {
    String line =
        "Hujan turun dari 17 Juni 2025 sampai 18 Juni 2025 di semua desa sepanjang lembah itu.";

    assertThat(withLine(line).text()).contains(line);
  }
}
