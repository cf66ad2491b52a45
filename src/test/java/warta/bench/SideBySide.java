package warta.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import warta.Corpus;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// Pages read by each contender in turn, one page after the other, in one process: what other load
/// there is falls on all alike. Counted are this thread's own time and the collector's.
final class SideBySide {
  static final String OURS = "warta";
  static final String PEER = "readability4j";
  static final String PARSE = "jsoupParse";

  /// All real pages are read so often before they are counted: in the first round each contender
  /// takes half as long again, and from the fourth on it is as fast as it gets.
  private static final int WARM_UPS = 3;

  /// A generated page is read so long before it is counted, and so long while it is.
  private static final Duration WARM_UP = Duration.ofSeconds(12);

  private static final Duration COUNTED = Duration.ofSeconds(4);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Consumer<Given>> contenders = new LinkedHashMap<>();
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private @Nullable Object last; // so that nothing is computed for nobody
  private int pages;

  /// A page's bytes, and its text for those who take nothing else.
  private record Given(Content content, String text) {}

  private SideBySide() {
    contenders.put(OURS, page -> last = clean(page.content()));
    if (Readability4J.isThere()) {
      Readability4J peer = Readability4J.load();
      contenders.put(PEER, page -> last = peer.read(page.text()));
    }
    contenders.put(PARSE, page -> last = Jsoup.parse(page.text()));
  }

  private static Object clean(Content content) {
    return Cleaner.clean((Page.Legible) Pages.parse(content), SiteShapes.NONE);
  }

  /// Pages a second of each contender over a generated page.
  static Map<String, Double> of(GeneratedPage page) {
    SideBySide run = new SideBySide();
    byte[] bytes = page.bytes();
    Given given = new Given(content(Path.of("x.html"), bytes), new String(bytes, UTF_8));
    run.read(given, WARM_UP);
    run.forget();
    run.read(given, COUNTED);
    return run.pagesPerSecond();
  }

  /// Pages a second of each contender over all real web pages.
  static Map<String, Double> ofCorpus() throws IOException {
    List<Path> pages = Corpus.pages();
    SideBySide run = new SideBySide();
    for (int round = 0; round <= WARM_UPS; round++) {
      run.forget();
      for (Path page : pages) {
        run.read(page);
      }
    }
    return run.pagesPerSecond();
  }

  private void read(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    if (Pages.parse(content(path, bytes)) instanceof Page.Html page) {
      Charset charset = Charset.forName(page.charset());
      read(new Given(content(path, bytes), new String(bytes, charset)));
    }
  }

  private void read(Given page, Duration duration) {
    long end = System.nanoTime() + duration.toNanos();
    while (System.nanoTime() < end) {
      read(page);
    }
  }

  private void read(Given page) {
    pages++;
    contenders.forEach((name, contender) -> {
      long start = spent();
      contender.accept(page);
      nanos.merge(name, spent() - start, Long::sum);
    });
  }

  private void forget() {
    pages = 0;
    nanos.clear();
  }

  private Map<String, Double> pagesPerSecond() {
    Map<String, Double> perSecond = new LinkedHashMap<>();
    nanos.forEach((name, spent) -> perSecond.put(name, pages * 1e9 / spent));
    return perSecond;
  }

  private static Content content(Path path, byte[] bytes) {
    return new Content(new Source.OnDisk(path, path.getFileName().toString()), bytes, "0");
  }

  private static long spent() {
    long collected = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      collected += collector.getCollectionTime();
    }
    return THREADS.getCurrentThreadCpuTime() + collected * 1_000_000;
  }
}
