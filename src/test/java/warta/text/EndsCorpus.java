package warta.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

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
            SUMMARIES.stream().map(s -> ROOT.resolve("summary/" + s + ".jsonl.xz")),
            PAGES.stream().map(s -> ROOT.resolve("extraction/" + s + ".tar.xz")))
        .allMatch(Files::isReadable);
  }

  /// The drawn articles, set by set.
  static List<Text> drawn() throws IOException {
    List<Text> drawn = new ArrayList<>();
    for (String set : SUMMARIES) {
      List<Text> all = shuffled(read(set, "xz", "-dc", ROOT + "/summary/" + set + ".jsonl.xz"));
      for (int i = 0; i < OF_EACH_SET; i++) {
        Text text = all.get(i);
        boolean heldBack = i >= OF_EACH_SET - HELD_BACK;
        drawn.add(new Text(set, text.id, text.language, text.paragraphs, heldBack));
      }
    }
    Map<String, List<Text>> byLanguage = new TreeMap<>();
    for (String set : PAGES) {
      String file = ROOT + "/extraction/" + set + ".tar.xz";
      for (Text text : read(set, "tar", "-xJOf", file, "gold.jsonl")) {
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

  private static List<Text> read(String set, String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<Text> texts = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isBlank()) {
        texts.add(text(set, line));
      }
    }
    return texts;
  }

  /// One line of a set. The language is the one its text is in: a label may be a whole set's.
  private static Text text(String set, String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    List<String> paragraphs = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING && name.equals("paragraphs")) {
          paragraphs.add(parser.getText());
        } else if (token == JsonToken.VALUE_STRING) {
          fields.putIfAbsent(name, parser.getText());
        }
      }
    }
    if (paragraphs.isEmpty()) {
      paragraphs.addAll(List.of(fields.getOrDefault("text", "").split("\n", -1)));
    }
    String language = Language.detect(String.join("\n", paragraphs));
    return new Text(
        set,
        fields.getOrDefault("id", ""),
        language == null ? "" : language,
        List.copyOf(paragraphs),
        false);
  }
}
