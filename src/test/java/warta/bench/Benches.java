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
/// parse that both rest on, as a table.
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
            .addProfiler(GCProfiler.class)
            .resultFormat(ResultFormatType.JSON)
            .result(arguments[0]);
    if (!Readability4J.isThere()) {
      options.exclude(SideBySide.PEER);
    }
    Map<String, Double> allocated = allocated(new Runner(options.build()).run());
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
      for (String figure : result.getSecondaryResults().keySet()) {
        if (figure.endsWith("gc.alloc.rate.norm")) {
          allocated.put(
              page + result.getPrimaryResult().getLabel(),
              result.getSecondaryResults().get(figure).getScore());
        }
      }
    }
    return allocated;
  }
}
