package warta.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Cleaning a small, a median and a large page from its bytes, jsoup's parse of it alone, and
/// readability4j from its text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class CleaningBench {
  /// Sizes of [GeneratedPage].
  @Param({"small", "median", "large"})
  public String page;

  private Content content;
  private String text;

  /// Loaded only for the benchmark that asks for it.
  @State(Scope.Benchmark)
  public static class Peer {
    private Readability4J readability4j;

    @Setup
    public void load() {
      readability4j = Readability4J.load();
    }
  }

  @Setup
  public void generate() {
    byte[] bytes = GeneratedPage.named(page).bytes();
    content = new Content(new Source.OnDisk(Path.of("x.html"), "x.html"), bytes, "0");
    text = new String(bytes, UTF_8);
  }

  @Benchmark
  public Object warta() {
    return Cleaner.clean((Page.Legible) Pages.parse(content), SiteShapes.NONE);
  }

  @Benchmark
  public Object jsoupParse() {
    return Jsoup.parse(text);
  }

  @Benchmark
  public Object readability4j(Peer peer) {
    return peer.readability4j.read(text);
  }
}
