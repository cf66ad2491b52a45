package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.article.draft.Holder;
import warta.article.draft.Outline;

/// What makes elements of one parent alike: the same tag and the same names but for numbers, as
/// programs write them that fill a list.
///
/// @param parent number of the element they stand in
record Shape(int parent, String tag, List<String> names) {
  /// The holders of each shape, in page order; shapes of fewer holders than `least` are left out.
  static List<List<Holder>> groups(Outline outline, int least) {
    int[] inside = new int[outline.holders().size()];
    for (Holder holder : outline.holders()) {
      if (holder != null && holder.parent() != null) {
        inside[holder.parent().id()]++;
      }
    }
    Map<Shape, List<Holder>> groups = new HashMap<>();
    List<List<Holder>> inOrder = new ArrayList<>();
    for (Holder holder : outline.holders()) {
      Holder parent = holder == null ? null : holder.parent();
      boolean many = parent != null && inside[parent.id()] >= least;
      Shape shape = holder != null && many ? of(holder) : null;
      if (shape != null) {
        groups
            .computeIfAbsent(
                shape,
                s -> {
                  List<Holder> group = new ArrayList<>();
                  inOrder.add(group);
                  return group;
                })
            .add(holder);
      }
    }
    inOrder.removeIf(group -> group.size() < least);
    return inOrder;
  }

  /// Whether two elements have the same tag and names, wherever they stand.
  static boolean alike(Holder one, Holder other) {
    return one.tag().equals(other.tag())
        && withoutNumbers(one.names()).equals(withoutNumbers(other.names()));
  }

  private static @Nullable Shape of(Holder holder) {
    Holder parent = holder.parent();
    return parent == null
        ? null
        : new Shape(parent.id(), holder.tag(), withoutNumbers(holder.names()));
  }

  private static List<String> withoutNumbers(List<String> names) {
    for (String name : names) {
      if (hasDigit(name)) {
        return names.stream().filter(n -> !hasDigit(n)).toList();
      }
    }
    return names;
  }

  private static boolean hasDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
