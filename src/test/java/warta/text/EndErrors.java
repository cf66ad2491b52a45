package warta.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import warta.text.EndsCorpus.Text;
import warta.words.Resources;

/// What a rule does wrong at the places marked in `/text/sentence-ends.tsv`.
final class EndErrors {
  /// Characters shown on either side of a place.
  private static final int SHOWN = 60;

  private enum Mark {
    YES,
    NO,
    FREE
  }

  /// @param articles looked at
  /// @param missed ends that the rule does not find, each with what stands around it
  /// @param wrong ends that the rule finds where none is
  /// @param unmarked places on which the rules differ now and nobody has judged: mark them
  record Count(int articles, List<String> missed, List<String> wrong, List<String> unmarked) {
    /// Errors of both kinds in a hundred articles; what is not marked counts as one.
    double per100() {
      return 100.0 * (missed.size() + wrong.size() + unmarked.size()) / articles;
    }

    @Override
    public String toString() {
      return "%.0f per 100 articles: %d missed, %d wrong, %d unmarked in %d"
          .formatted(per100(), missed.size(), wrong.size(), unmarked.size(), articles);
    }

    /// The errors, a line each.
    String lines() {
      List<String> lines = new ArrayList<>();
      missed.forEach(line -> lines.add("missed " + line));
      wrong.forEach(line -> lines.add("wrong " + line));
      unmarked.forEach(line -> lines.add("unmarked " + line));
      return String.join("\n", lines);
    }
  }

  private final Map<String, Map<Integer, Mark>> marks = new HashMap<>();

  EndErrors() {
    for (String line : Resources.lines("/text/sentence-ends.tsv")) {
      String[] fields = line.split("\t", -1);
      marks
          .computeIfAbsent(fields[0] + "\t" + fields[1] + "\t" + fields[2], _ -> new TreeMap<>())
          .put(Integer.valueOf(fields[3]), Mark.valueOf(fields[4].toUpperCase(Locale.ROOT)));
    }
  }

  /// The errors of a rule by language.
  ///
  /// @param rule ends of a paragraph in a language
  static Map<String, Count> byLanguage(
      List<Text> texts, BiFunction<String, String, SortedSet<Integer>> rule) throws IOException {
    EndErrors errors = new EndErrors();
    Map<String, Count> counts = new TreeMap<>();
    for (Text text : texts) {
      Count so =
          counts.getOrDefault(
              text.language(),
              new Count(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      for (int i = 0; i < text.paragraphs().size(); i++) {
        errors.add(text, i, rule.apply(text.paragraphs().get(i), text.language()), so);
      }
      counts.put(text.language(), new Count(so.articles + 1, so.missed, so.wrong, so.unmarked));
    }
    return counts;
  }

  private void add(Text text, int index, SortedSet<Integer> found, Count into) {
    String paragraph = text.paragraphs().get(index);
    Map<Integer, Mark> here =
        marks.getOrDefault(text.set() + "\t" + text.id() + "\t" + index, Map.of());
    here.forEach((end, mark) -> {
      if (mark == Mark.YES && !found.contains(end)) {
        into.missed.add(shown(text, index, end));
      } else if (mark == Mark.NO && found.contains(end)) {
        into.wrong.add(shown(text, index, end));
      }
    });
    SortedSet<Integer> naive = EndRules.naive(paragraph);
    SortedSet<Integer> theirs = EndRules.breakIterator(paragraph, text.language());
    SortedSet<Integer> all = new TreeSet<>(naive);
    all.addAll(theirs);
    all.addAll(found);
    for (int end : all) {
      boolean agreed =
          found.contains(end) == naive.contains(end) && found.contains(end) == theirs.contains(end);
      if (!agreed && !here.containsKey(end)) {
        into.unmarked.add(shown(text, index, end));
      }
    }
  }

  private static String shown(Text text, int index, int end) {
    String paragraph = text.paragraphs().get(index);
    return "%s %s %d %d: %s⟦⟧%s"
        .formatted(
            text.set(),
            text.id(),
            index,
            end,
            paragraph.substring(Math.max(0, end - SHOWN), end),
            paragraph.substring(end, Math.min(paragraph.length(), end + SHOWN)));
  }
}
