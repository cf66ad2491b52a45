package warta.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    FunctionWords known = FunctionWords.LOADED;
    FunctionWords.Tally tally = known.tally();
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && inWord(text, at)) {
        at++;
      }
      if (at > from) {
        words += at - from > 1 ? 1 : 0; // broken encodings are full of single letters
        tally.hear(text, from, at);
      } else {
        at++;
      }
    }
    int best = tally.best();
    boolean told = tally.evidence(best) >= LEAST && tally.heard(best) >= LEAST_SHARE * words;
    return told ? known.code(best) : null;
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
