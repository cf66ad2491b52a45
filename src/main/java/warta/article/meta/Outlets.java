package warta.article.meta;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells outlets from people, places and titles.
public final class Outlets {
  private static final Set<String> AGENCIES = new HashSet<>(Lists.read("outlets.txt", "agency:"));
  private static final Set<String> NAMES = new HashSet<>(Lists.read("outlets.txt", "name:"));
  private static final Set<String> WORDS = new HashSet<>(Lists.read("outlets.txt", "word:"));
  private static final Set<String> ROLES = new HashSet<>(Lists.read("outlets.txt", "role:"));
  private static final Set<String> SYSTEMS = new HashSet<>(Lists.read("outlets.txt", "system:"));
  private static final Set<String> TEAMS = new HashSet<>(Lists.read("outlets.txt", "team:"));

  /// `Liputan6.com`, `REPUBLIKA.CO.ID`, `tirto.id`; not `S.Kom` nor `Dr.Andi`.
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i)^(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){0,2}"
              + "\\.(?:com|net|org|info|co|id|tv|news|io|uk|au|my|sg|de|fr|es|it|nl|br|in|us|eu|me|asia|press|media)®?$");

  /// `detikNews`, `KompasOtomotif`, `INILAHCOM`: a capital inside a word of lower-case letters.
  private static final Pattern CAMEL = Pattern.compile("^\\p{L}\\p{Ll}{2,}\\p{Lu}[\\p{L}\\d]+$");

  /// `GELANGGANG PAGI`; neither `BBC NEWS` nor `RCTI`: each word has four letters and a vowel soon.
  private static final Pattern NAME_IN_CAPITALS =
      Pattern.compile("(?:(?=\\p{Lu}{0,2}[AEIOU])\\p{Lu}{4,}(?: (?=\\p{Lu})|$)){2,4}");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// `lrt.lt`, `orf.at`: any country's ending, where all is small.
  private static final Pattern SMALL_DOMAIN =
      Pattern.compile("^(?:www\\.)?[a-z\\d-]{2,}(?:\\.[a-z\\d-]{2,}){0,2}\\.[a-z]{2}$");

  private Outlets() {}

  /// Whether a name is an outlet's: a domain, a known name, or one with a word only outlets have.
  ///
  /// @param name a few words; a sentence is no outlet
  public static boolean isOutlet(String name) {
    String bare = name.strip();
    String lower = bare.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.length() > 60) {
      return false;
    }
    if (isDomain(bare) || NAMES.contains(lower) || AGENCIES.contains(lower)) {
      return true;
    }
    String[] words = SPACES.split(lower, -1);
    if (words.length > 5) {
      return false;
    }
    for (String word : words) {
      if (WORDS.contains(word) || isDomain(word)) {
        return true;
      }
    }
    return words.length == 1 && CAMEL.matcher(bare).matches();
  }

  /// Whether a name is an address on the web, such as `Liputan6.com`.
  public static boolean isDomain(String name) {
    return DOMAIN.matcher(name.strip()).matches() || SMALL_DOMAIN.matcher(name.strip()).matches();
  }

  /// Whether others print what this outlet writes: an agency in a dateline does not say whose page
  /// it is.
  public static boolean isAgency(String name) {
    return AGENCIES.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /// Whether a name is a publishing system's, which many of its pages declare as their publisher.
  public static boolean isSystem(String name) {
    return SYSTEMS.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /// Whether a byline names nobody: `Tim Redaksi`, `Staff`, `Kontributor`.
  public static boolean isTeam(String name) {
    for (String word : SPACES.split(name.strip().toLowerCase(Locale.ROOT), -1)) {
      if (TEAMS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether words say what somebody does: `Chief Technology Officer`, `Guest Columnist`.
  public static boolean isRole(String words) {
    for (String word : SPACES.split(words.strip().toLowerCase(Locale.ROOT), -1)) {
      if (ROLES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// A name without the agency behind it: `Dina Olin The Associated Press` is `Dina Olin`.
  public static String withoutAgency(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String agency : AGENCIES) {
      int end = name.length() - agency.length() - 1;
      if (end > 0 && agency.indexOf(' ') > 0 && lower.endsWith(" " + agency)) {
        return withoutAgency(name.substring(0, end));
      }
    }
    return name;
  }

  /// An outlet's name without the desk before it: `Redaksi Kabar Samudra` is `Kabar Samudra`.
  public static String withoutTeam(String name) {
    int space = name.indexOf(' ');
    return space > 0 && isTeam(name.substring(0, space))
        ? withoutTeam(name.substring(space + 1))
        : name;
  }

  /// An outlet's name as the text itself writes it where it does not shout: `TRIBUNNEWS.COM`
  /// becomes `Tribunnews.com` where that stands somewhere in the text.
  ///
  /// A name of several words that shouts everywhere is written as names are: `GELANGGANG PAGI`
  /// becomes `Gelanggang Pagi`, where no word is so short or so hard to say that it may be letters.
  ///
  /// Cost: linear in the text.
  public static String asWritten(String name, String text) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    Matcher other =
        Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    while (other.find()) {
      if (!other.group().equals(name) && Character.isLetter(other.group().charAt(0))) {
        return other.group();
      }
    }
    return NAME_IN_CAPITALS.matcher(name).matches() ? inTitleCase(name) : name;
  }

  private static String inTitleCase(String name) {
    StringBuilder written = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      written.append(written.isEmpty() ? "" : " ").append(word.charAt(0));
      written.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return written.toString();
  }
}
