package warta.article.mechanisms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.draft.Holder;
import warta.words.Resources;

/// A table from the names of elements to what such a name says: a resource's lines with ` | `
/// between columns, the names last.
final class Rules<T> {
  /// `has-sidebar` and `no-comments` tell of the page around.
  private static final Set<String> MODIFIERS =
      Set.of("has", "no", "with", "without", "not", "hide", "show");

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

  /// The first name of a holder that has a rule, two words before one; null where none has one.
  @Nullable String nameOf(Holder holder) {
    List<String> names = holder.names();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0
          && (MODIFIERS.contains(names.get(i - 1)) || DRAWN_BEFORE.contains(names.get(i - 1)))) {
        continue;
      }
      if (i + 1 < names.size() && DRAWN_BEHIND.contains(names.get(i + 1))) {
        continue;
      }
      String one = names.get(i);
      if (i + 1 < names.size() && firstOfTwo.contains(one)) {
        String two = one + "-" + names.get(i + 1);
        if (byName.containsKey(two)) {
          return two;
        }
      }
      if (byName.containsKey(one)) {
        return one;
      }
    }
    return null;
  }
}
