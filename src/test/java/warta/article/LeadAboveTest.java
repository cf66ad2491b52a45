package warta.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// The first paragraph that stands outside of the element with the text.
final class LeadAboveTest {
  private static final String LEAD =
      "Kuala Batu. Warga menanam dua ribu bibit bakau di pantai yang habis terkikis ombak.";

  private static final String TEXT =
      "Bibit itu dibawa dengan perahu dari kebun di muara, dan setiap keluarga menjaga tiga puluh"
          + " batang sampai akarnya cukup kuat menahan arus pasang yang datang dua kali sehari.";

  private static Article clean(String between) {
    String page =
        "<html lang='id'><head><title>Bakau untuk Kuala Batu</title></head><body><div><div><div>"
            + "<h1>Bakau untuk Kuala Batu</h1></div>"
            + between
            + "</div></div><main><section><div class='article-body'>"
            + ("<p>" + TEXT + "</p>").repeat(6)
            + "</div></section></main></body></html>";
    Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
    Page.Html html = (Page.Html) Pages.parse(new Content(source, page.getBytes(UTF_8), "0"));
    return Cleaner.clean(html, SiteShapes.NONE);
  }

  private static List<String> kept(Article article) {
    return article.blocks().stream().map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><div>%s</div></div>",
        "<section><p>%s</p><span>Bagikan</span></section>",
        "<div>Selasa, 4 Maret 2025</div><div><div><p>%s</p></div></div>",
      })
  void aParagraphAloneBetweenHeadlineAndTextIsTheFirst(String shape) {
    assertThat(kept(clean(shape.formatted(LEAD)))).startsWith(LEAD, TEXT);
  }

  @Test
  void twoOfThemAreNot() {
    String other = "Perahu wisata berhenti berlayar selama musim angin barat di teluk itu.";
    Article article =
        clean("<div><div>" + LEAD + "</div></div><div><div>" + other + "</div></div>");

    assertThat(kept(article)).doesNotContain(LEAD, other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><div><a href='https://x.example/a'>%s</a></div></div>",
        "<div><div>%s <a href='https://x.example/a'>Baca laporan bakau.</a></div></div>",
        "<aside><p>%s</p></aside>",
        "<ul><li>%s</li></ul>",
        "<div><div>a</div><div>b</div><div>c</div><div>d</div><div>e</div><div>%s</div></div>",
      })
  void aLinkABoxAListAndWhatIsFarAreNot(String shape) {
    assertThat(kept(clean(shape.formatted(LEAD)))).noneMatch(t -> t.startsWith(LEAD));
  }

  private static final String POINT =
      "Kebun bibit di muara itu mengirim empat perahu bibit setiap pekan.";

  private static final String SECOND =
      "Tiap keluarga menjaga tiga puluh batang sampai akarnya cukup kuat di lumpur.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><div><ul><li>%s</li><li>%s</li></ul></div></div>",
        "<div>Pokok berita</div><div><ol><li><p>%s</p></li><li><p>%s</p></li></ol></div>",
        "<section><ul><li><span>%s</span></li><li>%s</li></ul></section>",
      })
  void thePointsOfASummaryAboveTheTextStay(String shape) {
    assertThat(kept(clean(shape.formatted(POINT, SECOND)))).startsWith(POINT, SECOND, TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href='/a'>%s</a></li><li><a href='/b'>%s</a></li></ul>",
        "<ul><li>%s</li></ul><ul><li>%s</li></ul>",
        "<nav><ul><li>%s</li><li>%s</li></ul></nav>",
        "<div><ul><li>%s</li></ul><p>%s</p></div>",
        "<ul><li>%s</li><li>%s <a href='/b'>Baca laporan bakau.</a></li></ul>",
      })
  void linksTwoListsMenusAndMixturesAreNoPoints(String shape) {
    assertThat(kept(clean(shape.formatted(POINT, SECOND)))).doesNotContain(POINT, SECOND);
  }
}
