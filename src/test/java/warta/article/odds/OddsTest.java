package warta.article.odds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.SiteShapes;
import warta.article.draft.Draft;
import warta.article.draft.WebBlocks;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

final class OddsTest {
  private static final String PAGE =
      """
      <!doctype html><title>x</title><body><div class=teks>
      <p>Nelayan Tanjung Kelor menambal jaring di bawah pohon ketapang sejak subuh tadi.</p>
      <ul><li><a href=/a>Jadwal kapal</a></li></ul>
      <p>Pasar dibuka lagi</p></div></body>\
      """;

  private static Surroundings around() {
    Source source = new Source.OnDisk(Path.of("x.html"), "x.html");
    Page.Html page = (Page.Html) Pages.parse(new Content(source, PAGE.getBytes(UTF_8), "0"));
    return new Surroundings(new Draft(page, SiteShapes.NONE, WebBlocks.of(page.document())));
  }

  private static double of(int block, String... lines) {
    return Odds.parse(List.of(lines)).of(around(), block).logOdds();
  }

  @Test
  void weightsOfAnswersAddUpWithTheBias() {
    assertThat(of(0, "bias 0.5", "kind=paragraph 1", "kind=item 7", "words=10 0.25"))
        .isEqualTo(1.75, within(1e-9));
    assertThat(of(1, "bias 0.5", "kind=paragraph 1", "kind=item 7", "words=0 0.25"))
        .isEqualTo(7.75, within(1e-9));
  }

  @Test
  void twoQuestionsTogetherWeighOnlyWhereBothAnswersFit() {
    String[] model = {"kind=paragraph sentence=no -2", "kind=paragraph sentence=yes 3"};

    assertThat(of(0, model)).isEqualTo(3);
    assertThat(of(1, model)).isEqualTo(0);
    assertThat(of(2, model)).isEqualTo(-2);
  }

  @Test
  void aQuestionMayBeAskedOfANeighbourAndBeyondThePageThereIsNone() {
    String[] model = {"links+1=0.9 4", "links+1=0 1", "links-1=0.9 16", "text-in-1-1=0 64"};

    assertThat(of(0, model)).isEqualTo(4);
    assertThat(of(1, model)).isEqualTo(1);
    assertThat(of(2, model)).isEqualTo(16 + 64);
  }

  @Test
  void theGroupThatSpeaksMostAgainstIsTheReason() {
    Odds odds = Odds.parse(List.of("kind=item -1", "links=0.9 -3", "prose=no -2"));

    assertThat(odds.of(around(), 1).against()).isEqualTo(Facet.Group.LINKS);
    assertThat(odds.of(around(), 2).against()).isEqualTo(Facet.Group.PLACE);
    assertThat(against("kind=item -3", "links=0.9 -1", "prose=no -2"))
        .isEqualTo(Facet.Group.WORDING);
    assertThat(against("kind=item -2", "links=0.9 -3", "prose=no -1")).isEqualTo(Facet.Group.LINKS);
  }

  private static Facet.Group against(String... lines) {
    return Odds.parse(List.of(lines)).of(around(), 1).against();
  }

  @Test
  void aLineThatAsksNothingKnownIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Odds.parse(List.of("kind=poem 1")))
        .withMessageContaining("poem");
    assertThatIllegalArgumentException().isThrownBy(() -> Odds.parse(List.of("colour=red 1")));
  }

  @Test
  void everyFacetIsAskedInTheLearnedFile() {
    String file = warta.words.Resources.text("/warta/article/odds.txt");

    assertThat(Facet.values()).allMatch(facet -> file.contains(facet.id()));
    assertThat(Odds.load().of(around(), 0).logOdds()).isNotZero();
  }
}
