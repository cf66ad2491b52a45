package warta.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warta.article.Article;
import warta.article.Block;
import warta.article.Piece;
import warta.article.Place;
import warta.text.Width;
import warta.ui.Face;
import warta.ui.Line;
import warta.ui.Lines;
import warta.ui.Run;
import warta.words.Words;

/// What holds of every layout, tried on generated articles at every measure from 1 to 100. A
/// failure names its seed and measure; `-Dwarta.seed=N` tries that seed alone.
class LayoutPropertyTest {
  private static final int SEEDS = 200;
  private static final int MEASURES = 100;
  private static final Words WORDS = Words.of("id");

  /// One layout under test.
  private record Example(Article article, Lines lines, Face face, int measure, Random random) {
    List<Line> all() {
      List<Line> all = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        all.add(lines.line(i));
      }
      return all;
    }

    /// Whether everything can show: wide clusters need two columns.
    boolean roomy() {
      return measure >= 2;
    }

    /// A random stretch of a random block that shows whole, or null.
    Place place() {
      if (article.blocks().isEmpty()) {
        return null;
      }
      int block = random.nextInt(article.blocks().size());
      String text = article.blocks().get(block).text();
      boolean cut = article.blocks().get(block) instanceof Block.Code && face != Face.RAW;
      int start = random.nextInt(text.length());
      return cut
          ? null
          : new Place(block, start, start + random.nextInt(text.length() - start + 1));
    }
  }

  @FunctionalInterface
  private interface Property {
    void holds(Example example);
  }

  private static void forAll(Face face, Property property) {
    long from = Long.getLong("warta.seed", 1);
    long to = Long.getLong("warta.seed", SEEDS);
    for (long seed = from; seed <= to; seed++) {
      Article article = Generated.article(seed);
      // Each seed meets a tenth of the measures, all measures are met by many seeds.
      for (int measure = 1 + (int) (seed % 10); measure <= MEASURES; measure += 10) {
        Lines lines = Lines.of(article, face, measure, WORDS, seed % 2 == 0);
        try {
          property.holds(new Example(article, lines, face, measure, new Random(seed)));
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError("seed " + seed + ", measure " + measure, e);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLineIsWiderThanTheMeasure(Face face) {
    forAll(
        face,
        example ->
            assertThat(example.all())
                .extracting(Line::text)
                .filteredOn(line -> Width.columns(line) > example.measure)
                .isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void blankLinesNeitherDoubleNorBeginNorEnd(Face face) {
    forAll(
        face,
        example -> {
          List<Line> lines = example.all();
          for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
            boolean blank = lines.get(i).runs().isEmpty();
            boolean edge = i == 0 || i == lines.size() - 1;
            assertThat(blank && (edge || lines.get(i - 1).runs().isEmpty())).isFalse();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void allWordsOfEachBlockStandThereInOrder(Face face) {
    forAll(
        face,
        example -> {
          List<StringBuilder> shown = new ArrayList<>();
          example.article.blocks().forEach(_ -> shown.add(new StringBuilder()));
          for (Line line : example.all()) {
            for (Run run : line.runs()) {
              if (run.block() >= 0) {
                String text = example.article.blocks().get(run.block()).text();
                assertThat(text.startsWith(run.text(), run.start())).isTrue();
                shown.get(run.block()).append(run.text());
              }
            }
          }
          for (int b = 0; b < shown.size() && example.roomy(); b++) {
            Block block = example.article.blocks().get(b);
            String words = unspaced(shown.get(b).toString());
            if (block instanceof Block.Code && face != Face.RAW) {
              assertThat(unspaced(block.text())).startsWith(words);
            } else {
              assertThat(words).isEqualTo(unspaced(block.text()));
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceIsShownByItsSpans(Face face) {
    forAll(
        face,
        example -> {
          Place place = example.place();
          if (place == null || !example.roomy()) {
            return;
          }
          String text = example.article.blocks().get(place.block()).text();
          String wanted = unspaced(text.substring(place.start(), place.end()));
          List<Lines.Match> spans = example.lines.spansOf(place);
          assertThat(unspaced(words(example.lines, spans))).isEqualTo(wanted);
          if (!wanted.isEmpty()) {
            assertThat(example.lines.lineOf(place)).isLessThanOrEqualTo(spans.getFirst().line());
            assertThat(example.lines.lastLineOf(place)).isEqualTo(spans.getLast().line());
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void comingBackToALineFindsIt(Face face) {
    forAll(
        face,
        example -> {
          Place place = example.place();
          if (place == null || !example.roomy()) {
            return;
          }
          int line = example.lines.lineOf(place);
          Place back = example.lines.placeAt(line);
          assertThat(back).isNotNull();
          assertThat(example.lines.lineOf(back)).isEqualTo(line);
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkNumberIsListedOnceWithItsLine(Face face) {
    forAll(
        face,
        example -> {
          Set<Integer> shown = new HashSet<>();
          example.all().forEach(line -> line.runs().forEach(run -> shown.add(run.link())));
          shown.remove(0);
          List<Lines.Numbered> links = example.lines.links();
          assertThat(links).extracting(Lines.Numbered::number).doesNotHaveDuplicates();
          assertThat(links).extracting(Lines.Numbered::address).doesNotHaveDuplicates();
          if (example.roomy()) {
            assertThat(links)
                .extracting(Lines.Numbered::number)
                .containsExactlyInAnyOrderElementsOf(shown);
            assertThat(links)
                .allMatch(link ->
                    example.lines.line(link.line()).runs().stream()
                        .anyMatch(run -> run.link() == link.number()));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aWordOfTheTextIsFoundWhereItStands(Face face) {
    forAll(
        face,
        example -> {
          Place place = example.place();
          if (place == null || !example.roomy()) {
            return;
          }
          String text = example.article.blocks().get(place.block()).text();
          int start = text.lastIndexOf(' ', place.start()) + 1;
          int end = text.indexOf(' ', start) < 0 ? text.length() : text.indexOf(' ', start);
          String word = text.substring(start, end);
          boolean once = text.indexOf(word) == text.lastIndexOf(word);
          if (!word.isBlank() && !word.equals("|") && once) {
            Place whole = new Place(place.block(), start, end);
            assertThat(example.lines.find(word)).contains(example.lines.spansOf(whole));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(names = "RAW", mode = EnumSource.Mode.INCLUDE)
  void rawHoldsTheWordsOfAllPiecesInOrder(Face face) {
    forAll(
        face,
        example -> {
          StringBuilder shown = new StringBuilder();
          example.all().forEach(line -> shown.append(line.text()));
          StringBuilder wanted = new StringBuilder();
          example.article.pieces().forEach(piece -> wanted.append(piece.text()));
          if (example.roomy()) {
            assertThat(unspaced(shown.toString())).isEqualTo(unspaced(wanted.toString()));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(names = "REMOVED_SHOWN", mode = EnumSource.Mode.INCLUDE)
  void everyRemovedPieceIsALandmark(Face face) {
    forAll(
        face,
        example -> {
          List<Integer> wanted = new ArrayList<>();
          for (int piece = 0; piece < example.article.pieces().size(); piece++) {
            int line = example.lines.lineOfPiece(piece);
            if (example.roomy()) {
              assertThat(example.lines.line(line).piece()).isIn(piece, followed(example, piece));
            }
            if (example.article.pieces().get(piece) instanceof Piece.Taken) {
              wanted.add(line);
            }
          }
          assertThat(example.lines.landmarks()).isEqualTo(wanted);
          assertThat(wanted).isSorted().doesNotHaveDuplicates();
        });
  }

  /// A header's words stand with the first row's where the table is set in stanzas.
  private static int followed(Example example, int piece) {
    boolean header =
        example.article.pieces().get(piece) instanceof Piece.Kept(Block.Row row) && row.header();
    return header ? piece + 1 : piece;
  }

  private static String words(Lines lines, List<Lines.Match> spans) {
    StringBuilder words = new StringBuilder();
    for (Lines.Match span : spans) {
      words.append(lines.line(span.line()).text(), span.start(), span.end());
    }
    return words.toString();
  }

  /// Without white space, and without the `|` between the cells of a row, which no generated word
  /// has.
  private static String unspaced(String text) {
    StringBuilder unspaced = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && c != '\u00a0' && c != '|')
        .forEach(c -> unspaced.append((char) c));
    return unspaced.toString();
  }
}
