package warta.article.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Gathers what a page says of itself to machines while its elements pass one by one.
final class GatheredFacts {
  /// A page with more is a list.
  private static final int MOST_TIMES = 40;

  private final MetaNames metas = new MetaNames();
  private final List<JsonLd> nodes = new ArrayList<>();
  private final List<String> times = new ArrayList<>();
  private final Partings partings = new Partings();
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
          times.add(WebFacts.clean(element.attr("datetime")));
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
      case "h1" -> partings.look(element);
      case "a" -> homes.look(element);
      case "title" -> {
        Element parent = element.parent();
        boolean drawn = parent != null && parent.normalName().equals("svg");
        if (windowTitle.isEmpty() && !drawn) {
          windowTitle = WebFacts.clean(element.text());
        }
      }
      default -> {}
    }
  }

  /// All that was gathered, after the last element of the document.
  WebFacts facts(Document document) {
    LdArticle article = new LdArticle(nodes);
    Set<String> people = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    article.addAuthors(people, others);
    others.addAll(metas.all("author"));
    others.addAll(metas.written());
    List<String> editors = new ArrayList<>(metas.all("editor"));
    editors.addAll(article.editors());
    return new WebFacts(
        WebFacts.clean(article.string("headline")),
        List.copyOf(new LinkedHashSet<>(metas.all("title"))),
        article.strings("alternativeHeadline"),
        partings.all(),
        windowTitle,
        joined(article.string("publisher"), metas.all("site")),
        homes.names(addresses()),
        people.stream().map(WebFacts::clean).toList(),
        others.stream().map(WebFacts::clean).toList(),
        editors,
        credits.all(),
        joined(article.string("datePublished"), metas.all("published")),
        joined(article.string("dateModified"), metas.all("updated")),
        joined(article.string("description"), metas.all("description")),
        languages(document, article),
        addresses(),
        article.body(),
        List.copyOf(times),
        article.isFree());
  }

  private List<String> languages(Document document, LdArticle article) {
    List<String> languages = new ArrayList<>();
    Element html = document.firstElementChild();
    if (html != null && !html.attr("lang").isBlank()) {
      languages.add(WebFacts.clean(html.attr("lang")));
    }
    languages.addAll(joined(article.string("inLanguage"), metas.all("language")));
    return languages;
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    if (!canonical.isBlank()) {
      addresses.add(WebFacts.clean(canonical));
    }
    addresses.addAll(metas.all("address"));
    return addresses;
  }

  /// What structured data says, where that is no address, and then what metadata says.
  private static List<String> joined(String first, List<String> more) {
    Set<String> all = new LinkedHashSet<>();
    if (!first.isBlank() && !first.startsWith("http") && !first.startsWith("#")) {
      all.add(WebFacts.clean(first));
    }
    all.addAll(more);
    return List.copyOf(all);
  }
}
