package warta.digest.facts;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// Joins a length of time that is told in several units into one figure in the smallest of them:
/// `26 hours, 18 minutes and 43 seconds` is 94,723 seconds, `satu tahun enam bulan` 18 months.
///
/// Months and years are one family, seconds to weeks the other: no month has a fixed number of
/// days.
final class CompoundSpan {
  private static final Set<String> AND = Set.of("and", "dan");
  private static final Set<String> ONE = Set.of("satu", "one", "a", "an");

  private final Passage passage;
  private final Lexicon lexicon;
  private final Numeral numeral;

  CompoundSpan(Passage passage, Lexicon lexicon, Numeral numeral) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.numeral = numeral;
  }

  /// A length of time.
  ///
  /// @param unit the word of its smallest unit
  /// @param from its first token
  /// @param to the token after its last
  record Length(BigDecimal value, String unit, int from, int to) {}

  /// The whole length of which a number and its unit are the first that is read, or null where it
  /// stands alone.
  ///
  /// @param i the number's first token
  /// @param unit index of its unit
  @Nullable Length whole(int i, BigDecimal value, int unit) {
    Factor factor = factor(unit);
    if (factor == null) {
      return null;
    }
    Length length = new Length(value, passage.low(unit), i, unit + 1);
    Length before = withSingle(length, factor);
    Length whole = before == null ? length : before;
    Length longer = longer(whole, factor);
    while (longer != null) {
      whole = longer;
      Factor smaller = factor(whole.to() - 1);
      longer = smaller == null ? null : longer(whole, smaller);
    }
    return whole.equals(length) ? null : whole;
  }

  /// How many of its family's smallest unit a unit holds.
  ///
  /// @param family `s` seconds or `m` months
  private record Factor(BigDecimal count, char family) {
    boolean holds(Factor other) {
      return family == other.family
          && count.compareTo(other.count) > 0
          && count.remainder(other.count).signum() == 0;
    }
  }

  /// `3600s` of an hour's word, or null.
  private @Nullable Factor factor(int unit) {
    return factorOf(passage.low(unit));
  }

  private @Nullable Factor factorOf(String word) {
    String value = lexicon.value(Kind.SPAN, word);
    if (value == null || value.isEmpty()) {
      return null;
    }
    int last = value.length() - 1;
    return new Factor(new BigDecimal(value.substring(0, last)), value.charAt(last));
  }

  /// A length with a number and a smaller unit behind it: `, 18 minutes`, ` dan 3 bulan`.
  private @Nullable Length longer(Length length, Factor factor) {
    int at = length.to();
    at += passage.isMarkOf(at, ",") ? 1 : 0;
    at += isAnd(at) ? 1 : 0;
    boolean number =
        passage.has(at) && (passage.at(at).isNumber() || lexicon.is(Kind.NUMBER, passage.low(at)));
    Numeral.Read read = number ? numeral.at(at, false) : null;
    Factor smaller = read == null ? null : factor(read.to());
    if (read == null || smaller == null || !factor.holds(smaller)) {
      return null;
    }
    BigDecimal value = in(smaller, length.value(), factor).add(read.value());
    return new Length(value, passage.low(read.to()), length.from(), read.to() + 1);
  }

  private static BigDecimal in(Factor smaller, BigDecimal value, Factor larger) {
    return value.multiply(larger.count.divideToIntegralValue(smaller.count));
  }

  /// A length with one of a larger unit before it, which no number tells: `satu tahun`, `setahun`,
  /// `an hour and`.
  private @Nullable Length withSingle(Length length, Factor factor) {
    int at = length.from() - 1;
    at -= isAnd(at) ? 1 : 0;
    String word = passage.low(at);
    boolean joined = word.startsWith("se") && lexicon.is(Kind.SPAN, word.substring(2));
    Factor larger = joined ? factorOf(word.substring(2)) : factor(at);
    boolean one = joined || ONE.contains(passage.low(at - 1));
    if (larger == null || !one || !larger.holds(factor)) {
      return null;
    }
    BigDecimal value = in(factor, BigDecimal.ONE, larger).add(length.value());
    return new Length(value, length.unit(), joined ? at : at - 1, length.to());
  }

  private boolean isAnd(int i) {
    return AND.contains(passage.low(i));
  }
}
