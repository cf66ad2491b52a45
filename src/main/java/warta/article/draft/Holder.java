package warta.article.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element of a page that holds blocks, as the mechanisms may know it. Holders hang together by
/// their parents, so that what many blocks stand in is kept once.
///
/// @param id a number of the page's holders in document order, from 0, none left out
/// @param tag its name, lower case
/// @param names words of its class, id, role and itemprop attributes in their order, lower case,
///   split where a sign or an inner capital letter splits them
/// @param depth 0 for the body, growing inwards
public record Holder(int id, String tag, List<String> names, int depth, @Nullable Holder parent) {
  public Holder {
    names = List.copyOf(names);
  }

  /// Whether this or an element around it has this tag.
  public boolean within(String wanted) {
    for (Holder at = this; at != null; at = at.parent) {
      if (at.tag.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /// Whether `other` is this element or one around it.
  public boolean within(Holder other) {
    Holder at = this;
    while (at != null && at.depth > other.depth) {
      at = at.parent;
    }
    return at != null && at.id == other.id;
  }

  /// How many levels one must go up from here to be in an element that holds `other` too.
  public int stepsUpTo(Holder other) {
    Holder mine = this;
    Holder its = other;
    int steps = 0;
    while (mine.id != its.id) {
      Holder mineUp = mine.parent;
      Holder itsUp = its.parent;
      if (mine.depth >= its.depth && mineUp != null) {
        mine = mineUp;
        steps++;
      } else if (itsUp != null) {
        its = itsUp;
      } else {
        return steps;
      }
    }
    return steps;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Holder that && id == that.id && depth == that.depth;
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return tag + names;
  }
}
