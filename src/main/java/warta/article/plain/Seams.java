package warta.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.mechanisms.Inserts;

/// Cuts a long line where inserts sit in it. Scrapers often give a whole page as one line.
///
/// An insert is looked for behind the end of a sentence and behind another insert; in the front of
/// the text [HeadSeams] looks for what stands before the first sentence.
final class Seams {
  /// A shorter line is judged whole.
  private static final int SHORTEST = 100;

  /// Only the first lines of a text can hold what stands before its first sentence.
  private static final int HEAD_LINES = 4;

  private Seams() {}

  /// The pieces of a line, in order; together they are the line without the spaces between them.
  ///
  /// @param index of the line in its text
  static List<String> cut(String line, int index, @Nullable String language) {
    if (line.length() < SHORTEST || Inserts.reason(line, language) != null) {
      return List.of(line);
    }
    Cuts cuts = new Cuts(line);
    int at = index < HEAD_LINES ? HeadSeams.cut(line, cuts, language) : 0;
    while (at < line.length()) {
      int end = at == 0 ? 0 : insertEnd(line, at, cuts, language);
      at = end > at ? end : nextBoundary(line, at + 1);
    }
    return cuts.pieces();
  }

  /// Where the insert ends that begins at an index, cut out; the index itself where none does.
  static int insertEnd(String line, int at, Cuts cuts, @Nullable String language) {
    Inserts.Inside insert = Inserts.at(line, at, language);
    if (insert == null) {
      return at;
    }
    int end = insert.open() ? Headlines.end(line, insert.end()) : insert.end();
    while (end < line.length() && ".:!…»›".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    cuts.add(at);
    cuts.add(end);
    return skipSpaces(line, end);
  }

  static int skipSpaces(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /// The next index at which a sentence may begin: behind an end mark, its closing quotes and a
  /// space.
  private static int nextBoundary(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i - 1) == ' ' && endsSentence(line, i - 2)) {
        return i;
      }
    }
    return line.length();
  }

  private static boolean endsSentence(String line, int last) {
    int i = last;
    while (i >= 0 && "\"”’')]»".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…".indexOf(line.charAt(i)) >= 0;
  }

  /// Where a line is cut.
  static final class Cuts {
    private final String line;
    private final List<Integer> at = new ArrayList<>();

    Cuts(String line) {
      this.line = line;
    }

    void add(int index) {
      at.add(index);
    }

    List<String> pieces() {
      List<String> pieces = new ArrayList<>();
      int start = 0;
      for (int index : at) {
        add(pieces, start, index);
        start = Math.max(start, index);
      }
      add(pieces, start, line.length());
      return pieces;
    }

    private void add(List<String> pieces, int start, int end) {
      if (end > start) {
        String piece = line.substring(start, end).strip();
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
      }
    }
  }
}
