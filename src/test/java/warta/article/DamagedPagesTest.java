package warta.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warta.Corpus;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// No page makes the cleaner throw, lose words or take long, however it was damaged on its way.
///
/// `-Dwarta.damaged=1000` damages a thousand real pages each way and reads every undamaged one,
/// which takes some minutes; `-Dwarta.seed=…` draws others. A failure says seed, round and page.
final class DamagedPagesTest {
  private static final int ROUNDS = Integer.getInteger("warta.damaged", 100);
  private static final long SEED = Long.getLong("warta.seed", 20_261_122);

  /// Of this thread's own time, which no other load on the machine stretches.
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private static final int CHANGED = 200;

  /// What markup is made of: a wrong one of these does more than any other byte.
  private static final String MARKS = "<>\"'=/&;!-{}[] \nabip";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// One way to damage bytes.
  private interface Damage {
    byte[] done(byte[] bytes, Random random);
  }

  private static byte[] cutOff(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }

  private static byte[] changed(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    boolean marks = random.nextBoolean();
    for (int i = 0; i < CHANGED && bytes.length > 0; i++) {
      int as = marks ? MARKS.charAt(random.nextInt(MARKS.length())) : random.nextInt(256);
      changed[random.nextInt(bytes.length)] = (byte) as;
    }
    return changed;
  }

  private static List<Path> ourPages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("src/test/resources/pages", "content")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(f -> !f.toString().endsWith(".expected.txt")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  @Test
  void ourPagesAreReadWhereverTheyAreCutOff() throws IOException {
    damage(ourPages(), DamagedPagesTest::cutOff, 300);
  }

  @Test
  void ourPagesAreReadWhateverBytesAreChanged() throws IOException {
    damage(ourPages(), DamagedPagesTest::changed, 300);
  }

  @Test
  void realPagesAreReadWhereverTheyAreCutOff() throws IOException {
    damage(Corpus.pages(), DamagedPagesTest::cutOff, ROUNDS);
  }

  @Test
  void realPagesAreReadWhateverBytesAreChanged() throws IOException {
    damage(Corpus.pages(), DamagedPagesTest::changed, ROUNDS);
  }

  @Test
  void realPagesAreReadAsTheyAre() throws IOException {
    List<Path> pages = Corpus.pages();
    for (int i = 0; i < pages.size(); i += Math.max(1, pages.size() / ROUNDS)) {
      Path page = pages.get(i);
      Duration took = read(page, Files.readAllBytes(page), page.toString());
      assertThat(took).as(page.toString()).isLessThan(LONGEST);
    }
  }

  /// Draws pages, damages and reads them.
  private static void damage(List<Path> pages, Damage damage, int rounds) throws IOException {
    Random random = new Random(SEED);
    Duration longest = Duration.ZERO;
    String slowest = "";
    for (int round = 0; round < rounds; round++) {
      Path page = pages.get(random.nextInt(pages.size()));
      String called = "seed " + SEED + " round " + round + " " + page;
      byte[] bytes = damage.done(Files.readAllBytes(page), random);
      Duration took = read(page, bytes, called);
      if (took.compareTo(longest) > 0) {
        longest = took;
        slowest = called;
      }
    }
    System.out.println("slowest of " + rounds + ": " + longest.toMillis() + " ms, " + slowest);
    assertThat(longest).as(slowest).isLessThan(LONGEST);
  }

  private static Duration read(Path file, byte[] bytes, String called) {
    Source source = new Source.OnDisk(file, file.getFileName().toString());
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      Page page = Pages.parse(new Content(source, bytes, "0"));
      if (!(page instanceof Page.Legible legible)) {
        return Duration.ZERO; // damage enough to be no text any more
      }
      Article article = Cleaner.clean(legible, SiteShapes.NONE);
      Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
      holds(legible, article, called);
      return took;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(called, e);
    }
  }

  private static void holds(Page.Legible page, Article article, String called) {
    assertThat(article.confidence()).as(called).isBetween(0.0, 1.0);
    for (Block block : article.blocks()) {
      assertThat(block.text()).as(called).isNotBlank().doesNotContain("\n");
      int end = 0;
      for (Link link : block.links()) {
        assertThat(link.start()).as(called).isGreaterThanOrEqualTo(end);
        assertThat(link.end()).as(called).isBetween(link.start(), block.text().length());
        end = link.end();
      }
    }
    if (page instanceof Page.Html html) {
      assertThat(Shown.wrong(html, article)).as(called).isEmpty();
    }
  }
}
