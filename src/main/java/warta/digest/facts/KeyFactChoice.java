package warta.digest.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Place;

/// Chooses the few facts a reader wants first: those that the title has, that stand in the first
/// paragraphs, that come again.
final class KeyFactChoice {
  private static final int MOST_NAMES = 3;
  private static final int MOST_FIGURES = 4;

  /// Where nobody is named, an organisation that comes so often is who acts.
  private static final int OFTEN = 2;

  /// Behind a title these still open the name of a place: `Kepala Desa Tunggul`, `warga Kota Bima`.
  private static final Set<String> DISTRICTS =
      Set.of(
          "desa",
          "dusun",
          "kampung",
          "kelurahan",
          "kecamatan",
          "kabupaten",
          "kota",
          "provinsi",
          "distrik",
          "pulau");

  /// From here on a figure is told by itself.
  private static final BigDecimal SMALL = BigDecimal.valueOf(1_000);

  /// A figure with what it counts is no longer than this.
  private static final int LONGEST = 24;

  private final Article article;
  private final Facts facts;
  private final Lexicon lexicon;
  private final String title;
  private final int first;

  KeyFactChoice(Article article, Facts facts) {
    this.article = article;
    this.facts = facts;
    this.lexicon = FactFinder.lexicon(article);
    this.title = article.about().title().toLowerCase(Locale.ROOT);
    this.first = firstBlock();
  }

  List<KeyFact> chosen() {
    List<KeyFact> chosen = new ArrayList<>();
    names(Name.Kind.PERSON, MOST_NAMES).forEach(n -> chosen.add(who(n)));
    if (chosen.isEmpty()) {
      names(Name.Kind.ORGANISATION, MOST_NAMES).stream()
          .filter(name -> name.places().size() >= OFTEN || inTitle(name))
          .forEach(name -> chosen.add(who(name)));
    }
    where()
        .forEach(n -> chosen.add(new KeyFact(KeyFact.Kind.WHERE, n.name(), n.places().getFirst())));
    Dated when = when();
    if (when != null && facts.eventDate() != null) {
      chosen.add(new KeyFact(KeyFact.Kind.WHEN, facts.eventDate().iso(), when.place()));
    }
    figures().forEach(figure -> chosen.add(howMany(figure)));
    return chosen;
  }

  /// A figure as it stands; a small one, which tells little, with what it counts where that stands
  /// right behind it: `dua perahu`, `12 orang`.
  private KeyFact howMany(Figure figure) {
    Place place = figure.place();
    String of = figure.of();
    String text = article.blocks().get(place.block()).text();
    int end = of == null ? 0 : place.end() + 1 + of.length();
    boolean counted =
        of != null
            && figure.value().compareTo(SMALL) < 0
            && text.startsWith(of, place.end() + 1)
            && end - place.start() <= LONGEST;
    return counted
        ? new KeyFact(
            KeyFact.Kind.HOW_MANY,
            text.substring(place.start(), end),
            new Place(place.block(), place.start(), end))
        : new KeyFact(KeyFact.Kind.HOW_MANY, figure.text(), place);
  }

  private static KeyFact who(Name name) {
    return new KeyFact(KeyFact.Kind.WHO, name.name(), name.places().getFirst());
  }

  private int firstBlock() {
    int block = Integer.MAX_VALUE;
    for (Name name : facts.names()) {
      block = Math.min(block, name.places().getFirst().block());
    }
    for (Figure figure : facts.figures()) {
      block = Math.min(block, figure.place().block());
    }
    return block;
  }

  private List<Name> names(Name.Kind kind, int most) {
    Set<Place> ends = new HashSet<>();
    for (Name name : facts.names()) {
      if (name.kind() != kind) {
        name.places().forEach(place -> ends.add(end(place)));
      }
    }
    List<Name> own =
        facts.names().stream()
            .filter(name -> name.kind() == kind && !isNamesake(name, ends) && !isPlace(name))
            .toList();
    return ranked(own, this::worth, most);
  }

  /// Whether somebody only stands at the end of other names: `Universitas Kim Il Sung`.
  private static boolean isNamesake(Name name, Set<Place> ends) {
    return name.places().stream().allMatch(place -> ends.contains(end(place)));
  }

