package warta.article.meta;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One structured description of a thing in a page (schema.org as JSON-LD), read leniently: what
/// stands before a fault is kept.
///
/// @param values by name; a value is a string, a node or a list of these
public record JsonLd(Map<String, Object> values) {
  private static final int DEPTH = 40;
  private static final int MOST_VALUES = 100_000;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(5_000_000)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /// The things that one script describes, those in a `@graph` too, in their order.
  static List<JsonLd> read(String script) {
    int curly = script.indexOf('{');
    int square = script.indexOf('[');
    int start = square >= 0 && (square < curly || curly < 0) ? square : curly;
    if (start < 0) {
      return List.of();
    }
    List<JsonLd> nodes = new ArrayList<>();
    Reading reading = new Reading();
    try (JsonParser parser = FACTORY.createParser(script.substring(start))) {
      parser.nextToken();
      reading.value(parser);
    } catch (IOException _) {
      // A stranger's script; what was read until here is what it says.
    }
    reading.outermost.forEach(value -> gather(value, nodes));
    return nodes;
  }

  private static void gather(Object value, List<JsonLd> nodes) {
    if (value instanceof JsonLd node) {
      nodes.add(node);
      node.list("@graph").forEach(inner -> gather(inner, nodes));
      node.list("mainEntity").forEach(inner -> gather(inner, nodes));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> gather(inner, nodes));
    }
  }

  /// What stands under a name, as a list.
  List<Object> list(String name) {
    Object value = values.get(name);
    return switch (value) {
      case null -> List.of();
      case List<?> list -> List.copyOf(list);
      default -> List.of(value);
    };
  }

  /// The first string under a name, or the name of the first node; null where there is none.
  @Nullable String string(String name) {
    for (Object value : list(name)) {
      if (value instanceof String said && !said.isBlank()) {
        return said;
      }
      if (value instanceof JsonLd node) {
        String inner = node.string("name");
        return inner == null ? node.string("@id") : inner;
      }
    }
    return null;
  }

  /// Whether one of the node's types ends with or holds this word, whatever its case.
  boolean isA(String word) {
    return list("@type").stream()
        .anyMatch(t -> t instanceof String s && s.toLowerCase(Locale.ROOT).contains(word));
  }

  /// Reads values while there is something to read; keeps the outermost ones as they fill up, so
  /// that a script cut short has said what it said.
  private static final class Reading {
    private final List<Object> outermost = new ArrayList<>();
    private int count;

    private Object value(JsonParser parser) throws IOException {
      boolean outer = count == 0;
      if (count++ > MOST_VALUES) {
        throw new IOException("too many values");
      }
      JsonToken token = parser.currentToken();
      if (token == JsonToken.START_OBJECT) {
        JsonLd node = new JsonLd(new LinkedHashMap<>());
        if (outer) {
          outermost.add(node);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          node.values().putIfAbsent(name, value(parser));
        }
        return node;
      }
      if (token == JsonToken.START_ARRAY) {
        List<Object> list = new ArrayList<>();
        if (outer) {
          outermost.add(list);
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
          list.add(value(parser));
        }
        return list;
      }
      return parser.getValueAsString("");
    }
  }
}
