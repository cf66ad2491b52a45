package warta.ui;

/// Orders of the list. Ties and rows without what is sorted by go by path, last.
public enum Sort {
  /// Newest first, undated last.
  NEWEST,
  /// Oldest first, undated last.
  OLDEST,
  /// By title.
  TITLE,
  /// By outlet, then newest first.
  OUTLET,
  /// Shortest first.
  LENGTH,
  /// By path.
  PATH
}
