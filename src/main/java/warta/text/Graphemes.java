package warta.text;

/// Clusters of code points that a reader sees as one character: the extended grapheme clusters of
/// Unicode 17 (UAX 29, rules GB1 to GB13).
///
/// Linear in the cluster; no table is read where a text has only letters, marks of punctuation and
/// lines that never combine. Any string may be given; a lone surrogate is a cluster.
public final class Graphemes {
  /// The one code point of class Extend that parts an Indic conjunct.
  private static final int NON_JOINER = 0x200C;

  private Graphemes() {}

  /// Where the cluster that begins at `start` ends.
  ///
  /// @param start an index at which a cluster begins, less than the text's length
  /// @return the index after its last UTF-16 unit
  public static int next(String text, int start) {
    char first = text.charAt(start);
    int after = start + 1;
    if (neverCombines(first) && (after == text.length() || neverCombines(text.charAt(after)))) {
      boolean line = first == '\r' && after < text.length() && text.charAt(after) == '\n';
      return line ? after + 1 : after;
    }
    int c = text.codePointAt(start);
    int at = start + Character.charCount(c);
    Seen seen = new Seen();
    seen.add(c, Ranges.of(c));
    while (at < text.length()) {
      c = text.codePointAt(at);
      int here = Ranges.of(c);
      if (seen.breaksBefore(here)) {
        break;
      }
      seen.add(c, here);
      at += Character.charCount(c);
    }
    return at;
  }

  /// Whether a unit neither joins the one before nor ever holds one behind it, but for CR and LF:
  /// what news in Latin, Greek, Cyrillic, Chinese and Japanese is almost wholly made of.
  static boolean neverCombines(char c) {
    return c < 0x300
        || (c >= 0x370 && c <= 0x482)
        || (c >= 0x2010 && c <= 0x205F)
        || (c >= 0x20A0 && c <= 0x20C0)
        || (c >= 0x2190 && c <= 0x2BFF)
        || (c >= 0x3001 && c <= 0x3029)
        || (c >= 0x3030 && c <= 0x3098)
        || (c >= 0x309B && c <= 0xA4C6);
  }

  /// What the rules need to know of the cluster so far.
  private static final class Seen {
    private int last;
    private int regionals;
    private boolean pictograph; // GB11: pictograph Extend*
    private boolean joined; // GB11: … ZWJ
    private boolean consonant; // GB9c: consonant (Extend | Linker)*
    private boolean linked; // GB9c: … with a linker in it

    void add(int c, int value) {
      int kind = value & Ranges.CLASS;
      joined = pictograph && kind == Ranges.ZWJ;
      pictograph = (value & Ranges.PICTOGRAPHIC) != 0 || (pictograph && kind == Ranges.EXTEND);
      if ((value & Ranges.CONSONANT) != 0) {
        consonant = true;
        linked = false;
      } else if ((value & Ranges.LINKER) != 0) {
        linked = consonant;
      } else if ((kind != Ranges.EXTEND && kind != Ranges.ZWJ) || c == NON_JOINER) {
        consonant = false;
        linked = false;
      }
      regionals = kind == Ranges.REGIONAL ? regionals + 1 : 0;
      last = kind;
    }

    boolean breaksBefore(int value) {
      int next = value & Ranges.CLASS;
      return switch (last) {
        case Ranges.CR -> next != Ranges.LF; // GB3, GB4
        case Ranges.LF, Ranges.CONTROL -> true; // GB4
        default -> !(holds(next) || follows(next, value));
      };
    }

    private boolean holds(int next) {
      return switch (next) {
        case Ranges.EXTEND, Ranges.ZWJ, Ranges.SPACING -> true; // GB9, GB9a
        case Ranges.CR, Ranges.LF, Ranges.CONTROL -> false; // GB5
        default -> last == Ranges.PREPEND; // GB9b
      };
    }

    private boolean follows(int next, int value) {
      return switch (next) {
        case Ranges.L, Ranges.LV, Ranges.LVT -> last == Ranges.L; // GB6
        case Ranges.V -> last == Ranges.L || last == Ranges.V || last == Ranges.LV; // GB6, GB7
        case Ranges.T ->
            last == Ranges.V || last == Ranges.LV || last == Ranges.T || last == Ranges.LVT;
        case Ranges.REGIONAL -> regionals % 2 == 1; // GB12, GB13
        default ->
            ((value & Ranges.PICTOGRAPHIC) != 0 && joined) // GB11
                || ((value & Ranges.CONSONANT) != 0 && linked); // GB9c
      };
    }
  }
}
