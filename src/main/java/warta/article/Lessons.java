package warta.article;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/// All that a reader taught of a site. Immutable; a line is in one of the two sets at most.
///
/// @param keep folded lines that stay, see [SiteShapes#folded]
/// @param remove folded lines that go
public record Lessons(Set<String> keep, Set<String> remove) {
  /// Nothing taught.
  public static final Lessons NONE = new Lessons(Set.of(), Set.of());

  public Lessons {
    keep = Set.copyOf(keep);
    remove = Set.copyOf(remove);
  }

  /// With one lesson more; what was taught of the same line before is forgotten.
  public Lessons with(Lesson lesson) {
    Lessons others = without(lesson.line());
    Set<String> changed = new LinkedHashSet<>(lesson.keep() ? others.keep : others.remove);
    changed.add(lesson.line());
    return lesson.keep() ? new Lessons(changed, others.remove) : new Lessons(others.keep, changed);
  }

  /// Without what was taught of a line.
  public Lessons without(String line) {
    Set<String> kept = new LinkedHashSet<>(keep);
    Set<String> removed = new LinkedHashSet<>(remove);
    kept.remove(line);
    removed.remove(line);
    return new Lessons(kept, removed);
  }

  public boolean isEmpty() {
    return keep.isEmpty() && remove.isEmpty();
  }

  /// The same for the same lessons, in whatever order they were taught.
  @Override
  public String toString() {
    return "keep " + new TreeSet<>(keep) + " remove " + new TreeSet<>(remove);
  }
}
