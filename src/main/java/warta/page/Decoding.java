package warta.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Bytes to characters where some bytes may be wrong: a page is always read.
final class Decoding {
  private static final int CHUNK = 8192;
  private static final char REPLACEMENT = '\uFFFD';

  /// One wrong place among this many characters is a damaged page, more is another character set.
  private static final int TOLERATED = 500;

  private Decoding() {}

  /// Bytes as text.
  ///
  /// @param charset what they were read in
  record Decoded(String text, Charset charset) {
    static Decoded of(byte[] bytes, int offset, Charset charset) {
      return new Decoded(Decoding.text(bytes, offset, charset), charset);
    }
  }

  /// The text of bytes that are UTF-8 without a fault, else null; null too where they hold U+FFFD
  /// itself. Most pages are, and the library's own decoder is many times faster than a look at each
  /// byte.
  static @Nullable String wellFormed(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : null;
  }

  /// How bytes do as UTF-8.
  ///
  /// @param sequences well-formed sequences of several bytes
  /// @param bad places where no sequence is well-formed
  record Utf8(int sequences, int bad) {
    boolean valid() {
      return bad == 0;
    }

    /// Whether bytes that are not wholly UTF-8 are so for the most part: text of one byte a
    /// character makes well-formed sequences only by accident.
    boolean mostly() {
      return bad > 0 && sequences > bad * 2;
    }
  }

  static Utf8 utf8(byte[] bytes) {
    int sequences = 0;
    int bad = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = sequence(bytes, at);
      sequences += length > 1 ? 1 : 0;
      bad += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return new Utf8(sequences, bad);
  }

  /// The length of the well-formed sequence at a place (Unicode 17, table 3-7), or 0.
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    int second = bytes[at + 1] & 0xFF;
    if (second < low || second > high) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /// Whether bytes read in a character set make sense, but for damage here and there.
  static boolean fits(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    int tolerated = 1 + bytes.length / TOLERATED;
    int bad = 0;
    while (bad <= tolerated) {
      CoderResult result = decoder.decode(in, out, true);
      out.clear();
      if (result.isUnderflow()) {
        return true;
      }
      if (result.isError()) {
        bad++;
        in.position(Math.min(in.limit(), in.position() + result.length()));
      }
    }
    return false;
  }

  /// The text of bytes from an offset on. What is not well-formed becomes U+FFFD; in UTF-8 a wrong
  /// byte is read alone as windows-1252, which is what pasted-in bytes nearly always are.
  static String text(byte[] bytes, int offset, Charset charset) {
    if (!charset.equals(UTF_8)) {
      return new String(bytes, offset, bytes.length - offset, charset);
    }
    StringBuilder text = null;
    int copied = offset;
    int at = offset;
    while (at < bytes.length) {
      int length = sequence(bytes, at);
      if (length == 0) {
        text = text == null ? new StringBuilder(bytes.length - offset) : text;
        text.append(new String(bytes, copied, at - copied, UTF_8));
        text.append(new String(bytes, at, 1, Charsets.WESTERN));
        copied = at + 1;
      }
      at += Math.max(1, length);
    }
    String rest = new String(bytes, copied, bytes.length - copied, UTF_8);
    return text == null ? rest : text.append(rest).toString();
  }
}
