package warta.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import warta.article.Article;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.digest.Budget;
import warta.digest.Summarizer;
import warta.digest.Summary;
import warta.digest.facts.FactFinder;
import warta.digest.facts.Facts;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// What an article's summary and its facts cost, on the articles of the bundled edition that are
/// the shortest, the median (410 words) and the longest.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DigestBench {
  /// Documents of `/content`.
  @Param({
    "08-terang-di-watulolong.txt",
    "18-peta-karang-dari-ingatan.html",
    "05-sagu-pohon-yang-menunggu.html"
  })
  public String document;

  private Article article;

  @Setup
  public void load() {
    var content = (Content) Pages.load(new Source.Packed("/content/" + document, document));
    article = Cleaner.clean((Page.Legible) Pages.parse(content), SiteShapes.NONE);
  }

  @Benchmark
  public Summary summary() {
    return Summarizer.summarize(article, Budget.DEFAULT);
  }

  @Benchmark
  public Facts facts() {
    return FactFinder.find(article);
  }
}
