package warta.article.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.draft.Found;
import warta.article.draft.Hints;
import warta.article.draft.Holder;
import warta.text.Language;

/// Plain text as a stream of blocks, a block a paragraph or list item. A line in which inserts sit
/// gives several blocks.
public final class PlainBlocks {
  /// A language is told from so much of a text.
  private static final int SAMPLE = 20_000;

  /// The name in the hints of what stands before the dateline in one long line.
  public static final String BEFORE_DATELINE = "before-dateline";

  /// The name in the hints of what was cut out of a line that holds more.
  public static final String PART_OF_LINE = "part-of-line";

  private static final Hints PART = new Hints(new Holder(0, "", List.of(PART_OF_LINE), 0, null), 0);

  private static final Hints CLUTTER =
      new Hints(new Holder(0, "", List.of(BEFORE_DATELINE, PART_OF_LINE), 0, null), 0);

  private PlainBlocks() {}

  /// The blocks of a text in its order. Every letter and digit of the text, after its entities and
  /// the gate, stands in exactly one of them, or is its item's number. Linear in the text.
  public static List<Found> of(String text) {
    List<PlainLine> lines = PlainLines.of(text);
    String language = language(lines);
    List<Seams.Piece> pieces = new ArrayList<>();
    BitSet parts = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      List<Seams.Piece> cut = Seams.cut(lines.get(i).text(), i, language);
      parts.set(pieces.size(), pieces.size() + cut.size(), cut.size() > 1);
      pieces.addAll(cut);
    }
    List<Found> found = new ArrayList<>(pieces.size());
    List<String> texts = pieces.stream().map(Seams.Piece::text).toList();
    for (int i = 0; i < pieces.size(); i++) {
      Hints hints = pieces.get(i).clutter() ? CLUTTER : parts.get(i) ? PART : Hints.NONE;
      found.add(new Found(Bullets.block(texts, i), hints));
    }
    return found;
  }

  private static @Nullable String language(List<PlainLine> lines) {
    StringBuilder sample = new StringBuilder();
    for (PlainLine line : lines) {
      if (sample.length() >= SAMPLE) {
        break;
      }
      sample.append(line.text(), 0, Math.min(line.text().length(), SAMPLE)).append('\n');
    }
    return Language.detect(sample.toString());
  }
}
