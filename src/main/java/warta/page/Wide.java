package warta.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// UTF-16 and UTF-32 without a mark. Text in an alphabet, and every page's markup, has zeros in
/// each character, always at the same places.
final class Wide {
  static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /// Which of the four bytes of a quad are zero, as bits, the first byte's the highest.
  private static final int BE16 = 0b1010;

  private static final int LE16 = 0b0101;
  private static final int BE32 = 0b1110;
  private static final int LE32 = 0b0111;

  private Wide() {}

  /// The character set that the zeros among the first `length` bytes speak of, or null.
  static @Nullable Charset unmarked(byte[] bytes, int length) {
    int quads = length / 4;
    int pattern = 0;
    for (int place = 0; place < 4; place++) {
      int zeros = 0;
      for (int i = place; i < quads * 4; i += 4) {
        zeros += bytes[i] == 0 ? 1 : 0;
      }
      boolean often = quads > 0 && zeros * 2 >= quads;
      if (!often && zeros * 20 > quads) {
        return null; // neither mostly zero nor hardly ever: no text
      }
      pattern = pattern << 1 | (often ? 1 : 0);
    }
    return switch (pattern) {
      case BE16 -> UTF_16BE;
      case LE16 -> UTF_16LE;
      case BE32 -> UTF_32BE;
      case LE32 -> UTF_32LE;
      default -> null;
    };
  }
}
