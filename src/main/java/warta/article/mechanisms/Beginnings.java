package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What words of a text may begin with, `privacy policy` or `cookie`, found by their first letters:
/// at nearly all words of a text none of them is tried. Immutable.
final class Beginnings {
  private final Map<Integer, List<String>> byLetters = new HashMap<>();

  /// Which words may begin like one of these, by their first letters; few others come here too.
  private final boolean[] may = new boolean[1 << 10];

  private Beginnings(Set<String> beginnings) {
    for (String beginning : beginnings) {
      may[place(beginning, 0)] = true;
      byLetters.computeIfAbsent(place(beginning, 0), _ -> new ArrayList<>()).add(beginning);
    }
  }

  private static int place(String text, int at) {
    int second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (text.charAt(at) * 31 + second) & 0x3FF;
  }

  /// @param beginnings as [warta.article.meta.Folding#bare] folds them, none of one letter
  static Beginnings of(Collection<String> beginnings) {
    return new Beginnings(new HashSet<>(beginnings));
  }

  /// Whether words of a folded text begin with so many different ones. Linear in the text.
  boolean in(String bare, int enough) {
    Set<String> found = new HashSet<>();
    int at = 0;
    while (at < bare.length() && found.size() < enough) {
      int place = place(bare, at);
      if (may[place]) {
        for (String beginning : byLetters.getOrDefault(place, List.of())) {
          if (bare.startsWith(beginning, at)) {
            found.add(beginning);
          }
        }
      }
      int space = bare.indexOf(' ', at);
      at = space < 0 ? bare.length() : space + 1;
    }
    return found.size() >= enough;
  }
}
