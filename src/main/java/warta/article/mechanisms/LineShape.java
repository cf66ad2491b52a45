package warta.article.mechanisms;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.article.meta.Outlets;
import warta.text.WordCount;
import warta.words.Resources;

/// What a line's own shape says of it: sentence, headline, caption. Pure; linear in the line.
final class LineShape {
  private static final Set<String> SMALL =
      new HashSet<>(Resources.lines("/warta/article/small-words.txt"));

  /// `(Foto: Rahmat)`, `(Dok. Panitia)`, `(ANTARA FOTO/Budi)`, `(ist)`, at the end of a line.
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\((?:(?iu)(?:foto|photo|dok|doc|dokumentasi|getty|istimewa|ilustrasi|credit|tangkapan layar|screenshot)\\b[^()]{0,80}"
              + "|(?i)(?:ist|antara|afp|ap|reuters|xinhua|epa|shutterstock|istock|unsplash|pexels|instagram|youtube)"
              + "|[^()]{2,40}(?i: photo| images| foto))\\)\\.?$");

  /// `(Budi Setya/kabarsenja)`: a person and an outlet; not `(14/7/2025)`.
  private static final Pattern SHARED_CREDIT =
      Pattern.compile("\\((\\p{L}[^()/]{1,60})/\\s?(\\p{L}[^()]{1,60})\\)(\\.?)$");

  /// `(KCNA)`, `(Rahmat Hidayat)`: one to four words in brackets at the end.
  private static final Pattern LAST_BRACKET = Pattern.compile("\\((\\p{Lu}[^()]{1,40})\\)\\.?$");

  /// `Foto: …`, `Dok. …`, `Ilustrasi …`, `KOMPAS.COM/NAMA …`, `© Kabar®/Rahmat`.
  private static final Pattern CAPTION_FRONT =
      Pattern.compile(
          "^(?:(?iu)(?:foto|photo|ilustrasi|keterangan foto|caption|dok)\\s?[:.]|(?i)ilustrasi\\b|Dokumentasi (?=\\p{Ll})"
              + "|\\p{Lu}[\\p{L}\\d.]{2,20}\\.(?:com|COM|id|ID)\\s?/\\s?\\p{Lu}|©\\s?\\p{L})");

  /// `Foto bersama warga Doc. uny.ac.id`: who made it, at the end without brackets.
  private static final Pattern CREDIT_END =
      Pattern.compile(
          "(?:[.!] |\\b)(?:Doc|Dok|Foto|Photo)(?:\\.|:)\\s?\\S[^.!?]{0,40}\\S$|[.] \\(?(?:AP|AFP|EPA|Reuters|Antara|ANTARA|Xinhua)(?:(?: FOTO| PHOTO| Photo)?\\s?/[^.!?]{2,40})?\\)?$");

  private static final int LONGEST_CAPTION = 600;

  private LineShape() {}

  static int words(String line) {
    return WordCount.of(line);
  }

  /// Whether a line ends as sentences do: a full stop, closing quotes behind it or not.
  static boolean endsWithStop(String line) {
    int i = line.length() - 1;
    while (i >= 0 && "\"”’')]» ".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && (line.charAt(i) == '.' || line.charAt(i) == '…');
  }

  /// Whether a line ends with any end mark.
  static boolean endsWithMark(String line) {
    int i = line.length() - 1;
    while (i >= 0 && "\"”’')]» ".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;,".indexOf(line.charAt(i)) >= 0;
  }

  /// A line that reads as a sentence: a full stop and at least so many words.
  static boolean isSentence(String line, int leastWords) {
    return endsWithStop(line) && words(line) >= leastWords;
  }

  /// How many words of a line stand in sentences that a full stop ends: those up to its last one. A
  /// list of headlines has none.
  static int wordsInSentences(String line) {
    for (int i = line.length() - 1; i > 0; i--) {
      if (line.charAt(i) != '.' && line.charAt(i) != '…') {
        continue;
      }
      int behind = i + 1;
      while (behind < line.length() && "\"”’')]»".indexOf(line.charAt(behind)) >= 0) {
        behind++;
      }
      boolean ends = behind == line.length() || line.charAt(behind) == ' ';
      if (ends && !Character.isUpperCase(line.charAt(i - 1))) {
        return words(line.substring(0, i));
      }
    }
    return 0;
  }

  /// Whether most words that are not small begin with a capital or a digit.
  static boolean isTitleCase(String line) {
    int words = 0;
    int capitals = 0;
    for (String word : line.split("\\s+", -1)) {
      int first = firstLetter(word);
      boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
      if (first >= 0 && !small) {
        words++;
        capitals += Character.isLowerCase(word.charAt(first)) ? 0 : 1;
      }
    }
    return words > 0 && capitals * 10 >= words * 7;
  }

  /// Whether a line ends with who took the picture above it, in brackets: `(Foto: Rahmat)`.
  static boolean endsWithCredit(String line) {
    boolean bracket = line.endsWith(")") || line.endsWith(").");
    return bracket && line.length() <= LONGEST_CAPTION && CREDIT.matcher(line).find();
  }

  /// Whether a line says itself that it stands under a picture.
  static boolean isCaption(String line) {
    if (line.length() > LONGEST_CAPTION) {
      return false;
    }
    if (CREDIT.matcher(line).find()
        || CAPTION_FRONT.matcher(line).find()
        || CREDIT_END.matcher(line).find()) {
      return true;
    }
    Matcher shared = SHARED_CREDIT.matcher(line);
    if (shared.find()) {
      // A sentence ends behind its bracket, a caption within.
      return shared.group(3).isEmpty()
          || Outlets.isOutlet(shared.group(1))
          || Outlets.isOutlet(shared.group(2));
    }
    Matcher bracket = LAST_BRACKET.matcher(line);
    if (!bracket.find() || bracket.start() == 0 || words(bracket.group(1)) > 4) {
      return false;
    }
    String before = line.substring(0, bracket.start()).strip();
    return words(before) >= 5 && before.endsWith(".");
  }

  /// A line of words without a capital sentence: no letters or digits at all.
  static boolean isEmpty(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The words of a line that mean something, cut to their first five letters: `mengunjungi` and
  /// `kunjungan` differ, `sekolah` and `sekolahnya` do not.
  static Set<String> stems(String line) {
    Set<String> stems = new HashSet<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\d]+", -1)) {
      if (word.length() >= 3 && !SMALL.contains(word)) {
        stems.add(word.length() > 5 ? word.substring(0, 5) : word);
      }
    }
    return stems;
  }

  private static int firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
