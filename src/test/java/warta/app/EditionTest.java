package warta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warta.article.Article;
import warta.library.Row;
import warta.page.Source;

/// The bundled edition: what a newcomer judges by, so it is held to what was promised of it.
class EditionTest {
  private static final Path CONTENT = Path.of("content");
  private static final Path LIST = Path.of("src/main/resources/warta/edition.tsv");
  private static final String HEAD =
      "# The bundled edition's list, written by `scripts/test --accept` from content/: file, title, outlet, time, words, language.\n";

  /// Shared words in a row that make a shared sentence.
  private static final int SHINGLE = 12;

  private static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(CONTENT)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Article article(String document) {
    return switch (Intake.readOnce(new Source.Packed("/content/" + document, document))) {
      case Reading.Done(Article article, _, _) -> article;
      case Reading.Failed(var trouble) -> fail(document + ": " + trouble);
    };
  }

  @Test
  void theListIsWhatTheCleanerMakesOfTheDocuments() throws IOException {
    StringBuilder list = new StringBuilder(HEAD);
    for (String document : documents()) {
      list.append(Edition.line(Row.of(document, article(document)))).append('\n');
    }
    if (Boolean.getBoolean("warta.accept")) {
      Files.writeString(LIST, list);
    }
    assertThat(Files.readString(LIST)).isEqualTo(list.toString());
  }

  @Test
  void thereAreSixteenDocumentsOrMoreFromSixOutletsInTwoLanguages() throws IOException {
    List<Article> articles = documents().stream().map(EditionTest::article).toList();
    assertThat(articles).hasSizeGreaterThanOrEqualTo(16);
    assertThat(articles).allSatisfy(article -> assertThat(article.words()).isGreaterThan(250));
    assertThat(articles.stream().map(a -> a.about().language()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("id", "en");
    assertThat(articles.stream().map(a -> a.about().source()).distinct())
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(articles)
        .allSatisfy(article -> assertThat(article.confidence()).isGreaterThan(Article.UNSURE));
  }

  /// What stands on the pages around the articles, in lines of its own or as a line's front.
  private static final List<String> CLUTTER =
      List.of(
          "Facebook",
          "WhatsApp",
          "Salin tautan",
          "Share this",
          "in this browser",
          "Iklan Baris",
          "DIJUAL",
          "postbag",
          "Become a member",
          "Komentar pembaca",
          "(Foto:",
          "Baca juga:",
          "READ MORE",
          "Views",
          "Editor:");

  @Test
  void noDocumentKeepsWhatStandsAroundItsArticle() throws IOException {
    for (String document : documents()) {
      assertThat(article(document).text().lines())
          .as(document)
          .noneMatch(line -> CLUTTER.stream().anyMatch(line::contains));
    }
  }

  @Test
  void everyDocumentSaysWhenItAppearedToTheMinuteAndWhere() throws IOException {
    for (String document : documents()) {
      var published = article(document).about().published();
      assertThat(published).as(document).isNotNull();
      assertThat(published.iso()).as(document).matches(".*T\\d\\d:\\d\\d\\+\\d\\d:\\d\\d");
    }
  }

  @Test
  void aSloganAboveTheMenuIsNoTitle() {
    assertThat(article("19-the-auction-by-whisper.txt").about().title())
        .isEqualTo("At this market the highest bidder is the one you cannot hear");
  }

  @Test
  void noTwoDocumentsShareMoreThanASentence() throws IOException {
    List<String> documents = documents();
    List<Set<String>> shingles = documents.stream().map(d -> shingles(article(d).text())).toList();
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        Set<String> shared = new TreeSet<>(shingles.get(i));
        shared.retainAll(shingles.get(j));
        assertThat(shared)
            .as("%s and %s", documents.get(i), documents.get(j))
            .hasSizeLessThan(SHINGLE);
      }
    }
  }

  private static Set<String> shingles(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\W+"));
    Set<String> shingles = new TreeSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
