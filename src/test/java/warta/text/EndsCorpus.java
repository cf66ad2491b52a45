package warta.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import warta.CorpusLine;

/// Articles of the corpus beside the project whose sentence ends are marked in
/// `/text/sentence-ends.tsv`: 60 of each set of summaries, and up to 20 of each language but
/// Indonesian and English among the labelled pages. Drawn by a fixed seed, the same each time.
final class EndsCorpus {
  static final Path ROOT = Path.of("../shared/corpus");

  private static final long SEED = 20_261;
  private static final int OF_EACH_SET = 60;

  /// The last so many of a set's draw were kept apart while rules were written.
  private static final int HELD_BACK = 20;

  private static final int OF_EACH_LANGUAGE = 20;
  private static final List<String> SUMMARIES = List.of("indosum", "detik", "cnndm");
  private static final List<String> PAGES =
      List.of("fundus", "fundus_eval", "scrapinghub", "wcxb", "newspaper4k");

  /// An article.
  ///
  /// @param set file it is in, without its endings
  /// @param paragraphs as the corpus has them, so that places hold
  /// @param heldBack whether no rule was written after a look at it
  record Text(String set, String id, String language, List<String> paragraphs, boolean heldBack) {}

  private EndsCorpus() {}

  /// Whether the corpus is there.
  static boolean isThere() {
    return Stream.concat(
            SUMMARIES.stream().map(EndsCorpus::summaries), PAGES.stream().map(EndsCorpus::pages))
        .allMatch(Files::isReadable);
  }

  private static Path summaries(String set) {
    return ROOT.resolve("summary/" + set + ".jsonl.xz");
  }

  private static Path pages(String set) {
    return ROOT.resolve("extraction/" + set + ".tar.xz");
  }

  /// The drawn articles, set by set.
  static List<Text> drawn() throws IOException {
    List<Text> drawn = new ArrayList<>();
    for (String set : SUMMARIES) {
      List<Text> all = shuffled(texts(set, CorpusLine.packed(summaries(set))));
      for (int i = 0; i < OF_EACH_SET; i++) {
        Text text = all.get(i);
        boolean heldBack = i >= OF_EACH_SET - HELD_BACK;
        drawn.add(new Text(set, text.id, text.language, text.paragraphs, heldBack));
      }
    }
    Map<String, List<Text>> byLanguage = new TreeMap<>();
    for (String set : PAGES) {
      for (Text text : texts(set, CorpusLine.gold(pages(set)))) {
        if (!List.of("id", "en", "").contains(text.language)) {
          byLanguage.computeIfAbsent(text.language, _ -> new ArrayList<>()).add(text);
        }
      }
    }
    byLanguage
        .values()
        .forEach(l -> shuffled(l).stream().limit(OF_EACH_LANGUAGE).forEach(drawn::add));
    return drawn;
  }

  private static List<Text> shuffled(List<Text> texts) {
    List<Text> shuffled = new ArrayList<>(texts);
    shuffled.sort(Comparator.comparing(Text::id));
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled;
  }

  private static List<Text> texts(String set, List<CorpusLine> lines) {
    return lines.stream().map(line -> text(set, line)).toList();
  }

  /// One article of a set. The language is the one its text is in: a label may be a whole set's.
  private static Text text(String set, CorpusLine line) {
    List<String> paragraphs =
        line.paragraphs().isEmpty()
            ? List.of(line.field("text").split("\n", -1))
            : line.paragraphs();
    String language = Language.detect(String.join("\n", paragraphs));
    return new Text(set, line.field("id"), language == null ? "" : language, paragraphs, false);
  }
}
