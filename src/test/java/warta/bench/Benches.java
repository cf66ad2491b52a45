package warta.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import warta.Corpus;

/// What `scripts/bench` runs when nothing else is asked: the cleaner beside its peer and beside the
/// parse that both rest on, and what a summary and facts cost, as tables.
///
/// JMH gives the allocation and its own figures, which go to a file; it measures one contender
/// after the other by the clock on the wall, so on a busy machine its times say little. The table's
/// are of [SideBySide].
final class Benches {
  private Benches() {}

  /// Runs and prints.
  ///
  /// @param arguments the file that JMH's figures go to
  public static void main(String[] arguments) throws IOException, RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(CleaningBench.class.getName())
            .include(DigestBench.class.getName())
            .addProfiler(GCProfiler.class)
            .resultFormat(ResultFormatType.JSON)
            .result(arguments[0]);
    if (!Readability4J.isThere()) {
      options.exclude(SideBySide.PEER);
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, Double> allocated = allocated(results);
    System.out.println();
    System.out.println("page             contender       pages/s  allocated/page  time / warta's");
    for (GeneratedPage page : GeneratedPage.values()) {
      String name = page.name().toLowerCase(Locale.ROOT);
      String label = "%-7s %4d kB".formatted(name, page.bytes().length / 1000);
      rows(label, name, SideBySide.of(page), allocated);
    }
    if (Corpus.isThere()) {
      rows("real pages", "", SideBySide.ofCorpus(), allocated);
    } else {
      System.out.println("no real pages beside the project: only generated ones were read");
    }
    digests(results);
  }

  /// By the clock on the wall, as JMH measures: on a busy machine they are greater than they are.
  private static void digests(Collection<RunResult> results) {
    System.out.println();
    System.out.println(
        "article                             made of it  ms/article  allocated/article");
    for (RunResult result : results) {
      String article = result.getParams().getParam("document");
      if (article != null) {
        System.out.printf(
            Locale.ROOT,
            "%-35s %-10s %11.2f %15.1f MB%n",
            article,
            result.getPrimaryResult().getLabel(),
            result.getPrimaryResult().getScore() / 1_000,
            bytes(result) / 1e6);
      }
    }
  }

  private static double bytes(RunResult result) {
    for (String figure : result.getSecondaryResults().keySet()) {
      if (figure.endsWith("gc.alloc.rate.norm")) {
        return result.getSecondaryResults().get(figure).getScore();
      }
    }
    return Double.NaN;
  }

  private static void rows(
      String label, String page, Map<String, Double> perSecond, Map<String, Double> allocated) {
    double ours = perSecond.get(SideBySide.OURS);
    perSecond.forEach((name, speed) -> {
      Double bytes = allocated.get(page + name);
      System.out.printf(
          Locale.ROOT,
          "%-16s %-14s %8.0f %15s %15.2f%n",
          label,
          name,
          speed,
          bytes == null ? "" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6),
          ours / speed);
    });
  }

  /// Bytes a page, by page and contender.
  private static Map<String, Double> allocated(Collection<RunResult> results) {
    Map<String, Double> allocated = new HashMap<>();
    for (RunResult result : results) {
      String page = result.getParams().getParam("page");
      allocated.put(page + result.getPrimaryResult().getLabel(), bytes(result));
    }
    return allocated;
  }
}
