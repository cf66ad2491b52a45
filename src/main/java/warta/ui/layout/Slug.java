package warta.ui.layout;

import java.util.ArrayList;
import java.util.List;
import warta.screen.Role;
import warta.ui.Line;
import warta.ui.Run;

/// One line being set, from left to right. (In a composing room a slug is a line cast whole.)
final class Slug {
  private final int line;
  private final List<Run> runs = new ArrayList<>();
  private int units;

  /// @param line index the line will have
  Slug(int line) {
    this.line = line;
  }

  /// Adds words of ours; nothing where they are empty.
  Slug ours(String text, Role role) {
    if (!text.isEmpty()) {
      runs.add(Run.ours(text, role));
      units += text.length();
    }
    return this;
  }

  /// Adds what a flow shows from `from` up to `to`, and notes in its passages where it stands.
  Slug words(Flow flow, int from, int to) {
    List<Flow.Segment> segments = flow.segments();
    for (int s = flow.segmentAt(from); s < segments.size() && segments.get(s).at() < to; s++) {
      Flow.Segment segment = segments.get(s);
      int first = Math.max(from, segment.at()) - segment.at();
      int last = Math.min(to, segment.end()) - segment.at();
      String text = segment.text().substring(first, last);
      Passage.Builder passage = segment.passage();
      if (passage == null) {
        ours(text, segment.role());
      } else {
        words(text, segment, segment.start() + first, passage);
      }
    }
    return this;
  }

  private void words(String text, Flow.Segment segment, int start, Passage.Builder passage) {
    passage.stretch(line, units, start, start + text.length());
    int shown = passage.block() < 0 ? 0 : passage.offset() + start;
    runs.add(new Run(text, segment.role(), passage.block(), shown, segment.link()));
    units += text.length();
  }

  /// The line, done.
  Line cast(int piece) {
    return new Line(runs, piece);
  }
}
