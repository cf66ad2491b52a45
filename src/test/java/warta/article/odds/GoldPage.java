package warta.article.odds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import warta.CorpusLine;
import warta.page.Content;
import warta.page.Page;
import warta.page.Pages;
import warta.page.Source;

/// A page of the extraction corpus and the text a person marked as its article.
///
/// @param set the benchmark it is of
/// @param site its host, or its own name where it names none: pages of one site are never on both
///   sides of a cross-validation
record GoldPage(String set, String id, String site, Page.Html page, String gold) {
  /// The sets whose pages are web pages with their whole text marked.
  static final List<String> SETS =
      List.of(
          "fundus",
          "fundus_eval",
          "newspaper4k",
          "scrapinghub",
          "wcxb",
          "indonesian",
          "indonesian_modern");

  /// The pages of a set, unpacked by `tar` below a folder.
  static List<GoldPage> of(Path corpus, Path unpacked, String set) throws IOException {
    Path folder = unpacked.resolve(set);
    Files.createDirectories(folder);
    run("tar", "-xJf", corpus.resolve(set + ".tar.xz").toString(), "-C", folder.toString());
    Map<String, Map<String, String>> gold = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      CorpusLine article = CorpusLine.of(line);
      gold.put(article.field("id"), article.fields());
    }
    List<GoldPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.lastIndexOf('.'));
        Map<String, String> fields = gold.getOrDefault(id, Map.of());
        String text = fields.get("text");
        if (text != null
            && Pages.load(new Source.OnDisk(file, name)) instanceof Content content
            && Pages.parse(content) instanceof Page.Html html) {
          pages.add(new GoldPage(set, id, site(fields.get("url"), id), html, text));
        }
      }
    }
    return pages;
  }

  private static String site(String url, String id) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? id : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException _) {
      return id;
    }
  }

  private static void run(String... command) throws IOException {
    try {
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IOException(String.join(" ", command) + ": exit code " + code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
