package warta.article.draft;

/// One idea of how to tell an article from what surrounds it. Reads the draft, adds verdicts, fills
/// fields; holds no state.
@FunctionalInterface
public interface Mechanism {
  /// Says what this idea says of the draft's blocks.
  void judge(Draft draft);
}
