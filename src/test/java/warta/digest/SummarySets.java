package warta.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import warta.CorpusLine;
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
  static List<Document> beside(String set) throws IOException {
    assumeTrue(
        Files.isReadable(file(BESIDE, set)), () -> "skipped: no " + file(BESIDE, set) + " here");
    return of(BESIDE, set);
  }

  private static Path file(Path folder, String set) {
    return folder.resolve(set + ".jsonl.xz");
  }

  /// The articles of a set in a folder, in the order of the file.
  ///
  /// @throws IOException where it cannot be read or unpacked
  static List<Document> of(Path folder, String set) throws IOException {
    return CorpusLine.packed(file(folder, set)).stream().map(SummarySets::document).toList();
  }

  private static Document document(CorpusLine line) {
    return new Document(
        line.field("id"),
        line.field("title"),
        line.field("date"),
        line.field("lang"),
        line.paragraphs(),
        line.field("reference"));
  }
}
