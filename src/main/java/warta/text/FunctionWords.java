package warta.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import warta.words.Resources;

/// The commonest words of languages that share a script: `/warta/text/languages.txt`, read when a
/// language is first asked for.
final class FunctionWords {
  /// By how much a language must lead the commoner one that shares its line: one word of Malay
  /// (`ialah`) stands in many a paragraph of Indonesian.
  private static final double LEAD = 1.25;

  /// How much less a word says each time it is heard again: a name that is a function word
  /// elsewhere (`Tolga Bat Hospital`) comes often, function words come in many kinds.
  private static final double AGAIN = 0.5;

  static final FunctionWords LOADED = new FunctionWords();

  private final List<String> languages = new ArrayList<>();
  private final Map<String, Evidence> speakers = new HashMap<>();

  /// The first of the languages that share a line with one.
  private final Map<Integer, Integer> commoner = new HashMap<>();

  /// Which words there may be, by length and border letters: most words of a text need no look.
  private final boolean[] may = new boolean[1 << 14];

  private FunctionWords() {
    Map<String, Set<List<Integer>>> lines = new HashMap<>();
    for (String line : Resources.lines("/warta/text/languages.txt")) {
      int colon = line.indexOf(": ");
      List<Integer> here = new ArrayList<>();
      for (String code : line.substring(0, colon).split(" ", -1)) {
        if (!languages.contains(code)) {
          languages.add(code);
        }
        here.add(languages.indexOf(code));
      }
      here.forEach(language -> commoner.putIfAbsent(language, here.getFirst()));
      for (String word : line.substring(colon + 2).split(" ", -1)) {
        lines.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(here);
      }
    }
    lines.forEach((word, its) -> speakers.put(word, evidence(speakers.size(), its)));
    speakers.keySet().forEach(word -> may[place(word, 0, word.length())] = true);
  }

  /// The two-letter code of a language.
  String code(int language) {
    return languages.get(language);
  }

  /// Nothing heard yet.
  Tally tally() {
    return new Tally();
  }

  /// What a word says: 1/n for each of the n lines that have it, to all languages of a line.
  private static Evidence evidence(int number, Set<List<Integer>> lines) {
    int[] languages = lines.stream().flatMap(List::stream).mapToInt(l -> l).toArray();
    return new Evidence(number, languages, 1.0 / lines.size());
  }

  /// ASCII letters of both cases come to the same place; so do all that are none.
  private static int place(String text, int from, int end) {
    int first = border(text.charAt(from));
    int last = border(text.charAt(end - 1));
    return Math.min(end - from, 15) << 10 | first << 5 | last;
  }

  private static int border(char c) {
    return c < 0x80 ? c & 0x1F : 0;
  }

  /// What a word says for languages, of which one may come twice.
  private static final class Evidence {
    private final int number;
    private final int[] languages;
    private final double each;

    Evidence(int number, int[] languages, double each) {
      this.number = number;
      this.languages = languages;
      this.each = each;
    }
  }

  /// What the words of one text say, by the number of the language.
  final class Tally {
    private final double[] evidence = new double[languages.size()];
    private final double[] heard = new double[languages.size()];
    private final int[] times = new int[speakers.size()];

    private Tally() {}

    /// A word of the text, in whatever case.
    void hear(String text, int from, int end) {
      if (!may[place(text, from, end)]) {
        return;
      }
      Evidence said = speakers.get(text.substring(from, end).toLowerCase(Locale.ROOT));
      if (said == null) {
        return;
      }
      double worth = said.each / (1 + AGAIN * times[said.number]++);
      for (int language : said.languages) {
        evidence[language] += worth;
        heard[language] += said.each;
      }
    }

    /// The language that most is said for; of two that share a line the commoner one, unless the
    /// other leads.
    int best() {
      int best = 0;
      for (int i = 1; i < evidence.length; i++) {
        best = evidence[i] > evidence[best] ? i : best;
      }
      int usual = commoner.getOrDefault(best, best);
      return evidence[best] - evidence[usual] < LEAD ? usual : best;
    }

    /// What is said for a language; a word that comes again says less.
    double evidence(int language) {
      return evidence[language];
    }

    /// How many of the text's words speak for a language, in part where several have them.
    double heard(int language) {
      return heard[language];
    }
  }
}
