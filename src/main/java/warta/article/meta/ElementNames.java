package warta.article.meta;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What page authors name small elements of a page, from `element-names.txt`.
public final class ElementNames {
  private ElementNames() {}

  /// The names that say one thing, lower case, in their order. Reads the file each time.
  ///
  /// @param what the beginning of a line of the file, such as `author`
  /// @throws IllegalStateException where the file has no such line
  public static Set<String> of(String what) {
    List<String> names = Lists.read("element-names.txt", what + ":");
    if (names.isEmpty()) {
      throw new IllegalStateException("element-names.txt: no line " + what);
    }
    return new LinkedHashSet<>(names);
  }

  /// Those of them that hold no other: one of these stands wherever one of them does.
  static Stream<String> stems(String what) {
    Set<String> names = of(what);
    return names.stream()
        .filter(name -> names.stream().noneMatch(n -> !n.equals(name) && name.contains(n)));
  }

  /// The same as an alternation for a pattern: `author|authors`.
  static String anyOf(String what) {
    return of(what).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
