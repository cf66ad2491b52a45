package warta.digest.facts;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two numbers with a tie between them: a range whose first number counts what the second does (`3
/// sampai 5 orang`, `10-15 persen`), or a score, which counts nothing (`2-1`).
final class FigureRanges {
  private static final Set<String> TIES =
      Set.of("sampai", "hingga", "s.d", "to", "bis", "à", "a", "atau", "or");

  /// The ends of a range are not further apart.
  private static final BigDecimal WIDEST = BigDecimal.valueOf(1_000);

  private final Passage passage;
  private final BitSet dates;
  private final Numeral numeral;
  private final Units units;
  private final Counted counted;

  FigureRanges(Passage passage, BitSet dates, Numeral numeral, Units units, Counted counted) {
    this.passage = passage;
    this.dates = dates;
    this.numeral = numeral;
    this.units = units;
    this.counted = counted;
  }

  /// The unit of the range whose first number ends before an index, or null.
  @Nullable String unit(int i) {
    Numeral.Read second = second(i);
    return second == null ? null : units.at(second.to());
  }

  /// The token behind the range whose first number ends before an index; the index where there is
  /// none.
  int behind(int i) {
    Numeral.Read second = second(i);
    return second == null ? i : second.to();
  }

  /// What the range counts whose first number ends before an index, or null.
  @Nullable String of(int i) {
    Numeral.Read second = second(i);
    return second == null ? null : counted.behind(second.to());
  }

  /// Whether a token ties two numbers of a range.
  boolean isTie(int i) {
    return passage.isMarkOf(i, "-–") || TIES.contains(passage.low(i));
  }

  /// What multiplies the first number of a range: `8-11 juta`, where 8 is less than 11; 1 where
  /// nothing does.
  BigDecimal scale(Numeral.Read first) {
    Numeral.Read second = first.scale().compareTo(BigDecimal.ONE) > 0 ? null : second(first.to());
    if (second == null) {
      return BigDecimal.ONE;
    }
    BigDecimal scaled = first.value().multiply(second.scale());
    return scaled.compareTo(second.value()) < 0 ? second.scale() : BigDecimal.ONE;
  }

  private Numeral.@Nullable Read second(int i) {
    boolean number =
        isTie(i)
            && passage.has(i + 1)
            && (passage.at(i + 1).isNumber() || passage.at(i + 1).isWord());
    return number && !dates.get(i + 1) ? numeral.at(i + 1, false) : null;
  }

  /// Whether a number is tied to another by a stroke and they count nothing: `2-1`, `3 - 0`.
  ///
  /// @param to the token behind the number
  boolean isScore(int i, int to) {
    boolean first = isStroke(to) && isNumber(to + 1);
    if (first) {
      Numeral.Read second = numeral.at(to + 1, false);
      return second == null || !isMeasured(second.to()) || !isLess(i, to + 1);
    }
    boolean second =
        isStroke(i - 1) && isNumber(i - 2) && units.moneyBefore(i - 2) == i - 2; // `Rp 5-7 juta`
    return second && (!isMeasured(to) || !isLess(i - 2, i));
  }

  private boolean isStroke(int i) {
    return passage.isMarkOf(i, "-–");
  }

  private boolean isNumber(int i) {
    return passage.has(i) && passage.at(i).isNumber();
  }

  private boolean isMeasured(int to) {
    return units.at(to) != null || counted.behind(to) != null;
  }

  private boolean isLess(int one, int other) {
    Numeral.Read first = numeral.at(one, false);
    Numeral.Read second = numeral.at(other, false);
    return first != null
        && second != null
        && first.value().compareTo(second.value().multiply(WIDEST)) < 0
        && (first.value().compareTo(second.value()) < 0 || second.clear());
  }
}
