package warta.article;

/// One thing a reader taught of a site: a line that is to stay, or to go, on every page of it.
///
/// @param keep whether the line stays
/// @param line the line as [SiteShapes#folded] gives it
public record Lesson(boolean keep, String line) {}
