package warta.article.meta;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
    GatheredFacts gathered = new GatheredFacts();
    document.traverse((node, _) -> {
      if (node instanceof Element element) {
        gathered.look(element);
      }
    });
    return gathered.facts(document);
  }

  /// Unescapes twice-escaped text, lets it pass the gate, folds its white space.
  static String clean(String raw) {
    String unescaped = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
    return Folding.folded(Printable.clean(unescaped));
  }
}
