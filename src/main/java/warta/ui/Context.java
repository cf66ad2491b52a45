package warta.ui;

/// Where the reader is, as far as keys are concerned. A prompt takes every key itself and is none.
public enum Context {
  /// The list of articles.
  LIST,
  /// An article.
  ARTICLE,
  /// The help pane, which can be narrowed.
  HELP,
  /// A pane to choose from: the links of an article.
  LINKS,
  /// A pane to read: about, problems, cache.
  PANE
}
