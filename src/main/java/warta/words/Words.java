package warta.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What Warta says in one interface language: sentences by key, with places for values.
///
/// A bundle is `/warta/words/<language>.txt`, a line `key = sentence with {0} and {1}`. A count has
/// two keys, `key.one` and `key.other`, in which `{n}` is the number; a language without the
/// distinction (Indonesian) needs `key.other` alone. A key that a bundle lacks is taken from
/// English; one that English lacks is a mistake of ours and is shown as itself, which a test
/// forbids. Immutable.
public final class Words {
  private static final String FALLBACK = "en";

  /// The languages there is a bundle for, the fallback first.
  public static final List<String> LANGUAGES = List.of(FALLBACK, "id");

  private final String language;
  private final Map<String, String> sentences;

  private Words(String language, Map<String, String> sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /// The bundle of a language, or English where there is none for it.
  ///
  /// @param language a two-letter code, `en` or `id`
  public static Words of(String language) {
    Map<String, String> sentences = new HashMap<>(load(FALLBACK));
    boolean known = LANGUAGES.contains(language);
    if (known && !language.equals(FALLBACK)) {
      sentences.putAll(load(language));
    }
    return new Words(known ? language : FALLBACK, Map.copyOf(sentences));
  }

  static Map<String, String> load(String language) {
    Map<String, String> sentences = new HashMap<>();
    for (String line : Resources.lines("/warta/words/" + language + ".txt")) {
      int equals = line.indexOf(" = ");
      if (equals < 0) {
        throw new IllegalStateException("words/" + language + ".txt: no ` = ` in: " + line);
      }
      if (sentences.put(line.substring(0, equals).strip(), line.substring(equals + 3)) != null) {
        throw new IllegalStateException("words/" + language + ".txt: twice: " + line);
      }
    }
    return sentences;
  }

  /// The two-letter code of this bundle.
  public String language() {
    return language;
  }

  /// Whether a key has a sentence.
  public boolean knows(String key) {
    return sentences.containsKey(key);
  }

  /// The sentence of a key, with its places filled in.
  public String say(String key, Object... values) {
    return fill(sentences.getOrDefault(key, key), values);
  }

  /// The sentence for a number of things: `{n}` is the number, `{0}` … the values.
  public String count(String key, long n, Object... values) {
    String one = sentences.get(key + ".one");
    String form = n == 1 && one != null && language.equals(FALLBACK) ? one : say(key + ".other");
    return fill(form.replace("{n}", number(n)), values);
  }

  /// A whole number as this language groups it: `10,000` in English, `10.000` in Indonesian. By
  /// hand, because the JDK's formatter loads two hundred classes and this stands on the first
  /// screen.
  public String number(long n) {
    String digits = Long.toString(Math.abs(n));
    char mark = language.equals("id") ? '.' : ',';
    StringBuilder grouped = new StringBuilder(n < 0 ? "-" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(mark);
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  private static String fill(String sentence, Object... values) {
    String filled = sentence;
    for (int i = 0; i < values.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return filled;
  }
}
