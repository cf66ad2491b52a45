package warta.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.article.Article;
import warta.text.Printable;

/// Summaries of the public sets beside the project: sound, and at least as near to the references
/// as the first sentences of each article are.
@Tag("slow")
class SummaryCorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus/summary");

  /// A token as the bench counts them: `pasukan`, `1`, `000`.
  private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /// Lines between paragraphs that the cleaner takes: `SCROLL TO CONTINUE WITH CONTENT`, `Baca
  /// juga: …`.
  private static final Pattern NOISE =
      Pattern.compile(
          "^(scroll to continue|advertisement|baca|simak|tonton|lihat juga|saksikan|\\[gambas|"
              + "halaman selanjutnya|read more|scroll down|click here|share this|video ?:)",
          Pattern.CASE_INSENSITIVE);

  private record Document(
      String title, String language, List<String> paragraphs, String reference) {}

  /// The floors are the scores of the lead.
  @ParameterizedTest
  @CsvSource({"indosum, 60, 67.6", "detik, 45, 30.0", "cnndm, 50, 28.5"})
  void summariesAreSoundAndNoWorseThanTheLead(String set, int words, double floor)
      throws IOException, InterruptedException {
    Budget budget = new Budget(words, 5);
    double sum = 0;
    List<Document> documents = documents(set);
    for (Document document : documents) {
      Article article =
          Articles.of(
              document.title, document.language, document.paragraphs.toArray(String[]::new));
      Summary summary = Summarizer.summarize(article, budget);
      SummarizerTest.assertSound(article, summary, budget);
      String text = summary.picks().stream().map(Pick::text).collect(Collectors.joining(" "));
      sum += rouge(text, document.reference);
    }
    assertThat(100 * sum / documents.size()).as(set).isGreaterThanOrEqualTo(floor);
  }

  /// ROUGE-1 F1 of two texts.
  private static double rouge(String summary, String reference) {
    Map<String, Integer> one = tokens(summary);
    Map<String, Integer> other = tokens(reference);
    int shared = 0;
    for (Map.Entry<String, Integer> e : one.entrySet()) {
      shared += Math.min(e.getValue(), other.getOrDefault(e.getKey(), 0));
    }
    return shared == 0 ? 0 : 2.0 * shared / (size(one) + size(other));
  }

  private static int size(Map<String, Integer> tokens) {
    return tokens.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> tokens(String text) {
    Map<String, Integer> tokens = new HashMap<>();
    Matcher matcher = TOKEN.matcher(text.toLowerCase(java.util.Locale.ROOT));
    while (matcher.find()) {
      tokens.merge(matcher.group(), 1, Integer::sum);
    }
    return tokens;
  }

  private static List<Document> documents(String set) throws IOException, InterruptedException {
    Path file = CORPUS.resolve(set + ".jsonl.xz");
    assumeTrue(Files.isReadable(file), () -> "no " + file + ": skipped");
    Process xz =
        new ProcessBuilder("xz", "-dc", file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String text = new String(xz.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(xz.waitFor() == 0, "no xz here: skipped");
    List<Document> documents = new ArrayList<>();
    for (String line : text.lines().toList()) {
      documents.add(document(line));
    }
    return documents;
  }

  private static Document document(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    List<String> paragraphs = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING && name.equals("paragraphs")) {
          String text = Printable.clean(parser.getText()).replaceAll("\\s+", " ").strip();
          if (!text.isEmpty() && !NOISE.matcher(text).find()) {
            paragraphs.add(text);
          }
        } else if (token == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        }
      }
    }
    return new Document(
        fields.getOrDefault("title", ""),
        fields.get("lang"),
        paragraphs,
        fields.getOrDefault("reference", ""));
  }
}
