package warta.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.library.LessonChange;

/// What the reader taught in this run, so that it can be undone and done again.
///
/// @param done what counts, the newest last
/// @param undone what was undone and could be done again, the next last
public record Journal(List<LessonChange> done, List<LessonChange> undone) {
  static final Journal NONE = new Journal(List.of(), List.of());

  public Journal {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /// How a change came about.
  public enum Course {
    /// The reader made it.
    DONE,
    /// It takes another back.
    UNDONE,
    /// It was taken back before.
    AGAIN
  }

  /// With a change made. What was undone before cannot be done again.
  public Journal with(LessonChange change) {
    return new Journal(and(done, change), List.of());
  }

  /// The change to be undone next, or null.
  public @Nullable LessonChange last() {
    return done.isEmpty() ? null : done.getLast();
  }

  /// The change to be done again next, or null.
  public @Nullable LessonChange next() {
    return undone.isEmpty() ? null : undone.getLast();
  }

  /// With the last change undone.
  public Journal back() {
    return new Journal(done.subList(0, done.size() - 1), and(undone, done.getLast()));
  }

  /// With the next change done again.
  public Journal forth() {
    return new Journal(and(done, undone.getLast()), undone.subList(0, undone.size() - 1));
  }

  private static List<LessonChange> and(List<LessonChange> changes, LessonChange change) {
    List<LessonChange> more = new ArrayList<>(changes);
    more.add(change);
    return more;
  }
}
