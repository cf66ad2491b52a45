package warta.digest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import warta.words.Resources;

/// Openings that lean on the sentence before (`Namun`, `He`, `Langkah ini`, `Dalam rapat itu`): 13
/// to 16 in 100 sentences of news have one, and such a sentence is not understood alone.
final class Openers {
  /// Longer openings are not in the resource.
  private static final int MOST_WORDS = 4;

  private static final String QUOTES = "\"“”„«»";

  private static final Map<String, Map<Kind, Set<String>>> LISTS = read();

  /// What a line of `/warta/digest/openers.txt` lists, as it explains itself.
  private enum Kind {
    OPENS,
    BEHIND,
    BEFORE,
    AFTER,
    APART,
    SPEAKER,
    CLAUSE,
    TELLS,
    REFERS,
    EXCEPT
  }

  private Openers() {}

  /// Whether a sentence leans on the one before it; false in a language without a list.
  static boolean lean(String sentence, String language) {
    Map<Kind, Set<String>> lists = LISTS.get(language);
    if (lists == null) {
      return false;
    }
    if (isSaidByNobody(sentence, lists) || resumes(sentence, lists)) {
      return true;
    }
    List<String> words = Terms.words(sentence, MOST_WORDS);
    int noun = words.size() > 1 && has(lists, Kind.AFTER, words.getFirst()) ? 2 : 1;
    boolean opens = words.size() > noun && has(lists, Kind.BEFORE, words.get(noun - 1));
    String opening = "";
    for (String word : words) {
      opening = opening.isEmpty() ? word : opening + " " + word;
      if (has(lists, Kind.EXCEPT, opening)) {
        return false;
      }
      opens |= has(lists, Kind.OPENS, opening);
    }
    List<String> phrase = Terms.words(firstPhrase(sentence), MOST_WORDS);
    return opens || has(lists, Kind.APART, String.join(" ", phrase)) || pointsBack(phrase, lists);
  }

  /// `"Kami siap," katanya.`: a quotation whose speaker only the sentence before names.
  private static boolean isSaidByNobody(String sentence, Map<Kind, Set<String>> lists) {
    int last = sentence.length() - 1;
    while (last > 0 && QUOTES.indexOf(sentence.charAt(last)) < 0) {
      last--;
    }
    if (last <= 0 || QUOTES.indexOf(sentence.charAt(0)) < 0) {
      return false;
    }
    return begins(sentence.substring(last), Kind.SPEAKER, lists);
  }

  /// `Menurut rencana, ia tiba besok.`: what the clause behind the first comma is about stands in
  /// no word before it. That is so of `hal ini` whatever stands there, of a pronoun where no name
  /// does; the capital of the first word says nothing, but a name may say or think it: `Sari
  /// mengaku, ia tiba besok`.
  private static boolean resumes(String sentence, Map<Kind, Set<String>> lists) {
    int comma = firstComma(sentence);
    if (comma <= 0) {
      return false;
    }
    String clause = sentence.substring(comma);
    List<String> words = Terms.words(sentence.substring(0, comma), 2);
    boolean named =
        sentence.substring(1, comma).chars().anyMatch(Character::isUpperCase)
            || (words.size() > 1 && has(lists, Kind.TELLS, words.get(1)));
    return begins(clause, Kind.REFERS, lists) || (!named && begins(clause, Kind.CLAUSE, lists));
  }

  /// Of a comma between words, perhaps with the mark of a quotation; -1 where there is none.
  private static int firstComma(String sentence) {
    int comma = sentence.indexOf(',');
    while (comma >= 0) {
      int next = comma + 1;
      if (next < sentence.length() && QUOTES.indexOf(sentence.charAt(next)) >= 0) {
        next++;
      }
      if (next < sentence.length() && sentence.charAt(next) == ' ') {
        return comma;
      }
      comma = sentence.indexOf(',', comma + 1);
    }
    return -1;
  }

  private static boolean begins(String text, Kind kind, Map<Kind, Set<String>> lists) {
    String opening = "";
    for (String word : Terms.words(text, MOST_WORDS)) {
      opening = opening.isEmpty() ? word : opening + " " + word;
      if (has(lists, kind, opening)) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of the words before the first comma is bound to those before it.
  private static boolean pointsBack(List<String> words, Map<Kind, Set<String>> lists) {
    for (int i = 1; i < words.size(); i++) {
      if (has(lists, Kind.BEHIND, words.get(i))) {
        return !has(lists, Kind.EXCEPT, words.get(i - 1) + " " + words.get(i));
      }
    }
    return false;
  }

  private static String firstPhrase(String sentence) {
    int end = 0;
    while (end < sentence.length() && ",;:".indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return sentence.substring(0, end);
  }

  private static boolean has(Map<Kind, Set<String>> lists, Kind kind, String phrase) {
    return lists.getOrDefault(kind, Set.of()).contains(phrase);
  }

  private static Map<String, Map<Kind, Set<String>>> read() {
    Map<String, Map<Kind, Set<String>>> lists = new HashMap<>();
    for (String line : Resources.lines("/warta/digest/openers.txt")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(": ");
      int bar = line.indexOf(" | ");
      if (space < 0 || colon < space || bar < colon) {
        throw new IllegalStateException("digest/openers.txt: not `language kind: … | …`: " + line);
      }
      Kind kind = Kind.valueOf(line.substring(space + 1, colon).toUpperCase(Locale.ROOT));
      Set<String> phrases =
          lists
              .computeIfAbsent(line.substring(0, space), _ -> new EnumMap<>(Kind.class))
              .computeIfAbsent(kind, _ -> new HashSet<>());
      for (String phrase : line.substring(colon + 2, bar).split(",", -1)) {
        phrases.add(phrase.strip());
      }
    }
    return lists;
  }
}
