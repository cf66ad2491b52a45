package warta.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The character set that a page's own first lines declare.
final class Declared {
  /// Browsers look at the first 1,024 bytes; real pages have comments and scripts before it.
  private static final int HEAD = 8192;

  private Declared() {}

  /// The declared name in `<meta … charset=…>` or `<?xml … encoding="…"?>`, or null.
  static @Nullable String charset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1).toLowerCase(Locale.ROOT);
    String inProlog =
        head.stripLeading().startsWith("<?xml") ? in(head, "<?xml", "encoding") : null;
    return inProlog != null ? inProlog : in(head, "<meta", "charset");
  }

  /// The value of the first `key=value` inside a tag that begins with `opening`.
  private static @Nullable String in(String head, String opening, String key) {
    for (int tag = head.indexOf(opening); tag >= 0; tag = head.indexOf(opening, tag + 1)) {
      int close = head.indexOf('>', tag);
      int end = close < 0 ? head.length() : close;
      int at = head.indexOf(key, tag);
      if (at >= 0 && at < end) {
        String value = value(head, at + key.length(), end);
        if (!value.isEmpty()) {
          return value;
        }
      }
    }
    return null;
  }

  private static String value(String head, int from, int end) {
    int at = from;
    while (at < end && "= \t\r\n\"'".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    int start = at;
    while (at < end && isName(head.charAt(at))) {
      at++;
    }
    return head.substring(start, at);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }
}
