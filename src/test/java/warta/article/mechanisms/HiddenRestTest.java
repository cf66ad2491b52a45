package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rest of an article that its page hides behind its first paragraphs.
final class HiddenRestTest {
  private static final List<String> REST = Web.PARAGRAPHS.subList(1, Web.PARAGRAPHS.size());

  private static String page(String behindTheFirst) {
    return "<html lang=id><title>Perajin Menanam Purun Sendiri</title><body><div class=wadah>"
        + "<h1>Perajin Menanam Purun Sendiri</h1><div class=teks><p>"
        + Web.PARAGRAPHS.getFirst()
        + "</p>"
        + behindTheFirst
        + "</div></div>";
  }

  private static String each(String before, String behind) {
    return REST.stream().map(p -> before + p + behind).collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=khusus style='display:none'><p>|</p></div>",
        "<p hidden>|</p>",
        "<p style='visibility: hidden'>|</p>",
        "<script>iklan()</script><section hidden><p>|</p></section>"
      })
  void paragraphsHiddenOneByOneBehindTheFirstAreTheArticle(String shape) {
    String[] around = shape.split("\\|", 2);

    assertThat(Web.texts(Web.clean(page(each(around[0], around[1])))))
        .containsExactlyElementsOf(Web.PARAGRAPHS);
  }

  @Test
  void paragraphsHiddenInOneElementBehindTheFirstAreTheArticle() {
    String rest = "<div style='display:none'>" + each("<p>", "</p>") + "</div>";

    assertThat(Web.texts(Web.clean(page(rest)))).containsExactlyElementsOf(Web.PARAGRAPHS);
  }

  @Test
  void aDialogAMenuAndANoteStayHidden() {
    String note = "<p hidden>Halaman ini disusun ulang pada pekan lalu oleh tim kami.</p>";
    String dialog =
        "<div style='display:none'><h2>Pilih paket</h2>" + each("<p>", "</p>") + "</div>";
    String menu = "<div hidden><ul><li>" + each("<a href=/x>", "</a>") + "</ul></div>";

    assertThat(Web.texts(Web.clean(page(note + dialog + menu))))
        .containsExactly(Web.PARAGRAPHS.getFirst());
  }

  @Test
  void whatIsHiddenBeforeTheTextIsNotItsRest() {
    String html =
        "<html lang=id><body><h1>Perajin Menanam Purun Sendiri</h1><div class=teks>"
            + each("<p hidden>", "</p>")
            + "<p>"
            + Web.PARAGRAPHS.getFirst()
            + "</p></div>";

    assertThat(Web.texts(Web.clean(html))).containsExactly(Web.PARAGRAPHS.getFirst());
  }

  @Test
  void aShortPassageHiddenInALongTextStaysHidden() {
    String shown = each("<p>", "</p>");
    String hidden = "<p hidden>" + Web.PARAGRAPHS.getFirst().replace("Perajin", "Pekerja") + "</p>";

    assertThat(Web.clean(page(shown + hidden)).text()).doesNotContain("Pekerja anyaman");
  }
}
