package warta.library;

import warta.article.Block;
import warta.article.Lesson;
import warta.article.Lessons;
import warta.article.Piece;
import warta.article.SiteShapes;

/// A change of what a reader taught of a site: one line of it, as it was wished before and as it is
/// wished from now on. The inverse of a change is a change, which is how it is undone.
///
/// @param host the site, see [warta.article.About#host]
/// @param line the line as [warta.article.SiteShapes#folded] gives it
public record LessonChange(String host, String line, Wish before, Wish after) {
  /// What a reader wishes of a line, from the least to the most.
  public enum Wish {
    /// It goes from every page of the site.
    REMOVE,
    /// Whatever the cleaner thinks right.
    NONE,
    /// It stays on every page of the site.
    KEEP;

    /// What lessons wish of a line.
    public static Wish of(Lessons lessons, String line) {
      return lessons.keep().contains(line) ? KEEP : lessons.remove().contains(line) ? REMOVE : NONE;
    }

    /// One step towards keeping: what `+` makes of a wish.
    public Wish more() {
      return this == REMOVE ? NONE : KEEP;
    }

    /// One step towards removing: what `-` makes of a wish.
    public Wish less() {
      return this == KEEP ? NONE : REMOVE;
    }
  }

  /// The line that lessons know a piece by: its words, or, where they say something of an item with
  /// its number, as one that was taken out is shown, those.
  public static String line(Piece piece, Lessons lessons) {
    String line = SiteShapes.folded(piece.text());
    boolean item = piece instanceof Piece.Kept(Block.Item(_, int number, _, _)) && number > 0;
    return item && Wish.of(lessons, "#. " + line) != Wish.NONE ? "#. " + line : line;
  }

  /// What takes this change back.
  public LessonChange inverse() {
    return new LessonChange(host, line, after, before);
  }

  /// These lessons with the line as it is wished after this change. Other lines stay as they are,
  /// so changes of different lines may come in any order.
  public Lessons on(Lessons lessons) {
    return switch (after) {
      case NONE -> lessons.without(line);
      case KEEP -> lessons.with(new Lesson(true, line));
      case REMOVE -> lessons.with(new Lesson(false, line));
    };
  }
}