  /// Whether a name is a known place, or mostly stands where places do (`di Sukorejo`, `Desa
  /// Tunggul`): nobody who acts.
  private boolean isPlace(Name name) {
    long at = name.places().stream().filter(this::isBehindPlaceWord).count();
    return Gazetteer.size(name.name()) != null || 2 * at >= name.places().size();
  }

  private boolean isBehindPlaceWord(Place place) {
    String text = article.blocks().get(place.block()).text();
    int end = place.start();
    String word = wordBefore(text, end);
    String title = wordBefore(text, end - word.length() - 1);
    boolean capital =
        !word.isEmpty() && Character.isUpperCase(text.charAt(end - 1 - word.length()));
    boolean district = capital && DISTRICTS.contains(word); // not `kepala desa Rahmat Hidayat`
    boolean office = lexicon.isTitle(title) && !district; // `Sekretaris Negara`
    boolean site = lexicon.is(Lexicon.Kind.SITE, word) && !office;
    return site || lexicon.is(Lexicon.Kind.AT, word);
  }

  /// The word that ends a space before an index, in small letters, or nothing.
  private static String wordBefore(String text, int index) {
    int end = index - 1;
    if (end <= 0 || text.charAt(end) != ' ') {
      return "";
    }
    return Lexicon.low(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
  }

  private static Place end(Place place) {
    return new Place(place.block(), place.end(), place.end());
  }

  /// Cities before regions, regions before countries: the smaller tells more.
  private List<Name> where() {
    List<Name> places =
        facts.names().stream().filter(name -> name.kind() == Name.Kind.PLACE).toList();
    List<Name> close = places.stream().filter(name -> size(name) == Gazetteer.Size.CITY).toList();
    if (close.isEmpty()) {
      close = places.stream().filter(name -> size(name) != Gazetteer.Size.COUNTRY).toList();
    }
    return ranked(close.isEmpty() ? places : close, this::worth, MOST_NAMES);
  }

  private static Gazetteer.Size size(Name name) {
    Gazetteer.Size size = Gazetteer.size(name.name());
    return size == null ? Gazetteer.Size.CITY : size;
  }

  private double worth(Name name) {
    return (inTitle(name) ? 2 : 0)
        + 2 * nearness(name.places().getFirst())
        + Math.log(name.places().size());
  }

  private boolean inTitle(Name name) {
    return name.variants().stream().anyMatch(v -> hasWords(title, v.toLowerCase(Locale.ROOT)));
  }

  private static boolean hasWords(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }

  /// 1 in the first paragraph, less in each behind it.
  private double nearness(Place place) {
    return 1.0 / (1 + place.block() - first);
  }

  private @Nullable Dated when() {
    return facts.dates().stream()
        .filter(dated -> dated.date() != null && dated.date().equals(facts.eventDate()))
        .findFirst()
        .orElse(null);
  }

  /// Figures, none that is a part of another, none twice; lengths of time only where nothing else
  /// is counted or measured.
  private List<Figure> figures() {
    List<Figure> told = facts.figures().stream().filter(figure -> !isSpan(figure)).toList();
    Set<Object> seen = new HashSet<>();
    facts.figures().forEach(figure -> seen.addAll(figure.parts()));
    List<Figure> whole =
        (told.isEmpty() ? facts.figures() : told)
            .stream().filter(figure -> seen.add(figure.value())).toList();
    return ranked(whole, this::worth, MOST_FIGURES);
  }

  private boolean isSpan(Figure figure) {
    return figure.unit() != null && lexicon.is(Lexicon.Kind.SPAN, figure.unit());
  }

  private double worth(Figure figure) {
    boolean exact = figure.text().chars().anyMatch(Character::isDigit);
    return (hasWords(title, figure.text().toLowerCase(Locale.ROOT)) ? 2 : 0)
        + 2 * nearness(figure.place())
        + (exact ? 0.5 : 0)
        + (figure.of() == null ? 0 : 0.5);
  }

  /// The best, those of equal worth in the order of the text.
  private static <T> List<T> ranked(List<T> all, ToDoubleFunction<T> worth, int most) {
    return all.stream().sorted(Comparator.comparingDouble(worth).reversed()).limit(most).toList();
  }
}
