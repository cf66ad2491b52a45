package warta.digest.facts;

import java.util.ArrayList;
import java.util.List;
import warta.article.Place;

/// A name at one place of the text.
///
/// @param key its words in small letters, without dots, parted at spaces and hyphens
/// @param kind as far as its own words tell
/// @param person how much stands beside it that stands beside persons
/// @param at how often a word for places stands before it: 0 or 1
/// @param told whether words or marks stand beside it that stand beside names: `oleh`, `'s`,
///   another name in the same row
/// @param plain whether it has none but words that are no ordinary ones, as persons' names do
record Sighting(
    String key,
    String text,
    Place place,
    Name.Kind kind,
    int person,
    int at,
    boolean told,
    boolean plain) {

  /// The key of the words from one token to another.
  static String key(Passage passage, int from, int to) {
    return String.join(" ", words(passage, from, to));
  }

  /// The words of a key.
  static List<String> words(Passage passage, int from, int to) {
    List<String> words = new ArrayList<>();
    boolean nickname = false; // `Giuseppe "Beppe" Marotta` is `Giuseppe Marotta`
    for (int i = from; i < to; i++) {
      Token token = passage.at(i);
      nickname ^= token.isMarkOf("\"“”");
      if (nickname) {
        continue;
      }
      if (token.isWord()) {
        add(words, token.low());
      } else if (token.isNumber()) {
        words.add(token.text());
      }
    }
    return words;
  }

  /// `kum-chol` is two words, `u.s.` one.
  private static void add(List<String> words, String low) {
    int from = 0;
    for (int i = 0; i <= low.length(); i++) {
      if (i == low.length() || low.charAt(i) == '-' || low.charAt(i) == '‑') {
        words.add(low.substring(from, i).replace(".", ""));
        from = i + 1;
      }
    }
  }
}
