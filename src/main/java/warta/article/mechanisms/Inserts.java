package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import warta.article.Reason;
import warta.words.Resources;

/// Lines that sites put into their articles and that are no part of them: links to others, video
/// teasers, share bars, counters, editors' lines. What they say is data: a file a language under
/// `/warta/article/inserts/`, in the notation of [InsertPattern].
public final class Inserts {
  /// The languages there is a file for.
  static final List<String> LANGUAGES =
      List.of(
          "id", "en", "de", "es", "fr", "it", "nl", "pt", "ms", "pl", "sv", "no", "da", "fi", "cs",
          "hu", "ro", "tr", "el", "ru", "uk", "vi", "ja", "ko", "zh", "th", "he", "ar");

  /// What is tried where the language is unknown: a line in another of the languages is too rare to
  /// ask all of them of every line. Malay is told from Indonesian by few words, and a short text
  /// may be either, so that the Indonesian lines do for both.
  private static final List<String> UNKNOWN =
      List.of("id", "en", "de", "es", "fr", "it", "nl", "pt");

  /// Languages whose pages are asked other files: those of a language that is written nearly alike.
  private static final Map<String, List<String>> NEAR =
      Map.of(
          "ms", List.of("ms", "id", "en"),
          "nb", List.of("no", "en"),
          "nn", List.of("no", "en"),
          "sk", List.of("cs", "en"),
          "be", List.of("ru", "en"),
          "gl", List.of("pt", "es", "en"),
          "lb", List.of("de", "en"),
          "ca", List.of("es", "en"));

  /// No insert is longer; a paragraph that is longer is none.
  private static final int LONGEST = 500;

  private static final Map<String, Map<String, List<InsertPattern>>> LOADED =
      new ConcurrentHashMap<>();
  private static final Map<String, Map<String, List<InsertPattern>>> INSIDE =
      new ConcurrentHashMap<>();

  private Inserts() {}

  /// An insert found inside a line.
  ///
  /// @param end where its fixed words end
  /// @param open whether something follows that belongs to it and has no end of its own
  /// @param headline whether that is a headline
  public record Inside(Reason.Kind kind, int start, int end, boolean open, boolean headline) {}

