package warta.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import warta.words.Resources;

/// What lies beside pages and is none: a browser's folder of a saved page's parts, style sheets,
/// pictures.
///
/// @param suffixes what a browser puts behind the page's name
/// @param endings of files that pages use, lower case, without the dot
record Companions(List<String> suffixes, Set<String> endings) {
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

  static Companions load() {
    List<String> suffixes = new ArrayList<>();
    Set<String> endings = new HashSet<>();
    for (String line : Resources.lines("/warta/page/companions.txt")) {
      int bar = line.indexOf('|');
      String words = line.substring(bar + 1).strip();
      if (line.startsWith("folder")) {
        suffixes.add(words);
      } else {
        endings.addAll(List.of(words.split(" ", -1)));
      }
    }
    return new Companions(List.copyOf(suffixes), Set.copyOf(endings));
  }

  /// Whether a folder of this name is a saved page's, whose name is among its neighbours.
  boolean folder(String name, List<String> neighbours) {
    for (String suffix : suffixes) {
      if (name.endsWith(suffix)) {
        String page = name.substring(0, name.length() - suffix.length());
        for (String ending : PAGES) {
          if (neighbours.contains(page + ending)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Whether a file of this name is a part of pages.
  boolean file(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
