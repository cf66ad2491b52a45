package warta.terminal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.screen.Event;

/// Reads the bytes a terminal sends as events.
///
/// Bytes are pushed in, in pieces of any size; events come out in the same order and are the same
/// wherever the pieces were cut. The parser has no clock: its caller looks at [#pending] and says
/// [#silence] when nothing more has come for that long. After a silence it is always back at the
/// ground.
///
/// - A lone Esc is a key when a silence follows it, or anything that cannot go on from it. So `ESC
///   j` in one piece is Esc and then `j`: over a slow line two keys typed one after the other
///   arrive together far more often than somebody holds Alt, of which the reader has no use.
/// - A sequence that is whole but no key of ours (mouse and focus reports, paste markers, replies)
///   is dropped whole; what was pasted between the markers comes as keys.
/// - A control byte or one of UTF-8 inside a sequence ends it: it is read for itself and what was
///   begun is dropped, so that Ctrl-C works whatever came before it.
/// - Strings (OSC, DCS, SOS, PM, APC) are dropped as they come, however long: nothing is kept of
///   them, and what stands in one is never read as keys.
/// - A run of bytes that is no UTF-8 is one U+FFFD. Combining marks are keys of their own.
///
/// Not safe for use by more than one thread.
final class InputParser {
  private static final int MAX_PARAMETERS = 64;
  private static final int ESC = 0x1b;
  private static final int BEL = 0x07;
  private static final int DELETE = 0x7f;
  private static final int REPLACEMENT = 0xfffd;

  /// What has begun and not ended.
  enum Pending {
    /// Nothing: the next byte may be waited for without end.
    NOTHING,
    /// An Esc that may be the key or the beginning of a sequence.
    ESCAPE,
    /// A sequence or a character of which the rest is to come.
    REST
  }

  private enum State {
    GROUND,
    ESCAPE,
    CSI,
    LINUX,
    SS3,
    X10_MOUSE,
    STRING,
    STRING_ESCAPE,
    UTF8
  }

  private final Consumer<Event> events;
  private final StringBuilder parameters = new StringBuilder();
  private State state = State.GROUND;

  /// Bytes still to come of a character or a mouse report.
  private int count;

  private int point;
  private int least;
  private boolean spoilt;

  InputParser(Consumer<Event> events) {
    this.events = events;
  }

