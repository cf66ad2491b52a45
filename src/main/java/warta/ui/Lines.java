package warta.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.article.Lessons;
import warta.article.Place;
import warta.ui.layout.Folded;
import warta.ui.layout.Layout;
import warta.ui.layout.Passage;
import warta.ui.layout.Typesetter;
import warta.words.Words;

/// An article laid out for a measure: an immutable value, made once a width and face. Nothing that
/// scrolls or draws lays out again.
public final class Lines {
  private final Layout layout;

  /// The passages folded, made at the first find. Whoever else makes it makes the same.
  private @Nullable List<Folded> folded;

  private Lines(Layout layout) {
    this.layout = layout;
  }

  /// A stretch of a line, in UTF-16 units of [Line#text].
  public record Match(int line, int start, int end) {}

  /// A link of the article: its number as shown, its words, its address.
  public record Numbered(int number, String words, String address, int line) {}

  /// Lays an article out. Linear in the article.
  ///
  /// @param measure columns of running text, 1 or more
  /// @param ascii whether bars, bullets and rules are drawn in ASCII alone
  public static Lines of(Article article, Face face, int measure, Words words, boolean ascii) {
    return of(article, face, measure, words, ascii, Lessons.NONE);
  }

  /// The same, where a reader taught something of the article's site.
  ///
  /// @param lessons what: where removed pieces show, it shows which pieces stay because of it
  public static Lines of(
      Article article, Face face, int measure, Words words, boolean ascii, Lessons lessons) {
    return new Lines(Typesetter.set(article, face, measure, words, ascii, lessons));
  }

  /// How many lines there are, one at least.
  public int size() {
    return layout.lines().size();
  }

  public Line line(int index) {
    return layout.lines().get(index);
  }

  /// The line on which a place begins, or 0 where it does not show.
  public int lineOf(Place place) {
    List<Passage> passages = layout.passages(place.block());
    return passages.isEmpty() ? 0 : holding(passages, place.start()).firstLine(place.start());
  }

  /// The last line that shows some of a place, at least [#lineOf].
  public int lastLineOf(Place place) {
    List<Passage> passages = layout.passages(place.block());
    if (passages.isEmpty()) {
      return 0;
    }
    int last = Math.max(place.start(), place.end() - 1);
    return Math.max(lineOf(place), holding(passages, last).lastLine(last));
  }

  /// The passage that holds a position of its block's text, else the one before it.
  private static Passage holding(List<Passage> passages, int position) {
    Passage holding = passages.getFirst();
    for (Passage passage : passages) {
      if (passage.offset() <= position) {
        holding = passage;
      }
    }
    return holding;
  }

  /// The stretches of lines that show a place, in order; none where it does not show. A link's
  /// number within it is not among them.
  public List<Match> spansOf(Place place) {
    List<Match> spans = new ArrayList<>();
    for (Passage passage : layout.passages(place.block())) {
      passage.spans(place.start(), place.end(), spans);
    }
    return List.copyOf(spans);
  }

  /// The place of the first word of the text at or after a line, so that a resize or another face
  /// can come back to it; or null where only lines without a kept block follow.
  public @Nullable Place placeAt(int line) {
    for (int at = Math.max(0, line); at < size(); at++) {
      for (Run run : line(at).runs()) {
        if (run.block() >= 0) {
          return new Place(run.block(), run.start(), run.start() + firstWord(run.text()));
        }
      }
    }
    return null;
  }

  private static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// The first line of a piece, or 0 where it does not show.
  ///
  /// @param piece index into [Article#pieces]
  public int lineOfPiece(int piece) {
    // A piece of wide clusters alone has no line where the measure is 1.
    return Math.clamp(layout.firstLine(piece), 0, size() - 1);
  }

  /// Whether a piece has a line.
  ///
  /// @param piece index into [Article#pieces]
  public boolean shows(int piece) {
    int first = layout.firstLine(piece);
    return first >= 0 && first < size() && line(first).piece() == piece;
  }

  /// The last line of a piece, or 0 where it does not show.
  public int lastLineOfPiece(int piece) {
    int last = lineOfPiece(piece);
    while (last + 1 < size() && line(last + 1).piece() == piece) {
      last++;
    }
    return last;
  }

  /// The first piece on a line at or after this one, or -1.
  public int pieceFrom(int line) {
    for (int at = Math.max(0, line); at < size(); at++) {
      if (line(at).piece() >= 0) {
        return line(at).piece();
      }
    }
    return -1;
  }

  /// The last piece on a line at or before this one, or -1.
  public int pieceUpTo(int line) {
    for (int at = Math.min(line, size() - 1); at >= 0; at--) {
      if (line(at).piece() >= 0) {
        return line(at).piece();
      }
    }
    return -1;
  }

  /// Lines to jump to, ascending: headings when cleaned; when removed pieces show, they and what
  /// the reader kept.
  public List<Integer> landmarks() {
    return layout.landmarks();
  }

  /// The article's links by number; one address has one number. None in [Face#RAW], which shows no
  /// numbers.
  public List<Numbered> links() {
    return layout.links();
  }

  /// Where words stand, case and accents ignored, in order. A match lies within one paragraph and
  /// may reach over a line's end: it is then given in parts that count as one. What is not shown (a
  /// cut line of code) is not found. Linear in the article.
  public List<List<Match>> find(String words) {
    Folded wanted = Folded.of(words);
    List<List<Match>> found = new ArrayList<>();
    List<Folded> texts = folded();
    for (int at = 0; at < texts.size(); at++) {
      Passage passage = layout.passages().get(at);
      texts
          .get(at)
          .find(
              wanted,
              (from, to) -> {
                List<Match> parts = new ArrayList<>();
                passage.spans(passage.offset() + from, passage.offset() + to, parts);
                if (!parts.isEmpty()) {
                  found.add(List.copyOf(parts));
                }
              });
    }
    return List.copyOf(found);
  }

  private List<Folded> folded() {
    List<Folded> made = folded;
    if (made == null) {
      made = layout.passages().stream().map(passage -> Folded.of(passage.text())).toList();
      folded = made;
    }
    return made;
  }
}
