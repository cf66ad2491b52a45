package warta.article.draft;

import warta.article.Block;

/// A block of a page as it was found, before it is judged.
public record Found(Block block, Hints hints) {
  /// A block of plain text.
  public static Found plain(Block block) {
    return new Found(block, Hints.NONE);
  }
}
