package warta.article.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.article.Reason.Kind;

/// Headings that are one link.
final class LinkedHeadingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><h4><a href='/1'>%s</a></h4></li></ul>",
        "<ul><li><h3><a href='/2'>Dermaga lama dibongkar bulan ini</a></h3><li><h3><a href='/1'>%s</a></h3></ul>",
        "<ol><li><div><h5><a href='/1'>%s</a></h5></div></li></ol>"
      })
  void inAListBetweenParagraphsTheyAreOtherArticles(String list) {
    String title = "Nelayan Kutai menolak kanal ketiga";

    assertThat(Web.taken(Web.clean(Web.page("id", list.formatted(title), "")), title))
        .isEqualTo(Kind.READ_ALSO);
  }

  @Test
  void aLabelThatAnnouncesThemGoesWithThem() {
    String list =
        "<h4>Dari tepi rawa:</h4><ul><li><h4><a href='/1'>Nelayan Kutai menolak kanal ketiga</a></h4></li>"
            + "<li><h4><a href='/2'>Dermaga lama dibongkar bulan ini</a></h4></li></ul>";

    assertThat(Web.taken(Web.clean(Web.page("id", list, "")), "Dari tepi rawa:"))
        .isEqualTo(Kind.LABEL);
  }

  @Test
  void aboveTheirOwnTextTheyStay() {
    String alone = "<h3><a href='/x'>Rawa yang makin sempit</a></h3>";
    String entry =
        "<ol><li><h3><a href='/y'>Kanal yang makin dalam sekali</a></h3><p>Alat berat menggali sampai dua meter "
            + "di bawah dasar rawa, dan air tidak pernah kembali ke petak yang lama.</p></li></ol>";

    assertThat(Web.texts(Web.clean(Web.page("id", alone, ""))))
        .containsAll(List.of("Rawa yang makin sempit"));
    assertThat(Web.texts(Web.clean(Web.page("id", entry, ""))))
        .contains("Kanal yang makin dalam sekali");
  }
}
