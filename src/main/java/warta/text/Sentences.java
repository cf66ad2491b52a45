package warta.text;

import java.util.ArrayList;
import java.util.List;

/// Where sentences begin and end.
///
/// A sentence's mark (`.` `!` `?` `…`, and those of other scripts) ends a sentence where white
/// space and something that may begin a sentence follow, unless
///
/// - it stands inside a quotation or parenthesis that is closed later in the paragraph and is not
///   overlong ([Quotations]): a quotation and who said it are one sentence;
/// - the full stop belongs to its word: an abbreviation, an initial, a degree, an enumerator, part
///   of a figure ([Endings], `/warta/text/sentences.txt`);
/// - a speaker follows a quotation that asks or exclaims (`"Who?" Smith asked`).
///
/// The marks of scripts written without spaces (`。`) need none behind them. Closing marks belong to
/// the sentence they close. Linear in the paragraph; no regular expressions, no `BreakIterator`
/// (which cuts at `Dr.`, `Jl.` and inside quotations).
public final class Sentences {
  /// The longest word that can be an abbreviation; looking further back would not be linear.
  private static final int LONGEST_WORD = 24;

  /// How many words a speaker's name and verb may take behind a quotation.
  private static final int SPEAKER_WORDS = 4;

  private final String text;
  private final Endings endings;
  private final Quotations quotations;
  private int start;

  private Sentences(String text, Endings endings) {
    this.text = text;
    this.endings = endings;
    this.quotations = Quotations.of(text);
  }

  /// The sentences of one paragraph, in order, without the white space between them. Together they
  /// hold everything that is not white; a blank paragraph has none.
  ///
  /// @param language two-letter code; an unknown one is read by rules that hold in most
  public static List<Span> of(String paragraph, String language) {
    return new Sentences(paragraph, Endings.of(language)).spans();
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int last = Spaces.trimmedEnd(text);
    start = Spaces.skip(text, 0);
    int at = start;
    while (at < last) {
      if (!isMark(text.charAt(at))) {
        at++;
        continue;
      }
      int mark = at;
      while (at < last && isMark(text.charAt(at))) {
        at++;
      }
      int end = closed(at, last);
      int next = Spaces.skip(text, end);
      if (next < last && ends(mark, at, end, next)) {
        spans.add(new Span(start, end));
        start = next;
      }
      at = end;
    }
    if (start < last) {
      spans.add(new Span(start, last));
    }
    return spans;
  }

  /// The place after the closing marks behind a sentence's mark; a quotation's mark that white
  /// space was lost to (`menunggu. "`) is one of them.
  private int closed(int after, int last) {
    int end = after;
    while (end < last) {
      char c = text.charAt(end);
      boolean closes = "”’»)]}」』）】".indexOf(c) >= 0 || quotations.closesAt(end);
      boolean stray =
          "\"'“".indexOf(c) >= 0 && !Spaces.isSpace(text.charAt(end - 1)) && endsHere(end + 1);
      if (!closes && !stray) {
        int next = Spaces.skip(text, end);
        boolean apart = next > end && next < last;
        if (apart
            && (quotations.closesAt(next) || (next + 1 == last && isQuote(text.charAt(next))))) {
          end = next + 1;
          continue;
        }
        return end;
      }
      end++;
    }
    return end;
  }

  private boolean endsHere(int at) {
    return at == text.length() || Spaces.isSpace(text.charAt(at));
  }

  private boolean ends(int mark, int after, int end, int next) {
    boolean dense = isDense(text.charAt(after - 1));
    if (next == end && !dense && !isGlued(mark, end)) {
      return false;
    }
    if (quotations.holds(end)) {
      return false;
    }
    if (dense) {
      return true;
    }
    if (!mayBegin(next)) {
      return false;
    }
    boolean fullStop = after == mark + 1 && text.charAt(mark) == '.';
    if (fullStop && (end == after || isDotted(text.substring(wordBefore(mark), mark)))) {
      return endsSentence(mark, next);
    }
    return fullStop || end == after || !isQuote(text.charAt(end - 1)) || !speakerFollows(next);
  }

  /// `… tersebut.Kemudian …`: a full stop between a word and a sentence whose space was lost, but
  /// no address (`Kompas.Com`) and no initials.
  private boolean isGlued(int mark, int end) {
    return end == mark + 1
        && mark - start > 20
        && isLower(mark - 1)
        && isLower(mark - 2)
        && isLower(mark - 3)
        && end < text.length()
        && endings.is(Endings.Kind.STARTS, wordAt(end))
        && Character.isUpperCase(text.charAt(end));
  }

  private boolean isLower(int at) {
    return Character.isLowerCase(text.charAt(at));
  }

