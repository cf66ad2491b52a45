package warta.ui;

import java.util.List;

/// One line of a laid-out article, never wider than its measure.
///
/// @param runs from left to right; none in a blank line
/// @param piece index into [warta.article.Article#pieces] of the piece it belongs to, or -1 (title,
///   byline, blank lines)
public record Line(List<Run> runs, int piece) {
  public static final Line BLANK = new Line(List.of(), -1);

  public Line {
    runs = List.copyOf(runs);
  }

  /// The line's words without roles.
  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
