package warta.ui.layout;

import java.util.ArrayList;
import java.util.List;
import warta.text.Width;

/// A single text broken into lines as an article's are: for panes, titles and the summary.
public final class Wrapped {
  private Wrapped() {}

  /// The text in lines of at most `columns`; none where it is blank.
  ///
  /// @param columns 1 or more
  public static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    Wrap.lines(text, columns, (from, to) -> lines.add(text.substring(from, to)));
    return lines;
  }

  /// At most `most` lines; where there is more, the last is cut.
  ///
  /// @param most 1 or more
  public static List<String> lines(String text, int columns, int most) {
    List<String> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Wrap.lines(
        text,
        columns,
        (from, to) -> {
          starts.add(from);
          lines.add(text.substring(from, to));
        });
    if (lines.size() <= most) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, most - 1));
    first.add(Width.ellipsis(text.substring(starts.get(most - 1)), columns));
    return first;
  }
}
