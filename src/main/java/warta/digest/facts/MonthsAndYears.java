package warta.digest.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// Reads months and years that no day stands with: `Juli 2024`, `April lalu`, `pada Juni`, `tahun
/// 2019`.
final class MonthsAndYears {
  /// Months that are other words too in languages where they need a cue without a day or year.
  private static final Set<String> DOUBTFUL =
      Set.of("may", "march", "mar", "jan", "set", "sep", "des", "dec");

  private static final Set<String> BEFORE_YEAR = Set.of("de", "del", "tahun", "of");

  private final Passage passage;
  private final Lexicon lexicon;
  private final DateTokens tokens;

  MonthsAndYears(DateTokens tokens) {
    this.passage = tokens.passage();
    this.lexicon = tokens.lexicon();
    this.tokens = tokens;
  }

  /// The month at an index, with its year where one stands behind it; or null.
  @Nullable TimeRead month(int i) {
    int month = tokens.month(i);
    if (month == 0) {
      return null;
    }
    int at = i + 1;
    at += tokens.isTouching(at, ".") && tokens.year(at + 1) > 0 ? 1 : 0;
    at += BEFORE_YEAR.contains(passage.low(at)) && tokens.year(at + 1) > 0 ? 1 : 0;
    if (tokens.year(at) > 0 && !tokens.isCounted(at + 1)) {
      return new TimeRead(new TimeWords.Month(tokens.year(at), month, 0, null), at + 1);
    }
    return lexicon.language().equals("en") ? english(month, i) : cueBehind(month, i);
  }

  /// `April lalu`, `Desember tahun lalu`, `pada Juni`.
  private @Nullable TimeRead cueBehind(int month, int i) {
    boolean year = isYearWord(i + 1);
    int cue = year ? i + 2 : i + 1;
    String word = passage.low(cue);
    if (lexicon.is(Kind.PAST, word)) {
      return turned(month, -1, year, cue + 1);
    }
    if (lexicon.is(Kind.FUTURE, word)) {
      return turned(month, 1, year, cue + 1);
    }
    if (lexicon.is(Kind.PRESENT, word)) {
      return new TimeRead(new TimeWords.Month(0, month, 0, 0), cue + 1);
    }
    return lexicon.is(Kind.INMONTH, passage.low(i - 1)) ? nearest(month, i) : null;
  }

  private static TimeRead turned(int month, int direction, boolean year, int to) {
    return new TimeRead(
        year
            ? new TimeWords.Month(0, month, 0, direction)
            : new TimeWords.Month(0, month, direction, null),
        to);
  }

  /// `December last year`, `in June`, `last June`.
  private @Nullable TimeRead english(int month, int i) {
    boolean year = isYearWord(i + 1);
    int cue = year ? i + 2 : i + 1;
    boolean last = lexicon.is(Kind.PAST, passage.low(cue)) && isYearWord(cue + 1);
    if (last && tokens.year(i + 1) == 0) {
      return new TimeRead(new TimeWords.Month(0, month, 0, -1), cue + 2);
    }
    String before = passage.low(i - 1);
    boolean cued =
        lexicon.is(Kind.INMONTH, before)
            || lexicon.is(Kind.PAST, before)
            || lexicon.is(Kind.FUTURE, before);
    return cued ? nearest(month, i) : null;
  }

  private @Nullable TimeRead nearest(int month, int i) {
    boolean doubtful = DOUBTFUL.contains(passage.low(i)) && passage.at(i).text().length() < 4;
    return doubtful ? null : new TimeRead(new TimeWords.Month(0, month, 0, null), i + 1);
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
