package warta.digest.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// What words mean for names, figures and dates in one language: `names.txt`, `figures.txt`,
/// `dates.txt`, the months and function words that other rooms keep, and which words are ordinary.
/// Read when the first article of the language is. Immutable.
final class Lexicon {
  private static final String ROOT = "/warta/digest/facts/";

  private static final List<String> GERMAN_ENDINGS =
      List.of("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "ismus", "ment");

  private static final int SHORTEST_CHIEF = 4;
  private static final int LONGEST_CHIEF = 8;

  private static final List<String> PEOPLE_ENDINGS =
      List.of("ians", "ian", "ans", "an", "ns", "n", "ese", "i", "is");

  /// Shorter words that look derived may be names: `Kevian`.
  private static final int LONGEST_NAME = 7;

  /// What stands for every language in the resources.
  private static final String ANY = "any";

  /// Languages with a list of ordinary words, and whose list serves them.
  private static final Map<String, String> ORDINARY = Map.of("id", "id", "ms", "id", "en", "en");

  /// Languages that write `1.000` for a thousand and `4,7` for a fraction.
  private static final Set<String> DECIMAL_COMMA =
      Set.of(
          "id", "de", "es", "ca", "gl", "fr", "it", "pt", "ro", "nl", "af", "sv", "da", "no", "nb",
          "is", "fi", "et", "hu", "pl", "cs", "sk", "sl", "hr", "tr", "az", "lt", "lv", "vi", "ru",
          "uk", "bg", "sr", "mk", "be", "el");

  /// Languages that write months and weekdays with a capital.
  private static final Set<String> CAPITAL_DAYS = Set.of("id", "ms", "en", "de", "tr", "tl", "sw");

  private static final Map<String, Lexicon> KNOWN = new ConcurrentHashMap<>();

  /// What a word is. The resources say it in small letters and explain each.
  enum Kind {
    TITLE,
    FOLK,
    CHIEF,
    RANK,
    HEAD,
    TAIL,
    SITE,
    SIDE,
    PARTICLE,
    LINK,
    ADDS,
    AT,
    SAID,
    DEMONYM,
    NONAME,
    KNOWN,
    SEAT,
    OFFICE,
    JOINED,
    ABBR,
    SUFFIX,
    BIRTH,
    GIVEN,
    NUMBER,
    SCALE,
    UNIT,
    MONEY,
    SPAN,
    CLASSIFIER,
    ABOUT,
    LABEL,
    AGE,
    AGO,
    ZONE,
    STOP,
    VERB,
    NOUN,
    FATE,
    AMONG,
    MAKEUP,
    PLURAL,
    WEEKDAY,
    MONTH,
    DAYPART,
    SHIFT,
    EVERY,
    PERIOD,
    PAST,
    PRESENT,
    FUTURE,
    DATEWORD,
    INMONTH,
    INYEAR,
    ANCHORED,
    AHEAD,
    CITED
  }

  private final String language;
  private final Map<Kind, Map<String, String>> words;
  private final Set<String> functions;
  private final Set<String> ordinary;

  private Lexicon(
      String language,
      Map<Kind, Map<String, String>> words,
      Set<String> functions,
      Set<String> ordinary) {
    this.language = language;
    this.words = words;
    this.functions = functions;
    this.ordinary = ordinary;
  }

  /// The words of a language; for one that the resources do not name, those of every language.
  static Lexicon of(String language) {
    return KNOWN.computeIfAbsent(language, Lexicon::read);
  }

  /// A word in small letters, its apostrophes all alike.
  static String low(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return low.indexOf('’') < 0 && low.indexOf('`') < 0 && low.indexOf('ʼ') < 0
        ? low
        : low.replace('’', '\'').replace('`', '\'').replace('ʼ', '\'');
  }

  String language() {
    return language;
  }

  /// Whether a word, in small letters, is of a kind.
  boolean is(Kind kind, String low) {
    return table(kind).containsKey(low);
  }

  /// What the resource gives a word of a kind, or null where it is none of the kind.
  @Nullable String value(Kind kind, String low) {
    return table(kind).get(low);
  }

  private Map<String, String> table(Kind kind) {
    return words.getOrDefault(kind, Map.of());
  }

  /// Whether a word is a people, its language or what belongs to it: `Russian`; in English also a
  /// country's name and an ending, `Cameroonian`.
  boolean isPeople(String low) {
    if (is(Kind.DEMONYM, low) || !language.equals("en")) {
      return is(Kind.DEMONYM, low);
    }
    for (String ending : PEOPLE_ENDINGS) {
      if (low.endsWith(ending)
          && Gazetteer.isLand(low.substring(0, low.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word is a title before a person.
  boolean isTitle(String low) {
    if (is(Kind.TITLE, low) || is(Kind.RANK, low)) {
      return true;
    }
    for (int length = SHORTEST_CHIEF; length <= Math.min(low.length(), LONGEST_CHIEF); length++) {
      if (is(Kind.CHIEF, low.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /// Whether no proper name follows a head of an organisation's name: `Kementerian`, not `PT`.
  boolean isBare(String head) {
    String follows = value(Kind.HEAD, head);
    return follows == null || follows.isEmpty();
  }

  /// Whether a word only ties others together: `yang`, `the`. Where no list of ours says so, the
  /// words do that languages are told by.
  boolean isFunction(String low) {
    return functions.contains(low) || is(Kind.STOP, low);
  }

  /// Whether a word is mostly written small inside sentences, and no given name.
  boolean isOrdinary(String low) {
    return (ordinary.contains(low) || is(Kind.OFFICE, low) || isDerived(low) || isGermanNoun(low))
        && !is(Kind.GIVEN, low);
  }

  /// Whether the language writes every noun with a capital.
  boolean capitalNouns() {
    return language.equals("de") || language.equals("lb");
  }

  /// A German noun by its ending: `Behandlung`.
  private boolean isGermanNoun(String low) {
    return capitalNouns() && GERMAN_ENDINGS.stream().anyMatch(low::endsWith);
  }

  /// An Indonesian noun of an affix before and one behind: `kehutanan`, `pemberdayaan`.
  private boolean isDerived(String low) {
    boolean indonesian = language.equals("id") || language.equals("ms");
    return indonesian
        && low.length() > LONGEST_NAME
        && low.endsWith("an")
        && (low.startsWith("ke") || low.startsWith("pe"));
  }

  boolean hasOrdinary() {
    return !ordinary.isEmpty();
  }

  boolean decimalComma() {
    return DECIMAL_COMMA.contains(language);
  }

  boolean capitalDays() {
    return CAPITAL_DAYS.contains(language);
  }

  private static Lexicon read(String language) {
    Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);
    for (String name : List.of("names.txt", "figures.txt", "dates.txt")) {
      for (String line : Resources.lines(ROOT + name)) {
        add(words, line, name, language);
      }
    }
    months(words, language);
    String list = ORDINARY.get(language);
    Set<String> ordinary = list == null ? Set.of() : ordinary(list);
    Set<String> functions = words.containsKey(Kind.STOP) ? Set.of() : functions(language);
    return new Lexicon(language, words, functions, ordinary);
  }

  /// `id ms scale: ribu=1000 juta=1000000`.
  private static void add(
      Map<Kind, Map<String, String>> words, String line, String name, String language) {
    int colon = line.indexOf(": ");
    List<String> head = colon < 0 ? List.of() : pieces(line.substring(0, colon));
    if (head.size() < 2) {
      throw new IllegalStateException(name + ": not `languages kind: words`: " + line);
    }
    Kind kind = Kind.valueOf(head.getLast().toUpperCase(Locale.ROOT));
    List<String> languages = head.subList(0, head.size() - 1);
    if (!languages.contains(language) && !languages.contains(ANY)) {
      return;
    }
    Map<String, String> table = words.computeIfAbsent(kind, _ -> new HashMap<>());
    for (String word : pieces(line.substring(colon + 2))) {
      int equals = word.indexOf('=', 1);
      table.putIfAbsent(
          equals < 0 ? word : word.substring(0, equals),
          equals < 0 ? "" : word.substring(equals + 1));
    }
  }

  private static void months(Map<Kind, Map<String, String>> words, String language) {
    Map<String, String> months = words.computeIfAbsent(Kind.MONTH, _ -> new HashMap<>());
    for (String line : Resources.lines("/warta/article/months.txt")) {
      int colon = line.indexOf(": ");
      if (!line.substring(0, colon).equals(language)) {
        continue;
      }
      String[] names = line.substring(colon + 2).split(",", -1);
      for (int i = 0; i < names.length; i++) {
        for (String name : pieces(names[i])) {
          months.put(name, Integer.toString(i + 1));
        }
      }
    }
  }

  private static Set<String> functions(String language) {
    Set<String> functions = new HashSet<>();
    for (String line : Resources.lines("/warta/text/languages.txt")) {
      int colon = line.indexOf(": ");
      if (pieces(line.substring(0, colon)).contains(language)) {
        functions.addAll(pieces(line.substring(colon + 2)));
      }
    }
    return Set.copyOf(functions);
  }

  private static Set<String> ordinary(String list) {
    Set<String> ordinary = new HashSet<>();
    for (String line : Resources.lines(ROOT + "ordinary-" + list + ".txt")) {
      ordinary.addAll(pieces(line));
    }
    return ordinary;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split(" ", -1)) {
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }
}
