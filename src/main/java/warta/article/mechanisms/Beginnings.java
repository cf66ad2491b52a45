package warta.article.mechanisms;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What words of a text may begin with, `privacy policy` or `cookie`, found by their first letters:
/// at nearly all words of a text none of them is tried. Immutable.
final class Beginnings {
  private static final int PLACES = 1 << 10;

  /// By the place that their first two letters come to; few others come there too.
  private final List<List<String>> byLetters = new ArrayList<>(nCopies(PLACES, List.of()));

  private Beginnings(Set<String> beginnings) {
    beginnings.stream()
        .collect(groupingBy(beginning -> place(beginning, 0)))
        .forEach(byLetters::set);
  }

  private static int place(String text, int at) {
    int second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (text.charAt(at) * 31 + second) % PLACES;
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
      for (String beginning : byLetters.get(place(bare, at))) {
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
