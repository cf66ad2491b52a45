package warta.text;

/// The one gate that makes a stranger's text printable. Everything a stranger wrote passes it once,
/// where it enters an article, a row or a message; nothing past it is cleaned again.
///
/// - Dropped, with nothing in their place: C0 and C1 controls and DEL; the bidirectional controls;
///   every other format control that shows nothing (soft hyphen, zero-width space, word joiner,
///   byte order mark, annotation marks, tags outside an emoji flag, code points reserved for such).
/// - One space each: tab, LF, CR, CR LF, VT, FF, NEL, U+2028 and U+2029.
/// - Kept only where they mean something: the joiner between two pictographs; joiner and non-joiner
///   behind a letter or mark of a script whose letters join (Arabic, the Indic scripts, Mongolian
///   and their kin); one variation selector behind what it selects.
/// - U+FFFD: lone surrogates and non-characters.
///
/// Nothing else is changed or normalised: no other space, no private character, no mark. A text
/// that passed once passes unchanged.
public final class Printable {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int CANCEL_TAG = 0xE007F;

  private Printable() {}

  /// The text with all that a terminal could obey, and all that hides or turns text around, taken
  /// out. One scan where there is nothing to take; linear always.
  ///
  /// @return the same string where nothing was wrong
  public static String clean(String text) {
    if (firstSuspect(text) == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    Behind behind = new Behind();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isLineEnd(c)) {
        end += c == '\r' && end < text.length() && text.charAt(end) == '\n' ? 1 : 0;
        c = ' ';
      } else if (c == BLACK_FLAG) {
        int tags = endOfTags(text, end);
        kept.append(text, at, tags);
        behind.add(c);
        at = tags;
        continue;
      } else if (isLoneSurrogate(c) || isNonCharacter(c)) {
        c = REPLACEMENT;
      }
      if (isKept(c, behind, text, end)) {
        kept.appendCodePoint(c);
        behind.add(c);
      }
      at = end;
    }
    return text.contentEquals(kept) ? text : kept.toString();
  }

  private static boolean isKept(int c, Behind behind, String text, int after) {
    if (c == JOINER) {
      return behind.letterThatJoins()
          || (behind.pictograph()
              && after < text.length()
              && isPictograph(text.codePointAt(after)));
    }
    if (c == NON_JOINER) {
      return behind.letterThatJoins();
    }
    if (isSelector(c)) {
      return behind.selectable();
    }
    return !isControl(c);
  }

  private static int firstSuspect(String text) {
    int at = 0;
    while (at < text.length() && !isSuspect(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Every unit that may not be kept as it stands, and a few more.
  private static boolean isSuspect(char c) {
    if (c < 0x300) {
      return c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xAD;
    }
    return c == 0x061C
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || (c >= 0xFFF0 && c != 0xFFFC && c != REPLACEMENT);
  }

  private static boolean isLineEnd(int c) {
    return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /// The code points of the break class Control that are no line ends. They are where Unicode keeps
  /// its format controls for good, assigned or not, so this needs no table.
  private static boolean isControl(int c) {
    if (c < 0x300) {
      return c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xAD;
    }
    return c == 0x061C
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF0 && c <= 0xFFFB)
        || (c >= 0x13430 && c <= 0x1343F)
        || (c >= 0x1BCA0 && c <= 0x1BCA3)
        || (c >= 0x1D173 && c <= 0x1D17A)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180D)
        || c == 0x180F;
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isNonCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static boolean isPictograph(int c) {
    return c > 0xFF && (Ranges.of(c) & Ranges.PICTOGRAPHIC) != 0;
  }

  /// Where the tags that make a flag of the black flag before them end (`🏴` + `gbsct` in tags +
  /// cancel), or `start` where there are none that end rightly.
  private static int endOfTags(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == CANCEL_TAG && at - start > 2) {
        return at;
      }
      if (c < 0xE0020 || c >= CANCEL_TAG) {
        return start;
      }
    }
    return start;
  }

  /// What stands before the next code point in the text that is kept.
  private static final class Behind {
    private int last = ' ';
    private boolean pictograph;

    void add(int c) {
      last = c;
      pictograph =
          isPictograph(c)
              || (pictograph && c > 0xFF && (Ranges.of(c) & Ranges.CLASS) == Ranges.EXTEND);
    }

    boolean pictograph() {
      return pictograph;
    }

    boolean selectable() {
      return last != JOINER
          && last != NON_JOINER
          && !isSelector(last)
          && !Character.isWhitespace(last)
          && !Character.isSpaceChar(last);
    }

    boolean letterThatJoins() {
      return ((last >= 0x0600 && last <= 0x0DFF) // Arabic to Sinhala
              || (last >= 0x0F00 && last <= 0x109F) // Tibetan, Myanmar
              || (last >= 0x1700 && last <= 0x1C7F) // Philippine, Khmer, Mongolian to Lepcha
              || (last >= 0xA800 && last <= 0xABFF) // Indic and Myanmar extensions
              || (last >= 0xFB50 && last <= 0xFDFF) // Arabic presentation forms
              || (last >= 0x10A00 && last <= 0x11FFF) // old Indic scripts
              || (last >= 0x1E900 && last <= 0x1E95F)) // Adlam
          && (Character.isLetter(last) || isMark(last));
    }

    private static boolean isMark(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
  }
}
