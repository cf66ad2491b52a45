package warta.ui.layout;

import java.util.Arrays;
import java.util.List;
import warta.ui.Lines.Match;

/// A text that was set, and where each stretch of it stands in the lines: a paragraph, a title, one
/// cell of a table. Positions are in units of the whole block's text, of which a cell is a part.
public final class Passage {
  /// A stretch takes four numbers: its line, its first unit there, its first unit in the block's
  /// text, the unit after its last in that.
  private static final int FIELDS = 4;

  private final String text;
  private final int block;
  private final int offset;
  private final int[] stretches;

  private Passage(String text, int block, int offset, int[] stretches) {
    this.text = text;
    this.block = block;
    this.offset = offset;
    this.stretches = stretches;
  }

  public String text() {
    return text;
  }

  /// The block it is of, or -1.
  public int block() {
    return block;
  }

  /// Where its text begins in the block's.
  public int offset() {
    return offset;
  }

  /// Whether nothing of it shows.
  public boolean isHidden() {
    return stretches.length == 0;
  }

  /// The line on which the text from `from` on begins; the last line before it where none of that
  /// shows. Only for what [#isHidden] is not.
  public int firstLine(int from) {
    int stretch = stretchAt(from);
    boolean past = from >= end(stretch) && (stretch + 1) * FIELDS < stretches.length;
    return line(past ? stretch + 1 : stretch);
  }

  /// The last line that shows the unit at a position or one before it; the first where none of that
  /// shows.
  public int lastLine(int position) {
    return line(stretchAt(position));
  }

  /// Adds what shows of the text from `from` up to `to`, in order; what touches in a line is one.
  public void spans(int from, int to, List<Match> into) {
    for (int s = isHidden() ? 0 : stretchAt(from); s * FIELDS < stretches.length; s++) {
      if (start(s) >= to) {
        return;
      }
      int first = Math.max(from, start(s));
      int last = Math.min(to, end(s));
      if (first < last) {
        int shift = stretches[s * FIELDS + 1] - start(s);
        append(new Match(line(s), first + shift, last + shift), into);
      }
    }
  }

  private static void append(Match match, List<Match> into) {
    Match before = into.isEmpty() ? null : into.getLast();
    if (before != null && before.line() == match.line() && before.end() == match.start()) {
      into.set(into.size() - 1, new Match(match.line(), before.start(), match.end()));
    } else {
      into.add(match);
    }
  }

  /// The last stretch that begins at or before a position, else the first.
  private int stretchAt(int position) {
    int low = 0;
    int high = stretches.length / FIELDS - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int line(int stretch) {
    return stretches[stretch * FIELDS];
  }

  private int start(int stretch) {
    return stretches[stretch * FIELDS + 2];
  }

  private int end(int stretch) {
    return stretches[stretch * FIELDS + 3];
  }

  /// Notes stretches as they are set, in the order of the text.
  static final class Builder {
    private final String text;
    private final int block;
    private final int offset;
    private int[] stretches = new int[2 * FIELDS];
    private int used;

    Builder(String text, int block, int offset) {
      this.text = text;
      this.block = block;
      this.offset = offset;
    }

    /// A text that is all of a block's, or of none (-1).
    Builder(String text, int block) {
      this(text, block, 0);
    }

    String text() {
      return text;
    }

    int block() {
      return block;
    }

    int offset() {
      return offset;
    }

    /// Notes a stretch, in units of this text.
    void stretch(int line, int column, int start, int end) {
      if (used == stretches.length) {
        stretches = Arrays.copyOf(stretches, used * 2);
      }
      stretches[used++] = line;
      stretches[used++] = column;
      stretches[used++] = offset + start;
      stretches[used++] = offset + end;
    }

    Passage build() {
      return new Passage(text, block, offset, Arrays.copyOf(stretches, used));
    }
  }
}
