package warta.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import warta.article.Cleaner;
import warta.article.SiteShapes;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// The slowest pages of folders and files, each read once from disk to article, and all of them
/// together: `scripts/bench --slowest FOLDER…`.
final class Slowest {
  private static final int SHOWN = 5;

  private Slowest() {}

  private record Timed(String file, long nanos, boolean read) {}

  public static void main(String[] arguments) throws IOException {
    List<Timed> timed = new ArrayList<>();
    for (int round = 0; round < 2; round++) { // the first one only warms up
      timed.clear();
      Pages.walk(
          List.of(arguments),
          source -> timed.add(time(source)),
          trouble -> System.err.println(trouble));
    }
    long all = timed.stream().mapToLong(Timed::nanos).sum();
    System.out.printf(
        Locale.ROOT,
        "%d pages in %.1f s, %d of them unreadable%n",
        timed.size(),
        all / 1e9,
        timed.stream().filter(t -> !t.read()).count());
    timed.stream()
        .sorted(Comparator.comparingLong(Timed::nanos).reversed())
        .limit(SHOWN)
        .forEach(
            t -> System.out.printf(Locale.ROOT, "%6d ms  %s%n", t.nanos() / 1_000_000, t.file()));
  }

  private static Timed time(Source source) {
    long start = System.nanoTime();
    boolean read =
        Pages.load(source) instanceof Content content
            && Pages.parse(content) instanceof Page.Legible page
            && !Cleaner.clean(page, SiteShapes.NONE).hash().isEmpty();
    return new Timed(source.name(), System.nanoTime() - start, read);
  }
}
