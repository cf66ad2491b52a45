package warta.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Articles with summaries that editors wrote, beside the project: `../shared/corpus/summary`.
final class SummarySets {
  static final Path BESIDE = Path.of("../shared/corpus/summary");

  private SummarySets() {}

  /// An article of a set.
  ///
  /// @param title empty where the set gives none
  record Document(
      String id,
      String title,
      String date,
      String language,
      List<String> paragraphs,
      String reference) {

    /// The article as it would lie in a file: title, date, paragraphs, a blank line between.
    String text() {
      List<String> parts = new ArrayList<>();
      for (String part : List.of(title, date)) {
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
      parts.addAll(paragraphs);
      return String.join("\n\n", parts) + "\n";
    }

    /// The file cleaned, by itself.
    Article article() {
      Source source = new Source.OnDisk(Path.of(id + ".txt"), id + ".txt");
      Page.Legible page =
          (Page.Legible) Pages.parse(new Content(source, text().getBytes(UTF_8), id));
      return Cleaner.clean(page, _ -> SiteShapes.NONE);
    }
  }

  /// The articles of a set, for a test: skipped where they are not beside the project.
  ///
  /// @param set `indosum`, `detik`, `cnndm`
  static List<Document> beside(String set) throws IOException, InterruptedException {
    assumeTrue(
        Files.isReadable(file(BESIDE, set)), () -> "skipped: no " + file(BESIDE, set) + " here");
    return of(BESIDE, set);
  }

  private static Path file(Path folder, String set) {
    return folder.resolve(set + ".jsonl.xz");
  }

  /// The articles of a set in a folder, in the order of the file.
  ///
  /// @throws IOException where it cannot be read or `xz` cannot unpack it
  static List<Document> of(Path folder, String set) throws IOException, InterruptedException {
    Path file = file(folder, set);
    Process xz =
        new ProcessBuilder("xz", "-dc", file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String text = new String(xz.getInputStream().readAllBytes(), UTF_8);
    if (xz.waitFor() != 0) {
      throw new IOException(file + ": xz cannot unpack it");
    }
    List<Document> documents = new ArrayList<>();
    for (String line : text.lines().toList()) {
      documents.add(document(line));
    }
    return documents;
  }

  private static Document document(String line) throws IOException {
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
          fields.put(name, parser.getText());
        }
      }
    }
    return new Document(
        fields.getOrDefault("id", ""),
        fields.getOrDefault("title", ""),
        fields.getOrDefault("date", ""),
        fields.getOrDefault("lang", ""),
        paragraphs,
        fields.getOrDefault("reference", ""));
  }
}
