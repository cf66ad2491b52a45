package warta.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.article.Place;
import warta.ui.Face;
import warta.ui.Lines;
import warta.ui.Lines.Match;
import warta.ui.Lines.Numbered;
import warta.words.Words;

class LinesTest {
  private static final Article FERRY =
      Notation.article(
          """
          title: The ferry is back

          x TITLE  The ferry is back
          p   The [old ferry](https://example.org/f) is back after eleven weeks in the yard.
          x SHARE  Share the ferry
          h2  Timetable
          -   First ferry at eight
          c   ferry --from north --to south
          h3  In winter
          p   No boat.
          x NOTE  The end.
          """);

  private static Lines lines(Face face) {
    return Lines.of(FERRY, face, 24, Words.of("en"), false);
  }

  /// The first line that holds these words.
  private static int at(Lines lines, String words) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.line(i).text().contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words + " stands nowhere");
  }

  private static List<String> words(Lines lines, List<Match> parts) {
    return parts.stream()
        .map(part -> lines.line(part.line()).text().substring(part.start(), part.end()))
        .toList();
  }

  private static Place place(int block, String words) {
    int start = FERRY.blocks().get(block).text().indexOf(words);
    return new Place(block, start, start + words.length());
  }

  @Test
  void aFindGoesOverALinesEndAndCountsOnce() {
    Lines lines = lines(Face.CLEANED);
    List<List<Match>> found = lines.find("eleven WEEKS in");
    assertThat(found).hasSize(1);
    assertThat(words(lines, found.getFirst())).containsExactly("eleven weeks", "in");
  }

  @Test
  void aFindGoesOverALinksNumberButNeverIntoIt() {
    Lines lines = lines(Face.CLEANED);
    List<List<Match>> found = lines.find("ferry is");
    assertThat(found).hasSize(2);
    assertThat(words(lines, found.get(1))).containsExactly("ferry", " is");
    assertThat(lines.find("[1]")).isEmpty();
    assertThat(lines.find("- First")).isEmpty();
  }

  @Test
  void aFindStaysInItsParagraph() {
    assertThat(lines(Face.CLEANED).find("yard. Timetable")).isEmpty();
  }

  @Test
  void whatWasTakenIsFoundOnlyWhereItShows() {
    assertThat(lines(Face.CLEANED).find("share")).isEmpty();
    assertThat(lines(Face.REMOVED_SHOWN).find("share")).hasSize(1);
    assertThat(lines(Face.RAW).find("share")).hasSize(1);
  }

  @Test
  void codeThatWasCutIsNotFound() {
    assertThat(lines(Face.CLEANED).find("south")).isEmpty();
    assertThat(lines(Face.CLEANED).find("north")).hasSize(1);
    assertThat(lines(Face.RAW).find("south")).hasSize(1);
  }

  @Test
  void findsComeInTheOrderOfTheLines() {
    for (Face face : Face.values()) {
      List<Integer> starts =
          lines(face).find("ferry").stream().map(parts -> parts.getFirst().line()).toList();
      assertThat(starts).hasSizeGreaterThan(3).isSorted();
    }
  }

  @Test
  void aPlaceKnowsItsLinesInEveryFace() {
    for (Face face : Face.values()) {
      Lines lines = lines(face);
      Place place = place(0, "after eleven weeks in the yard.");
      assertThat(lines.lineOf(place)).isEqualTo(at(lines, "after eleven"));
      assertThat(lines.lastLineOf(place)).isEqualTo(at(lines, "yard."));
      assertThat(lines.lastLineOf(place)).isGreaterThan(lines.lineOf(place));
    }
  }

  @Test
  void aPlaceThatBeginsWithWhiteSpaceBeginsWithItsFirstWord() {
    Lines lines = lines(Face.CLEANED);
    Place word = place(0, "in the yard.");
    Place spaced = new Place(0, word.start() - 1, word.end());
    assertThat(lines.lineOf(spaced)).isEqualTo(lines.lineOf(word)).isEqualTo(at(lines, "in the"));
  }

  @Test
  void aBlockThatIsNotThereIsAtTheTop() {
    Lines lines = lines(Face.CLEANED);
    Place nowhere = new Place(99, 0, 3);
    assertThat(lines.lineOf(nowhere)).isZero();
    assertThat(lines.lastLineOf(nowhere)).isZero();
    assertThat(lines.spansOf(nowhere)).isEmpty();
  }

  @Test
  void theTopComesBackToTheFirstWordsAndTheEndToNone() {
    Lines lines = lines(Face.REMOVED_SHOWN);
    assertThat(lines.placeAt(0)).isEqualTo(new Place(0, 0, 3));
    assertThat(lines.placeAt(at(lines, "Share"))).isEqualTo(new Place(1, 0, "Timetable".length()));
    assertThat(lines.placeAt(at(lines, "The end."))).isNull();
    assertThat(lines.placeAt(lines.size() + 5)).isNull();
  }

  @Test
  void headingsAreTheLandmarksOfTheCleanedText() {
    Lines lines = lines(Face.CLEANED);
    assertThat(lines.landmarks()).containsExactly(at(lines, "Timetable"), at(lines, "In winter"));
    assertThat(lines(Face.RAW).landmarks()).isEmpty();
  }

  @Test
  void aPieceKnowsItsFirstLineWhereItShows() {
    Lines shown = lines(Face.REMOVED_SHOWN);
    assertThat(shown.lineOfPiece(2)).isEqualTo(at(shown, "Share the ferry"));
    assertThat(shown.lineOfPiece(4)).isEqualTo(at(shown, "First ferry"));
    assertThat(lines(Face.CLEANED).lineOfPiece(2)).isZero();
  }

  @Test
  void linksAreListedWithTheirWords() {
    Numbered ferry = new Numbered(1, "old ferry", "https://example.org/f", 2);
    assertThat(lines(Face.CLEANED).links()).containsExactly(ferry);
    assertThat(lines(Face.RAW).links()).isEmpty();
  }

  @Test
  void anArticleWithoutWordsHasOneBlankLine() {
    Lines lines = Lines.of(Notation.article("\n"), Face.CLEANED, 72, Words.of("en"), false);
    assertThat(lines.size()).isEqualTo(1);
    assertThat(lines.line(0).runs()).isEmpty();
    assertThat(lines.placeAt(0)).isNull();
    assertThat(lines.find("a")).isEmpty();
  }
}
