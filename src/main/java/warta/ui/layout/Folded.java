package warta.ui.layout;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as a find sees it: without case and accents, white space as one kind, and each character
/// knowing where it came from.
///
/// Folded are canonical decompositions without the marks that accent letters. The marks of kana,
/// Indic and Thai writing are letters to their readers and stay.
public final class Folded {
  private final String folded;

  /// Where the code point began that each folded character is of; the text's length at the end.
  private final int[] origins;

  private Folded(String folded, int[] origins) {
    this.folded = folded;
    this.origins = origins;
  }

  /// Folds a text. Linear in it.
  public static Folded of(String text) {
    Folding folding = new Folding(text.length());
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        folding.add(' ', at);
      } else if (c < 0x80 || isHan(c)) {
        folding.add(Character.toLowerCase(c), at); // nothing to take apart
      } else {
        folding.decompose(c, at);
      }
    }
    return folding.done(text.length());
  }

  /// Takes what is found.
  @FunctionalInterface
  public interface Taker {
    /// A find from `from` up to, not including, `to`, in units of the text.
    void found(int from, int to);
  }

  /// Finds words in the text from left to right, none overlapping.
  ///
  /// @param words folded too; where nothing is left of them nothing is found
  public void find(Folded words, Taker taker) {
    String wanted = words.folded;
    int at = wanted.isBlank() ? -1 : folded.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      boolean whole = begins(at) && begins(end);
      if (whole) {
        taker.found(origins[at], origins[end]);
      }
      at = folded.indexOf(wanted, whole ? end : at + 1);
    }
  }

  /// Whether a folded position is where a character of the text begins: half of one is no find.
  private boolean begins(int position) {
    return position == 0 || origins[position] != origins[position - 1];
  }

  /// Combining marks that accent a letter: the blocks of diacritical marks, the points of Hebrew
  /// and the vowel signs of Arabic, which both are written or left out at will.
  private static boolean isAccent(int c) {
    return (c >= 0x0300 && c <= 0x036F)
        || (c >= 0x0591 && c <= 0x05C7 && Character.getType(c) == Character.NON_SPACING_MARK)
        || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670
        || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0xFE20 && c <= 0xFE2F);
  }

  private static boolean isHan(int c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  /// A text being folded.
  private static final class Folding {
    private final StringBuilder folded;
    private int[] origins;

    Folding(int length) {
      this.folded = new StringBuilder(length);
      this.origins = new int[length + 1];
    }

    void decompose(int c, int origin) {
      String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      parts
          .codePoints()
          .filter(part -> !isAccent(part))
          .map(part -> Character.toLowerCase(Character.toUpperCase(part)))
          .forEach(part -> add(part, origin));
    }

    void add(int c, int origin) {
      int from = folded.length();
      folded.appendCodePoint(c);
      if (folded.length() > origins.length) {
        origins = Arrays.copyOf(origins, 2 * folded.length());
      }
      Arrays.fill(origins, from, folded.length(), origin);
    }

    Folded done(int length) {
      int[] all = Arrays.copyOf(origins, folded.length() + 1);
      all[folded.length()] = length;
      return new Folded(folded.toString(), all);
    }
  }
}
