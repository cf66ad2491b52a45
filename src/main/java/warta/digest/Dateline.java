package warta.digest;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where and through whom an article was sent, printed in front of its first sentence:
/// `Liputan6.com, Pyongyang - `, `ANKARA (ANTARA) – `, `Jakarta, CNN Indonesia -- `, `Pyongyang: `,
/// `(CNN)`. It is no part of the sentence.
///
/// Told by its shape: a few capitalised words, commas, an address or a parenthesis, then a dash or
/// colon, then a beginning. Half of Indonesian news has one.
final class Dateline {
  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 7;

  /// A place without an outlet has no more words than this: `Kuala Lumpur - `, `Bandar Lampung: `.
  private static final int PLACE_WORDS = 3;

  /// Outlets and parts of place names that are written small.
  private static final Set<String> SMALL =
      Set.of("detikcom", "de", "di", "al", "dan", "of", "la", "del");

  private static final Set<String> ADDRESSES =
      Set.of("com", "co", "id", "net", "org", "co.id", "tv", "news");

  private final String text;
  private int at;
  private int words;
  private boolean outlet;
  private boolean agency;
  private boolean comma;
  private boolean shouted = true;

  private Dateline(String text) {
    this.text = text;
  }

  /// Where the words behind a dateline begin, or 0 where there is none.
  ///
  /// @param known what the article says of itself, or null
  static int end(String paragraph, @Nullable String known) {
    if (known != null && !known.isEmpty() && paragraph.startsWith(known)) {
      int end = behindSeparators(paragraph, known.length());
      if (end < paragraph.length()) {
        return end;
      }
    }
    return new Dateline(paragraph).found();
  }

  private static int behindSeparators(String text, int from) {
    int at = from;
    while (at < text.length() && (" \u00a0-–—:,)".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private int found() {
    int edge = Math.min(text.length(), LONGEST);
    while (at < edge) {
      char c = text.charAt(at);
      if (isDash(at)) {
        return plausible() ? beginning(behindSeparators(text, at)) : 0;
      }
      if (c == ':' && words > 0) {
        boolean place = words < PLACE_WORDS && !comma && !outlet && !agency;
        return place && at + 1 < text.length() && isSpace(at + 1)
            ? beginning(behindSeparators(text, at))
            : 0;
      }
      if (c == '(') {
        if (!parenthesis(edge)) {
          return 0;
        }
        if (at < text.length() && Character.isUpperCase(text.charAt(at))) {
          return at; // `(CNN)Three`
        }
        if (words == 0 && !isDash(skipped(at))) {
          return beginning(skipped(at)); // `(CNN) Three`
        }
      } else if (c == ',' || c == '/' || isSpace(at)) {
        comma |= c == ',';
        at++;
      } else if (!word(edge)) {
        return 0;
      }
    }
    return 0;
  }

  private boolean plausible() {
    if (words == 0) {
      return agency;
    }
    return outlet
        || agency
        || (shouted && words <= PLACE_WORDS + 1)
        || words <= (comma ? 5 : PLACE_WORDS);
  }

  /// The place itself where a sentence may begin there, else 0.
  private int beginning(int place) {
    if (place >= text.length()) {
      return 0;
    }
    int c = text.codePointAt(place);
    boolean begins = Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'«(".indexOf(c) >= 0;
    return begins ? place : 0;
  }

  /// A dash with a space before it or an outlet's address, and no letter of the same word behind.
  private boolean isDash(int place) {
    if (place >= text.length() || "-–—".indexOf(text.charAt(place)) < 0) {
      return false;
    }
    boolean before = place > 0 && (isSpace(place - 1) || text.charAt(place - 1) == ')' || outlet);
    boolean apart = before || (place + 1 < text.length() && isSpace(place + 1));
    return apart || text.startsWith("--", place);
  }

  private int skipped(int from) {
    int place = from;
    while (place < text.length() && isSpace(place)) {
      place++;
    }
    return place;
  }

  private boolean isSpace(int place) {
    char c = text.charAt(place);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// `(ANTARA)`, `(VOA Indonesia)`, `(1/7)`: short, and nothing in small letters only.
  private boolean parenthesis(int edge) {
    int close = text.indexOf(')', at);
    if (close < 0 || close >= edge || close - at > 25) {
      return false;
    }
    int first = text.codePointAt(at + 1);
    if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
      return false;
    }
    agency = true;
    at = close + 1;
    return true;
  }

  private boolean word(int edge) {
    int from = at;
    while (at < edge && !endsWord(from)) {
      at++;
    }
    if (at == from) {
      return false;
    }
    String word = text.substring(from, at);
    boolean address = word.indexOf('.') > 0 && isAddress(from);
    outlet |= address || word.equals("detikcom");
    shouted &= address || word.chars().noneMatch(Character::isLowerCase);
    words++;
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean figure = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    return words <= MOST_WORDS && (capital || address || figure || SMALL.contains(word));
  }

  private boolean endsWord(int from) {
    char c = text.charAt(at);
    boolean dash = "-–—".indexOf(c) >= 0;
    boolean apart = at + 1 < text.length() && isSpace(at + 1); // `Jakarta- `
    return isSpace(at) || ",:()/".indexOf(c) >= 0 || (dash && (outlet || apart || isAddress(from)));
  }

  /// Whether the word up to here is an outlet's address: `Liputan6.com`, `TEMPO.CO`.
  private boolean isAddress(int from) {
    String word = text.substring(from, at);
    int dot = word.indexOf('.');
    if (dot < 2) {
      return false;
    }
    String end = word.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ADDRESSES.contains(end);
  }
}