  /// Whether what stands at a place may begin a sentence: not a small letter, unless a capital
  /// follows it (`iPhone`), no dash before a small letter, and no mark that goes on.
  private boolean mayBegin(int at) {
    int c = text.codePointAt(at);
    if (Character.isLowerCase(c)) {
      int after = at + Character.charCount(c);
      return after < text.length() && Character.isUpperCase(text.codePointAt(after));
    }
    if ("-–—".indexOf(c) >= 0) {
      int after = at;
      while (after < text.length() && ("-–—".indexOf(text.charAt(after)) >= 0)) {
        after++;
      }
      after = Spaces.skip(text, after);
      return after == text.length() || !Character.isLowerCase(text.codePointAt(after));
    }
    return Character.isLetterOrDigit(c) || ",;:.!?…/)]}%&=+*".indexOf(c) < 0;
  }

  /// Whether the full stop at `mark` ends a sentence and not a word.
  private boolean endsSentence(int mark, int next) {
    int from = wordBefore(mark);
    String word = text.substring(from, mark);
    if (word.isEmpty() || mark - from >= LONGEST_WORD) {
      return true;
    }
    boolean first = Spaces.skip(text, start) >= from - 1;
    boolean figureNext = Character.isDigit(text.codePointAt(next));
    if (isFigure(word)) {
      return figure(word, first, figureNext, next);
    }
    if (word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0))) {
      return !figureNext && letter(word, from, first, next);
    }
    if (endings.is(Endings.Kind.BEFORE, word)) {
      return false;
    }
    if (endings.is(Endings.Kind.NUMBER, word)) {
      return !figureNext;
    }
    if (endings.is(Endings.Kind.DEGREE, word) && afterComma(from)) {
      return !isAbbreviated(next);
    }
    if (isDotted(word) || endings.is(Endings.Kind.MAYBE, word)) {
      return begins(next);
    }
    return true;
  }

  private boolean figure(String word, boolean first, boolean figureNext, int next) {
    boolean enumerator = first && word.length() <= 3;
    boolean split = figureNext && word.length() <= 3 && wordAt(next).length() == 3; // `Rp 2. 000`
    boolean ordinal = endings.ordinals() && word.length() <= 2 && !begins(next);
    return !enumerator && !split && !ordinal;
  }

  private boolean letter(String word, int from, boolean first, int next) {
    if (!isCased(word.codePointAt(0))) {
      return true;
    }
    if (first) {
      return false;
    }
    int before = Spaces.skip(text, start);
    int end = from;
    while (end > before && Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int previous = wordBefore(end);
    return begins(next)
        || (previous < end && endings.is(Endings.Kind.LETTER, text.substring(previous, end)));
  }

  private boolean afterComma(int from) {
    return from > 1 && text.charAt(from - 2) == ',';
  }

  /// Whether the word at a place is itself cut short: `S.H. M.H.`
  private boolean isAbbreviated(int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_WORD && !Spaces.isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).indexOf('.') > 0;
  }

  /// Whether what stands at a place begins a sentence for sure: an opening mark or a word that
  /// sentences often begin with.
  private boolean begins(int at) {
    return "\"“„«‘".indexOf(text.charAt(at)) >= 0
        || endings.is(Endings.Kind.STARTS, wordAt(at))
        || !isCasedLetterOrOther(at);
  }

  private boolean isCasedLetterOrOther(int at) {
    int c = text.codePointAt(at);
    return !Character.isLetter(c) || isCased(c);
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private boolean speakerFollows(int at) {
    int from = at;
    for (int words = 0; words < SPEAKER_WORDS && from < text.length(); words++) {
      String word = wordAt(from);
      if (endings.is(Endings.Kind.SAYS, word)) {
        return true;
      }
      from = Spaces.skip(text, from + word.length());
      if (word.length() == 1 && !Character.isLetter(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /// The letters and digits at a place; never empty, at worst the unit that stands there.
  private String wordAt(int at) {
    int end = at;
    while (end < text.length()
        && end - at < LONGEST_WORD
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, Math.max(end, at + 1));
  }

  /// Where the word that ends at a place begins, at most a few letters back.
  private int wordBefore(int end) {
    int from = end;
    while (from > start && end - from < LONGEST_WORD && inWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean inWord(char c) {
    return !Spaces.isSpace(c) && "()[]{}\"“”„‘’'«»/-–—,;:".indexOf(c) < 0;
  }

  private static boolean isFigure(String word) {
    return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }

  /// `U.S`, `M.Si`, `p.m`: short pieces with full stops between, and no address.
  private static boolean isDotted(String word) {
    if (word.indexOf('.') <= 0 || word.endsWith(".")) {
      return false;
    }
    int piece = 0;
    for (int i = 0; i < word.length(); i++) {
      piece = word.charAt(i) == '.' ? 0 : piece + 1;
      if (piece > 3 || Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isQuote(char c) {
    return "\"“”‘’'«»」』".indexOf(c) >= 0;
  }

  private static boolean isMark(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '…'
        || (c > 0x7F && (isDense(c) || c == '؟' || c == '‽'));
  }

  /// Marks that end a sentence whether or not a space follows.
  private static boolean isDense(char c) {
    return "。！？｡।॥။។۔።։།".indexOf(c) >= 0;
  }
}
