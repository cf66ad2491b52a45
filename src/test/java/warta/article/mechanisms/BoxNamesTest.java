package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Reason.Kind;

/// What the names of a box do not say, and how its reason reads for a part of it.
final class BoxNamesTest {
  private static final String QUESTION = "Berapa lama satu tikar dikerjakan?";
  private static final String ANSWER =
      "Sehelai tikar besar selesai dalam sembilan hari bila cuaca kering dan purun sudah dipipihkan lebih dahulu.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cta-padding-top",
        "ctaPaddingBottom",
        "konten-bg-banner",
        "promo-margin",
        "ad-shadow",
        "background-popular"
      })
  void aNameThatTellsHowAnElementIsDrawnMakesNoBox(String name) {
    String box = "<div class='" + name + "'><h3>" + QUESTION + "</h3><p>" + ANSWER + "</p></div>";

    assertThat(Web.texts(Web.clean(Web.page("id", box, "")))).contains(QUESTION, ANSWER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cta", "article-cta", "promo-top", "color-banner"})
  void aNameThatTellsWhatAnElementIsMakesABox(String name) {
    String box = "<div class='" + name + "'><h3>" + QUESTION + "</h3><p>" + ANSWER + "</p></div>";

    assertThat(Web.texts(Web.clean(Web.page("id", box, "")))).doesNotContain(QUESTION);
  }

  @Test
  void whatOneMayChooseIsTheFormsWhateverBoxItStandsIn() {
    String form =
        "<div class=newsletter><p>Kirimi saya kabar</p><form><select>"
            + "<option>Kutai Barat<option>Mahakam Ulu</select></form></div>";
    Article article = Web.clean(Web.page("id", "", form));

    assertThat(Web.taken(article, "Kirimi saya")).isEqualTo(Kind.SUBSCRIBE);
    assertThat(Web.taken(article, "Kutai Barat")).isEqualTo(Kind.FORM);
    assertThat(Web.taken(article, "Mahakam Ulu")).isEqualTo(Kind.FORM);
  }

  @Test
  void aBannerAboveTheHeadlineIsThePagesHeadAndBelowItAnAdvertisement() {
    String page = Web.page("id", "<div class=banner><p>Beli perahu bekas di sini</p></div>", "");
    String head = "<body><div role=banner><p>Kabar Semayang</p><p>Terbit dua kali</p></div>";
    Article article = Web.clean(page.replace("<body>", head));

    assertThat(Web.taken(article, "Terbit dua kali")).isEqualTo(Kind.NAVIGATION);
    assertThat(Web.taken(article, "Beli perahu")).isEqualTo(Kind.ADVERTISEMENT);
  }

  @Test
  void whatMakesASiteIsNotItsOutlet() {
    String told =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Perajin Menanam Purun"
            + " Sendiri\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Blogger\"}}</script>";
    String named = "<meta property='og:site_name' content='Kabar Semayang'>";

    assertThat(
            Web.clean(Web.page("id", "", "").replace("<body>", told + named + "<body>"))
                .about()
                .source())
        .isEqualTo("Kabar Semayang");
    assertThat(
            Web.clean(Web.page("id", "", "").replace("<body>", told + "<body>")).about().source())
        .isNull();
  }
}
