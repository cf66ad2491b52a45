package warta.digest;

/// One reason why a sentence was picked, from the same numbers that chose it.
///
/// @param count what the kind counts, or 0 where it counts nothing
public record Why(Kind kind, int count) {
  /// What can speak for a sentence.
  public enum Kind {
    /// It is the article's first.
    FIRST,
    /// It stands early; `count` is which one it is, counted from 1.
    EARLY,
    /// It shares `count` words with the title.
    TITLE,
    /// It shares `count` of the words that the article uses most.
    ARTICLE,
    /// It holds `count` figures.
    FIGURES,
    /// It opens its paragraph.
    OPENS,
    /// The sentence picked behind it is not understood without it.
    NEEDED,
    /// It answers the question picked before it.
    ANSWERS,
    /// It says who somebody is whom a sentence picked behind it names by one word.
    INTRODUCES,
    /// It fills the room that the others left.
    FILLS
  }
}
