package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Reason.Kind;

final class InsertBlocksTest {
  private static String teasers(String label, int count, int words) {
    StringBuilder html = new StringBuilder("<div class=kotak><p>" + label + "</p><ul>");
    for (int i = 0; i < count; i++) {
      html.append("<li><a href=/t" + i + ">Kabar Lain dari Hulu Sungai " + i + "</a><p>")
          .append("warga hulu menunggu air naik ".repeat(words / 5))
          .append("selama " + i + " hari.</p></li>");
    }
    return html.append("</ul></div>").toString();
  }

  @Test
  void aLabelsBoxOfTeasersGoesThoughItHoldsMoreTextThanTheArticle() {
    Article article = Web.clean(Web.page("id", "", teasers("Berita Lainnya", 30, 20)));

    assertThat(Web.texts(article)).isEqualTo(Web.PARAGRAPHS);
    assertThat(Web.taken(article, "Kabar Lain")).isEqualTo(Kind.RELATED);
  }

  @Test
  void whatALabelStandsAboveStaysWhereItIsRunningText() {
    Article article = Web.clean(Web.page("id", teasers("Terkait", 4, 70), ""));

    assertThat(Web.texts(article)).anyMatch(t -> t.startsWith("warga hulu"));
  }

  @Test
  void aTableOfCreditsGoesAndATableOfFiguresStays() {
    String credits =
        "<table><tr><td>Penulis</td><td>: Kontributor Semayang, Rukmini</td></tr>"
            + "<tr><td>Editor</td><td>: Yohanes Bria</td></tr>"
            + "<tr><td>Sumber</td><td>: Suara Hulu</td></tr></table>";
    String figures =
        "<table><tr><td>Terkait</td><td>12</td></tr><tr><td>Dibaca</td><td>31</td></tr></table>";
    Article article = Web.clean(Web.page("id", figures, credits));

    assertThat(Web.texts(article)).hasSize(Web.PARAGRAPHS.size() + 2);
    assertThat(Web.taken(article, "Penulis")).isEqualTo(Kind.BYLINE);
    assertThat(Web.taken(article, "Editor")).isEqualTo(Kind.EDITOR);
    assertThat(Web.taken(article, "Sumber")).isEqualTo(Kind.SOURCE_CREDIT);
  }

  @Test
  void aMenuBelowALabelKeepsItsOwnReason() {
    String menu = "<ul class=menu><li><a href=/a>Ekonomi</a><li><a href=/b>Olahraga</a></ul>";
    Article article = Web.clean(Web.page("en", "", "<div>Subscribe now</div>" + menu));

    assertThat(Web.taken(article, "Subscribe now")).isEqualTo(Kind.SUBSCRIBE);
    assertThat(Web.taken(article, "Olahraga")).isEqualTo(Kind.NAVIGATION);
  }
}
