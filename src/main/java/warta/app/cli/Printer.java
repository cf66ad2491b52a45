package warta.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Prints one thing after another in a format: separators and brackets are its own business.
final class Printer implements AutoCloseable {
  private final Format format;
  private final Output out;
  private final JsonGenerator json;
  private boolean first = true;

  /// What writes one thing as a JSON object.
  interface ToJson {
    void write(JsonGenerator json) throws IOException;
  }

  Printer(Format format, Output out) {
    this.format = format;
    this.out = out;
    try {
      json = new JsonFactory().createGenerator(out);
      json.setPrettyPrinter(new MinimalPrettyPrinter("")); // what stands between objects is ours
      if (format == Format.JSON) {
        out.write("[\n".getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Prints one thing, whole, so that a stop between two things leaves whole lines.
  void print(Printout.Forms forms) {
    if (format == Format.JSON || format == Format.JSONL) {
      try {
        if (format == Format.JSON && !first) {
          out.write(",\n".getBytes(StandardCharsets.UTF_8));
        }
        forms.json().write(json);
        json.flush();
        if (format == Format.JSONL) {
          out.write('\n');
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e); // Output throws none: this is a mistake of ours
      }
    } else {
      boolean markdown = format == Format.MARKDOWN;
      String rule = first ? "" : markdown ? "\n---\n\n" : "\n" + "─".repeat(72) + "\n\n";
      String text = (markdown ? forms.markdown() : forms.plain()).get();
      out.write((rule + text).getBytes(StandardCharsets.UTF_8));
    }
    first = false;
  }

  @Override
  public void close() {
    if (format == Format.JSON) {
      out.write((first ? "]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }
}
