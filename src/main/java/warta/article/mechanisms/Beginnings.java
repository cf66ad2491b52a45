package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What words of a text may begin with, `privacy policy` or `cookie`, found by their first letters:
/// at nearly all words of a text none of them is tried. Immutable.
final class Beginnings {
  private final Map<Character, List<String>> byLetter;

  private Beginnings(Map<Character, List<String>> byLetter) {
    this.byLetter = byLetter;
  }

  /// @param beginnings as [warta.article.meta.Folding#bare] folds them, none empty
  static Beginnings of(List<String> beginnings) {
    Map<Character, List<String>> byLetter = new HashMap<>();
    for (String beginning : new HashSet<>(beginnings)) {
      byLetter.computeIfAbsent(beginning.charAt(0), _ -> new ArrayList<>()).add(beginning);
    }
    return new Beginnings(byLetter);
  }

  /// Whether words of a folded text begin with so many different ones. Linear in the text.
  boolean in(String bare, int enough) {
    Set<String> found = new HashSet<>();
    int at = 0;
    while (at < bare.length() && found.size() < enough) {
      for (String beginning : byLetter.getOrDefault(bare.charAt(at), List.of())) {
        if (bare.startsWith(beginning, at)) {
          found.add(beginning);
        }
      }
      int space = bare.indexOf(' ', at);
      at = space < 0 ? bare.length() : space + 1;
    }
    return found.size() >= enough;
  }
}
