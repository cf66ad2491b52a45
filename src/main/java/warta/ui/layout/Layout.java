package warta.ui.layout;

import java.util.ArrayList;
import java.util.List;
import warta.ui.Line;
import warta.ui.Lines.Numbered;
import warta.ui.Run;

/// An article set in lines: the lines, the passages that stand in them, and what to jump to.
/// Immutable.
public final class Layout {
  private final List<Line> lines;
  private final List<Passage> passages;
  private final List<List<Passage>> byBlock;
  private final List<Integer> landmarks;
  private final List<Numbered> links;
  private final int[] firstLines;

  /// A link's words where it first appears, and its address.
  record Linked(String words, String address) {}

  Layout(
      List<Line> lines,
      List<Passage> passages,
      List<Integer> landmarks,
      List<Linked> links,
      int[] firstLines,
      int blocks) {
    this.lines = lines.isEmpty() ? List.of(Line.BLANK) : List.copyOf(lines);
    this.passages = List.copyOf(passages);
    this.byBlock = byBlock(passages, blocks);
    this.landmarks = List.copyOf(landmarks);
    this.links = numbered(links, this.lines);
    this.firstLines = firstLines.clone();
  }

  /// At least one line.
  public List<Line> lines() {
    return lines;
  }

  /// All texts that were set, in their order.
  public List<Passage> passages() {
    return passages;
  }

  /// The passages of a block in the order of its text; none where it does not show.
  public List<Passage> passages(int block) {
    return block < byBlock.size() ? byBlock.get(block) : List.of();
  }

  /// Lines to jump to, ascending.
  public List<Integer> landmarks() {
    return landmarks;
  }

  public List<Numbered> links() {
    return links;
  }

  /// The first line of a piece, or -1 where it does not show.
  public int firstLine(int piece) {
    return firstLines[piece];
  }

  private static List<List<Passage>> byBlock(List<Passage> passages, int blocks) {
    List<List<Passage>> byBlock = new ArrayList<>(blocks);
    for (int block = 0; block < blocks; block++) {
      byBlock.add(new ArrayList<>(1));
    }
    for (Passage passage : passages) {
      if (passage.block() >= 0 && !passage.isHidden()) {
        byBlock.get(passage.block()).add(passage);
      }
    }
    byBlock.replaceAll(List::copyOf);
    return List.copyOf(byBlock);
  }

  /// Gives each link the line on which its first words stand.
  private static List<Numbered> numbered(List<Linked> links, List<Line> lines) {
    int[] first = new int[links.size()];
    for (int line = lines.size() - 1; line >= 0 && !links.isEmpty(); line--) {
      for (Run run : lines.get(line).runs()) {
        if (run.link() > 0) {
          first[run.link() - 1] = line;
        }
      }
    }
    List<Numbered> numbered = new ArrayList<>(links.size());
    for (Linked link : links) {
      int number = numbered.size() + 1;
      numbered.add(new Numbered(number, link.words(), link.address(), first[number - 1]));
    }
    return List.copyOf(numbered);
  }
}
