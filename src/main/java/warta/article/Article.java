package warta.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import warta.text.WordCount;

/// A page cleaned: what it says of itself, and its pieces in the page's own order, kept and taken
/// alike.
///
/// @param hash of the content it was made from, see [warta.page.Content#hash]
/// @param format how the page was read: `HTML`, `text`, `Markdown`
/// @param charset the character set it was read in
/// @param blocks the kept pieces' blocks, in page order
/// @param words of [#text]
/// @param confidence 0 to 1: how sure the cleaner is of the body; under [#UNSURE] the reader is
///   told so
public record Article(
    String hash,
    String format,
    String charset,
    About about,
    List<Piece> pieces,
    List<Block> blocks,
    int words,
    double confidence) {
  /// Below this confidence the body may well be the wrong one.
  public static final double UNSURE = 0.5;

  /// Words a minute that a reader reads.
  private static final int WORDS_A_MINUTE = 200;

  public Article {
    pieces = List.copyOf(pieces);
    blocks = List.copyOf(blocks);
  }

  /// An article of these pieces; its blocks and words follow from them.
  public static Article of(
      String hash,
      String format,
      String charset,
      About about,
      List<Piece> pieces,
      double confidence) {
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Kept(Block block)) {
        blocks.add(block);
      }
    }
    return new Article(
        hash, format, charset, about, pieces, blocks, WordCount.of(text(blocks)), confidence);
  }

  /// The text of the article: all blocks but captions, in page order, one a line; never the title.
  public String text() {
    return text(blocks);
  }

  private static String text(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !(block instanceof Block.Caption))
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }

  /// The pieces that were taken out, in page order.
  public List<Piece.Taken> removed() {
    List<Piece.Taken> removed = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Taken taken) {
        removed.add(taken);
      }
    }
    return removed;
  }

  /// Whether the page it was made of has no words at all.
  public boolean isWordless() {
    return pieces.stream().allMatch(piece -> piece.text().isEmpty());
  }

  /// Whole minutes it takes to read, at least one.
  public int minutesToRead() {
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }
}
