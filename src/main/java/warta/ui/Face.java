package warta.ui;

/// The three faces of an article.
public enum Face {
  /// The article alone.
  CLEANED,
  /// The article, and what was taken out, each piece with its reason.
  REMOVED_SHOWN,
  /// The page's whole text as it stood.
  RAW;

  /// The face the next press of the key shows.
  public Face next() {
    return switch (this) {
      case CLEANED -> REMOVED_SHOWN;
      case REMOVED_SHOWN -> RAW;
      case RAW -> CLEANED;
    };
  }
}
