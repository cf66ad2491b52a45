package warta.article.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people in an author line.
public final class Bylines {
  /// An author line or a metadata value is never longer.
  private static final int LONGEST = 300;

  /// `Penulis: `, `Oleh `, `By `, `Laporan Wartawan Tribunnews.com `, `Reporter - `, `Autor: `.
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?iu)\\s*[-–—|•·:]*\\s*(?:(?:laporan )?(?:wartawan|reporter|jurnalis|kontributor|koresponden)\\b(?: \\S+\\.(?:com|co\\.id|id|net))?"
              + "|(?:di)?tulis(?: oleh)?|penulis|pewarta|oleh|fotografer|foto oleh|author|authors|autor(?:en|es|a|e)?|auteur|autore"
              + "|autorin/autor|(?:veröffentlicht|geschrieben|verfasst) von|(?:ein |eine )?(?:artikel|beitrag|analyse|interview|kommentar|reportage) von|publi(?:é|cado|cato) (?:par|por|da)|written by|reported by|reporting by|story by|words by|posted by|published by|(?:texte )?par|por|von|door|di(?= \\p{Lu})|by)"
              + "(?:\\s*[:|–—-]\\s*|\\s+|$)");

  /// ` - detikNews`, ` | Kompas`, ` — Staff`: what follows a spaced dash or bar is no name.
  private static final Pattern BEHIND_DASH = Pattern.compile("\\s[-–—]{1,2}\\s");

  /// Between names: commas, bars, bullets, slashes, `and` in eight languages.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;|•·/&\\n]\\s*|\\s+(?i:"
              + Lists.anyOf("bylines.txt", "between:")
              + ")\\s+(?=\\p{Lu})");

  /// `Rina Sari`, `M. Quraish`, `Jean-Luc van der Berg`, `O'Neill`, `Al Fatih`; one to five words.
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:"
              + Lists.anyOf("bylines.txt", "particle:")
              + ")\\b)(?: |$)){1,6}$");

  /// Degrees and the like that stand behind a comma: `M.Si`, `S.Pd.`, `PhD`, `Jr.`.
  private static final Pattern DEGREE =
      Pattern.compile(
          "^(?iu)(?:[sm]\\.\\s?\\p{L}{1,4}\\.?|ph\\.?d\\.?|dr\\.?|jr\\.?|sr\\.?|mba|m\\.?d\\.?|ii|iii)$");

  /// Letters behind a name that say what somebody passed: `MS`, `RD`, `M.P.H.`, `CEPF®`.
  private static final Pattern LETTERS =
      Pattern.compile("^(?:\\p{Lu}{1,5}®?|(?:\\p{Lu}\\p{Ll}?\\.){2,4})$");

  /// What stands before a name and is none of it.
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?iu)(?:oleh|by|foto|photo|video|text|teks|penulis|jurnalis|wartawan|reporter)\\s*:?\\s+(?=\\p{Lu})");

  /// `Andrea`, `annette thurmon`, `mats.wik`; neither `q_admin2019x@` nor a sentence.
  private static final Pattern ONE_NAME =
      Pattern.compile(
          "^[\\p{L}][\\p{L}\\p{M}\\d'’.-]{1,24}(?: [\\p{L}][\\p{L}\\p{M}'’.-]{1,24}){0,2}$");

  /// Names in scripts without capitals: `신현주`, `松岡大地`, `岳弘彬`, `محمد علي`; two to thirty signs.
  private static final Pattern UNCASED =
      Pattern.compile("^[\\p{Lo}\\p{M}][\\p{Lo}\\p{Lm}\\p{M} ・·]{1,30}$");

  /// `신현주 기자`, `山田太郎 記者`: the role behind a name.
  private static final Pattern REPORTER_BEHIND = Pattern.compile("\\s*(?:기자|특파원|記者|记者|通讯员|編集委員)$");

  private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^()]{0,60}\\)");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private static final Set<String> NOBODY = Set.copyOf(Lists.read("bylines.txt", "no name:"));

  private Bylines() {}

  /// People in an author line or a metadata value, in their order, each once: `Penulis: Rina Sari
  /// dan Budi` gives two names. Outlets, teams, cities, roles, addresses and dates are dropped; a
  /// name that shouts is written as names are.
  ///
  /// @return an empty list where nobody is named
  public static List<String> names(String line) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    text = SPACES.matcher(text).replaceAll(" ").strip();
    text = withoutDate(text);
    text = PARENTHESES.matcher(text).replaceAll("");
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      text = text.substring(label.end());
      label = LABEL.matcher(text);
    }
    Matcher dash = BEHIND_DASH.matcher(text);
    if (dash.find() && dash.start() > 0) {
      text = text.substring(0, dash.start());
    }
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(text, -1)) {
      if (Outlets.isRole(part) && !names.isEmpty()) {
        break; // what a person does, and where
      }
      String name = name(part);
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /// One person's name where something else says that it is one: of one word, or written without
  /// capitals, or in a script that has none. Empty where it is an outlet's, a team's or no name.
  public static String told(String words) {
    String name = REPORTER_BEHIND.matcher(words.strip()).replaceFirst("");
    name = LABEL.matcher(name).replaceFirst("");
    boolean shaped = ONE_NAME.matcher(name).matches() || UNCASED.matcher(name).matches();
    return shaped
            && !Outlets.isOutlet(name)
            && !Outlets.isTeam(name)
            && !Outlets.isRole(name)
            && !Places.isPlace(name)
            && !isNobody(name)
        ? name
        : "";
  }

  /// Whether words could be one person's name: two to five capitalised words, no outlet, no team,
  /// no place. A single word is too little to say so of a line that nothing labels.
  public static boolean isName(String words) {
    return words.indexOf(' ') > 0
        && words.length() <= 50
        && !name(words).isEmpty()
        && names(words).size() == 1;
  }

  private static String withoutDate(String text) {
    Dates.Dated dated = Dates.find(text, "id");
    return dated == null
        ? text
        : text.substring(0, dated.span().start()) + "|" + text.substring(dated.span().end());
  }

  private static String name(String part) {
    String words = TITLE.matcher(part.strip()).replaceFirst("");
    words = Outlets.withoutAgency(stripEnds(words));
    if (words.isEmpty()
        || words.length() > 50
        || !NAME.matcher(words).matches()
        || DEGREE.matcher(words).matches()
        || Outlets.isOutlet(words)
        || Outlets.isTeam(words)
        || Outlets.isRole(words)
        || LETTERS.matcher(words).matches()
        || Places.isPlace(words)
        || !Character.isUpperCase(words.codePointAt(0))
        || isNobody(words)
        || words.replace(".", "").length() < 2) {
      return "";
    }
    return words.equals(words.toUpperCase(Locale.ROOT)) ? spoken(words) : words;
  }

  /// Whether words stand in such lines and name nobody: a day, a zone, what was done with a page.
  private static boolean isNobody(String words) {
    return NOBODY.contains(words.toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
  }

  private static String stripEnds(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && "-–—:•·*@\"“”'".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "-–—:•·*,\"“”".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end).strip();
  }

  /// `DINI TEJA` becomes `Dini Teja`; initials such as `B.J.` and `AR` of two letters stay.
  private static String spoken(String shouted) {
    StringBuilder name = new StringBuilder(shouted.length());
    boolean begins = true;
    for (int i = 0; i < shouted.length(); i++) {
      char c = shouted.charAt(i);
      name.append(begins ? c : Character.toLowerCase(c));
      begins = !Character.isLetter(c) && c != '’';
    }
    return name.toString();
  }
}
