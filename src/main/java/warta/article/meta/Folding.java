package warta.article.meta;

import java.text.Normalizer;
import java.util.Locale;

/// Texts brought to one form, so that two ways to write the same can be compared.
public final class Folding {
  private Folding() {}

  /// White space folded to single spaces, none at the ends.
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /// Letters and digits alone, lower case, words apart by one space: quotes, dashes, spacing and
  /// case do not tell headlines apart.
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      char c = text.charAt(plain);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        bare.append(c); // most of most texts
      } else {
        add(Character.toLowerCase(c), bare);
      }
      plain++;
    }
    return plain == text.length() ? bare.toString().strip() : composed(text);
  }

  private static String composed(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(composed.length());
    int at = 0;
    while (at < composed.length()) {
      int c = composed.codePointAt(at);
      at += Character.charCount(c);
      add(c, bare);
    }
    return bare.toString().strip();
  }

  private static void add(int c, StringBuilder bare) {
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      bare.appendCodePoint(c);
    } else if (c != '\'' && c != '’' && !bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') {
      bare.append(' ');
    }
  }

  /// Characters that composing leaves as they are and that have one lower case alone: ASCII, the
  /// letters of western and Slavic Europe, Cyrillic, dashes and quotation marks. Nearly all text is
  /// made of them, and composing costs ten times what the rest does.
  private static boolean isPlain(char c) {
    return c < 0x80
        || (c >= 0xC0 && c < 0x130)
        || (c >= 0x400 && c < 0x460)
        || (c >= 0x2010 && c <= 0x2026 && c != 0x2017)
        || c == '«'
        || c == '»'
        || c == '\u00A0';
  }
}
