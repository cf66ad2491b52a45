package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.article.Reason;
import warta.text.Stems;

/// One line of an inserts file: how a line that is an insert reads, in a small notation.
///
///     read-also+  baca [juga] : <T>   =>   Baca juga: Harga Cabai Naik Lagi
///
/// First the reason's kind; a `+` says that the insert may also stand inside a long line, between
/// sentences. Then the pattern, then an example that a test matches. In a pattern:
///
/// - words and signs stand for themselves in any case, with or without space around a sign;
/// - `(a/b c)` is one of these, `[a/b c]` one of these or nothing;
/// - `#` a number, such as `1.229` or `20k`;
/// - `<name>` one to four capitalised words, `<names>` several with commas and `and`;
/// - `<q>` words in quotation marks, `<short>` up to sixty characters without a full stop inside,
///   `<few>` one to six short words, `<source>` an address, or up to eight words that begin with a
///   capital;
/// - `<outlet>` one to four capitalised words or a domain, `<initials>`, `<letters>` and `<pair>`
///   editors' initials,
///   `<hashtags>` some of them, `<inside>` what stands in square brackets, `<words>` any before what
///   follows, `<same>` any of the same sentence;
/// - `<T>` a headline to the end of the line, `…` anything to the end of the line, `<rest>` the same
///   or nothing.
///
/// @param line of the file, from 1
/// @param may whether its second part stands in a line at all, so that most lines need not be held
///   against the whole
/// @param whole what the whole line must match
/// @param front what it begins with, without the open end
/// @param tail what follows the front
/// @param named whether it ends in a name, which has no end of its own inside a line
/// @param inside whether it may stand inside a line
record InsertPattern(
    String file,
    int line,
    Reason.Kind kind,
    List<String> firstWords,
    Predicate<String> may,
    Pattern whole,
    Pattern front,
    Tail tail,
    boolean named,
    boolean inside,
    String example) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String CAPITAL = "(?-iu:\\p{Lu}[\\p{L}\\p{M}'’.-]*)";
  private static final String NAME =
      CAPITAL + "(?: (?:bin |van |de |der |al )?" + CAPITAL + "){0,4}";

  private static final String NUMBER =
      "\\d[\\d.,]{0,11}(?:\\s?(?:k|rb|jt|ribu|juta|m))?(?![\\p{L}\\d])";

  /// `ren`, `FHM`, `Cas`, `E-2`, `fyk/ash`, `kpl/pur/tch`.
  private static final String INITIALS =
      "(?-iu:\\p{Ll}{2,4}|\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}{1,3}|\\p{Lu}{1,3}-\\d{1,2}|\\p{L}{1,5}(?:[/-]\\p{L}{1,5}){1,3})";

  /// A group, an option, a slot, a word or a sign; `\(` is a bracket that stands for itself.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\(([^()]*)\\)|\\[([^\\[\\]]*)]|<(\\w+)>|\\\\(\\S)|([\\p{L}\\d][\\p{L}\\p{M}\\d'’-]*)|(\\S)");

  /// What an insert leaves open: nothing, a headline, or anything.
  enum Tail {
    NONE,
    HEADLINE,
    ANYTHING
  }

  InsertPattern {
    firstWords = List.copyOf(firstWords);
  }

  /// Reads a line.
  ///
  /// @throws IllegalArgumentException that names file and line, where it is not of this notation
  static InsertPattern parse(String file, int number, String line) {
    int arrow = line.indexOf("=>");
    int space = line.indexOf(' ');
    if (arrow < 0 || space < 0 || space > arrow) {
      throw new IllegalArgumentException(file + ":" + number + ": not `kind pattern => example`");
    }
    String kind = line.substring(0, space);
    boolean inside = kind.endsWith("+");
    String name = inside ? kind.substring(0, kind.length() - 1) : kind;
    Parts parts = parts(line.substring(space, arrow).strip(), file + ":" + number);
    return new InsertPattern(
        file,
        number,
        kindOf(name, file + ":" + number),
        parts.firstWords,
        parts.may,
        Pattern.compile(parts.front + parts.end + "[\\s.!:…»›>→*|]{0,4}", FLAGS),
        Pattern.compile(parts.front.toString(), FLAGS),
        parts.tail,
        parts.named,
        inside,
        line.substring(arrow + 2).strip());
  }

  private static Reason.Kind kindOf(String name, String where) {
    for (Reason.Kind kind : Reason.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(where + ": no such kind of reason: " + name);
  }

  private static final class Parts {
    final StringBuilder front = new StringBuilder();
    final List<String> firstWords = new ArrayList<>();
    Predicate<String> may = line -> true;
    int required;
    String end = "";
    Tail tail = Tail.NONE;
    boolean begun;
    boolean named;
    boolean mayBegin = true;

    /// Adds words that stand for themselves or a slot, with the white space before it.
    void add(String regex, boolean word, boolean optional) {
      required += optional ? 0 : 1;
      String gap = !begun ? "" : word ? "\\s{0,3}(?<![\\p{L}\\p{M}\\d])" : "\\s{0,3}";
      front.append(optional ? "(?:" + gap + regex + ")?" : gap + regex);
      begun |= !optional || word;
      named = false;
    }
  }

  /// Notes what a part that no line goes without may begin with, if it is the second such part.
  private static void need(Parts parts, List<String> words) {
    if (parts.required == 1 && words.stream().allMatch(InsertPattern::isPlain)) {
      Stems stems = Stems.of(words.toArray(String[]::new));
      parts.may = stems::in;
    }
  }

  private static boolean isPlain(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> c < 0x80);
  }

  private static Parts parts(String pattern, String where) {
    Parts parts = new Parts();
    Matcher token = TOKEN.matcher(pattern);
    while (token.find()) {
      if (!parts.end.isEmpty()) {
        throw new IllegalArgumentException(where + ": nothing may follow an open end");
      }
      if (token.group(1) != null || token.group(2) != null) {
        boolean optional = token.group(2) != null;
        choices(parts, optional ? token.group(2) : token.group(1), optional);
      } else if (token.group(3) != null) {
        slot(parts, token.group(3), where);
      } else if (token.group(5) != null) {
        begin(parts, token.group(5), false);
        need(parts, List.of(token.group(5)));
        parts.add(Pattern.quote(token.group(5)), true, false);
      } else {
        sign(
            parts,
            token.group(4) == null ? token.group(6) : token.group(4),
            token.group(4) != null);
      }
    }
    return parts;
  }

  /// By what a pattern that begins at an index is found: its first word in lower case, `0` for a
  /// number, else the sign.
  static String key(String text, int at) {
    if (at >= text.length() || Character.isDigit(text.charAt(at))) {
      return at >= text.length() ? "" : "0";
    }
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, Math.max(end, at + 1)).toLowerCase(Locale.ROOT);
  }

  private static void begin(Parts parts, String words, boolean optional) {
    if (parts.mayBegin) {
      parts.firstWords.add(key(words, 0));
      parts.mayBegin = optional;
    }
  }

  private static void choices(Parts parts, String choices, boolean optional) {
    StringBuilder any = new StringBuilder();
    List<String> firstOfEach = new ArrayList<>();
    boolean word = true;
    boolean mayBegin = parts.mayBegin;
    for (String choice : choices.split("/", -1)) {
      parts.mayBegin = mayBegin;
      String words = choice.replace("\\", "").strip();
      begin(parts, words.equals("#") ? "0" : words, optional);
      firstOfEach.add(words.split(" ", 2)[0]);
      word &= Character.isLetterOrDigit(words.codePointAt(0));
      any.append(any.isEmpty() ? "" : "|").append(literal(words));
    }
    if (!optional) {
      need(parts, firstOfEach);
    }
    parts.add("(?:" + any + ")" + (word ? "(?![\\p{L}\\d])" : ""), word, optional);
  }

  private static String literal(String words) {
    StringBuilder regex = new StringBuilder();
    for (String word : words.split(" +", -1)) {
      regex
          .append(regex.isEmpty() ? "" : "\\s{1,3}")
          .append(word.equals("#") ? NUMBER : Pattern.quote(word));
    }
    return regex.toString();
  }

  private static void slot(Parts parts, String slot, String where) {
    if (parts.mayBegin && !slot.equals("hashtags")) {
      throw new IllegalArgumentException(where + ": must begin with a word, a number or a sign");
    }
    begin(parts, "#", false);
    boolean named = slot.equals("name") || slot.equals("names") || slot.equals("outlet");
    switch (slot) {
      case "name" -> parts.add(NAME, true, false);
      case "names" ->
          parts.add(NAME + "(?:(?:, ?| dan | and | & ?|/ ?)(?:" + NAME + ")){0,5},?", true, false);
      case "q" ->
          parts.add(
              "(?:\"[^\"]{1,200}\"|“[^”]{1,200}”|'[^\\n]{1,200}'|‘[^’]{1,200}’)", true, false);
      case "outlet" ->
          parts.add(
              "(?-iu:[\\p{Lu}\\d][\\p{L}\\d.®-]*(?: \\p{Lu}[\\p{L}\\d.®-]*){0,3})", true, false);
      case "inside" -> parts.add("[^\\[\\]\\n]{1,60}", false, false);
      case "initials" -> parts.add(INITIALS, false, false);
      case "letters" -> parts.add("(?-iu:\\p{Ll}{2,4}|\\p{Lu}{3}|\\p{Lu}\\p{Ll}{2})", false, false);
      case "pair" -> parts.add("\\p{L}{2,5}(?:[/-]\\p{L}{2,5}){1,3}", false, false);
      case "hashtags" ->
          parts.add("#[\\p{L}\\d_]{2,40}(?:[ ,]{1,3}#[\\p{L}\\d_]{2,40}){0,20}", false, false);
      case "words" -> parts.add("[^\\n]{1,100}?", true, false);
      case "same" -> parts.add("(?:(?![.!?] )[^\\n]){1,100}?", true, false);
      case "short" -> open(parts, Tail.ANYTHING, "\\s{0,3}(?!\\s)(?:(?!\\. )[^\\n]){1,60}");
      case "few" ->
          open(parts, Tail.ANYTHING, "\\s{0,3}(?!\\s)[^\\s!?]{1,40}(?:\\s[^\\s!?]{1,25}){0,5}");
      case "source" ->
          open(
              parts,
              Tail.ANYTHING,
              "\\s{0,3}(?:(?:https?://|www\\.)\\S{3,300}|(?-iu:[\\p{Lu}\\d@])\\S{0,60}(?:\\s\\S{1,25}){0,7})");
      case "rest" -> open(parts, Tail.ANYTHING, "[^\\n]{0,500}");
      case "T" -> open(parts, Tail.HEADLINE, "\\s{0,3}[\"“'‘«(]?(?-iu:[\\p{Lu}\\d])[^\\n]{0,250}");
      default -> throw new IllegalArgumentException(where + ": no such slot: <" + slot + ">");
    }
    parts.named = named;
  }

  private static void open(Parts parts, Tail tail, String end) {
    parts.tail = tail;
    parts.end = end;
  }

  private static void sign(Parts parts, String sign, boolean escaped) {
    if (sign.equals("…") && !escaped) {
      open(parts, Tail.ANYTHING, "\\s{0,3}[^\\n]{1,500}");
    } else if (sign.equals("#") && !escaped) {
      begin(parts, "0", false);
      parts.add(NUMBER, true, false);
    } else {
      begin(parts, sign, false);
      boolean dash = sign.equals("-") || sign.equals("–");
      if (parts.required == 1 && !dash) {
        parts.may = line -> line.contains(sign);
      }
      parts.add(dash ? "[-–—]{1,2}" : Pattern.quote(sign), false, false);
    }
  }
}