  /// Reads the bytes of an array from `from` up to, not including, `to`.
  void push(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      push(bytes[i] & 0xff);
    }
  }

  /// What has begun and not ended; it says how long a silence ends it.
  Pending pending() {
    return switch (state) {
      case GROUND -> Pending.NOTHING;
      case ESCAPE -> Pending.ESCAPE;
      case CSI, LINUX, SS3, X10_MOUSE, STRING, STRING_ESCAPE, UTF8 -> Pending.REST;
    };
  }

  /// Nothing came for as long as [#pending] was to be waited for: an Esc was the key, half a
  /// character is spoilt, half a sequence is dropped.
  void silence() {
    State was = state;
    state = State.GROUND;
    switch (was) {
      case ESCAPE -> key("Esc");
      case UTF8 -> spoil();
      case GROUND, CSI, LINUX, SS3, X10_MOUSE, STRING, STRING_ESCAPE -> {}
    }
  }

  private void push(int b) {
    switch (state) {
      case GROUND -> ground(b);
      case ESCAPE -> escape(b);
      case CSI -> csi(b);
      case LINUX -> linux(b);
      case SS3 -> ss3(b);
      case X10_MOUSE -> x10Mouse(b);
      case STRING -> string(b);
      case STRING_ESCAPE -> stringEscape(b);
      case UTF8 -> utf8(b);
    }
  }

  private void ground(int b) {
    state = State.GROUND;
    if (b >= 0x80) {
      lead(b);
      return;
    }
    spoilt = false;
    switch (b) {
      case ESC -> state = State.ESCAPE;
      case '\r', '\n' -> key("Enter");
      case '\t' -> key("Tab");
      case '\b', DELETE -> key("Backspace");
      case ' ' -> key("Space");
      default -> key(b < ' ' ? control(b) : Character.toString(b));
    }
  }

  /// `C-a` to `C-z`, and for the five controls that are no letter the sign they share a key with.
  private static String control(int b) {
    return "C-" + (char) (b >= 1 && b <= 26 ? b + 'a' - 1 : b + '@');
  }

  private void escape(int b) {
    parameters.setLength(0);
    switch (b) {
      case '[' -> state = State.CSI;
      case 'O' -> state = State.SS3;
      case ']', 'P', 'X', '^', '_' -> state = State.STRING;
      default -> {
        key("Esc");
        ground(b);
      }
    }
  }

  private void csi(int b) {
    if (b < ' ' || b >= DELETE) {
      ground(b);
    } else if (b == '[' && parameters.isEmpty()) {
      state = State.LINUX;
    } else if (b < '@' && !(b == '$' && isNumber())) {
      if (parameters.length() < MAX_PARAMETERS) {
        parameters.append((char) b);
      }
    } else if (b == 'M' && parameters.isEmpty()) {
      state = State.X10_MOUSE;
      count = 3;
    } else {
      state = State.GROUND;
      known(KeyNames.csi(parameters.toString(), (char) b));
    }
  }

  /// Whether nothing but digits was read: then `$` is rxvt's last byte for a key with Shift, and no
  /// intermediate byte of a report.
  private boolean isNumber() {
    return !parameters.isEmpty() && parameters.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void linux(int b) {
    if (b < ' ' || b >= DELETE) {
      ground(b);
      return;
    }
    state = State.GROUND;
    known(KeyNames.linux((char) b));
  }

  private void ss3(int b) {
    if (b < ' ' || b >= DELETE) {
      ground(b);
    } else if (b >= '@') {
      state = State.GROUND;
      known(KeyNames.ss3((char) b));
    }
    // else a modifier: dropped
  }

  /// Three bytes of any value follow `CSI M`; none of them is a control.
  private void x10Mouse(int b) {
    if (b < ' ') {
      ground(b);
    } else if (--count == 0) {
      state = State.GROUND;
    }
  }

  private void string(int b) {
    if (b == ESC) {
      state = State.STRING_ESCAPE;
    } else if (b == BEL) {
      state = State.GROUND;
    } else if (b < ' ') {
      ground(b);
    }
  }

  private void stringEscape(int b) {
    if (b == '\\') {
      state = State.GROUND;
    } else {
      escape(b);
    }
  }

  private void lead(int b) {
    if (b >= 0xc2 && b <= 0xdf) {
      begin(1, b & 0x1f, 0x80);
    } else if (b >= 0xe0 && b <= 0xef) {
      begin(2, b & 0x0f, 0x800);
    } else if (b >= 0xf0 && b <= 0xf4) {
      begin(3, b & 0x07, 0x10000);
    } else {
      spoil();
    }
  }

  private void begin(int following, int bits, int leastPoint) {
    state = State.UTF8;
    count = following;
    point = bits;
    least = leastPoint;
  }

  private void utf8(int b) {
    if ((b & 0xc0) != 0x80) {
      spoil();
      ground(b);
      return;
    }
    point = point << 6 | (b & 0x3f);
    if (--count > 0) {
      return;
    }
    state = State.GROUND;
    if (point < least || point > Character.MAX_CODE_POINT || isSurrogate(point)) {
      spoil();
      return;
    }
    spoilt = false;
    if (isNoncharacter(point)) {
      key(Character.toString(REPLACEMENT));
    } else if (point > 0x9f) { // C1 controls, encoded, are no keys
      key(Character.toString(point));
    }
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static boolean isNoncharacter(int point) {
    return (point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
  }

  /// One U+FFFD for a run of bytes that are no UTF-8.
  private void spoil() {
    if (!spoilt) {
      key(Character.toString(REPLACEMENT));
    }
    spoilt = true;
  }

  private void known(@Nullable String name) {
    if (name != null) {
      key(name);
    }
  }

  private void key(String name) {
    events.accept(new Event.Key(name));
  }
}
