package warta.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.Reason;
import warta.article.mechanisms.Inserts;

/// Cuts a long line where inserts sit in it. Scrapers often give a whole page as one line.
///
/// An insert is looked for behind the end of a sentence and behind another insert; in the front of
/// the text [HeadSeams] looks for what stands before the first sentence.
final class Seams {
  /// A shorter line is judged whole.
  private static final int SHORTEST = 40;

  /// Only the first lines of a text can hold what stands before its first sentence.
  private static final int HEAD_LINES = 4;

  private static final int LONGEST_CAPTION = 1_200;

  /// What a site prints behind the last sentence, in one line.
  private static final int LONGEST_TAIL = 400;

  /// `DINI TEJA` before lower case or the end.
  private static final Pattern SIGNATURE =
      Pattern.compile("\\p{Lu}{2,20}(?: \\p{Lu}{2,20}){1,2}(?= \\p{Ll}|$)");

  private Seams() {}

  /// A piece of a line.
  ///
  /// @param clutter whether it stands between the byline and the dateline of a line that holds all
  record Piece(String text, boolean clutter) {}

  /// The pieces of a line, in order; together they are the line without the spaces between them.
  ///
  /// @param index of the line in its text
  static List<Piece> cut(String line, int index, @Nullable String language) {
    if (line.length() < SHORTEST || Inserts.reason(line, language) != null) {
      return List.of(new Piece(line, false));
    }
    Cuts cuts = new Cuts(line);
    int at = index < HEAD_LINES ? HeadSeams.cut(line, cuts, language) : 0;
    while (at < line.length()) {
      int end = at == 0 ? 0 : insertEnd(line, at, cuts, language);
      end = end == at && at > 0 ? signatureEnd(line, at, cuts) : end;
      if (at > 0 && line.length() - at <= LONGEST_TAIL && !endsInside(line, at)) {
        tail(line, Math.max(at, end), cuts, language);
        break;
      }
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
    if (insert.kind() == Reason.Kind.VIDEO_TEASER && isCutOff(line)) {
      return at; // the whole paragraph is a video's caption, see PlainVideoCaptions
    }
    int end = insert.end();
    if (insert.open()) {
      end =
          insert.headline()
              ? Headlines.end(line, end, language)
              : Headlines.openEnd(line, end, language);
    }
    while (end < line.length() && ".:!…»›".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    cuts.add(at);
    cuts.add(end);
    return skipSpaces(line, end);
  }

  /// Whether a paragraph was cut off by its site: a whole page in one line is longer.
  private static boolean isCutOff(String line) {
    return line.length() < LONGEST_CAPTION && (line.endsWith("...") || line.endsWith("…"));
  }

  /// Cuts the labels that stand in what a line holds behind its last sentence.
  private static void tail(String line, int from, Cuts cuts, @Nullable String language) {
    for (int at = from; at < line.length(); at++) {
      if (line.charAt(at - 1) == ' ' && Inserts.at(line, at, language) != null) {
        at = Math.max(at, insertEnd(line, at, cuts, language) - 1);
      }
    }
  }

  /// Behind a name that shouts alone behind the last sentence of a line; the index itself where
  /// none does.
  private static int signatureEnd(String line, int at, Cuts cuts) {
    Matcher signature = SIGNATURE.matcher(line).region(at, line.length());
    if (line.length() - at > LONGEST_TAIL || !signature.lookingAt() || endsInside(line, at)) {
      return at;
    }
    cuts.add(at);
    cuts.add(signature.end());
    return skipSpaces(line, signature.end());
  }

  private static boolean endsInside(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (".!?".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
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
    return i >= 0 && (i < last || ".!?…".indexOf(line.charAt(i)) >= 0);
  }

  /// Where a line is cut.
  static final class Cuts {
    private final String line;
    private final List<Integer> at = new ArrayList<>();
    private final List<Boolean> clutter = new ArrayList<>();

    Cuts(String line) {
      this.line = line;
    }

    void add(int index) {
      at.add(index);
      clutter.add(false);
    }

    /// Cuts, and says that what ends here is clutter.
    void clutter(int index) {
      at.add(index);
      clutter.add(true);
    }

    List<Piece> pieces() {
      List<Piece> pieces = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < at.size(); i++) {
        add(pieces, start, at.get(i), clutter.get(i));
        start = Math.max(start, at.get(i));
      }
      add(pieces, start, line.length(), false);
      return pieces;
    }

    private void add(List<Piece> pieces, int start, int end, boolean isClutter) {
      if (end > start) {
        String piece = line.substring(start, end).strip();
        if (!piece.isEmpty()) {
          pieces.add(new Piece(piece, isClutter));
        }
      }
    }
  }
}
