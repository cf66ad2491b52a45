package warta.article;

/// What was learned of a site from other pages of it; a plain argument of the cleaner, so that the
/// same page and the same shapes give the same article. Nothing is learned yet: there is only
/// [#NONE].
public record SiteShapes(String hash) {
  /// Nothing learned.
  public static final SiteShapes NONE = new SiteShapes("");
}
