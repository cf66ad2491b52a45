package warta.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// Which language a text is in: told by its script where that has one language, else by the
/// function words it uses.
///
/// Function words alone tell 1,950 of 1,950 Indonesian and English articles, in microseconds and
/// without a library; the trained detectors there are cost 30 to 110 MB and up to 2.6 s of start.
public final class Language {
  /// How much of a text is looked at, in UTF-16 units: some 500 words.
  private static final int LOOKED_AT = 3_000;

  /// Evidence under this is none: one word that a language has alone and another it shares.
  private static final double LEAST = 1.5;

  /// The least share of a text's words that must speak for its language. Function words are a third
  /// of running text and a tenth of lists and headlines.
  private static final double LEAST_SHARE = 0.04;

  /// Fewer words of a quotation do not tell its language against that of its article.
  private static final int FEW = 12;

  /// By how much a language must lead the commoner one that shares its line: one word of Malay
  /// (`ialah`) stands in many a paragraph of Indonesian.
  private static final double LEAD = 1.25;

  /// How much less a word says each time it is heard again: a name that is a function word
  /// elsewhere (`Tolga Bat Hospital`) comes often, function words come in many kinds.
  private static final double AGAIN = 0.5;

  /// A character of a script written without spaces stands for about as much as this many letters.
  private static final int DENSE = 3;

  private Language() {}

  /// The two-letter code (ISO 639-1) of the language most of the text is in, or null where it
  /// cannot be told: too few words, none of a language known here, or as many of two.
  ///
  /// Looks at the first 3,000 characters only.
  public static @Nullable String detect(String text) {
    String head = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    UnicodeScript script = scriptOf(head);
    if (script == null) {
      return null;
    }
    return switch (script) {
      case HANGUL -> "ko";
      case HIRAGANA -> "ja";
      case HAN -> "zh";
      case THAI -> "th";
      case LAO -> "lo";
      case KHMER -> "km";
      case MYANMAR -> "my";
      case HEBREW -> "he";
      case GREEK -> "el";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case GUJARATI -> "gu";
      case GURMUKHI -> "pa";
      case SINHALA -> "si";
      case ETHIOPIC -> "am";
      case TIBETAN -> "bo";
      default -> byWords(head);
    };
  }

  /// The language of a stretch of a text, such as a long quotation: its own where it can be told
  /// for sure, else the one around it. Fewer than 12 words tell nothing.
  ///
  /// @param around two-letter code of the text that the stretch stands in
  public static String of(String stretch, String around) {
    String own = WordCount.of(stretch) < FEW ? null : detect(stretch);
    return own == null ? around : own;
  }

  /// The script of most of the letters; Japanese, whatever share of it is Han, counts as Hiragana.
  private static @Nullable UnicodeScript scriptOf(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c < 0x250) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        letters.merge(script, isDense(script) ? DENSE : 1, Integer::sum);
      }
    }
    if (latin > 0) {
      letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    int kana = removed(letters, UnicodeScript.HIRAGANA) + removed(letters, UnicodeScript.KATAKANA);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > 0 && kana * 10 >= han) {
      letters.remove(UnicodeScript.HAN);
      letters.put(UnicodeScript.HIRAGANA, kana + han);
    }
    return letters.entrySet().stream()
        .filter(e -> e.getValue() > 2)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static int removed(Map<UnicodeScript, Integer> letters, UnicodeScript script) {
    Integer count = letters.remove(script);
    return count == null ? 0 : count;
  }

  private static boolean isDense(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }

  private static @Nullable String byWords(String text) {
    Vocabulary vocabulary = Vocabulary.LOADED;
    double[] evidence = new double[vocabulary.languages.size()];
    int[] heard = new int[vocabulary.speakers.size()];
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && inWord(text, at)) {
        at++;
      }
      if (at > from) {
        words += at - from > 1 ? 1 : 0; // broken encodings are full of single letters
        if (vocabulary.mayHave(text, from, at)) {
          vocabulary.add(text.substring(from, at).toLowerCase(Locale.ROOT), heard, evidence);
        }
      } else {
        at++;
      }
    }
    int best = 0;
    for (int i = 1; i < evidence.length; i++) {
      best = evidence[i] > evidence[best] ? i : best;
    }
    int commoner = vocabulary.commoner(best);
    if (evidence[best] - evidence[commoner] < LEAD) {
      best = commoner;
    }
    boolean told = evidence[best] >= LEAST && evidence[best] >= LEAST_SHARE * words;
    return told ? vocabulary.languages.get(best) : null;
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /// The resource `/warta/text/languages.txt`, read when a language is first asked for.
  private static final class Vocabulary {
    static final Vocabulary LOADED = new Vocabulary();

    final List<String> languages = new ArrayList<>();
    private final Map<String, Evidence> speakers = new HashMap<>();
    private final Map<Integer, Integer> commoner = new HashMap<>();

    /// Which words there may be, by length and border letters: most words of a text need no look.
    private final boolean[] may = new boolean[1 << 14];

    private Vocabulary() {
      Map<String, Set<List<Integer>>> lines = new HashMap<>();
      for (String line : Resources.lines("/warta/text/languages.txt")) {
        int colon = line.indexOf(": ");
        List<Integer> here = new ArrayList<>();
        for (String code : line.substring(0, colon).split(" ", -1)) {
          if (!languages.contains(code)) {
            languages.add(code);
          }
          here.add(languages.indexOf(code));
        }
        here.forEach(language -> commoner.putIfAbsent(language, here.getFirst()));
        for (String word : line.substring(colon + 2).split(" ", -1)) {
          lines.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(here);
        }
      }
      lines.forEach((word, its) -> speakers.put(word, evidence(speakers.size(), its)));
      speakers.keySet().forEach(word -> may[place(word, 0, word.length())] = true);
    }

    /// What a word says: 1/n for each of the n lines that have it, to all languages of a line.
    private static Evidence evidence(int number, Set<List<Integer>> lines) {
      int[] languages = lines.stream().flatMap(List::stream).mapToInt(l -> l).toArray();
      return new Evidence(number, languages, 1.0 / lines.size());
    }

    /// The first of the languages that share a line with one, or that one itself.
    int commoner(int language) {
      return commoner.getOrDefault(language, language);
    }

    boolean mayHave(String text, int from, int end) {
      return may[place(text, from, end)];
    }

    /// ASCII letters of both cases come to the same place; so do all that are none.
    private static int place(String text, int from, int end) {
      int first = border(text.charAt(from));
      int last = border(text.charAt(end - 1));
      return Math.min(end - from, 15) << 10 | first << 5 | last;
    }

    private static int border(char c) {
      return c < 0x80 ? c & 0x1F : 0;
    }

    void add(String word, int[] heard, double[] evidence) {
      Evidence said = speakers.get(word);
      if (said != null) {
        double worth = said.each / (1 + AGAIN * heard[said.number]);
        heard[said.number]++;
        for (int language : said.languages) {
          evidence[language] += worth;
        }
      }
    }
  }

  /// What a word says for languages, of which one may come twice.
  private static final class Evidence {
    private final int number;
    private final int[] languages;
    private final double each;

    Evidence(int number, int[] languages, double each) {
      this.number = number;
      this.languages = languages;
      this.each = each;
    }
  }
}
