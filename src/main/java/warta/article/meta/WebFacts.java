package warta.article.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import warta.text.Printable;

/// What a web page says of itself to machines, as it says it: strings that have passed the gate,
/// most trusted first, empty where it says nothing.
///
/// @param headline as JSON-LD gives it, or empty
/// @param titles from metadata, for lists and shares; each once
/// @param alternatives what JSON-LD gives as other headlines of the same article
/// @param partings first-level headings that begin with an element of their own, such as a kicker
/// @param windowTitle what the browser's title bar shows
/// @param homes what links to the front page say: the site's name, mostly on its logo
/// @param people authors that JSON-LD calls persons
/// @param authors other author strings, which may name outlets
/// @param editors whom the page calls its editors, and so no authors
/// @param credits what the page marks as naming an author, in its order
/// @param descriptions summaries for lists and shares
/// @param body the article's text as JSON-LD gives it, or empty
/// @param times what `<time>` elements give machines, in page order
/// @param free whether JSON-LD says that everybody may read it; true where it says nothing
public record WebFacts(
    String headline,
    List<String> titles,
    List<String> alternatives,
    List<Parting> partings,
    String windowTitle,
    List<String> sites,
    List<String> homes,
    List<String> people,
    List<String> authors,
    List<String> editors,
    List<Credit> credits,
    List<String> published,
    List<String> updated,
    List<String> descriptions,
    List<String> languages,
    List<String> addresses,
    String body,
    List<String> times,
    boolean free) {

  /// A page with more is a list.
  private static final int MOST_TIMES = 40;

  /// Headings behind these are other articles'.
  private static final int MOST_PARTINGS = 5;

  /// `: ` or ` | ` between a kicker and a headline.
  private static final Pattern BEFORE_REST = Pattern.compile("^[\\s:|–—·•-]+");

  /// `kicker`, `article__topline`, `h1small`, `<small>`; not `headline`.
  private static final Pattern KICKER =
      Pattern.compile(
          "(?i)kicker|overline|over-line|topline|roofline|dachzeile|spitzmarke|eyebrow|rubric|small|surtitle|supertitle|antetitulo|occhiello|surtitre|volada");

  /// No page, no facts.
  public static final WebFacts NONE =
      new WebFacts(
          "", List.of(), List.of(), List.of(), "", List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "",
          List.of(), true);

  /// What a page marks as naming an author.
  ///
  /// @param words as they are shown
  /// @param sure whether the mark says so to machines; else the element is only named so
  public record Credit(String words, boolean sure) {}

  /// A first-level heading in two parts.
  ///
  /// @param front what stands in its first element: a kicker, or a part of the headline
  /// @param rest what follows
  /// @param kicker whether the page's author named the first element for being a kicker
  public record Parting(String front, String rest, boolean kicker) {}

  /// Reads a document's head, its metadata and its structured data. One pass over its elements.
  public static WebFacts of(Document document) {
    Gathering gathering = new Gathering();
    document.traverse((node, _) -> {
      if (node instanceof Element element) {
        gathering.look(element);
      }
    });
    return gathering.facts(document);
  }

  private static final class Gathering {
    private final MetaNames metas = new MetaNames();
    private final List<JsonLd> nodes = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<Parting> partings = new ArrayList<>();
    private final HomeLinks homes = new HomeLinks();
    private final AuthorMarks credits = new AuthorMarks();
    private String windowTitle = "";
    private String canonical = "";

    void look(Element element) {
      credits.look(element);
      switch (element.normalName()) {
        case "meta" -> metas.look(element);
        case "time" -> {
          if (times.size() < MOST_TIMES && element.hasAttr("datetime")) {
            times.add(clean(element.attr("datetime")));
          }
        }
        case "script" -> {
          if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            nodes.addAll(JsonLd.read(element.data()));
          }
        }
        case "link" -> {
          if (element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attr("href");
          }
        }
        case "h1" -> part(element);
        case "a" -> homes.look(element);
        case "title" -> {
          Element parent = element.parent();
          boolean drawn = parent != null && parent.normalName().equals("svg");
          if (windowTitle.isEmpty() && !drawn) {
            windowTitle = clean(element.text());
          }
        }
        default -> {}
      }
    }

    private void part(Element heading) {
      Element first = heading.firstElementChild();
      while (first != null && first.text().equals(heading.text())) {
        first = first.firstElementChild();
      }
      if (first == null || first.parent() == null || partings.size() >= MOST_PARTINGS) {
        return;
      }
      String front = clean(first.text());
      String all = clean(first.parent().text());
      String rest = all.startsWith(front) ? all.substring(front.length()) : "";
      rest = BEFORE_REST.matcher(rest).replaceFirst("");
      if (!front.isEmpty() && !rest.isEmpty()) {
        boolean kicker = KICKER.matcher(first.className() + " " + first.normalName()).find();
        partings.add(new Parting(front, rest, kicker));
      }
    }

    WebFacts facts(Document document) {
      JsonLd article = article();
      Set<String> people = new LinkedHashSet<>();
      Set<String> others = new LinkedHashSet<>();
      if (article != null) {
        authors(article, people, others);
      }
      others.addAll(metas.all("author"));
      others.addAll(metas.written());
      return new WebFacts(
          clean(string(article, "headline")),
          List.copyOf(new LinkedHashSet<>(metas.all("title"))),
          strings(article, "alternativeHeadline"),
          List.copyOf(partings),
          windowTitle,
          joined(article, "publisher", metas.all("site")),
          homes.names(addresses()),
          people.stream().map(WebFacts::clean).toList(),
          others.stream().map(WebFacts::clean).toList(),
          editors(article),
          credits.all(),
          joined(article, "datePublished", metas.all("published")),
          joined(article, "dateModified", metas.all("updated")),
          joined(article, "description", metas.all("description")),
          languages(document, article),
          addresses(),
          body(article),
          List.copyOf(times),
          article == null || !string(article, "isAccessibleForFree").equalsIgnoreCase("false"));
    }

    /// The article's text as its node tells it, else the longest that another node of the page
    /// tells: two programs may describe one article, and one of them its text.
    private String body(@Nullable JsonLd article) {
      String body = string(article, "articleBody");
      if (body.isBlank()) {
        for (JsonLd node : nodes) {
          String other = string(node, "articleBody");
          body = other.length() > body.length() ? other : body;
        }
      }
      return clean(withoutMarkup(body));
    }

    private static String withoutMarkup(String text) {
      boolean markup = text.contains("</") || text.contains("<br") || text.contains("<p>");
      return markup ? Parser.parse(text, "").text() : text;
    }

    private List<String> languages(Document document, @Nullable JsonLd article) {
      List<String> languages = new ArrayList<>();
      Element html = document.firstElementChild();
      if (html != null && !html.attr("lang").isBlank()) {
        languages.add(clean(html.attr("lang")));
      }
      languages.addAll(joined(article, "inLanguage", metas.all("language")));
      return languages;
    }

    private List<String> addresses() {
      List<String> addresses = new ArrayList<>();
      if (!canonical.isBlank()) {
        addresses.add(clean(canonical));
      }
      addresses.addAll(metas.all("address"));
      return addresses;
    }

    private @Nullable JsonLd article() {
      for (String type : List.of("article", "posting", "report", "review", "recipe")) {
        for (JsonLd node : nodes) {
          if (node.isA(type) && node.string("headline") != null) {
            return node;
          }
        }
      }
      return null;
    }

    private void authors(JsonLd article, Set<String> people, Set<String> others) {
      Set<String> outlets = new LinkedHashSet<>();
      List<Object> authors = new ArrayList<>(article.list("author"));
      if (authors.isEmpty()) {
        authors.addAll(article.list("creator"));
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

    private List<String> editors(@Nullable JsonLd article) {
      List<String> editors = new ArrayList<>(metas.all("editor"));
      for (Object editor : article == null ? List.of() : article.list("editor")) {
        String name = editor instanceof JsonLd node ? node.string("name") : String.valueOf(editor);
        if (name != null) {
          editors.add(clean(name));
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

    private static List<String> joined(@Nullable JsonLd node, String name, List<String> more) {
      Set<String> all = new LinkedHashSet<>();
      String first = string(node, name);
      if (!first.isBlank() && !first.startsWith("http") && !first.startsWith("#")) {
        all.add(clean(first));
      }
      all.addAll(more);
      return List.copyOf(all);
    }

    private static List<String> strings(@Nullable JsonLd node, String name) {
      if (node == null) {
        return List.of();
      }
      return node.list(name).stream()
          .filter(String.class::isInstance)
          .map(said -> clean((String) said))
          .filter(said -> !said.isEmpty())
          .toList();
    }

    private static String string(@Nullable JsonLd node, String name) {
      String value = node == null ? null : node.string(name);
      return value == null ? "" : value;
    }
  }

  /// Unescapes twice-escaped text, lets it pass the gate, folds its white space.
  static String clean(String raw) {
    String unescaped = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
    return Folding.folded(Printable.clean(unescaped));
  }
}
