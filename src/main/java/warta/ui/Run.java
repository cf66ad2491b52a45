package warta.ui;

import warta.screen.Role;

/// A stretch of a laid-out line that has one role.
///
/// @param text printable
/// @param block index into [warta.article.Article#blocks] of the block it shows, or -1 where the
///   words are ours (a bullet, a link's number, a rule, a reason) or belong to no kept block
/// @param start first UTF-16 unit of the block's text that it shows; 0 where there is no block
/// @param link number of the link it is part of, from 1, or 0
public record Run(String text, Role role, int block, int start, int link) {
  /// Words of ours.
  public static Run ours(String text, Role role) {
    return new Run(text, role, -1, 0, 0);
  }
}
