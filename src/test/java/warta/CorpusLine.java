package warta;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An article as the data beside the project have it: a JSON object a line.
///
/// @param fields its strings, by name; those of inner objects are left out
/// @param paragraphs those of its field `paragraphs`; empty where it has none
public record CorpusLine(Map<String, String> fields, List<String> paragraphs) {

  /// The articles of a packed file, in its order.
  ///
  /// @param file `….jsonl.xz`
  /// @throws IOException where it cannot be read or unpacked
  public static List<CorpusLine> packed(Path file) throws IOException {
    return all("xz", "-dc", file.toString());
  }

  /// What a packed set of pages says of each page.
  ///
  /// @param file `….tar.xz` with a `gold.jsonl` in it
  /// @throws IOException where it cannot be read or unpacked
  public static List<CorpusLine> gold(Path file) throws IOException {
    return all("tar", "-xJOf", file.toString(), "gold.jsonl");
  }

  /// One article.
  ///
  /// @param json a line of such a file
  public static CorpusLine of(String json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    List<String> paragraphs = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      int depth = 0;
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 1 && token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (depth == 1 && token == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        } else if (depth == 2 && token == JsonToken.VALUE_STRING && name.equals("paragraphs")) {
          paragraphs.add(parser.getText());
        }
      }
    }
    return new CorpusLine(fields, paragraphs);
  }

  /// A string of it, empty where it has none of that name.
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private static List<CorpusLine> all(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + ": exit code " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(String.join(" ", command));
    }
    List<CorpusLine> articles = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        articles.add(of(line));
      }
    }
    return articles;
  }
}
