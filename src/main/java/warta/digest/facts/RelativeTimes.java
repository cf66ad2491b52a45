package warta.digest.facts;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Dated.Precision;
import warta.digest.facts.Lexicon.Kind;

/// Reads times told by their distance from another: `hari ini`, `sehari sebelumnya`, `pekan lalu`,
/// `last month`.
final class RelativeTimes {
  private static final int LONGEST_PHRASE = 3;

  /// In the resource, behind a day that is not meant strictly where it is said: `kemarin`.
  private static final String LOOSE = "~";

  /// In the resource, a stretch of which nobody knows when it began: `musim`.
  private static final String UNBOUNDED = "OTHER";

  /// Words of an uncertain count before a stretch of time.
  private static final Set<String> SOME =
      Set.of(
          "beberapa",
          "satu",
          "setengah",
          "ke",
          "belasan",
          "puluhan",
          "ratusan",
          "ribuan",
          "jutaan",
          "sekian");

  private final Passage passage;
  private final Lexicon lexicon;
  private final BitSet spoken;

  /// What is read in a passage.
  ///
  /// @param spoken the tokens inside quotations
  RelativeTimes(DateTokens tokens, BitSet spoken) {
    this.spoken = spoken;
    this.passage = tokens.passage();
    this.lexicon = tokens.lexicon();
  }

  /// The longest phrase from an index on that says a day: `hari ini`, `yesterday`, `sehari
  /// sebelumnya`; or null.
  @Nullable TimeRead day(int i) {
    StringBuilder words = new StringBuilder();
    TimeRead read = null;
    for (int length = 1; length <= LONGEST_PHRASE; length++) {
      String word = passage.low(i + length - 1);
      if (word.isEmpty()) {
        break;
      }
      words.append(length > 1 ? "_" : "").append(word);
      TimeWords said = day(words.toString(), i);
      read = said == null ? read : new TimeRead(said, i + length);
    }
    return read;
  }

  private @Nullable TimeWords day(String phrase, int i) {
    String shift = lexicon.value(Kind.SHIFT, phrase);
    if (shift != null) {
      return shift(shift, phrase, i);
    }
    String beside = lexicon.value(Kind.ANCHORED, phrase);
    return beside == null || isCount(i - 1)
        ? null // `dua hari sebelumnya`
        : new TimeWords.Beside(Integer.parseInt(beside));
  }

  private @Nullable TimeWords shift(String value, String phrase, int i) {
    boolean stretch = lexicon.is(Kind.PERIOD, passage.low(i - 1)) && !passage.at(i - 1).isCapital();
    boolean counted = lexicon.is(Kind.SPAN, passage.low(i)) && isCount(i - 1);
    if (counted || (stretch && lexicon.is(Kind.PAST, phrase))) {
      return null; // `musim kemarin` is the last, not yesterday; `beberapa hari ini` no day
    }
    boolean loose = value.endsWith(LOOSE);
    if (loose && spoken.get(i)) {
      return new TimeWords.Lately();
    }
    return new TimeWords.Shift(Precision.DAY, Integer.parseInt(value.replace(LOOSE, "")));
  }

  /// `pekan lalu`, `tahun ini`, `last month` at an index, or null.
  @Nullable TimeRead period(int i) {
    boolean behind = !lexicon.language().equals("en");
    String unit = lexicon.value(Kind.PERIOD, passage.low(behind ? i : i + 1));
    int cue = behind ? i + 1 : i;
    if (unit == null || unit.equals(UNBOUNDED) || !passage.has(cue)) {
      return null;
    }
    String low = passage.low(cue);
    boolean past = lexicon.is(Kind.PAST, low);
    boolean future = lexicon.is(Kind.FUTURE, low);
    boolean counted =
        behind ? isCount(i - 1) : passage.low(i - 1).equals("the"); // a whole year long
    if (counted || (!past && !future && !lexicon.is(Kind.PRESENT, low))) {
      return null;
    }
    return new TimeRead(
        new TimeWords.Shift(Precision.valueOf(unit), past ? -1 : future ? 1 : 0), i + 2);
  }

  /// `dua pekan lalu`, `beberapa tahun lalu`, `24 tahun lalu`: so long ago is no date.
  private boolean isCount(int i) {
    if (!passage.has(i)) {
      return false;
    }
    String low = passage.low(i);
    return passage.at(i).isNumber() || lexicon.is(Kind.NUMBER, low) || SOME.contains(low);
  }
}
