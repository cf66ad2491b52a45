package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Block;

final class BareCaptionsTest {
  private static final String WORDS =
      "Perajin menjemur purun di halaman balai desa Semayang Hulu, Sabtu pagi.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=x><img src=/a.jpg> %s</div>",
        "<div><div><img src=/a.jpg></div><div>%s</div></div>",
        "<div><p><a href=/g><img src=/a.jpg></a></p><p>%s</p></div>",
        "<section><picture><img src=/a.jpg></picture><span>%s</span><small>Wiwin</small></section>",
      })
  void fewWordsAloneInABoxWithAPictureAreItsCaption(String box) {
    var article = Web.clean(Web.page("id", box.formatted(WORDS), ""));

    assertThat(Web.texts(article)).isEqualTo(Web.PARAGRAPHS);
    assertThat(article.blocks())
        .anyMatch(b -> b instanceof Block.Caption && b.text().startsWith(WORDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src=/a.jpg> %s</p>",
        "<p><img src=/a.jpg></p><p>%s</p>",
        "<div class=row><div><img src=/a.jpg></div><div><p>%s</p></div></div>",
        "<div><img src=/a.jpg><p>%1$s</p><p>%1$s %1$s %1$s %1$s</p></div>",
        "<div><p>%s</p><img src=/a.jpg></div>",
      })
  void aParagraphBesidePicturesStays(String html) {
    assertThat(Web.texts(Web.clean(Web.page("id", html.formatted(WORDS), "")))).contains(WORDS);
  }

  @Test
  void threeBoxesInARowAreCardsAndTheirWordsText() {
    String card =
        "<div class=c><img src=/a.jpg><p>Langkah %s: purun dijemur sampai kering.</p></div>";
    String cards = card.formatted("satu") + card.formatted("dua") + card.formatted("tiga");

    assertThat(Web.texts(Web.clean(Web.page("id", cards, ""))))
        .anyMatch(t -> t.contains("Langkah dua"));
  }

  @Test
  void onAPageOfPicturesTheCaptionsAreTheText() {
    String html =
        "<title>Galeri Purun</title><h1>Galeri Purun</h1><div><img src=/a.jpg><p>"
            + WORDS
            + " Di belakang mereka tampak perahu pengangkut yang baru tiba dari hulu.</p></div>";

    assertThat(Web.texts(Web.clean(html))).hasSize(1);
  }
}
