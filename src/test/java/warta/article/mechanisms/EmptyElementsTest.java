package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Article;

/// Elements without words that stand amid a paragraph's words.
final class EmptyElementsTest {
  private static final String WHOLE =
      "Koperasi Tikar Semayang, yang berdiri pada tahun lalu, membeli hasil panen setiap Senin.";

  private static Article cleanWith(String element) {
    String split = "<p>" + WHOLE.replaceFirst(", ", "<a href=/k></a>" + element + ", ") + "</p>";
    return Web.clean(Web.page("id", split, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button class=tambah aria-label='Ikuti'></button>",
        "<span><button><span class=ikon></span></button></span>",
        "<harga-saham kode=TKR></harga-saham>",
        "<picture><img src=ikon.png></picture>",
        "<button><svg><path d=''/></svg></button>"
      })
  void theyDoNotPartIt(String element) {
    assertThat(Web.texts(cleanWith(element))).contains(WHOLE);
  }

  @Test
  void anEmptyParagraphInAListItemPartsItStill() {
    String item = "<ul><li>Tikar besar dijual lebih dulu<p></p>Tikar kecil menyusul</li></ul>";

    assertThat(Web.texts(Web.clean(Web.page("id", item, ""))))
        .contains("Tikar besar dijual lebih dulu", "Tikar kecil menyusul");
  }
}
