package warta.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import warta.article.About;
import warta.article.Access;
import warta.article.Article;
import warta.article.Block;
import warta.article.Link;
import warta.article.Moment;
import warta.article.Piece;
import warta.article.Place;
import warta.article.Reason;
import warta.digest.facts.KeyFact;
import warta.digest.facts.KeyFacts;
import warta.library.Row;

/// Articles to test the reader with: those of `src/test/resources/articles`, and as many made ones
/// as wanted.
final class Newsstand {
  private static final Path FOLDER = Path.of("src/test/resources/articles");

  private static final Path WITH_FACTS = Path.of("src/test/resources/articles-with-facts");
  private static final String FACT = "fact: ";

  private final Map<String, List<String>> facts = new HashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private Newsstand() {}

  /// A named set: `five`, `facts` (articles with key facts), `one`, `none`, or a number for so many
  /// made ones.
  static Newsstand named(String set) {
    Newsstand stand = new Newsstand();
    switch (set) {
      case "none" -> {}
      case "one" -> stand.add(FOLDER.resolve("1-jembatan.txt"));
      case "five" -> files(FOLDER).forEach(stand::add);
      case "facts" -> files(WITH_FACTS).forEach(stand::add);
      default -> {
        for (int i = 1; i <= Integer.parseInt(set); i++) {
          stand.add("made-%05d.html".formatted(i), made(i));
        }
      }
    }
    return stand;
  }

  /// These articles, each from a file named by its number.
  static Newsstand of(Article... articles) {
    Newsstand stand = new Newsstand();
    for (int i = 0; i < articles.length; i++) {
      stand.add(i + ".html", articles[i]);
    }
    return stand;
  }

  private void add(String file, Article article) {
    articles.put(file, article);
    rows.add(Row.of(file, article));
  }

  List<Row> rows() {
    return rows;
  }

  Article article(String row) {
    Article article = articles.get(row);
    if (article == null) {
      throw new IllegalArgumentException(row);
    }
    return article;
  }

  /// Gives an article key facts: lines such as `WHO Rahmat Hidayat`.
  Newsstand saying(Article article, String... lines) {
    facts.put(article.hash(), List.of(lines));
    return this;
  }

  /// The key facts of one of these articles: what the `fact` lines of its file say and its text
  /// has; none where it has no such lines.
  KeyFacts facts(Article article) {
    List<KeyFact> there = new ArrayList<>();
    for (String line : facts.getOrDefault(article.hash(), List.of())) {
      fact(line, article).ifPresent(there::add);
    }
    return new KeyFacts(there);
  }

