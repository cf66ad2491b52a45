package warta.article.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What the structured data of a page says of its article: nothing, where no node of it describes
/// one with a headline.
final class LdArticle {
  /// What the types of such nodes have in their names, most trusted first: `NewsArticle`,
  /// `BlogPosting`, `ReportageNewsArticle`.
  private static final List<String> TYPES =
      List.of("article", "posting", "report", "review", "recipe");

  private final List<JsonLd> nodes;
  private final @Nullable JsonLd article;

  /// @param nodes all that the page describes, in its order
  LdArticle(List<JsonLd> nodes) {
    this.nodes = List.copyOf(nodes);
    this.article = article(this.nodes);
  }

  private static @Nullable JsonLd article(List<JsonLd> nodes) {
    for (String type : TYPES) {
      for (JsonLd node : nodes) {
        if (node.isA(type) && node.string("headline") != null) {
          return node;
        }
      }
    }
    return null;
  }

  /// Whether everybody may read it, as long as nothing says otherwise.
  boolean isFree() {
    return !string("isAccessibleForFree").equalsIgnoreCase("false");
  }

  /// The first string of this name, as it stands; empty where there is none.
  String string(String name) {
    return article == null ? "" : string(article, name);
  }

  /// All strings of this name, clean, without empty ones.
  List<String> strings(String name) {
    return values(name).stream()
        .filter(String.class::isInstance)
        .map(said -> WebFacts.clean((String) said))
        .filter(said -> !said.isEmpty())
        .toList();
  }

  /// The article's text as its node tells it, else the longest that another node of the page tells:
  /// two programs may describe one article, and one of them its text.
  String body() {
    String body = string("articleBody");
    if (body.isBlank()) {
      for (JsonLd node : nodes) {
        String other = string(node, "articleBody");
        body = other.length() > body.length() ? other : body;
      }
    }
    return WebFacts.clean(withoutMarkup(body));
  }

  private static String withoutMarkup(String text) {
    boolean markup = text.contains("</") || text.contains("<br") || text.contains("<p>");
    return markup ? Parser.parse(text, "").text() : text;
  }

  /// Adds the authors that are called persons to some, and other author strings to others: those of
  /// outlets only where nobody is called a person.
  void addAuthors(Set<String> people, Set<String> others) {
    Set<String> outlets = new LinkedHashSet<>();
    List<Object> authors = new ArrayList<>(values("author"));
    if (authors.isEmpty()) {
      authors.addAll(values("creator"));
    }
    for (Object author : authors) {
      if (author instanceof String said) {
        others.add(said);
      } else if (author instanceof JsonLd node) {
        JsonLd known = resolved(node);
        for (Object name : known.list("name")) {
          boolean person = known.isA("person");
          (person ? people : outlets).add(String.valueOf(name));
        }
      }
    }
    if (people.isEmpty()) {
      others.addAll(outlets); // called none, or called wrongly
    }
  }

  /// Whom it calls its editors.
  List<String> editors() {
    List<String> editors = new ArrayList<>();
    for (Object editor : values("editor")) {
      String name = editor instanceof JsonLd node ? node.string("name") : String.valueOf(editor);
      if (name != null) {
        editors.add(WebFacts.clean(name));
      }
    }
    return editors;
  }

  /// A node that only points at another is that other.
  private JsonLd resolved(JsonLd node) {
    String id = node.string("@id");
    if (node.string("name") != null || id == null) {
      return node;
    }
    return nodes.stream()
        .filter(n -> id.equals(n.string("@id")) && n.string("name") != null)
        .findFirst()
        .orElse(node);
  }

  private List<?> values(String name) {
    return article == null ? List.of() : article.list(name);
  }

  private static String string(JsonLd node, String name) {
    String value = node.string(name);
    return value == null ? "" : value;
  }
}
