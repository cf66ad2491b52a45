package warta.digest.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;
import warta.digest.facts.TimeWords.Toward;

/// Reads months and years that no day stands with: `Juli 2024`, `April lalu`, `pada Juni`, `tahun
/// 2019`.
final class MonthsAndYears {
  /// Months that are other words too in languages where they need a cue without a day or year.
  private static final Set<String> DOUBTFUL =
      Set.of("may", "march", "mar", "jan", "set", "sep", "des", "dec");

  private static final Set<String> BEFORE_YEAR = Set.of("de", "del", "tahun", "of");

  /// So many words before a month may say of it which one: `hingga akhir bulan`.
  private static final int CUES = 3;

  private final Passage passage;
  private final Lexicon lexicon;
  private final DateTokens tokens;
  private final Outlook outlook;

  MonthsAndYears(DateTokens tokens) {
    this.passage = tokens.passage();
    this.lexicon = tokens.lexicon();
    this.tokens = tokens;
    this.outlook = new Outlook(passage, lexicon);
  }

  /// The month at an index, with its year where one stands behind it; or null.
  @Nullable TimeRead month(int i) {
    int month = tokens.month(i);
    if (month == 0) {
      return null;
    }
    int at = i + 1;
    at += tokens.isTouching(at, ".") && tokens.plainYear(at + 1) > 0 ? 1 : 0;
    at += BEFORE_YEAR.contains(passage.low(at)) && tokens.plainYear(at + 1) > 0 ? 1 : 0;
    if (tokens.plainYear(at) > 0 && !tokens.isCounted(at + 1)) {
      return new TimeRead(
          new TimeWords.Month(tokens.plainYear(at), month, Toward.UNSAID, null), at + 1);
    }
    return lexicon.language().equals("en") ? english(month, i) : cueBehind(month, i);
  }

  /// `April lalu`, `Desember tahun lalu`, `pada Juni`.
  private @Nullable TimeRead cueBehind(int month, int i) {
    boolean year = isYearWord(i + 1);
    int cue = year ? i + 2 : i + 1;
    String word = passage.low(cue);
    if (lexicon.is(Kind.PAST, word)) {
      return turned(month, Toward.BACK, year, cue + 1);
    }
    if (lexicon.is(Kind.FUTURE, word)) {
      return turned(month, Toward.ON, year, cue + 1);
    }
    if (lexicon.is(Kind.PRESENT, word)) {
      return new TimeRead(new TimeWords.Month(0, month, Toward.UNSAID, 0), cue + 1);
    }
    return lexicon.is(Kind.INMONTH, passage.low(i - 1)) ? alone(month, i) : null;
  }

  private static TimeRead turned(int month, Toward toward, boolean year, int to) {
    Integer years = year ? (toward == Toward.ON ? 1 : -1) : null;
    return new TimeRead(new TimeWords.Month(0, month, year ? Toward.UNSAID : toward, years), to);
  }

  /// `December last year`, `in June`, `last June`.
  private @Nullable TimeRead english(int month, int i) {
    boolean year = isYearWord(i + 1);
    int cue = year ? i + 2 : i + 1;
    boolean last = lexicon.is(Kind.PAST, passage.low(cue)) && isYearWord(cue + 1);
    if (last && tokens.year(i + 1) == 0) {
      return new TimeRead(new TimeWords.Month(0, month, Toward.UNSAID, -1), cue + 2);
    }
    String before = passage.low(i - 1);
    boolean cued =
        lexicon.is(Kind.INMONTH, before)
            || lexicon.is(Kind.PAST, before)
            || lexicon.is(Kind.FUTURE, before);
    return cued ? alone(month, i) : null;
  }

  /// `pada Juni`, `sejak Juni`, `hingga Juni`, `akan tiba pada Juni`.
  private @Nullable TimeRead alone(int month, int i) {
    if (DOUBTFUL.contains(passage.low(i)) && passage.at(i).text().length() < 4) {
      return null;
    }
    Integer years = yearsBefore(i - 1);
    if (years != null) {
      return new TimeRead(new TimeWords.Month(0, month, Toward.UNSAID, years), i + 1);
    }
    Toward toward = outlook.isAhead(i) ? Toward.COMING : pointed(i - 1);
    boolean doubtful = toward == Toward.UNSAID && outlook.mayBeAhead(i + 1);
    return new TimeRead(
        new TimeWords.Month(0, month, doubtful ? Toward.UP_TO : toward, null), i + 1);
  }

  /// The year that stands before a month: `tahun ini di bulan Desember`; null where none does.
  ///
  /// @param i index of the word before the month
  private @Nullable Integer yearsBefore(int i) {
    int at = i;
    while (at > i - CUES && lexicon.is(Kind.INMONTH, passage.low(at))) {
      at--;
    }
    if (lexicon.language().equals("en") || !isYearWord(at - 1)) {
      return null;
    }
    String cue = passage.low(at);
    if (lexicon.is(Kind.PRESENT, cue)) {
      return 0;
    }
    if (lexicon.is(Kind.PAST, cue)) {
      return -1;
    }
    return lexicon.is(Kind.FUTURE, cue) ? Integer.valueOf(1) : null;
  }

  /// Where the words before a month point: `sejak`, `hingga`, `hingga akhir`, `sejak bulan`.
  ///
  /// @param i index of the word before the month
  private Toward pointed(int i) {
    for (int at = i; at > i - CUES; at--) {
      String said = lexicon.value(Kind.INMONTH, passage.low(at));
      if (said == null) {
        return Toward.UNSAID;
      }
      if (!said.isEmpty()) {
        return said.equals("since") ? Toward.BACK : Toward.UP_TO;
      }
    }
    return Toward.UNSAID;
  }

  private boolean isYearWord(int i) {
    return "YEAR".equals(lexicon.value(Kind.PERIOD, passage.low(i)));
  }

  /// The year at an index, where a word before it or brackets around it say that it is one; or
  /// null.
  @Nullable TimeRead year(int i) {
    boolean enclosed = passage.isMarkOf(i - 1, "(") && passage.isMarkOf(i + 1, ")");
    boolean cued = enclosed || lexicon.is(Kind.INYEAR, passage.low(i - 1));
    int year = tokens.year(i);
    if (year == 0 || !cued || tokens.isTouched(i) || tokens.isCounted(i + 1)) {
      return null;
    }
    return new TimeRead(new TimeWords.Year(year), i + 1);
  }
}
