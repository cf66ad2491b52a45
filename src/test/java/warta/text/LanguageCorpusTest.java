package warta.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.Corpus;
import warta.CorpusLine;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// The language told of articles of the corpus beside the project, as a reader gets it: the page
/// cleaned, then asked.
@Tag("slow")
class LanguageCorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  /// Pages whose label is not the language they are in, read by eye: scrapinghub has one label for
  /// the whole set, fundus the country's.
  private static final Map<String, String> READ_BY_EYE =
      Map.ofEntries(
          Map.entry("11ea381ad92b5448", "pt"),
          Map.entry("20b2b64916b00b25", "it"),
          Map.entry("21486419bb109c5a", "id"),
          Map.entry("23aaecd14171f96c", "pt"),
          Map.entry("3252222e61fe7898", "pt"),
          Map.entry("7837c9d66c815b9a", "id"),
          Map.entry("85439e26c41c7590", "ja"),
          Map.entry("b6fb53e9fb043c98", "it"),
          Map.entry("cc03ddb5ef7d5f1f", "pt"),
          Map.entry("f6ac15a4d9851139", "pt"),
          Map.entry("HabariLeo_2025_01_23", "sw"),
          Map.entry("TaipeiTimes_2024_10_15", "en"));

  private record Labelled(String id, String language, String text) {}

  @ParameterizedTest
  @CsvSource({
    "summary/indosum",
    "summary/detik",
    "summary/cnndm",
    "summary/train/indosum",
    "stories/detik",
    "stories/ecb",
    "stories/unrelated"
  })
  void articlesOfTextAreToldButForOneInAThousand(String set) throws IOException {
    Path file = CORPUS.resolve(set + ".jsonl.xz");
    assumeTrue(Files.isReadable(file), () -> "no " + file + ": skipped");
    List<Labelled> all = labelled(CorpusLine.packed(file));
    List<String> wrong = new ArrayList<>();
    for (Labelled labelled : all) {
      byte[] bytes = labelled.text.getBytes(StandardCharsets.UTF_8);
      Source source = new Source.Packed(labelled.id + ".txt", labelled.id);
      add(wrong, labelled, Pages.parse(new Content(source, bytes, labelled.id)));
    }
    assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(Math.ceilDiv(all.size(), 1000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scrapinghub",
        "fundus",
        "fundus_eval",
        "indonesian",
        "indonesian_modern",
        "plain_id"
      })
  void pagesAreToldButForTwoInAHundred(String set) throws IOException {
    Path pages = Corpus.folder().resolve(set).resolve("pages");
    Path packed = CORPUS.resolve("extraction/" + set + ".tar.xz");
    Map<String, Labelled> gold =
        labelled(CorpusLine.gold(packed)).stream()
            .collect(Collectors.toMap(Labelled::id, labelled -> labelled));
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Labelled labelled = gold.get(name.substring(0, name.lastIndexOf('.')));
        if (labelled != null && Pages.load(new Source.OnDisk(file, name)) instanceof Content page) {
          add(wrong, labelled, Pages.parse(page));
        }
      }
    }
    assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(gold.size() / 50);
  }

  private static void add(List<String> wrong, Labelled labelled, Page page) {
    String told =
        page instanceof Page.Legible legible
            ? Cleaner.clean(legible, SiteShapes.NONE).about().language()
            : null;
    String right = READ_BY_EYE.getOrDefault(labelled.id, labelled.language);
    if (!right.equals(told)) {
      wrong.add(labelled.id + ": " + right + ", told " + told);
    }
  }

  private static List<Labelled> labelled(List<CorpusLine> lines) {
    return lines.stream().map(LanguageCorpusTest::labelled).toList();
  }

  /// Title, day and paragraphs with a blank line between, as the score of summaries writes them.
  private static Labelled labelled(CorpusLine line) {
    Stream<String> head =
        Stream.of(line.field("title"), line.field("date")).filter(s -> !s.isEmpty());
    return new Labelled(
        line.field("id"),
        line.field("lang"),
        Stream.concat(head, line.paragraphs().stream()).collect(Collectors.joining("\n\n")) + "\n");
  }
}
