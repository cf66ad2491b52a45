package warta.terminal;

import java.util.Arrays;

/// The last gate before the wire: lets through printable text and the sequences this room itself
/// makes, and nothing else. What is dropped is counted; any count but 0 is a mistake of ours.
///
/// Sequences: `CSI` with digits and semicolons and one of `H G C J K X S T r m`; and of the private
/// modes, on and off, those a session needs ([#MODES]). Controls: carriage return, line feed,
/// backspace. Text: UTF-8 without controls, line separators, surrogates and noncharacters, and of
/// the format characters only those that show something or hold a cluster together.
///
/// A string (`OSC`) passes only where this room announced it, byte for byte, and only in the next
/// chunk: what a page says can never write to a clipboard.
///
/// A chunk begins and ends between sequences; a sequence cut by its end is dropped.
final class Firewall {
  /// Alternate screen, cursor, wrapping, bracketed paste, synchronised output, mouse.
  private static final int[] MODES = {7, 25, 1000, 1002, 1006, 1049, 2004, 2026};

  private static final String FINALS = "HGCJKXSTrm";
  private static final int ESC = 0x1b;
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;

  private long dropped;
  private byte[] announced = {};

  /// How many sequences and characters were dropped so far, in cells and on the wire.
  long dropped() {
    return dropped;
  }

  /// Whether a cluster may stand in a cell; counted where it may not.
  boolean printable(String cluster) {
    int at = 0;
    while (at < cluster.length()) {
      int point = cluster.codePointAt(at);
      if (!printable(point)) {
        dropped++;
        return false;
      }
      at += Character.charCount(point);
    }
    return true;
  }

  /// Lets a string through that the next chunk will hold.
  ///
  /// @return the same bytes
  byte[] announced(byte[] string) {
    announced = string;
    return string;
  }

  /// The bytes that may leave: the same array where all may.
  byte[] pass(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && allowed(bytes, at) > 0) {
      at += allowed(bytes, at);
    }
    byte[] passed = at == bytes.length ? bytes : without(bytes, at);
    announced = new byte[0];
    return passed;
  }

  /// A copy that lacks what may not pass.
  ///
  /// @param first where the first such thing stands
  private byte[] without(byte[] bytes, int first) {
    byte[] out = bytes.clone();
    int kept = first;
    int at = first;
    while (at < bytes.length) {
      int allowed = allowed(bytes, at);
      if (allowed == 0) {
        dropped++;
        at += refused(bytes, at);
      } else {
        System.arraycopy(bytes, at, out, kept, allowed);
        kept += allowed;
        at += allowed;
      }
    }
    return Arrays.copyOf(out, kept);
  }

  /// Bytes of the thing at `at` where it may pass, else 0.
  private int allowed(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    if (first >= 0x80) {
      return character(bytes, at);
    }
    if (first >= ' ') {
      return first == 0x7f ? 0 : 1;
    }
    if (first == ESC) {
      return sequence(bytes, at);
    }
    return first == '\r' || first == '\n' || first == '\b' ? 1 : 0;
  }

  private int sequence(byte[] bytes, int at) {
    if (isAnnounced(bytes, at)) {
      return announced.length;
    }
    int end = end(bytes, at);
    if (end > bytes.length || at + 1 >= bytes.length || bytes[at + 1] != '[') {
      return 0;
    }
    char last = (char) bytes[end - 1];
    boolean allowed =
        bytes[at + 2] == '?'
            ? (last == 'h' || last == 'l') && isOurMode(bytes, at + 3, end - 1)
            : FINALS.indexOf(last) >= 0 && areNumbers(bytes, at + 2, end - 1);
    return allowed ? end - at : 0;
  }

  private boolean isAnnounced(byte[] bytes, int at) {
    int end = at + announced.length;
    return announced.length > 0
        && end <= bytes.length
        && Arrays.equals(bytes, at, end, announced, 0, announced.length);
  }

  private static boolean isOurMode(byte[] bytes, int from, int to) {
    int mode = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9 || mode > 9999) {
        return false;
      }
      mode = mode * 10 + digit;
    }
    return Arrays.binarySearch(MODES, mode) >= 0;
  }

  private static boolean areNumbers(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bytes[i] < '0' || bytes[i] > '9') && bytes[i] != ';') {
        return false;
      }
    }
    return true;
  }

  /// Bytes to drop of what may not pass: a whole sequence, a whole character, one byte.
  private static int refused(byte[] bytes, int at) {
    if (bytes[at] == ESC) {
      return Math.min(end(bytes, at), bytes.length) - at;
    }
    int length = 1;
    while (at + length < bytes.length && (bytes[at + length] & 0xc0) == 0x80 && length < 4) {
      length++;
    }
    return (bytes[at] & 0x80) == 0 ? 1 : length;
  }

  /// Where the sequence at `at` ends, beyond the array where it does not. Strings end at BEL or ST.
  private static int end(byte[] bytes, int at) {
    int next = at + 1 < bytes.length ? bytes[at + 1] : 0;
    return switch (next) {
      case '[' -> endOfCsi(bytes, at + 2);
      case ']', 'P', 'X', '^', '_' -> endOfString(bytes, at + 2);
      default -> at + 1;
    };
  }

  /// A CSI sequence is ended by its final byte, or cut short by any byte that is none of its own.
  private static int endOfCsi(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= ' ' && bytes[at] < '@') {
      at++;
    }
    boolean ended = at < bytes.length && bytes[at] >= '@' && bytes[at] < 0x7f;
    return ended || at == bytes.length ? at + 1 : at;
  }

  private static int endOfString(byte[] bytes, int from) {
    for (int at = from; at < bytes.length; at++) {
      if (bytes[at] == 0x07) {
        return at + 1;
      }
      if (bytes[at] == ESC) {
        return at + 1 < bytes.length && bytes[at + 1] == '\\' ? at + 2 : at;
      }
    }
    return bytes.length + 1;
  }

  /// Bytes of the character that begins at `at` where it is well-formed and printable, else 0.
  private static int character(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) {
      return 0;
    }
    int point = first & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
      point = point << 6 | (bytes[at + i] & 0x3f);
    }
    boolean shortest = point >= (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80);
    return shortest && printable(point) ? length : 0;
  }

  /// Whether a code point may reach a terminal: what [warta.text.Printable] may keep, and no more.
  static boolean printable(int point) {
    if (point < 0x7f) {
      return point >= ' ';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> isShown(point);
      case Character.UNASSIGNED ->
          point <= Character.MAX_CODE_POINT
              && !isNoncharacter(point)
              && !isReservedForFormats(point);
      default -> true;
    };
  }

  /// The format characters that show something or hold a cluster together: joiners, the tags of
  /// flags, and the signs that enclose a number (U+0600 and its like).
  private static boolean isShown(int point) {
    return point == NON_JOINER
        || point == JOINER
        || (point >= 0x600 && point <= 0x8ff && point != 0x61c)
        || point == 0x110bd
        || point == 0x110cd
        || (point >= 0xe0020 && point <= 0xe007f);
  }

  private static boolean isReservedForFormats(int point) {
    return point == 0x2065
        || (point >= 0xfff0 && point <= 0xfff8)
        || (point >= 0xe0000 && point <= 0xe0fff);
  }

  private static boolean isNoncharacter(int point) {
    return (point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
  }
}
