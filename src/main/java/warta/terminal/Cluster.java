package warta.terminal;

import warta.text.Width;

/// What terminals make of a cluster, as far as it can be known.
final class Cluster {
  private Cluster() {}

  /// Whether all terminals agree that a cluster takes one column: one code point that is a letter,
  /// a number, punctuation or a symbol and no emoji. Marks, format characters, the vowels of Hangul
  /// syllables and what Unicode has not assigned are nowhere the same.
  static boolean isCertain(String cluster) {
    int point = cluster.codePointAt(0);
    if (cluster.length() != Character.charCount(point)) {
      return false;
    }
    if (point < 0x300 || (point >= 0x2010 && point <= 0x2027) || isBox(point)) {
      return true;
    }
    if (point >= 0x1f000 || isJamoBehindAnother(point) || Width.of(cluster) != 1) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /// The cluster as it can stand in a cell of its own: a mark without a letter gets a space to
  /// stand on, or a terminal would put it on the cell before.
  static String grounded(String cluster) {
    return switch (Character.getType(cluster.codePointAt(0))) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          ' ' + cluster;
      default -> cluster;
    };
  }

  /// The most columns a terminal may draw on for a cluster: its own, the code points each by itself
  /// where a terminal joins none, and two wherever it is not certain.
  static int reach(String cluster, int width) {
    if (isCertain(cluster)) {
      return 1;
    }
    int separately = cluster.codePoints().map(c -> Width.of(Character.toString(c))).sum();
    return Math.max(Math.max(width, separately), 2);
  }

  private static boolean isBox(int point) {
    return point >= 0x2500 && point <= 0x259f;
  }

  private static boolean isJamoBehindAnother(int point) {
    return (point >= 0x1160 && point <= 0x11ff) || (point >= 0xd7b0 && point <= 0xd7fb);
  }
}