  /// A line such as `WHO Rahmat Hidayat`, or `WHEN 2025-07-01 = Selasa (1/7/2025)` where the text
  /// has other words.
  private static Optional<KeyFact> fact(String line, Article article) {
    KeyFact.Kind kind = KeyFact.Kind.valueOf(line.substring(0, line.indexOf(' ')));
    String said = line.substring(line.indexOf(' ') + 1);
    int equals = said.indexOf(" = ");
    String shown = equals < 0 ? said : said.substring(0, equals);
    String words = equals < 0 ? said : said.substring(equals + 3);
    for (int i = 0; i < article.blocks().size(); i++) {
      int at = article.blocks().get(i).text().indexOf(words);
      if (at >= 0) {
        return Optional.of(new KeyFact(kind, shown, new Place(i, at, at + words.length())));
      }
    }
    return Optional.empty();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article made(int i) {
    List<Piece> pieces = new ArrayList<>();
    for (int p = 0; p < 3 + i % 7; p++) {
      String text =
          "Paragraph "
              + p
              + " of story "
              + i
              + " says a little of what happened that day. "
              + "It goes on for as long as it takes to fill a line or two of the pane. ";
      pieces.add(new Piece.Kept(new Block.Paragraph(text.strip(), List.of())));
    }
    var published = Moment.of(LocalDate.of(2025, 7, 8).minusDays(i));
    return Article.of(
        "hash" + i,
        "HTML",
        "UTF-8",
        about("Made story number " + i, "Outlet " + i % 4, List.of(), published),
        pieces,
        0.9);
  }

  /// An article of one paragraph, without outlet and address.
  static Article plain(String text) {
    About about = about("Perahu pulang lebih awal", null, List.of(), null);
    List<Piece> pieces = List.of(new Piece.Kept(new Block.Paragraph(text, List.of())));
    return Article.of("hash", "text", "UTF-8", about, pieces, 1);
  }

  static About about(String title, String source, List<String> byline, Moment published) {
    return new About(
        title, false, null, byline, source, null, published, null, "en", null, null, Access.OPEN);
  }

  private void add(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      add(file.getFileName().toString(), parsed(lines, file));
      List<String> said =
          lines.stream()
              .filter(line -> line.startsWith(FACT))
              .map(l -> l.substring(FACT.length()))
              .toList();
      facts.put(file.toString(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article parsed(List<String> lines, Path file) {
    Map<String, String> head = new HashMap<>();
    List<Piece> pieces = new ArrayList<>();
    boolean body = false;
    boolean table = false;
    for (String line : lines) {
      if (line.startsWith("#") || line.startsWith(FACT)) {
        continue;
      }
      if (line.equals("---")) {
        body = true;
        continue;
      }
      int colon = line.indexOf(": ");
      String key = line.substring(0, colon);
      String value = line.substring(colon + 2);
      if (body) {
        pieces.add(piece(key, value, !table));
        table = key.equals("th") || key.equals("tr");
      } else {
        head.put(key, value);
      }
    }
    String byline = head.get("byline");
    String address = head.get("address");
    About about =
        new About(
            head.getOrDefault("title", ""),
            head.containsKey("derived"),
            null,
            byline == null ? List.of() : List.of(byline.split(", ")),
            head.get("outlet"),
            null,
            moment(head.get("published")),
            null,
            head.get("language"),
            address,
            address == null ? null : URI.create(address).getHost(),
            Access.valueOf(head.getOrDefault("access", "OPEN")));
    double confidence = Double.parseDouble(head.getOrDefault("confidence", "1"));
    return Article.of(file.toString(), "HTML", "UTF-8", about, pieces, confidence);
  }

  private static Moment moment(String iso) {
    if (iso == null) {
      return null;
    }
    if (iso.length() == 10) {
      return Moment.of(LocalDate.parse(iso));
    }
    OffsetDateTime time = OffsetDateTime.parse(iso);
    return new Moment(time.toLocalDate(), time.toLocalTime(), time.getOffset());
  }

  private static Piece piece(String kind, String marked, boolean first) {
    List<Link> links = new ArrayList<>();
    String text = unlinked(marked, links);
    return switch (kind) {
      case "p" -> new Piece.Kept(new Block.Paragraph(text, links));
      case "h2", "h3" -> new Piece.Kept(new Block.Heading(text, kind.charAt(1) - '0', links));
      case "q" -> new Piece.Kept(new Block.Quote(text, links));
      case "li" -> new Piece.Kept(new Block.Item(text, 0, 0, links));
      case "code" -> new Piece.Kept(new Block.Code(text));
      case "fig" -> new Piece.Kept(new Block.Caption(text, ""));
      case "th", "tr" ->
          new Piece.Kept(
              new Block.Row(text, List.of(text.split(" \\| ")), kind.equals("th"), first, links));
      default -> new Piece.Taken(text, Reason.of(Reason.Kind.valueOf(kind)));
    };
  }

  /// Takes `[words](address)` apart.
  private static String unlinked(String marked, List<Link> links) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int middle = marked.indexOf("](", open);
      int close = marked.indexOf(')', middle);
      text.append(marked, at, open);
      int start = text.length();
      text.append(marked, open + 1, middle);
      links.add(new Link(start, text.length(), marked.substring(middle + 2, close)));
      at = close + 1;
    }
    return text.append(marked, at, marked.length()).toString();
  }
}
