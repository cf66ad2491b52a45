package warta.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Mends text that was UTF-8, read as one byte a character by whoever made the page, and written as
/// UTF-8 once more: `youâ€™re`, or the same with control characters a screen does not show.
///
/// Only text with a sign of it is touched, and of that only what reads as UTF-8 and holds a
/// character that no text has there: a control, or one of windows-1252's signs between letters.
/// `Château` and `garçon` stay.
final class TwiceEncoded {
  /// How dashes, quotation marks and the ellipsis begin, as Latin 1 and as windows-1252 read them.
  private static final String LATIN_SIGN = "\u00E2\u0080";

  private static final String WESTERN_SIGN = "\u00E2\u20AC";

  private TwiceEncoded() {}

  /// The text as it was meant; the same string where nothing is to mend. Linear.
  static String mended(String text) {
    boolean mayHave = text.indexOf(LATIN_SIGN.charAt(0)) >= 0; // hardly any page: one quick look
    if (!mayHave || (!text.contains(LATIN_SIGN) && !text.contains(WESTERN_SIGN))) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = length(text.charAt(at));
      String read = length == 0 ? null : read(text, at, length);
      mended.append(read == null ? text.substring(at, at + 1) : read);
      at += read == null ? 1 : length;
    }
    return mended.toString();
  }

  /// How many bytes the sequence has that begins with a character's byte, or 0 where none does.
  private static int length(char lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  }

  /// What characters read as UTF-8 say, or null where they are none or may be meant as they are.
  private static @Nullable String read(String text, int at, int length) {
    if (at + length > text.length()) {
      return null;
    }
    byte[] bytes = new byte[length];
    boolean odd = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(at + i);
      int code = c < 0x100 ? c : western(c);
      if (code < 0) {
        return null;
      }
      bytes[i] = (byte) code;
      odd |= code >= 0x80 && code < 0xA0;
    }
    return odd ? decoded(bytes) : null;
  }

  private static @Nullable String decoded(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return null; // letters beside each other, meant as they are
    }
  }

  /// The byte that windows-1252 has for a character beyond Latin 1, or -1.
  private static int western(char c) {
    byte[] bytes = String.valueOf(c).getBytes(Charsets.WESTERN);
    boolean has = Arrays.equals(new String(bytes, Charsets.WESTERN).toCharArray(), new char[] {c});
    return has ? bytes[0] & 0xFF : -1;
  }
}
