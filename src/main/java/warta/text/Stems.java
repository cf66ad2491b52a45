package warta.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A few stems, one of which stands in every text that a pattern finds: where none does, the
/// pattern need not be asked. Most texts of a page have none, and looking for a handful of first
/// letters costs a tenth of what a pattern of alternatives does. Immutable.
public final class Stems {
  private static final int ASCII = 0x80;

  private final List<String> stems;
  private final boolean[] first = new boolean[ASCII];

  private Stems(List<String> stems) {
    this.stems = stems;
    for (String stem : stems) {
      first[stem.charAt(0)] = true;
      first[Character.toUpperCase(stem.charAt(0))] = true;
    }
  }

  /// Stems as they are written in lower case.
  ///
  /// @param stems of ASCII letters, none empty
  public static Stems of(String... stems) {
    return new Stems(Arrays.stream(stems).map(stem -> stem.toLowerCase(Locale.ROOT)).toList());
  }

  /// Whether one of the stems stands anywhere in a text, in whatever case. Linear in the text.
  public boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII && first[c] && begins(text, i)) {
        return true;
      }
    }
    return false;
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
