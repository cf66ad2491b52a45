package warta.article.plain;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.mechanisms.Inserts;
import warta.words.Resources;

/// Where a headline ends that stands in a running line without an end mark of its own, as behind
/// `Baca juga:`.
///
/// Headlines are written with capitals but for small words; the sentence behind one betrays itself
/// by its first word in lower case that is none: `… Dipicu Salip-salipan Widya mengatakan …` is cut
/// before `Widya`.
final class Headlines {
  /// A headline is never longer.
  private static final int LONGEST = 200;

  /// How far a name is looked for again, to tell where a name begins.
  private static final int ELSEWHERE = 4_000;

  private static final Set<String> SMALL =
      Set.copyOf(Resources.lines("/warta/article/small-words.txt"));

  private Headlines() {}

  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  /// The index behind the headline that begins at an index. Cost: constant.
  static int end(String line, int from, @Nullable String language) {
    int start = Seams.skipSpaces(line, from);
    int limit = Math.min(line.length(), start + LONGEST);
    int words = 0;
    int capitals = 0;
    int at = start;
    while (at < limit) {
      int end = wordEnd(line, at, limit);
      String word = line.substring(at, end);
      boolean last = end >= line.length();
      if (words >= 1 && Inserts.at(line, at, language) != null) {
        return at;
      }
      if (words >= 4 && opensSpeech(line, at)) {
        return at;
      }
      if (words >= 3 && isLower(word) && !isSmall(bare(word)) && capitals * 2 >= words) {
        return sentenceStart(line, start, at);
      }
      words++;
      capitals += isLower(word) ? 0 : 1;
      if (last || (words >= 4 && endsHeadline(word)) || (words >= 3 && word.endsWith("…"))) {
        return end;
      }
      if (word.endsWith(".") && word.length() > 3 && nextIsCapital(line, end)) {
        return end;
      }
      at = Seams.skipSpaces(line, end);
    }
    return Math.min(limit, line.length());
  }

  /// The index behind anything that begins at an index: with its sentence, or where the next insert
  /// begins.
  static int openEnd(String line, int from, @Nullable String language) {
    int limit = Math.min(line.length(), from + LONGEST);
    for (int at = from; at < limit; at++) {
      boolean word = at > from && line.charAt(at - 1) == ' ';
      if (word && Inserts.at(line, at, language) != null) {
        return at;
      }
      if (".!?".indexOf(line.charAt(at)) >= 0
          && at + 1 < line.length()
          && line.charAt(at + 1) == ' ') {
        return at + 1;
      }
    }
    return limit;
  }

  private static int wordEnd(String line, int at, int limit) {
    int end = line.indexOf(' ', at);
    return end < 0 ? line.length() : Math.min(end, Math.max(at + 1, limit));
  }

  private static String bare(String word) {
    return word.replaceAll("[^\\p{L}]", "");
  }

  private static boolean isLower(String word) {
    int i = 0;
    while (i < word.length() && !Character.isLetterOrDigit(word.charAt(i))) {
      i++;
    }
    return i < word.length() && Character.isLowerCase(word.charAt(i));
  }

  private static boolean endsHeadline(String word) {
    return word.endsWith("?") || word.endsWith("!") || word.endsWith("?\"") || word.endsWith("!\"");
  }

  private static boolean nextIsCapital(String line, int end) {
    int next = Seams.skipSpaces(line, end);
    return next < line.length() && !Character.isLowerCase(line.charAt(next));
  }

  /// Whether a quotation begins that somebody says: it ends in a comma or full stop.
  private static boolean opensSpeech(String line, int at) {
    char open = line.charAt(at);
    if (open != '"' && open != '“') {
      return false;
    }
    String ahead = line.substring(at, Math.min(line.length(), at + 80));
    int close = ahead.indexOf(open == '"' ? '"' : '”', 1);
    return close < 0 || ",.".indexOf(ahead.charAt(close - 1)) >= 0;
  }

  /// The sentence whose first word in lower case is at an index begins before it: with a small word
  /// that is written with a capital, with a name the text uses again, else with the word before.
  private static int sentenceStart(String line, int start, int lower) {
    int word = wordBefore(line, start, lower);
    int at = word;
    for (int back = 0; back < 3 && at > start; back++) {
      String text = line.substring(at, wordEnd(line, at, line.length()));
      if (!isLower(text) && isSmall(bare(text).toLowerCase(Locale.ROOT))) {
        return at;
      }
      at = wordBefore(line, start, at);
    }
    int begin = word;
    while (begin > start && isLower(line.substring(begin, wordEnd(line, begin, line.length())))) {
      begin = wordBefore(line, start, begin); // `Warga yang menonton`: the small word is inside
    }
    String rest = line.substring(lower, Math.min(line.length(), lower + ELSEWHERE));
    int wider = wordBefore(line, start, begin);
    while (wider > start && wider < begin && rest.contains(line.substring(wider, lower).strip())) {
      begin = wider;
      wider = wordBefore(line, start, begin);
    }
    return begin > start ? begin : lower;
  }

  private static int wordBefore(String line, int start, int at) {
    int end = at;
    while (end > start && line.charAt(end - 1) == ' ') {
      end--;
    }
    int begin = line.lastIndexOf(' ', end - 1) + 1;
    return Math.max(start, begin);
  }
}
