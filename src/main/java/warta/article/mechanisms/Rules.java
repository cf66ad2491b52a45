package warta.article.mechanisms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.draft.Holder;
import warta.article.meta.ElementNames;
import warta.words.Resources;

/// A table from the names of elements to what such a name says: a resource's lines with ` | `
/// between columns, the names last.
final class Rules<T> {
  /// `has-sidebar` and `no-comments` tell of the page around.
  private static final Set<String> MODIFIERS = ElementNames.of("modifier");

  /// `cta-padding-top` and `bg-banner` tell how an element is drawn.
  private static final Set<String> DRAWN_BEFORE = Set.of("bg", "background");

  private static final Set<String> DRAWN_BEHIND =
      Set.of("padding", "margin", "radius", "shadow", "color", "bg", "background");

  private final Map<String, T> byName = new HashMap<>();

  /// The first words of names of two words: for all others the second is not looked at.
  private final Set<String> firstOfTwo = new HashSet<>();

  /// Reads a line's columns but the last.
  interface Reader<T> {
    T read(List<String> columns);
  }

  static <T> Rules<T> load(String resource, Reader<T> reader) {
    Rules<T> rules = new Rules<>();
    for (String line : Resources.lines(resource)) {
      List<String> columns = List.of(line.split(" \\| ", -1));
      T said = reader.read(columns.subList(0, columns.size() - 1));
      for (String name : columns.getLast().split(" ", -1)) {
        if (rules.byName.putIfAbsent(name, said) != null) {
          throw new IllegalStateException(resource + ": twice: " + name);
        }
        int dash = name.indexOf('-');
        if (dash > 0) {
          rules.firstOfTwo.add(name.substring(0, dash));
        }
      }
    }
    return rules;
  }

  /// What the first name with a rule says; null where none has one.
  @Nullable T of(Holder holder) {
    String name = nameOf(holder);
    return name == null ? null : byName.get(name);
  }

  /// What one name says, as [#nameOf] gives it; null where it has no rule.
  @Nullable T ofName(String name) {
    return byName.get(name);
  }

  /// The first name of a holder that has a rule, two words before one; null where none has one.
  @Nullable String nameOf(Holder holder) {
    List<String> names = holder.names();
    for (int i = 0; i < names.size(); i++) {
      String name = nameAt(names, i);
      if (name != null && !isAside(names, i)) {
        return name;
      }
    }
    return null;
  }

  /// Whether the words beside a name say that it tells of something else than what stands there.
  private static boolean isAside(List<String> names, int at) {
    String before = at == 0 ? "" : names.get(at - 1);
    String behind = at + 1 == names.size() ? "" : names.get(at + 1);
    return MODIFIERS.contains(before)
        || DRAWN_BEFORE.contains(before)
        || DRAWN_BEHIND.contains(behind);
  }

  private @Nullable String nameAt(List<String> names, int at) {
    String one = names.get(at);
    if (at + 1 < names.size() && firstOfTwo.contains(one)) {
      String two = one + "-" + names.get(at + 1);
      if (byName.containsKey(two)) {
        return two;
      }
    }
    return byName.containsKey(one) ? one : null;
  }
}
