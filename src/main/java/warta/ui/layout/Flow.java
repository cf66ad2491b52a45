package warta.ui.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Link;
import warta.screen.Role;

/// Words about to be set in lines: a source's text in stretches of one role each, with words of
/// ours (a link's number, brackets) between them.
final class Flow {
  private final String text;
  private final List<Segment> segments;
  private final List<Passage.Builder> passages;

  /// A stretch of a flow.
  ///
  /// @param text as shown
  /// @param at where it begins in the flow
  /// @param passage whose words they are, or null where they are ours
  /// @param start where it begins in the passage's text
  /// @param link number of its link, or 0
  record Segment(
      String text, int at, Role role, Passage.@Nullable Builder passage, int start, int link) {

    int end() {
      return at + text.length();
    }
  }

  private Flow(String text, List<Segment> segments, List<Passage.Builder> passages) {
    this.text = text;
    this.segments = segments;
    this.passages = passages;
  }

  /// A passage of one role, without links.
  static Flow of(Passage.Builder passage, Role role) {
    String text = passage.text();
    List<Segment> whole = List.of(new Segment(text, 0, role, passage, 0, 0));
    return new Flow(text, whole, List.of(passage));
  }

  /// What is to be parted into lines: as shown, but with a no-break space before a link's number.
  String text() {
    return text;
  }

  List<Segment> segments() {
    return segments;
  }

  /// The passages whose words it sets, in order.
  List<Passage.Builder> passages() {
    return passages;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// Index of the segment that holds a position.
  int segmentAt(int position) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (segments.get(middle).at() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  static Builder builder() {
    return new Builder();
  }

  /// Puts a flow together from left to right.
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Passage.Builder> passages = new ArrayList<>();

    /// Adds words of ours.
    Builder ours(String words, Role role) {
      return words.isEmpty() ? this : add(words, words, role, null, 0, 0);
    }

    /// Adds another flow.
    Builder flow(Flow other) {
      for (Segment s : other.segments) {
        String measured = other.text.substring(s.at, s.end());
        add(measured, s.text, s.role, s.passage, s.start, s.link);
      }
      passages.addAll(other.passages);
      return this;
    }

    /// Adds a passage's text, its links marked and numbered.
    ///
    /// @param links in order, none overlapping, in units of the passage's text
    Builder words(Passage.Builder passage, Role role, List<Link> links, Numbering numbering) {
      String source = passage.text();
      int at = 0;
      for (Link link : links) {
        int end = trimmedEnd(source, link);
        int number = end > link.start() ? numbering.number(link, source) : 0;
        if (number > 0) {
          stretch(passage, at, link.start(), role, 0);
          stretch(passage, link.start(), end, Role.LINK, number);
          if (numbering.shown()) {
            String mark = "[" + number + "]";
            add("\u00a0" + mark, " " + mark, Role.DIM, null, 0, 0);
          }
          at = end;
        }
      }
      stretch(passage, at, source.length(), role, 0);
      passages.add(passage);
      return this;
    }

    Flow build() {
      return new Flow(text.toString(), List.copyOf(segments), List.copyOf(passages));
    }

    /// The number follows the words, not the space a page may have put inside its link.
    private static int trimmedEnd(String source, Link link) {
      int end = link.end();
      while (end > link.start() && Character.isWhitespace(source.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    private void stretch(Passage.Builder passage, int from, int to, Role role, int link) {
      if (to > from) {
        String words = passage.text().substring(from, to);
        add(words, words, role, passage, from, link);
      }
    }

    private Builder add(
        String measured,
        String shown,
        Role role,
        Passage.@Nullable Builder passage,
        int start,
        int link) {
      segments.add(new Segment(shown, text.length(), role, passage, start, link));
      text.append(measured);
      return this;
    }
  }
}
