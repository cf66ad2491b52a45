package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CreditsTest {
  private static final String EDITOR = "<meta name=author content='Baso Amir'>";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p>Penulis: Sekar Arum</p>; Sekar Arum",
        "<p>Pewarta : Yohanes Bria</p><p>Editor: Baso Amir</p>; Yohanes Bria",
        "<p>Penulis : Sekar Arum | Editor : Baso Amir</p>; Sekar Arum",
        "<p>Reporter: Sekar Arum Editor: Baso Amir Sumber: Suara Hulu</p>; Sekar Arum",
        "<p>(Penulis: Sekar Arum/Editor: Baso Amir)</p>; Sekar Arum",
        "<table><tr><td>Penulis</td><td>: Kontributor Muara Hulu, Yohanes Bria</td></tr><tr><td>Editor</td><td>: Baso Amir</td></tr></table>; Yohanes Bria",
      })
  void theLabelledAuthorIsTrustedBeforeTheEditorThatMachinesAreTold(String credit, String author) {
    String html = Web.page("id", "", credit).replace("<body>", EDITOR + "<body>");

    assertThat(Web.clean(html).about().byline()).containsExactly(author);
  }

  @Test
  void aSentenceAboutAnAuthorNamesNobody() {
    String html = Web.page("id", "<p>Penulis: begitu ia dipanggil di kampung itu.</p>", "");

    assertThat(Web.clean(html).about().byline()).isEmpty();
  }

  @Test
  void theCreditsOfAListOfArticlesAreNotTheirs() {
    String list = "<p>Penulis: Sekar Arum</p><p>Kabar lain dari hulu</p>".repeat(4);
    String html = Web.page("id", "", list).replace("<body>", EDITOR + "<body>");

    assertThat(Web.clean(html).about().byline()).containsExactly("Baso Amir");
  }
}
