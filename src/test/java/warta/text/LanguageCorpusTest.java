package warta.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.Corpus;
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
    List<Labelled> all = labelled("xz", "-dc", file.toString());
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
        labelled("tar", "-xJOf", packed.toString(), "gold.jsonl").stream()
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

  private static List<Labelled> labelled(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<Labelled> all = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isBlank()) {
        all.add(labelled(line));
      }
    }
    return all;
  }

  /// Title, day and paragraphs with a blank line between, as the score of summaries writes them.
  private static Labelled labelled(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    List<String> paragraphs = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING && name.equals("paragraphs")) {
          paragraphs.add(parser.getText());
        } else if (token == JsonToken.VALUE_STRING) {
          fields.putIfAbsent(name, parser.getText());
        }
      }
    }
    Stream<String> head =
        Stream.of("title", "date")
            .map(key -> fields.getOrDefault(key, ""))
            .filter(s -> !s.isEmpty());
    return new Labelled(
        fields.getOrDefault("id", ""),
        fields.getOrDefault("lang", ""),
        Stream.concat(head, paragraphs.stream()).collect(Collectors.joining("\n\n")) + "\n");
  }
}
