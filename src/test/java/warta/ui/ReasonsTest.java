package warta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Block;
import warta.article.Piece;
import warta.article.Place;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.digest.Why;
import warta.digest.facts.KeyFact;
import warta.words.Words;

class ReasonsTest {
  private static final Words EN = Words.of("en");
  private static final Words ID = Words.of("id");

  private static String why(Words words, Why... whys) {
    Pick pick = new Pick("x", new Place(0, 0, 1), List.of(whys));
    return Reasons.why(pick, new Summary(List.of(pick), 15), words);
  }

  @Test
  void reasonsAreSaidTheStrongestFirst() {
    Why[] whys = {
      new Why(Why.Kind.FIRST, 0), new Why(Why.Kind.TITLE, 4), new Why(Why.Kind.FIGURES, 2)
    };
    assertThat(why(EN, whys))
        .isEqualTo("first sentence; shares 4 words with the title; two figures");
    assertThat(why(ID, whys)).isEqualTo("kalimat pertama; 4 katanya ada di judul; dua angka");
  }

  @Test
  void oneAndManyAreSaidAsALanguageSaysThem() {
    assertThat(why(EN, new Why(Why.Kind.TITLE, 1), new Why(Why.Kind.FIGURES, 1)))
        .isEqualTo("shares 1 word with the title; one figure");
    assertThat(why(EN, new Why(Why.Kind.FIGURES, 12))).isEqualTo("12 figures");
    assertThat(why(EN, new Why(Why.Kind.EARLY, 3))).isEqualTo("sentence 3 of 15");
    assertThat(why(ID, new Why(Why.Kind.EARLY, 3))).isEqualTo("kalimat ke-3 dari 15");
  }

  @Test
  void everyKindHasWordsOfItsOwnInEveryLanguage() {
    for (String language : Words.LANGUAGES) {
      Words words = Words.of(language);
      List<String> said =
          List.of(Why.Kind.values()).stream().map(kind -> why(words, new Why(kind, 2))).toList();
      assertThat(said).doesNotHaveDuplicates().noneMatch(text -> text.contains("why."));
    }
  }

  private static Article article(Block... blocks) {
    List<Piece> pieces = List.of(blocks).stream().<Piece>map(Piece.Kept::new).toList();
    return Article.of(
        "hash", "HTML", "UTF-8", Newsstand.about("Judul", "Media", List.of(), null), pieces, 1);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(text, List.of());
  }

  @Test
  void aParagraphIsCountedWithoutHeadingsAndCaptions() {
    Article article =
        article(
            new Block.Caption("Foto", ""),
            paragraph("Satu."),
            new Block.Heading("Judul", 2, List.of()),
            new Block.Quote("Dua.", List.of()),
            paragraph("Tiga."));
    assertThat(Reasons.paragraph(new Place(1, 0, 4), article, EN)).isEqualTo("paragraph 1 of 3");
    assertThat(Reasons.paragraph(new Place(4, 0, 4), article, ID)).isEqualTo("paragraf 3 dari 3");
  }

  @Test
  void aFactSaysItsQuestionAndHowManyPlacesHaveItsWords() {
    Article article =
        article(
            paragraph("Sari datang. Dengan Sari datang 600 orang, kata Sarinah."),
            paragraph("Dari 1.600 karcis, 600 terjual, 600,5 kilogram beras dimasak Sari."));
    KeyFact sari = new KeyFact(KeyFact.Kind.WHO, "Sari", new Place(0, 0, 4));
    assertThat(Reasons.fact(sari, article, EN))
        .isEqualTo("Who: Sari; the text says it in 3 places");
    KeyFact figure = new KeyFact(KeyFact.Kind.HOW_MANY, "600", new Place(0, 32, 35));
    assertThat(article.blocks().getFirst().text().substring(32, 35)).isEqualTo("600");
    assertThat(Reasons.fact(figure, article, ID)).isEqualTo("Berapa: 600; disebut di 2 tempat");
    KeyFact day = new KeyFact(KeyFact.Kind.WHEN, "2025-07-01", new Place(1, 0, 4));
    assertThat(Reasons.fact(day, article, EN))
        .isEqualTo("When: 1 Jul 2025; the text says it in 1 place");
  }

  @Test
  void wordsOfScriptsWithoutSpacesAreCountedWithinOthers() {
    Article article = article(paragraph("青浜の灯台。北青浜の港。"));
    KeyFact place = new KeyFact(KeyFact.Kind.WHERE, "青浜", new Place(0, 0, 2));
    assertThat(Reasons.fact(place, article, EN)).contains("in 2 places");
  }
}
