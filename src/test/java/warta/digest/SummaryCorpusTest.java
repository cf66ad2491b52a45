package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Article;

/// Summaries of the public sets beside the project: sound, and as near to the editors' as was
/// promised.
@Tag("slow")
class SummaryCorpusTest {
  /// The floors are what the design asks, and the figures that the first sentences of the articles
  /// keep. The weights were learned from these articles: what they do with others is said by
  /// `scripts/learn-summary --worth`.
  @ParameterizedTest
  @CsvSource({"indosum, 60, 69.6, 71.1", "detik, 45, 32.4, 41.7", "cnndm, 50, 30.2, 24.4"})
  void summariesAreSoundAndBetterThanTheLead(String set, int words, double floor, double figures)
      throws IOException {
    Budget budget = new Budget(words, 5);
    double sum = 0;
    int kept = 0;
    int all = 0;
    List<SummarySets.Document> documents = SummarySets.beside(set);
    for (SummarySets.Document document : documents) {
      Article article = document.article();
      Summary summary = Summarizer.summarize(article, budget);
      SummarizerTest.assertSound(article, summary, budget);
      List<String> texts = summary.picks().stream().map(Pick::text).toList();
      Reference reference = new Reference(document.reference());
      sum += reference.f1(texts);
      kept += reference.figuresKept(texts);
      all += reference.figures();
    }
    assertThat(100 * sum / documents.size()).as(set).isGreaterThanOrEqualTo(floor);
    assertThat(100.0 * kept / all).as("figures of %s", set).isGreaterThanOrEqualTo(figures);
  }
}
