package warta.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import warta.words.Resources;

/// What Unicode 17 says of a code point, as far as clusters and widths need it.
///
/// One resource of ranges, `/warta/text/ranges.txt`, made from the Unicode Character Database by
/// `RangesTest` and read at the first code point that no fast path knows. JDK 25 knows Unicode 16
/// only, and its `BreakIterator` loads its data at the first paint.
final class Ranges {
  static final int OTHER = 0;
  static final int CR = 1;
  static final int LF = 2;
  static final int CONTROL = 3;
  static final int EXTEND = 4;
  static final int ZWJ = 5;
  static final int REGIONAL = 6;
  static final int PREPEND = 7;
  static final int SPACING = 8;
  static final int L = 9;
  static final int V = 10;
  static final int T = 11;
  static final int LV = 12;
  static final int LVT = 13;

  /// The low bits of [#of] that hold the break class, one of the constants above.
  static final int CLASS = 0xF;

  static final int PICTOGRAPHIC = 0x10;
  static final int EMOJI = 0x20;
  static final int CONSONANT = 0x40;
  static final int LINKER = 0x80;

  /// Two columns.
  static final int WIDE = 0x100;

  /// No column, whatever it stands with.
  static final int ZERO = 0x200;

  /// No column in a cluster of others, one column alone.
  static final int MARK = 0x400;

  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("cr", CR),
          Map.entry("lf", LF),
          Map.entry("control", CONTROL),
          Map.entry("extend", EXTEND),
          Map.entry("zwj", ZWJ),
          Map.entry("regional", REGIONAL),
          Map.entry("prepend", PREPEND),
          Map.entry("spacing", SPACING),
          Map.entry("l", L),
          Map.entry("v", V),
          Map.entry("t", T),
          Map.entry("pictographic", PICTOGRAPHIC),
          Map.entry("emoji", EMOJI),
          Map.entry("consonant", CONSONANT),
          Map.entry("linker", LINKER),
          Map.entry("wide", WIDE),
          Map.entry("zero", ZERO),
          Map.entry("mark", MARK));

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int FINALS = 28;

  private Ranges() {}

  /// The break class and flags of a code point. About 20 ns.
  static int of(int c) {
    if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
      return WIDE | ((c - FIRST_SYLLABLE) % FINALS == 0 ? LV : LVT);
    }
    return Table.LOADED.of(c);
  }

  private record Range(int first, int last, int value) {}

  /// The resource in two arrays; a class of its own, so that it is read when it is first asked.
  private static final class Table {
    static final Table LOADED = new Table(read());

    private final int[] firsts;
    private final int[] lasts;
    private final int[] values;

    Table(List<Range> ranges) {
      firsts = ranges.stream().mapToInt(Range::first).toArray();
      lasts = ranges.stream().mapToInt(Range::last).toArray();
      values = ranges.stream().mapToInt(Range::value).toArray();
    }

    int of(int c) {
      int low = 0;
      int high = firsts.length - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (c < firsts[middle]) {
          high = middle - 1;
        } else if (c > lasts[middle]) {
          low = middle + 1;
        } else {
          return values[middle];
        }
      }
      return OTHER;
    }

    private static List<Range> read() {
      List<Range> ranges = new ArrayList<>();
      for (String line : Resources.lines("/warta/text/ranges.txt")) {
        int colon = line.indexOf(": ");
        int value = 0;
        for (String name : line.substring(0, colon).split(" ", -1)) {
          Integer bits = NAMES.get(name);
          if (bits == null) {
            throw new IllegalStateException("text/ranges.txt: no such property: " + name);
          }
          value |= bits;
        }
        for (String range : line.substring(colon + 2).split(" ", -1)) {
          int dash = range.indexOf('-');
          int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
          int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), 16);
          ranges.add(new Range(first, last, value));
        }
      }
      ranges.sort(Comparator.comparingInt(Range::first));
      return ranges;
    }
  }
}
