package warta.article.draft;

import java.util.ArrayList;
import java.util.List;
import warta.article.Link;
import warta.text.WordCount;

/// Parts the lines that a page wrote as one paragraph with a break between, where each reads as
/// text by itself: a heading in bold and what it heads, the items of a list of sentences. Short
/// lines stay together, for alone nothing tells them from what stands around an article.
final class ParagraphLines {
  /// A line of fewer words is no sentence.
  private static final int SENTENCE = 6;

  /// A line in bold of more words heads nothing.
  private static final int LABEL = 12;

  private ParagraphLines() {}

  /// A part of a block.
  ///
  /// @param heading whether it heads the next
  record Part(Line.Gathered line, boolean heading) {}

  /// The parts of a block in order, all its words in them; itself where one of them would not read
  /// as text.
  static List<Part> parts(Line.Gathered line) {
    if (line.seams().isEmpty()) {
      return List.of(new Part(line, false));
    }
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.seams().size(); i++) {
      if (!isGood(line, i)) {
        return List.of(new Part(line, false));
      }
      int end = end(line, i);
      parts.add(new Part(part(line, start, end), isLabel(line, i)));
      start = end;
    }
    return parts;
  }

  /// Whether a part reads as text: a sentence, or a heading above one.
  private static boolean isGood(Line.Gathered line, int index) {
    int words = words(line, index);
    return isLabel(line, index)
        ? words <= LABEL && words(line, index + 1) >= SENTENCE
        : words >= SENTENCE;
  }

  private static boolean isLabel(Line.Gathered line, int index) {
    return index < line.seams().size() && line.seams().get(index).label();
  }

  private static int words(Line.Gathered line, int index) {
    int start = index == 0 ? 0 : end(line, index - 1);
    return WordCount.of(line.text().substring(start, end(line, index)));
  }

  private static int end(Line.Gathered line, int index) {
    boolean last = index == line.seams().size();
    return last ? line.text().length() : line.seams().get(index).at();
  }

  private static Line.Gathered part(Line.Gathered line, int from, int to) {
    String text = line.text().substring(from, to).stripTrailing();
    List<Link> links = new ArrayList<>();
    int linked = 0;
    for (Link link : line.links()) {
      int start = Math.max(link.start(), from) - from;
      int end = Math.min(link.end() - from, text.length());
      if (end > start) {
        links.add(new Link(start, end, link.address()));
        linked += end - start;
      }
    }
    double share = text.isEmpty() ? 0 : (double) linked / text.length();
    return new Line.Gathered(text, links, share, List.of());
  }
}
