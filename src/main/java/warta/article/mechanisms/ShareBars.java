package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// Bars of share buttons written as one line: `BAGIKAN WhatsApp Facebook X Salin tautan dibaca
/// 18.204 kali`. Buttons stand in any number and order, so the line is read word by word: it is a
/// bar where all of it is such words, which `share-bars.txt` lists.
final class ShareBars {
  /// A bar is never longer.
  private static final int LONGEST = 200;

  /// The words of the longest button, such as `share this story`.
  private static final int LONGEST_BUTTON = 4;

  /// One word may be a line of the text.
  private static final int FEWEST_BUTTONS = 2;

  /// `WhatsApp`, `e-mail`, `Google+`, `18.204`, `1,2k`; what stands between parts.
  private static final Pattern WORD =
      Pattern.compile(
          "(\\d[\\d.,]*\\s?(?i:k|rb|jt|m)?(?![\\p{L}\\d]))|[\\p{L}\\d]+(?:[-'’][\\p{L}\\d]+)*\\+?");

  private static final String COUNT = "count";
  private static final String NETWORK = "network";
  private static final String NUMBER = "#";

  /// The sorts of a button's words: `network`, `count`, languages.
  private static final Map<String, Set<String>> SORTS = read();

  /// Every word of every button: a line with any other is no bar.
  private static final Set<String> WORDS = words();

  /// The first words of buttons and counters, as [InsertPattern#key] gives them.
  private static final Set<String> FIRST = first();

  private ShareBars() {}

  /// Whether a line that begins with a word may be a bar; so most lines cost one look-up.
  ///
  /// @param key of the line's first word, from [InsertPattern#key]
  static boolean mayBegin(String key) {
    return FIRST.contains(key);
  }

  /// Whether a line is nothing but a bar of share buttons with its counters.
  ///
  /// Cost: linear in the line up to its first word that is no button's.
  ///
  /// @param language of the page; English buttons stand on pages in any language, and where it is
  ///   null those of all languages count
  static boolean is(String line, @Nullable String language) {
    if (line.length() > LONGEST) {
      return false;
    }
    Matcher word = WORD.matcher(line);
    List<String> words = new ArrayList<>();
    while (word.find()) {
      words.add(word.group(1) != null ? NUMBER : word.group().toLowerCase(Locale.ROOT));
      if (!WORDS.contains(words.getLast())) {
        return false;
      }
    }
    int buttons = 0;
    int at = 0;
    while (at < words.size()) {
      int end = buttonEnd(words, at, language, false);
      int counted = buttonEnd(words, at, language, true);
      if (end < 0 && counted < 0) {
        return false;
      }
      buttons += end < 0 ? 0 : 1;
      at = Math.max(end, counted);
    }
    return buttons >= FEWEST_BUTTONS;
  }

  /// Where the longest button that begins at a word ends, or -1.
  private static int buttonEnd(
      List<String> words, int from, @Nullable String language, boolean count) {
    if (words.get(from).equals(NUMBER)) {
      return count ? from + 1 : -1;
    }
    int last = Math.min(words.size(), from + LONGEST_BUTTON);
    for (int end = last; end > from; end--) {
      Set<String> sorts = SORTS.get(String.join(" ", words.subList(from, end)));
      if (sorts != null && (count ? sorts.contains(COUNT) : isButton(sorts, language))) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isButton(Set<String> sorts, @Nullable String language) {
    return sorts.contains(NETWORK)
        || Inserts.languages(language).stream().anyMatch(sorts::contains);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sorts = new HashMap<>();
    for (String line : Resources.lines("/warta/article/share-bars.txt")) {
      int colon = line.indexOf(':');
      for (String button : line.substring(colon + 1).split(",", -1)) {
        sorts.computeIfAbsent(button.strip(), b -> new HashSet<>()).add(line.substring(0, colon));
      }
    }
    return sorts;
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>(Set.of(NUMBER));
    SORTS.keySet().forEach(button -> words.addAll(List.of(button.split(" ", -1))));
    return words;
  }

  private static Set<String> first() {
    Set<String> first = new HashSet<>();
    SORTS.keySet().forEach(button -> first.add(InsertPattern.key(button, 0)));
    return first;
  }
}
