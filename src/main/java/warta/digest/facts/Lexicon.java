package warta.digest.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What words mean for names, figures and dates in one language: `names.txt`, `figures.txt`,
/// `dates.txt`, the months and function words that other rooms keep, and which words are ordinary.
/// Read when the first article of the language is. Immutable.
final class Lexicon {
  private static final List<String> GERMAN_ENDINGS =
      List.of("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "ismus", "ment");

  private static final int SHORTEST_CHIEF = 4;
  private static final int LONGEST_CHIEF = 8;

  private static final List<String> PEOPLE_ENDINGS =
      List.of("ians", "ian", "ans", "an", "ns", "n", "ese", "i", "is");

  /// Endings of nouns and adjectives that Indonesian has from Dutch and English: `aksesibilitas`,
  /// `yudikatif`.
  private static final List<String> LOAN_ENDINGS =
      List.of("itas", "asi", "isme", "tif", "sional", "logi");

  private static final List<String> CREED_ENDINGS =
      List.of("ist", "ists", "ism", "ized", "ised", "ization");

  private static final int SHORTEST_CREED = 6;

  /// Shorter words in `pe-` are no deeds or doers: `pesan`.
  private static final int SHORTEST_DEED = 7;

  /// Shorter words that look derived may be names: `Kevian`.
  private static final int LONGEST_NAME = 7;

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
    AGENT,
    NUMBERED,
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
    FIRST,
    COMMON,
    STARTS,
    TRAIL,
    ACRONYM,
    CLOSES,
    TERM,
    MASKED,
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
  private final Set<String> foreign;

  Lexicon(
      String language,
      Map<Kind, Map<String, String>> words,
      Set<String> functions,
      Set<String> ordinary,
      Set<String> foreign) {
    this.language = language;
    this.words = words;
    this.functions = functions;
    this.ordinary = ordinary;
    this.foreign = foreign;
  }

  /// The words of a language; for one that the resources do not name, those of every language.
  static Lexicon of(String language) {
    return KNOWN.computeIfAbsent(language, LexiconReader::of);
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
    return is(Kind.TITLE, low) || is(Kind.RANK, low) || isChief(low);
  }

  /// Whether a word is a title of the one who leads a part of an office: `Kabid`, `Kasatreskrim`.
  boolean isChief(String low) {
    for (int length = SHORTEST_CHIEF; length <= Math.min(low.length(), LONGEST_CHIEF); length++) {
      if (is(Kind.CHIEF, low.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a dot behind a word is the word's own: a rank, an abbreviation.
  boolean isCutShort(String low) {
    return is(Kind.RANK, low) || is(Kind.ABBR, low);
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

  /// An Indonesian noun of an affix before and one behind, or a loan: `kehutanan`, `irigasi`.
  private boolean isDerived(String low) {
    boolean indonesian = language.equals("id") || language.equals("ms");
    boolean affixes =
        low.length() > LONGEST_NAME
            && low.endsWith("an")
            && (low.startsWith("ke") || low.startsWith("pe"));
    boolean loan = low.length() >= LONGEST_NAME && LOAN_ENDINGS.stream().anyMatch(low::endsWith);
    return indonesian && (affixes || loan);
  }

  /// Whether a word is a given name, and no ordinary word, title or organisation more often.
  boolean isGivenName(String low) {
    return is(Kind.FIRST, low)
        && !ordinary.contains(low)
        && !isTitle(low)
        && !is(Kind.KNOWN, low)
        && !is(Kind.HEAD, low)
        && !is(Kind.SITE, low);
  }

  /// Whether an English word that is mostly an ordinary one stands in an Indonesian text.
  boolean isForeign(String low) {
    return foreign.contains(low)
        && !is(Kind.KNOWN, low)
        && !is(Kind.GIVEN, low)
        && !is(Kind.FIRST, low)
        && !is(Kind.BIRTH, low);
  }

  /// Whether a word opens a term and no name, which an acronym may stand for: `Surat Berharga`,
  /// `Persetujuan Bangunan`, `Penyedia Jasa`.
  boolean isTerm(String low) {
    boolean deed =
        low.startsWith("pe")
            && low.length() > SHORTEST_DEED
            && isOrdinary(low)
            && !is(Kind.HEAD, low)
            && !isTitle(low);
    return is(Kind.TERM, low) || "plain".equals(value(Kind.SITE, low)) || deed;
  }

  /// Whether two words with capitals name nobody: `Majelis Hakim`.
  boolean isCommon(String first, String second) {
    return is(Kind.COMMON, first + "_" + second);
  }

  /// An English creed, follower or what became so: `Baathist`, `Westernized`.
  boolean isCreed(String low) {
    return language.equals("en")
        && low.length() > SHORTEST_CREED
        && CREED_ENDINGS.stream().anyMatch(low::endsWith);
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
}
