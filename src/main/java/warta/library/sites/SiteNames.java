package warta.library.sites;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The file of a site: its name where that is safe, else with what is not safe as `%2F`.
///
/// A page may name itself `../../etc/passwd`, `CON`, or anything else. A name made here holds only
/// `a`–`z`, digits, `-`, `_`, `.`, `%` with two digits, and `~`; no two sites have names that
/// differ by case alone; it begins with no dot and ends with none; it is no name Windows keeps for
/// a device and at most [#LONGEST] long.
final class SiteNames {
  /// File systems take 255 bytes; a temporary file beside it needs some of them.
  static final int LONGEST = 200;

  private static final int HASH_BYTES = 8;
  private static final char SHORTENED = '~';
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private SiteNames() {}

  /// The name of a site's file.
  ///
  /// @param host not empty
  static String file(String host) {
    StringBuilder name = new StringBuilder(host.length());
    byte[] bytes = host.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean edge = i == 0 || i == bytes.length - 1;
      if (isPlain(c) && !(c == '.' && edge) && !(i == 0 && isDevice(host))) {
        name.append(c);
      } else {
        name.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
      }
    }
    return name.length() <= LONGEST ? name.toString() : shortened(name.toString(), bytes);
  }

  private static boolean isPlain(char c) {
    return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-' || c == '_' || c == '.';
  }

  private static boolean isDevice(String host) {
    int dot = host.indexOf('.');
    return DEVICES.contains(dot < 0 ? host : host.substring(0, dot));
  }

  private static String shortened(String name, byte[] host) {
    int end = LONGEST - 2 * HASH_BYTES - 1;
    int escape = name.lastIndexOf('%', end - 1);
    if (escape > end - 3) {
      end = escape;
    }
    return name.substring(0, end) + SHORTENED + hash(host);
  }

  private static String hash(byte[] host) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(host);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// The site of a file's name, or null where the name does not say: it was shortened, or was not
  /// made here.
  static @Nullable String host(String file) {
    byte[] bytes = new byte[file.length()];
    int size = 0;
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c == '%' && i + 2 < file.length() && isHex(file, i + 1) && isHex(file, i + 2)) {
        bytes[size++] = (byte) HexFormat.fromHexDigits(file, i + 1, i + 3);
        i += 2;
      } else if (isPlain(c)) {
        bytes[size++] = (byte) c;
      } else {
        return null;
      }
    }
    String host = new String(bytes, 0, size, StandardCharsets.UTF_8);
    return !host.isEmpty() && file(host).equals(file) ? host : null;
  }

  private static boolean isHex(String file, int at) {
    return HexFormat.isHexDigit(file.charAt(at));
  }
}
