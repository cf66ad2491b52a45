package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;

/// A box whose name says teaser, behind the headline and elsewhere.
final class OwnTeaserTest {
  private static final String TEXT =
      "Sejak kanal digali, rumput purun makin sulit didapat oleh para perajin di tepi danau itu.";

  private static Article behindHeadline(String html) {
    return Web.clean(Web.page("id", "", "").replace("<div class=teks>", html + "<div class=teks>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='teaser-text' itemprop=description><p>TEXT</p></div>",
        "<div class=teaser><p>TEXT</p></div>",
        "<p class='news-teaser'>TEXT</p>",
        "<header class='teaser'><div>TEXT</div></header>",
      })
  void aTeaserWithoutLinksBehindTheHeadlineIsTheArticlesOwn(String html) {
    assertThat(Web.texts(behindHeadline(html.replace("TEXT", TEXT)))).contains(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=teaser><h3>Kanal Baru Digali</h3><p><a href=/a>TEXT</a></p></div>",
        "<div class=teaser><p>TEXT <a href=/a>Selengkapnya</a></p></div>",
        "<div class='teaser'><p>Rina Sari</p><p><a href=/a>TEXT</a></p></div>",
      })
  void aTeaserThatLinksIsAnotherArticles(String html) {
    assertThat(Web.texts(behindHeadline(html.replace("TEXT", TEXT)))).doesNotContain(TEXT);
  }

  @Test
  void aHeadingNamedForTheListOfSectionsStays() {
    String heading = "<h3 class=subheading id=nav_harga>Harga Naik Sedikit</h3>";

    assertThat(Web.texts(Web.clean(Web.page("id", heading, "")))).contains("Harga Naik Sedikit");
  }
}
