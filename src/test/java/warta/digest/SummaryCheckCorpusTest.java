package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.Corpus;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.digest.SummaryCheck.Fault;
import warta.digest.SummaryCheck.Finding;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Summaries of all articles beside the project, looked through by [SummaryCheck]: every sentence
/// unchanged at its place, and in Indonesian and English none that leans on one left out, breaks a
/// quotation or repeats another. What is found in other languages is printed.
@Tag("slow")
class SummaryCheckCorpusTest {
  private static final int SHOWN = 12;

  /// A finding and where it was found.
  private record Found(String where, int words, Finding finding) {
    @Override
    public String toString() {
      return finding.fault() + " " + where + " (" + words + "): " + finding.sentence();
    }
  }

  @ParameterizedTest
  @CsvSource({"indosum, 60", "detik, 45", "cnndm, 50"})
  void summariesOfAPublicSetAreSound(String set, int words) throws IOException {
    List<SummarySets.Document> documents = SummarySets.beside(set);
    judge(
        set,
        documents.parallelStream()
            .flatMap(d -> found(d.id(), d.article(), List.of(30, words, 100))));
  }

  @Test
  void summariesOfRealPagesAreSound() throws IOException {
    List<Path> pages = Corpus.pages();
    judge("pages", pages.parallelStream().flatMap(SummaryCheckCorpusTest::found));
  }

  private static Stream<Found> found(Path page) {
    String name = page.getFileName().toString();
    try {
      Source source = new Source.OnDisk(page, name);
      if (Pages.parse(new Content(source, Files.readAllBytes(page), name))
          instanceof Page.Legible legible) {
        return found(
            page.getParent().getParent().getFileName() + "/" + name,
            Cleaner.clean(legible, _ -> SiteShapes.NONE),
            List.of(30, 60, 100));
      }
      return Stream.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Found> found(String where, Article article, List<Integer> budgets) {
    return budgets.stream()
        .flatMap(words -> {
          Budget budget = new Budget(words, Budget.DEFAULT.sentences());
          return SummaryCheck.of(article, Summarizer.summarize(article, budget), budget).stream()
              .map(finding -> new Found(where, words, finding));
        });
  }

  private static void judge(String set, Stream<Found> stream) {
    List<Found> found =
        stream.sorted(Comparator.comparing(Found::where).thenComparingInt(Found::words)).toList();
    Map<String, Long> counts =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.finding().language() + " " + f.finding().fault(),
                    TreeMap::new,
                    Collectors.counting()));
    System.out.println(set + " " + counts + " " + worst(found, f -> !isHard(f.finding())));
    assertThat(worst(found, f -> isHard(f.finding()))).as("%s %s", set, counts).isEmpty();
  }

  /// In every language what is no sentence of the article, in two whatever reads badly.
  private static boolean isHard(Finding finding) {
    return finding.fault() == Fault.MOVED
        || finding.fault() == Fault.OVER
        || List.of("id", "en").contains(finding.language());
  }

  private static List<Found> worst(List<Found> found, Function<Found, Boolean> hard) {
    return found.stream().filter(hard::apply).limit(SHOWN).toList();
  }
}
