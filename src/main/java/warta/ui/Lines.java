package warta.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Place;
import warta.words.Words;

/// An article laid out for a measure: an immutable value, made once a width and face. Nothing that
/// scrolls or draws lays out again.
public final class Lines {
  private final List<Line> lines;

  private Lines(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /// A stretch of a line, in UTF-16 units of [Line#text].
  public record Match(int line, int start, int end) {}

  /// A link of the article: its number as shown, its words, its address.
  public record Numbered(int number, String words, String address, int line) {}

  /// Lays an article out.
  ///
  /// @param measure columns of running text, 1 or more
  /// @param ascii whether bars, bullets and rules are drawn in ASCII alone
  public static Lines of(Article article, Face face, int measure, Words words, boolean ascii) {
    return new Lines(List.of(Line.BLANK));
  }

  public int size() {
    return lines.size();
  }

  public Line line(int index) {
    return lines.get(index);
  }

  /// The line on which a place begins, or 0 where it does not show.
  public int lineOf(Place place) {
    return 0;
  }

  /// The last line that shows some of a place, at least [#lineOf].
  public int lastLineOf(Place place) {
    return 0;
  }

  /// The place of the first word of the text at or after a line, so that a resize or another face
  /// can come back to it; or null where only lines without a kept block follow.
  public @Nullable Place placeAt(int line) {
    return null;
  }

  /// Lines to jump to, ascending: headings when cleaned, removed pieces when they show.
  public List<Integer> landmarks() {
    return List.of();
  }

  /// The article's links by number; one address has one number.
  public List<Numbered> links() {
    return List.of();
  }

  /// Where words stand, case and accents ignored, in order. A match lies within one paragraph and
  /// may reach over a line's end: it is then given in parts that count as one.
  public List<List<Match>> find(String words) {
    return List.of();
  }
}
