package warta.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import warta.words.Trouble;

/// Bytes as text: which character set they are in, and whether they are text at all.
///
/// In this order: a byte order mark; zeros at every second byte or three of four (UTF-16 and UTF-32
/// without a mark); what the page declares, unless the bytes deny it; UTF-8 where it is valid;
/// juniversalchardet; windows-1252, which reads anything.
final class Sniffer {
  /// How much of a page is looked at to tell text from other things.
  private static final int HEAD = 8192;

  /// How much of a page the detector needs; on news pages it is sure after far less.
  private static final int DETECTED = 200_000;

  private static final int MOST_CONTROL_PERCENT = 1;

  private static final char DELETE = '\u007F';

  private Sniffer() {}

  /// What came of looking.
  sealed interface Sniffed {
    /// Text, without the byte order mark and without NUL.
    record Text(String text, String charset) implements Sniffed {}

    /// No text, and why.
    record Other(Trouble trouble) implements Sniffed {}
  }

  static Sniffed sniff(Content content) {
    byte[] bytes = content.bytes();
    String name = content.source().name();
    Mark mark = Mark.of(bytes);
    String signature = mark == null ? Signatures.of(bytes) : null;
    if (signature != null) {
      return new Sniffed.Other(new Trouble.NotText(name, signature, 0));
    }
    Decoding.Decoded decoded =
        mark == null ? unmarked(bytes) : Decoding.Decoded.of(bytes, mark.length(), mark.charset());
    String text = decoded.text();
    int length = Math.min(text.length(), HEAD);
    int control = controls(text, length);
    if (control * 100 > length * MOST_CONTROL_PERCENT) {
      int percent = Math.ceilDiv(control * 100, length);
      return new Sniffed.Other(new Trouble.NotText(name, null, percent));
    }
    String printable = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    return new Sniffed.Text(printable, decoded.charset().name());
  }

  private static Decoding.Decoded unmarked(byte[] bytes) {
    Charset wide = Wide.unmarked(bytes, Math.min(bytes.length, HEAD));
    if (wide != null) {
      return Decoding.Decoded.of(bytes, 0, wide);
    }
    String utf8 = Decoding.wellFormed(bytes);
    Charset declared = Charsets.known(Declared.charset(bytes));
    if (utf8 == null) {
      return Decoding.Decoded.of(bytes, 0, damagedOrOther(bytes, declared));
    }
    // Only sets that live in seven bits say more than UTF-8 does of bytes that are all ASCII.
    boolean ascii = utf8.length() == bytes.length;
    if (ascii && declared != null && declared.name().startsWith("ISO-2022")) {
      return Decoding.Decoded.of(bytes, 0, declared);
    }
    return new Decoding.Decoded(utf8, UTF_8);
  }

  private static Charset damagedOrOther(byte[] bytes, @Nullable Charset declared) {
    Decoding.Utf8 utf8 = Decoding.utf8(bytes);
    if (utf8.valid() || utf8.mostly()) {
      return UTF_8;
    }
    if (declared != null && !declared.equals(UTF_8) && Decoding.fits(bytes, declared)) {
      return declared;
    }
    return detected(bytes);
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED));
    detector.dataEnd();
    Charset charset = Charsets.known(detector.getDetectedCharset());
    return charset == null || charset.equals(UTF_8) || !Decoding.fits(bytes, charset)
        ? Charsets.WESTERN
        : charset;
  }

  /// NUL and control characters among the first of a text; tabs and ends of lines are none. Those
  /// of C1 are not counted: text that was once read in a wrong character set is full of them.
  private static int controls(String text, int length) {
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' || c == DELETE;
      if (control && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        controls++;
      }
    }
    return controls;
  }
}
