package warta.digest.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// Finds the numbers of a passage that count or measure. A range (`3 sampai 5 orang`) is two
/// figures that count the same. Linear.
final class FigureFinder {
  private final Passage passage;
  private final Lexicon lexicon;
  private final BitSet dates;
  private final Numeral numeral;
  private final Counted counted;
  private final Units units;
  private final FigureRanges ranges;
  private final OtherNumbers others;
  private final CompoundSpan lengths;
  private final List<FoundFigure> found = new ArrayList<>();

  private FigureFinder(Passage passage, Lexicon lexicon, BitSet dates) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.dates = dates;
    this.numeral = new Numeral(passage, lexicon);
    this.counted = new Counted(passage, lexicon);
    this.units = new Units(passage, lexicon);
    this.ranges = new FigureRanges(passage, dates, numeral, units, counted);
    this.others = new OtherNumbers(passage, lexicon, ranges, counted);
    this.lengths = new CompoundSpan(passage, lexicon, numeral);
  }

  /// The figures of a passage, in order.
  ///
  /// @param dates tokens that say a time
  static List<Figure> find(Passage passage, Lexicon lexicon, BitSet dates) {
    FigureFinder finder = new FigureFinder(passage, lexicon, dates);
    int i = 0;
    while (i < passage.size()) {
      i = finder.read(i);
    }
    return finder.figures();
  }

  /// Reads what stands at a token; the next token to be looked at.
  private int read(int i) {
    Token token = passage.at(i);
    boolean may =
        !dates.get(i)
            && (token.isNumber()
                || lexicon.is(Kind.NUMBER, token.low())
                || token.low().indexOf('-') > 0);
    if (!may) {
      return i + 1;
    }
    int from = units.moneyBefore(i);
    boolean money = from < i;
    Numeral.Read read = numeral.at(i, money);
    if (read == null) {
      return i + 1;
    }
    int to = read.to();
    String unit = money ? units.money(from, i) : units.at(to);
    if (others.has(i, from, read, unit)) {
      return to;
    }
    CompoundSpan.Length length = money ? null : lengths.whole(i, read.value(), to);
    if (length != null) {
      return add(length);
    }
    int end = !money && unit != null ? units.behind(to) : to;
    return add(i, from, read, unit, end) ? end : to;
  }

  /// Keeps a length of time told in several units; the token behind it.
  private int add(CompoundSpan.Length length) {
    if (!others.isAgo(length.to()) && !others.isAge(length.from(), length.to())) {
      found.add(new FoundFigure(length.value(), length.unit(), null, length.from(), length.to()));
    }
    return length.to();
  }

  /// Keeps a number as a figure where the words around it say that it is one.
  private boolean add(int i, int from, Numeral.Read read, @Nullable String ownUnit, int end) {
    int to = read.to();
    String range = ownUnit == null ? ranges.unit(to) : null;
    String of = ownUnit == null ? counted.behind(to) : null;
    of = of == null && ownUnit == null && range == null ? ranges.of(to) : of;
    String unit = ownUnit == null ? range : ownUnit;
    boolean single = read.value().compareTo(BigDecimal.ONE) == 0 || read.value().signum() == 0;
    if (unit == null && of == null) {
      unit = moneyOfRange(from);
    }
    boolean said = unit != null || (of != null && !single) || isSaid(i, read);
    boolean vague = read.written() && unit == null && of == null && !read.clear();
    if (said && !vague) {
      BigDecimal value = Numeral.plain(read.value().multiply(ranges.scale(read)));
      found.add(new FoundFigure(value, unit, of, from, end));
    }
    return said && !vague;
  }

  /// The currency of the first number of a range that ends at a token: `Rp 5-7 miliar`; or null.
  private @Nullable String moneyOfRange(int second) {
    if (found.isEmpty() || !ranges.isTie(second - 1)) {
      return null;
    }
    FoundFigure first = found.getLast();
    boolean money = first.to() == second - 1 && units.isMoney(first.from());
    return money ? first.unit() : null;
  }

  /// Whether words say that a bare number is a figure.
  private boolean isSaid(int i, Numeral.Read read) {
    return !read.written()
        && (read.clear()
            || (lexicon.is(Kind.ABOUT, passage.low(i - 1))
                && read.value().compareTo(BigDecimal.TEN) >= 0)
            || lexicon.is(Kind.AMONG, passage.low(read.to() + 1)));
  }

  private List<Figure> figures() {
    FigureParts parts = new FigureParts(passage, lexicon);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundFigure each = found.get(i);
      figures.add(
          new Figure(
              each.value(),
              each.unit(),
              each.of(),
              parts.of(found, i),
              passage.words(each.from(), each.to()),
              passage.place(each.from(), each.to())));
    }
    return figures;
  }
}
