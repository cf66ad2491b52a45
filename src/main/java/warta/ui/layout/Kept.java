package warta.ui.layout;

import java.util.List;
import warta.article.Block;
import warta.article.Link;
import warta.screen.Role;
import warta.text.Width;
import warta.ui.layout.Galley.Prefix;

/// Sets kept blocks one by one, each by the rules of its kind; tables are set whole, by [Table].
final class Kept {
  /// Columns that a list within a list stands deeper, and how many times over at most.
  private static final int INDENT = 2;

  private static final int DEEPEST = 2;

  private final Galley galley;
  private final Manner manner;
  private final Numbering numbering;

  Kept(Galley galley, Numbering numbering) {
    this.galley = galley;
    this.manner = galley.manner();
    this.numbering = numbering;
  }

  /// Sets a block.
  ///
  /// @param index of the block in its article
  /// @param piece index of its piece
  /// @param standfirst whether it is the standfirst
  void set(Block block, int index, int piece, boolean standfirst) {
    switch (block) {
      case Block.Heading heading -> {
        Role role = heading.level() <= 2 ? Role.HEADING : Role.SUBHEADING;
        words(block, index, piece, role, Prefix.NONE);
      }
      case Block.Paragraph _ ->
          words(block, index, piece, standfirst ? Role.DIM : Role.TEXT, Prefix.NONE);
      case Block.Quote _ -> {
        String bar = manner.prefix(manner.bar());
        words(block, index, piece, Role.QUOTE, new Prefix(bar, bar, Role.QUOTE));
      }
      case Block.Item item -> words(block, index, piece, Role.TEXT, hanging(item));
      case Block.Code code -> code(code, index, piece);
      case Block.Row row -> words(row, index, piece, Role.TEXT, Prefix.NONE);
      case Block.Caption caption -> caption(caption, index, piece);
    }
  }

  private void words(Block block, int index, int piece, Role role, Prefix prefix) {
    Passage.Builder passage = new Passage.Builder(block.text(), index);
    Flow flow = Flow.builder().words(passage, role, block.links(), numbering).build();
    galley.set(flow, piece, prefix);
  }

  /// A bullet or number, and as many columns before the lines that follow.
  private Prefix hanging(Block.Item item) {
    String mark = item.number() > 0 ? item.number() + ". " : "- ";
    String indent = " ".repeat(INDENT * Math.clamp(item.level(), 0, DEEPEST));
    String first = manner.prefix(indent + mark);
    return new Prefix(first, " ".repeat(first.length()), Role.TEXT);
  }

  /// Code keeps its spaces and its one line: what does not fit is cut.
  private void code(Block.Code code, int index, int piece) {
    galley.begin(piece);
    Flow flow = Flow.of(new Passage.Builder(code.text(), index), Role.CODE);
    boolean fits = Width.columns(code.text()) <= manner.measure();
    String shown = fits ? code.text() : Width.cut(code.text(), manner.measure() - 1);
    Slug slug = galley.slug().words(flow, 0, shown.length());
    galley.add(slug.ours(fits ? "" : manner.cutMark(), Role.DIM).cast(piece));
    galley.note(flow);
  }

  /// A caption stands in brackets that say what it is under, unless it says so itself.
  private void caption(Block.Caption caption, int index, int piece) {
    String label = manner.words().say("caption.photo") + ":";
    boolean saidAlready = caption.text().regionMatches(true, 0, label, 0, label.length());
    List<Link> none = List.of();
    Flow flow =
        Flow.builder()
            .ours(saidAlready ? "[" : "[" + label + " ", Role.DIM)
            .words(new Passage.Builder(caption.text(), index), Role.DIM, none, numbering)
            .ours("]", Role.DIM)
            .build();
    galley.set(flow, piece, Prefix.NONE);
  }
}
