package warta.article.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import warta.words.Resources;

/// A page's `<meta>` elements by what they say.
final class MetaNames {
  private static final Map<String, List<String>> NAMES = load();

  private static final Set<String> WRITTEN_BY =
      Set.copyOf(Lists.read("metadata.txt", "written by |"));

  private final Map<String, List<String>> said = new HashMap<>();

  private static Map<String, List<String>> load() {
    Map<String, List<String>> names = new HashMap<>();
    for (String line : Resources.lines("/warta/article/metadata.txt")) {
      int bar = line.indexOf(" | ");
      names.put(line.substring(0, bar), List.of(line.substring(bar + 3).split(" ", -1)));
    }
    return Map.copyOf(names);
  }

  void look(Element meta) {
    String content = WebFacts.clean(meta.attr("content"));
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        said.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
      }
    }
  }

  /// Authors that a page gives as a line of its card for sharing: `twitter:label1` says `Written
  /// by` in its language, `twitter:data1` the name.
  List<String> written() {
    List<String> written = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      List<String> labels = said.getOrDefault("twitter:label" + i, List.of());
      if (labels.stream().anyMatch(l -> WRITTEN_BY.contains(l.toLowerCase(Locale.ROOT)))) {
        written.addAll(said.getOrDefault("twitter:data" + i, List.of()));
      }
    }
    return written;
  }

  /// All values of one kind, most trusted first.
  List<String> all(String kind) {
    List<String> all = new ArrayList<>();
    for (String name : NAMES.getOrDefault(kind, List.of())) {
      all.addAll(said.getOrDefault(name, List.of()));
    }
    return all;
  }
}
