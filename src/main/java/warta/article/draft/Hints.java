package warta.article.draft;

import java.util.List;
import java.util.Set;

/// What a block's place in its page says of it: all that a mechanism may know of a block besides
/// its text.
///
/// @param path tag names from the body down to the block, outermost first
/// @param containers a number for each element of the path; two blocks stand in one element exactly
///   where the numbers are equal
/// @param names words of the class, id, role and itemprop attributes of the block and of what holds
///   it, lower case
/// @param linkShare share of the text's characters that stand in links, 0 to 1
public record Hints(
    List<String> path, List<Integer> containers, Set<String> names, double linkShare) {
  /// Plain text has no places.
  public static final Hints NONE = new Hints(List.of(), List.of(), Set.of(), 0);

  public Hints {
    path = List.copyOf(path);
    containers = List.copyOf(containers);
    names = Set.copyOf(names);
  }
}
