package warta.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A few stems, one of which stands in every text that a pattern finds: where none does, the
/// pattern need not be asked. Most texts of a page have none, and looking for a handful of first
/// letters costs a tenth of what a pattern of alternatives does. Immutable.
public final class Stems {
  private static final int PAIRS = 1 << 10;

  private final List<String> stems;

  /// Whether some stem begins with two characters that come here; rarely others come here too.
  private final boolean[] pairs = new boolean[PAIRS];

  private Stems(List<String> stems) {
    this.stems = stems;
    stems.forEach(stem -> pairs[pair(stem, 0)] = true);
  }

  /// Stems as they are written in lower case.
  ///
  /// @param stems of ASCII, none shorter than two characters
  public static Stems of(String... stems) {
    return new Stems(Arrays.stream(stems).map(stem -> stem.toLowerCase(Locale.ROOT)).toList());
  }

  /// Whether one of the stems stands anywhere in a text, in whatever case. Linear in the text.
  public boolean in(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (pairs[pair(text, i)] && begins(text, i)) {
        return true;
      }
    }
    return false;
  }

  /// ASCII letters of both cases have the same last five bits.
  private static int pair(String text, int at) {
    return (text.charAt(at) & 0x1F) << 5 | (text.charAt(at + 1) & 0x1F);
  }

  private boolean begins(String text, int at) {
    for (String stem : stems) {
      if (text.regionMatches(true, at, stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }
}
