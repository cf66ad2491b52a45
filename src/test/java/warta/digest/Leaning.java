package warta.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.words.Resources;

/// Which sentences cannot be understood without the one before, told by how they open: lists of
/// `/warta/digest/leaning.txt` among the tests' resources, made apart from those of the program.
final class Leaning {
  /// What opens a text that says nothing yet: quotation marks, brackets, dashes, dots.
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");

  /// A word or a comma: `d'ailleurs`, `akhir-akhir`, `,`.
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|[,;:—–.?!]");

  /// A quotation that a sentence opens with, to its last mark: `"Kami siap,"`.
  private static final Pattern QUOTATION = Pattern.compile("[\"“„«].*[\"”“»]\\s*");

  private static final int LOOKED_AT = 16;

  /// How many words `~` stands for at most.
  private static final int GAP = 5;

  private static final Map<String, Leaning> BY_LANGUAGE = new HashMap<>();

  /// Lines with the language, the kind and its example, for the test of the lists.
  record Example(String language, String kind, String sentence) {}

  static final List<Example> EXAMPLES = new ArrayList<>();

  static {
    for (String line : Resources.lines("/warta/digest/leaning.txt")) {
      int colon = line.indexOf(": ");
      int bar = line.indexOf(" | ");
      String[] head = line.substring(0, colon).split(" ", -1);
      Leaning its = BY_LANGUAGE.computeIfAbsent(head[0], _ -> new Leaning());
      for (String phrase : line.substring(colon + 2, bar).split(", ", -1)) {
        its.kinds
            .computeIfAbsent(head[1], _ -> new ArrayList<>())
            .add(List.of(phrase.replace("\\,", ",").split(" ", -1)));
      }
      EXAMPLES.add(new Example(head[0], head[1], line.substring(bar + 3)));
    }
  }

  private final Map<String, List<List<String>>> kinds = new HashMap<>();

  private Leaning() {}

  /// The languages that there are lists for.
  static boolean knows(String language) {
    return BY_LANGUAGE.containsKey(language);
  }

  /// Whether a sentence opens with a connective, a pronoun, or a noun that points back; never in a
  /// language without lists.
  static boolean leans(String sentence, String language) {
    Leaning its = BY_LANGUAGE.get(language);
    List<String> tokens = tokens(MARKS.matcher(sentence).replaceFirst(""));
    return its != null && !tokens.isEmpty() && (its.leans(tokens) || its.isSaidByNobody(sentence));
  }

  private boolean isSaidByNobody(String sentence) {
    Matcher quotation = QUOTATION.matcher(sentence);
    return quotation.lookingAt() && any("says", tokens(sentence.substring(quotation.end())), 0);
  }

  private boolean leans(List<String> tokens) {
    String first = tokens.getFirst();
    boolean acronym = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    // `He Ping`: a capital follows a name, not a pronoun
    boolean name = first.equals("He") && tokens.size() > 1 && isCapital(tokens.get(1));
    if (!acronym && resumes(tokens)) {
      return true;
    }
    if (acronym || name || any("but", tokens, 0)) {
      return false;
    }
    boolean points = any("points", tokens, 0) && tokens.size() > 1 && isWord(tokens.get(1));
    return any("opens", tokens, 0) || points || follows(tokens);
  }

  /// Whether the clause behind the first comma is about somebody whom nothing before it names.
  private boolean resumes(List<String> tokens) {
    int comma = tokens.indexOf(",");
    boolean told = comma > 1 && any("reports", tokens, 1) && !any("during", tokens, 0);
    return comma > 0
        && !told
        && tokens.subList(1, comma).stream().noneMatch(Leaning::isCapital)
        && any("resumes", tokens, comma + 1);
  }

  /// Whether the second to fourth word points back at those before it.
  private boolean follows(List<String> tokens) {
    for (int i = 1; i < Math.min(4, tokens.size()) && isWord(tokens.get(i)); i++) {
      if (any("follows", tokens, i)) {
        return !any("but", tokens, i - 1) && (i < 2 || !any("but", tokens, i - 2));
      }
    }
    return false;
  }

  private boolean any(String kind, List<String> tokens, int at) {
    return kinds.getOrDefault(kind, List.of()).stream()
        .anyMatch(phrase -> matches(phrase, 0, tokens, at));
  }

  private static boolean matches(List<String> phrase, int part, List<String> tokens, int at) {
    if (part == phrase.size()) {
      return true;
    }
    if (phrase.get(part).equals("~")) {
      for (int to = at; to <= Math.min(at + GAP, tokens.size()); to++) {
        if (matches(phrase, part + 1, tokens, to)) {
          return true;
        }
      }
      return false;
    }
    if (at == tokens.size()) {
      return false;
    }
    String token = tokens.get(at);
    boolean fits =
        switch (phrase.get(part)) {
          case "*" -> isWord(token);
          case "^" -> isCapital(token);
          default -> phrase.get(part).equals(token.toLowerCase(Locale.ROOT));
        };
    return fits && matches(phrase, part + 1, tokens, at + 1);
  }

  private static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0));
  }

  private static boolean isCapital(String token) {
    return Character.isUpperCase(token.codePointAt(0));
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (tokens.size() < LOOKED_AT && matcher.find()) {
      tokens.add(matcher.group().replace('’', '\''));
    }
    return tokens;
  }
}
