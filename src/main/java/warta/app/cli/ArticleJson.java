package warta.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.About;
import warta.article.Article;
import warta.article.Block;
import warta.article.Moment;
import warta.article.Piece;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.digest.Why;
import warta.words.Words;

/// Articles and summaries as JSON objects; the names are documented in the README and do not
/// change.
final class ArticleJson {
  private ArticleJson() {}

  static void write(JsonGenerator json, String file, Article article, Words words)
      throws IOException {
    About about = article.about();
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("title", about.title());
    json.writeBooleanField("titleDerived", about.titleDerived());
    string(json, "standfirst", about.standfirst());
    json.writeArrayFieldStart("byline");
    for (String name : about.byline()) {
      json.writeString(name);
    }
    json.writeEndArray();
    string(json, "source", about.source());
    string(json, "dateline", about.dateline());
    string(json, "published", iso(about.published()));
    string(json, "updated", iso(about.updated()));
    string(json, "language", about.language());
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      json.writeStartObject();
      json.writeStringField("type", type(block));
      json.writeStringField("text", block.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("removed");
    for (Piece.Taken taken : article.removed()) {
      json.writeStartObject();
      json.writeStringField("text", taken.text());
      json.writeStringField("reason", taken.reason().say(words));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("words", article.words());
    json.writeNumberField("confidence", Math.round(article.confidence() * 100) / 100.0);
    json.writeEndObject();
  }

  static void write(JsonGenerator json, String file, Article article, Summary summary)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("title", article.about().title());
    string(json, "language", article.about().language());
    json.writeArrayFieldStart("sentences");
    for (Pick pick : summary.picks()) {
      json.writeStartObject();
      json.writeStringField("text", pick.text());
      json.writeNumberField("block", pick.place().block());
      json.writeNumberField("start", pick.place().start());
      json.writeNumberField("end", pick.place().end());
      json.writeArrayFieldStart("why");
      for (Why why : pick.why()) {
        json.writeStartObject();
        json.writeStringField("kind", why.kind().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("count", why.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String type(Block block) {
    return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String iso(@Nullable Moment moment) {
    return moment == null ? null : moment.iso();
  }

  static void string(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }
}
