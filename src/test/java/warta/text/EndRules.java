package warta.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// Three ways to find the ends of a paragraph's sentences. An end is the place behind the last
/// character of a sentence that is not white; the paragraph's own end is none.
final class EndRules {
  private EndRules() {}

  /// What everybody types first: `.!?`, white space, a capital or a digit.
  static SortedSet<Integer> naive(String text) {
    SortedSet<Integer> ends = new TreeSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      int next = Spaces.skip(text, i + 1);
      if (".!?".indexOf(text.charAt(i)) >= 0
          && next > i + 1
          && next < text.length()
          && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)))) {
        ends.add(i + 1);
      }
    }
    return ends;
  }

  /// The JDK's own.
  static SortedSet<Integer> breakIterator(String text, String language) {
    SortedSet<Integer> ends = new TreeSet<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of(language));
    sentences.setText(text);
    for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
      add(ends, text, at);
    }
    return ends;
  }

  static SortedSet<Integer> ours(String text, String language) {
    SortedSet<Integer> ends = new TreeSet<>();
    Sentences.of(text, language).forEach(span -> add(ends, text, span.end()));
    return ends;
  }

  /// Places where a mark stands before white space: those that no rule takes for an end too.
  static SortedSet<Integer> marks(String text) {
    SortedSet<Integer> ends = new TreeSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (".!?…".indexOf(text.charAt(i)) >= 0) {
        int end = i + 1;
        while (end < text.length() && "\"'”’»)".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        if (end < text.length() && Spaces.isSpace(text.charAt(end))) {
          add(ends, text, end);
        }
      }
    }
    return ends;
  }

  private static void add(SortedSet<Integer> ends, String text, int at) {
    int end = Spaces.trimmedEnd(text.substring(0, at));
    if (end > 0 && end < Spaces.trimmedEnd(text)) {
      ends.add(end);
    }
  }
}
