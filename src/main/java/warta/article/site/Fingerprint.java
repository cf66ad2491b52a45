package warta.article.site;

import java.util.Locale;

/// Texts as 64-bit numbers, for counting without keeping them.
///
/// FNV-1a over the UTF-16 units (Fowler, Noll, Vo), its bits mixed as MurmurHash3 ends (Appleby).
/// Among a million texts two share a number with a chance of one in 37 million. The same on every
/// machine and in every run, so that what is learned is the same too.
public final class Fingerprint {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static long of(String text) {
    return mixed(added(OFFSET, text));
  }

  /// Of two texts in this order.
  static long of(String first, String second) {
    return mixed(added(added(OFFSET, first) * PRIME, second));
  }

  private static long added(long to, String text) {
    long hash = to;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /// A text's number in sixteen hexadecimal digits.
  public static String hex(String text) {
    return String.format(Locale.ROOT, "%016x", of(text));
  }
}