  /// Why a whole line or block is an insert, or null where it is none. Precise rather than
  /// complete: it is asked of every block of every page.
  ///
  /// Cost: about a microsecond for a line that is none.
  ///
  /// @param language of the page; English inserts stand on pages in any language, and where it is
  ///   null all languages are tried
  public static @Nullable Reason reason(String line, @Nullable String language) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    int start = firstLetter(text, 0);
    String word = InsertPattern.key(text, start);
    String sign = start > 0 ? InsertPattern.key(text, 0) : "";
    for (String tried : languages(language)) {
      Map<String, List<InsertPattern>> patterns = patterns(tried);
      Reason reason = reason(patterns.get(word), text, start);
      reason = reason == null && start > 0 ? reason(patterns.get(sign), text, 0) : reason;
      if (reason != null) {
        return reason;
      }
    }
    String inner = unwrapped(text);
    if (inner != null) {
      return reason(inner, language);
    }
    boolean bar = ShareBars.mayBegin(word) && ShareBars.is(text, language);
    return bar ? Reason.of(Reason.Kind.SHARE) : null;
  }

  /// The insert that begins at an index of a long line and may stand inside one, or null. Its first
  /// letter must be a capital: inside a line the words alone are too little.
  public static @Nullable Inside at(String line, int from, @Nullable String language) {
    if (Character.isLowerCase(line.codePointAt(from))) {
      return null;
    }
    String word = InsertPattern.key(line, from);
    for (String tried : languages(language)) {
      Inside inside = at(insides(tried).get(word), line, from, language);
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  private static @Nullable Inside at(
      @Nullable List<InsertPattern> patterns, String line, int from, @Nullable String language) {
    if (patterns == null) {
      return null;
    }
    for (InsertPattern pattern : patterns) {
      Matcher m =
          pattern.front().matcher(line).region(from, Math.min(line.length(), from + LONGEST));
      m.useTransparentBounds(true);
      if (!m.lookingAt()) {
        continue;
      }
      int end = pattern.named() ? nameEnd(line, from, m.end(), language) : m.end();
      if (end < m.end() || endsThere(line, end, pattern.tail())) {
        if (pattern.tail() == InsertPattern.Tail.HEADLINE && goesOnInLowerCase(line, end)) {
          continue; // `Video: begitu orang menyebut kaset itu`
        }
        boolean headline = pattern.tail() == InsertPattern.Tail.HEADLINE;
        boolean open = pattern.tail() != InsertPattern.Tail.NONE;
        return new Inside(pattern.kind(), from, end, open, headline);
      }
      int shorter = line.lastIndexOf(' ', m.end() - 1);
      // `Penulis: Made Artana Warga pulang`: the last capitalised word begins the next sentence.
      if (pattern.named() && shorter > from && line.lastIndexOf(':', shorter) != shorter - 1) {
        return new Inside(pattern.kind(), from, shorter, false, false);
      }
    }
    return null;
  }

  /// A name that has no end of its own ends before the next label, as in `Penulis: Rina Editor:
  /// Budi`, and before a word that shouts where it does not, as in `Editor: Rina Sari COPYRIGHT`.
  private static int nameEnd(String line, int from, int end, @Nullable String language) {
    int colon = line.indexOf(':', from);
    int at = line.indexOf(' ', colon < 0 || colon > end ? from : Math.min(colon + 2, end));
    while (at >= 0 && at < end) {
      String word = line.substring(at + 1, wordEnd(line, at + 1));
      boolean shouts = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      boolean spoken = Character.isLowerCase(line.charAt(at - 1));
      if (word.endsWith(":")
          || (shouts && spoken && !word.endsWith("."))
          || begins(line, at + 1, language)) {
        return at;
      }
      at = line.indexOf(' ', at + 1);
    }
    return end;
  }

  /// Whether an insert's fixed words stand at an index; how far its name goes is not asked, so that
  /// one name does not ask the next.
  private static boolean begins(String line, int from, @Nullable String language) {
    if (Character.isLowerCase(line.codePointAt(from))) {
      return false;
    }
    String word = InsertPattern.key(line, from);
    for (String tried : languages(language)) {
      for (InsertPattern pattern : insides(tried).getOrDefault(word, List.of())) {
        Matcher m =
            pattern.front().matcher(line).region(from, Math.min(line.length(), from + LONGEST));
        if (m.useTransparentBounds(true).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int wordEnd(String line, int from) {
    int space = line.indexOf(' ', from);
    return space < 0 ? line.length() : space;
  }

  /// Whether what follows may be another piece: no rest of a word, and behind fixed words none in
  /// lower case, as in `Berita Terkait dugaan suap`.
  private static boolean endsThere(String line, int end, InsertPattern.Tail tail) {
    if (end >= line.length()) {
      return true;
    }
    boolean splitsWord =
        Character.isLetterOrDigit(line.charAt(end - 1))
            && Character.isLetterOrDigit(line.charAt(end));
    int next = end;
    while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
      next++;
    }
    return !splitsWord
        && (tail != InsertPattern.Tail.NONE
            || next == line.length()
            || ")]".indexOf(line.charAt(end - 1)) >= 0
            || !Character.isLowerCase(line.codePointAt(next)));
  }

  private static boolean goesOnInLowerCase(String line, int end) {
    int next = end;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    return next < line.length() && Character.isLowerCase(line.codePointAt(next));
  }

  private static @Nullable Reason reason(
      @Nullable List<InsertPattern> patterns, String text, int start) {
    if (patterns == null) {
      return null;
    }
    for (InsertPattern pattern : patterns) {
      if (pattern.may().test(text)
          && pattern.whole().matcher(text).region(start, text.length()).matches()) {
        return Reason.of(pattern.kind());
      }
    }
    return null;
  }

  /// The languages whose inserts stand on a page.
  static List<String> languages(@Nullable String language) {
    if (language == null) {
      return UNKNOWN;
    }
    List<String> near = NEAR.get(language);
    if (near != null) {
      return near;
    }
    return language.equals("en") || !LANGUAGES.contains(language)
        ? List.of("en")
        : List.of(language, "en");
  }

  /// What a pair of brackets or quotation marks holds that a whole line stands in, as in `(Foto:
  /// Rahmat)`, or null.
  private static @Nullable String unwrapped(String text) {
    int pair = "([\"'“‘".indexOf(text.charAt(0));
    char close = pair < 0 ? ' ' : ")]\"'”’".charAt(pair);
    int end = text.length() - 1;
    boolean whole = pair >= 0 && end > 1 && text.indexOf(close, 1) == end;
    return whole ? text.substring(1, end) : null;
  }

  private static int firstLetter(String text, int from) {
    int at = from;
    while (at < text.length() && " -–—»›>▶►*•|→".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static Map<String, List<InsertPattern>> patterns(String language) {
    return LOADED.computeIfAbsent(language, l -> byKey(read(l)));
  }

  private static Map<String, List<InsertPattern>> insides(String language) {
    return INSIDE.computeIfAbsent(
        language, l -> byKey(read(l).stream().filter(InsertPattern::inside).toList()));
  }

  private static Map<String, List<InsertPattern>> byKey(List<InsertPattern> patterns) {
    Map<String, List<InsertPattern>> map = new HashMap<>();
    for (InsertPattern pattern : patterns) {
      for (String word : pattern.firstWords()) {
        map.computeIfAbsent(word, w -> new ArrayList<>()).add(pattern);
      }
    }
    return map;
  }

  /// All patterns of a language's file, in its order.
  static List<InsertPattern> read(String language) {
    String file = "inserts/" + language + ".txt";
    List<InsertPattern> patterns = new ArrayList<>();
    int number = 0;
    for (String line : Resources.text("/warta/article/" + file).split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        patterns.add(InsertPattern.parse(file, number, line));
      }
    }
    return List.copyOf(patterns);
  }
}
