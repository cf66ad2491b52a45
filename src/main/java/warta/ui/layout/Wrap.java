package warta.ui.layout;

import warta.text.Graphemes;
import warta.text.Width;

/// Parts text into lines, each as long as fits: at white space, else where [Breaks] allows, else (a
/// word wider than the line) before a no-break space, else between clusters.
///
/// White space at which a line ends belongs to no line. A cluster wider than a whole line is left
/// out, which only a line of one column can ask for.
final class Wrap {
  private static final int NO_BREAK_SPACE = 0xA0;

  private final String text;
  private final int room;
  private final Taker taker;

  /// Where the line being filled begins, its columns so far, and the end of its last visible
  /// cluster.
  private int start;

  private int width;
  private int inked;

  /// The last good end of this line and the last poor one.
  private Chance good = Chance.NONE;

  private Chance poor = Chance.NONE;

  /// Takes lines as they are found.
  @FunctionalInterface
  interface Taker {
    /// A line from `from` up to, not including, `to`, in UTF-16 units; never empty.
    void line(int from, int to);
  }

  /// A place where the line may end.
  ///
  /// @param end of the line
  /// @param next where the next one would begin
  /// @param width columns from the line's start up to `next`
  private record Chance(int end, int next, int width) {
    static final Chance NONE = new Chance(-1, -1, 0);
  }

  private Wrap(String text, int room, Taker taker) {
    this.text = text;
    this.room = room;
    this.taker = taker;
  }

  /// Parts a text. Linear in it.
  ///
  /// @param room columns of a line, 1 or more
  static void lines(String text, int room, Taker taker) {
    new Wrap(text, room, taker).run();
  }

  private void run() {
    int before = -1;
    int at = skipSpaces(0);
    start = at;
    inked = at;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c)) {
        at = space(at);
        before = -1;
        continue;
      }
      if (before >= 0 && Breaks.between(before, c)) {
        good = new Chance(at, at, width);
      }
      at = cluster(at, c);
      before = c;
    }
    if (inked > start) {
      taker.line(start, inked);
    }
  }

  private int space(int at) {
    int next = skipSpaces(at);
    if (inked == start) {
      start = next; // nothing stands before it
      inked = next;
      return next;
    }
    boolean single = next - at == 1 && text.charAt(at) == ' ';
    width += single ? 1 : Width.columns(text.substring(at, next));
    good = new Chance(inked, next, width);
    return next;
  }

  private int cluster(int at, int c) {
    int next = end(at);
    int columns = next - at == 1 && c < 0x7F ? 1 : Width.of(text.substring(at, next));
    while (width + columns > room && inked > start) {
      endLine(at);
    }
    if (columns > room) {
      start = next;
      inked = next;
      return next;
    }
    width += columns;
    if (c == NO_BREAK_SPACE) {
      poor = new Chance(at, next, width);
    }
    inked = next;
    return next;
  }

  private void endLine(int at) {
    Chance chance = good.end > start ? good : poor.end > start ? poor : new Chance(at, at, width);
    taker.line(start, chance.end);
    start = chance.next;
    width -= chance.width;
    inked = Math.max(inked, start);
    poor =
        poor.end > start ? new Chance(poor.end, poor.next, poor.width - chance.width) : Chance.NONE;
    good = Chance.NONE;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// ASCII before something that joins nothing is a cluster by itself; asking for it would cost
  /// more than all the rest.
  private int end(int at) {
    boolean alone =
        text.charAt(at) < 0x7F && (at + 1 == text.length() || text.charAt(at + 1) < 0x300);
    return alone ? at + 1 : Graphemes.next(text, at);
  }
}
