package warta.ui;

import java.util.List;

/// Words being found in the article.
///
/// @param matches where they stand, each in one or more parts
/// @param at which of them is shown, counted from 0; 0 where there is none
/// @param from where the text stood before
public record Finding(String words, List<List<Lines.Match>> matches, int at, Standing from) {
  public Finding {
    matches = List.copyOf(matches);
  }

  /// Finds words; the first match at or after the text's place is shown first.
  public static Finding of(Lines lines, String words, Standing from) {
    List<List<Lines.Match>> matches = words.isBlank() ? List.of() : lines.find(words);
    int at = 0;
    while (at < matches.size() && matches.get(at).getFirst().line() < from.top()) {
      at++;
    }
    return new Finding(words, matches, at == matches.size() ? 0 : at, from);
  }

  /// The same words in other lines.
  Finding in(Lines lines) {
    List<List<Lines.Match>> there = words.isBlank() ? List.of() : lines.find(words);
    return new Finding(words, there, Math.clamp(at, 0, Math.max(0, there.size() - 1)), from);
  }

  /// With another match shown, the first after the last.
  public Finding moved(int by) {
    return matches.isEmpty()
        ? this
        : new Finding(words, matches, Math.floorMod(at + by, matches.size()), from);
  }
}
