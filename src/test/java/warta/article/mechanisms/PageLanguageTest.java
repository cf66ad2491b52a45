package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;
import warta.article.Moment;
import warta.article.Reason.Kind;

final class PageLanguageTest {
  /// Words that are an insert in Indonesian only.
  private static final String INSERTS =
      "<p>Penyunting: Yohanes Bria</p><p>KOMENTARI ARTIKEL INI</p>";

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-US", "id", "id-ID", "in"})
  void aPageInIndonesianIsAskedTheIndonesianLinesWhateverItsTemplateDeclares(String declared) {
    Article article = Web.clean(Web.page(declared, "", INSERTS));

    assertThat(Web.texts(article)).isEqualTo(Web.PARAGRAPHS);
    assertThat(Web.taken(article, "Penyunting")).isEqualTo(Kind.EDITOR);
    assertThat(Web.taken(article, "KOMENTARI")).isEqualTo(Kind.COMMENTS);
  }

  @Test
  void aDateWithIndonesianMonthsIsReadOnAPageThatDeclaresEnglish() {
    String html =
        Web.page("en", "", "").replace("</h1>", "</h1><p>Rabu, 6 Agustus 2025 09:15 WIB</p>");

    Moment published = Web.clean(html).about().published();
    assertThat(published == null ? null : published.iso()).isEqualTo("2025-08-06T09:15+07:00");
  }

  @Test
  void anotherLanguageThanEnglishWasDeclaredByHandAndIsBelieved() {
    Article article = Web.clean(Web.page("de", "<p>Penyunting: Yohanes Bria</p>", ""));

    assertThat(Web.texts(article)).contains("Penyunting: Yohanes Bria");
  }

  @ParameterizedTest
  @CsvSource({"nb, nb", "nn-NO, nn", "no, no", "en, no"})
  void norwegianIsCalledAsThePageDeclaresIt(String declared, String told) {
    String norwegian =
        "Fiskerne i bygda fikk ikke dra ut på havet i går, fordi vinden var for sterk. De håper at "
            + "det blir bedre vær når uken er over, og at prisen på torsk holder seg til da.";
    String html = Web.page(declared, "", "");
    for (String paragraph : Web.PARAGRAPHS) {
      html = html.replace(paragraph, norwegian + " " + paragraph.length());
    }

    assertThat(Web.clean(html).about().language()).isEqualTo(told);
  }
}
