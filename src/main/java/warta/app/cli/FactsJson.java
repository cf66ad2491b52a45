package warta.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import warta.article.Place;
import warta.digest.facts.Dated;
import warta.digest.facts.Facts;
import warta.digest.facts.Figure;
import warta.digest.facts.Name;
import warta.digest.facts.When;

/// Facts as a JSON object; the names are documented in the README and do not change.
final class FactsJson {
  private FactsJson() {}

  static void write(JsonGenerator json, String file, Facts facts) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeArrayFieldStart("names");
    for (Name name : facts.names()) {
      write(json, name);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (Figure figure : facts.figures()) {
      write(json, figure);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dates");
    for (Dated dated : facts.dates()) {
      When when = dated.date();
      json.writeStartObject();
      ArticleJson.string(json, "date", when == null ? null : when.iso());
      json.writeStringField("precision", dated.precision().name().toLowerCase(Locale.ROOT));
      json.writeStringField("text", dated.text());
      place(json, dated.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    When event = facts.eventDate();
    ArticleJson.string(json, "eventDate", event == null ? null : event.iso());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Name name) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name.name());
    json.writeArrayFieldStart("variants");
    for (String variant : name.variants()) {
      json.writeString(variant);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (Place place : name.places()) {
      json.writeStartObject();
      place(json, place);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("kind", name.kind().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Figure figure) throws IOException {
    json.writeStartObject();
    number(json, "value", figure.value());
    ArticleJson.string(json, "unit", figure.unit());
    ArticleJson.string(json, "of", figure.of());
    json.writeArrayFieldStart("parts");
    for (BigDecimal part : figure.parts()) {
      json.writeNumber(part.toPlainString());
    }
    json.writeEndArray();
    json.writeStringField("text", figure.text());
    place(json, figure.place());
    json.writeEndObject();
  }

  /// `4700000`, never `4.7E+6`.
  private static void number(JsonGenerator json, String name, BigDecimal value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(value.toPlainString());
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeNumberField("block", place.block());
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
  }
}
