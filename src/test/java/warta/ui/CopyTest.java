package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Place;
import warta.digest.Pick;

/// `y`: what goes to the clipboard, and what is told of it.
class CopyTest {
  private static final String ADDRESS =
      "https://kabarmuara.example/2025/07/jembatan-gantung-dibuka-lagi";

  private static List<String> copied(Rig rig) {
    return rig.asked().stream()
        .filter(Effect.Copy.class::isInstance)
        .map(effect -> ((Effect.Copy) effect).text())
        .toList();
  }

  private static Pick sentence(Rig rig, int number) {
    return rig.reading().condensed().picks().get(number - 1);
  }

  private static Rig plain(String text) {
    return Rig.of("80x24", Newsstand.of(Newsstand.plain(text)));
  }

  @Test
  void aChosenSentenceIsCopiedWithOutletAndAddress() {
    Rig rig = Rig.five("120x36").keys("Space ) )");
    String screen = rig.screen().row(3);
    rig.keys("y");
    Article article = rig.shown();
    assertThat(copied(rig))
        .containsExactly(
            sentence(rig, 2).text()
                + "\n"
                + article.about().source()
                + ", "
                + article.about().address());
    assertThat(rig.below())
        .startsWith(" Sentence 2 to the clipboard: " + sentence(rig, 2).text().substring(0, 40));
    assertThat(rig.screen().row(3)).as("the text stays").isEqualTo(screen);
    assertThat(rig.reading().condensed().chosen()).isEqualTo(new Chosen.Sentence(1));
  }

  @Test
  void thePlaceOfACopiedSentenceStaysReversed() {
    Rig rig = Rig.five("80x24").keys("Space ) )");
    Place place = rig.reading().target();
    assertThat(rig.keys("y").reading().target()).isNotNull().isEqualTo(place);
  }

  @Test
  void theLineShowsTheRestWhenAskedAgain() {
    Rig rig = Rig.five("80x24").keys("Space ) y");
    StringBuilder told = new StringBuilder(rig.below());
    for (int i = 0; i < 5; i++) {
      told.append(rig.keys("y").below());
    }
    assertThat(told.toString()).contains(rig.shown().about().source() + ", https://");
  }

  @Test
  void theSentenceIsCopiedWithItsPaneOffAndWhereOneOfThemShows() {
    for (Rig rig :
        List.of(Rig.five("80x24").keys("Space S ) y"), Rig.five("40x12").keys("Space ) y"))) {
      assertThat(copied(rig)).singleElement().asString().startsWith(sentence(rig, 1).text() + "\n");
    }
  }

  @Test
  void theAddressIsCopiedWhereNoSentenceIsChosen() {
    for (String keys : List.of("Space y", "Space ) ' y", "Space ) Enter y")) {
      Rig rig = Rig.five("80x24").keys(keys);
      assertThat(copied(rig)).as(keys).containsExactly(ADDRESS);
      assertThat(rig.below()).as(keys).startsWith(" To the clipboard: " + ADDRESS.substring(0, 20));
    }
  }

  @Test
  void inTheListTheFileIsCopiedUntilTheArticleIsReadAndSaysItsAddress() {
    Rig rig = Rig.five("80x24").keys("y Space q y");
    assertThat(copied(rig)).containsExactly("1-jembatan.txt", ADDRESS);
  }

  @Test
  void aChosenFactIsNoSentenceSoTheAddressIsCopied() {
    Rig rig = Rig.of("80x24", Newsstand.named("facts")).keys("Space ) ( y");
    assertThat(copied(rig)).containsExactly(rig.shown().about().address());
  }

  @Test
  void aTypedOrChosenLinkComesBeforeTheSentence() {
    Rig typed = Rig.five("80x24").keys("Space ) 1 y");
    String link = typed.reading().lines().links().getFirst().address();
    assertThat(copied(typed)).containsExactly(link);
    assertThat(copied(Rig.five("80x24").keys("Space ) L y"))).containsExactly(link);
  }

  @Test
  void theListsRowComesBeforeASentenceOfTheArticleBesideIt() {
    Rig rig = Rig.five("120x36").keys("Space ) Tab y");
    assertThat(copied(rig)).containsExactly(ADDRESS);
  }

  @Test
  void withoutOutletAndAddressTheFileIsNamed() {
    Rig rig = plain("Perahu pulang. ".repeat(80)).keys("Space ) y");
    assertThat(copied(rig)).containsExactly("Perahu pulang.\n0.html");
  }

  @Test
  void whatNoClipboardTakesIsNotSent() {
    Rig rig = plain("kata ".repeat(4_000)).keys("Space ) y");
    assertThat(copied(rig)).isEmpty();
    assertThat(rig.below()).contains("Too long for a clipboard: 20007 characters");
  }

  @Test
  void nothingIsCopiedWhereNothingIs() {
    assertThat(copied(Rig.of("80x24", Newsstand.named("none")).keys("y"))).isEmpty();
  }

  @Test
  void thePaletteCopiesToo() {
    Rig rig = Rig.five("80x24").keys("Space ) : c o p y Enter");
    assertThat(copied(rig)).singleElement().asString().startsWith(sentence(rig, 1).text() + "\n");
  }
}
