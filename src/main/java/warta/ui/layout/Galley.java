package warta.ui.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import warta.article.Article;
import warta.screen.Role;
import warta.ui.Line;
import warta.ui.Run;

/// The lines set so far, top to bottom, and what was noted of them. Belongs to one setting.
final class Galley {
  private final List<Line> lines = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Integer> landmarks = new ArrayList<>();
  private final int[] firstLines;
  private final int blocks;
  private final Manner manner;

  Galley(Article article, Manner manner) {
    this.firstLines = new int[article.pieces().size()];
    Arrays.fill(firstLines, -1);
    this.blocks = article.blocks().size();
    this.manner = manner;
  }

  Manner manner() {
    return manner;
  }

  /// What stands before the words of a block's lines, in columns as many as units.
  ///
  /// @param first before the first line
  /// @param rest before the others, as wide
  record Prefix(String first, String rest, Role role) {
    static final Prefix NONE = new Prefix("", "", Role.TEXT);
  }

  /// Sets a flow in lines.
  ///
  /// @param piece index of the piece it is of, or -1
  void set(Flow flow, int piece, Prefix prefix) {
    begin(piece);
    int first = lines.size();
    int room = manner.measure() - prefix.first.length();
    Wrap.lines(
        flow.text(),
        room,
        (from, to) -> {
          String before = lines.size() == first ? prefix.first : prefix.rest;
          Slug slug = slug().ours(before, prefix.role);
          lines.add(slug.words(flow, from, to).cast(piece));
        });
    note(flow);
  }

  /// A blank line, unless it would be the first or double another.
  void blank() {
    if (!lines.isEmpty() && !lines.getLast().runs().isEmpty()) {
      lines.add(Line.BLANK);
    }
  }

  /// Notes that a piece's lines begin here, unless it has begun.
  void begin(int piece) {
    if (piece >= 0 && firstLines[piece] < 0) {
      firstLines[piece] = lines.size();
    }
  }

  /// An empty line to be set next.
  Slug slug() {
    return new Slug(lines.size());
  }

  void add(Line line) {
    lines.add(line);
  }

  /// The last line set.
  Line last() {
    return lines.getLast();
  }

  /// Adds words of ours behind the last line's.
  void extendLast(String gap, String words, Role role) {
    Line last = lines.removeLast();
    List<Run> runs = new ArrayList<>(last.runs());
    runs.add(Run.ours(gap, Role.TEXT));
    runs.add(Run.ours(words, role));
    lines.add(new Line(runs, last.piece()));
  }

  /// Notes where a flow's passages stand, now that all of it is set.
  void note(Flow flow) {
    flow.passages().forEach(passage -> passages.add(passage.build()));
  }

  /// Notes that the next line is one to jump to.
  void landmark() {
    landmarks.add(lines.size());
  }

  int size() {
    return lines.size();
  }

  Layout layout(Numbering numbering) {
    return new Layout(lines, passages, landmarks, numbering.links(), firstLines, blocks);
  }
}
