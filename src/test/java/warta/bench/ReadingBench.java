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
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;
import warta.ui.Face;
import warta.ui.Lines;
import warta.words.Words;

/// How long the steps from bytes to lines take on a document of the bundled edition.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBench {
  /// Documents of `/content`: a long read, a page of bare text and line breaks, a scraped text.
  @Param({
    "05-sagu-pohon-yang-menunggu.html",
    "07-kalitengah-macet-dan-kentang.html",
    "08-terang-di-watulolong.txt"
  })
  public String document;

  private Content content;
  private Page.Legible page;
  private Article article;
  private final Words words = Words.of("en");

  @Setup
  public void load() {
    content = (Content) Pages.load(new Source.Packed("/content/" + document, document));
    page = (Page.Legible) Pages.parse(content);
    article = Cleaner.clean(page, SiteShapes.NONE);
  }

  @Benchmark
  public Page parse() {
    return Pages.parse(content);
  }

  @Benchmark
  public Article parseAndClean() {
    return Cleaner.clean((Page.Legible) Pages.parse(content), SiteShapes.NONE);
  }

  @Benchmark
  public Lines layOut() {
    return Lines.of(article, Face.CLEANED, 72, words, false);
  }
}
