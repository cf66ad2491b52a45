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
  private static final String TOUCHING_BEFORE = "-–/:.,#@_+=*";
  private static final String TOUCHING_BEHIND = "/:_=*'’°";

  private final Passage passage;
  private final Lexicon lexicon;
  private final BitSet dates;
  private final Numeral numeral;
  private final Counted counted;
  private final List<Found> found = new ArrayList<>();

  /// A figure before its parts are looked for.
  ///
  /// @param to the token after its last
  private record Found(
      BigDecimal value, @Nullable String unit, @Nullable String of, int from, int to) {}

  private FigureFinder(Passage passage, Lexicon lexicon, BitSet dates) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.dates = dates;
    this.numeral = new Numeral(passage, lexicon);
    this.counted = new Counted(passage, lexicon);
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
    int from = moneyBefore(i);
    boolean money = from < i;
    Numeral.Read read = numeral.at(i, money);
    if (read == null) {
      return i + 1;
    }
    int to = read.to();
    String unit = money ? moneyUnit(from, i) : unit(to);
    int end = !money && unit != null ? behindUnit(to) : to;
    if (isNone(i, from, read, unit)) {
      return to;
    }
    String range = unit == null ? rangeUnit(to) : null;
    String of = unit == null ? counted.behind(to) : null;
    of = of == null && unit == null && range == null ? rangeOf(to) : of;
    unit = unit == null ? range : unit;
    boolean single = read.value().compareTo(BigDecimal.ONE) == 0 || read.value().signum() == 0;
    boolean said = unit != null || (of != null && !single) || isSaid(i, read);
    boolean vague = read.written() && unit == null && of == null && !read.clear();
    if (said && !vague) {
      found.add(new Found(read.value(), unit, of, from, end));
      return end;
    }
    return to;
  }

  /// Where a currency's sign begins that stands before a number; the number where none does.
  private int moneyBefore(int i) {
    int at = i - 1;
    if (passage.isMarkOf(at, ".") && passage.touches(at) && "rp".equals(passage.low(at - 1))) {
      return at - 1;
    }
    if (!passage.has(at) || lexicon.value(Kind.MONEY, passage.at(at).low()) == null) {
      return i;
    }
    boolean sign = !passage.at(at).isWord();
    boolean country =
        sign
            && passage.touches(at)
            && passage.has(at - 1)
            && passage.at(at - 1).isWord()
            && lexicon.is(Kind.MONEY, passage.low(at - 1) + passage.at(at).low());
    return country ? at - 1 : at;
  }

  private String moneyUnit(int from, int i) {
    StringBuilder sign = new StringBuilder();
    for (int k = from; k < i; k++) {
      sign.append(passage.at(k).low());
    }
    String unit = lexicon.value(Kind.MONEY, sign.toString());
    return unit == null || unit.isEmpty() ? passage.words(from, i) : unit;
  }

  private @Nullable String unit(int i) {
    if (!passage.has(i)) {
      return null;
    }
    String low = passage.at(i).low();
    boolean letter = low.length() == 1 && passage.at(i).isWord();
    if (letter && passage.at(i).isCapital()) {
      return null;
    }
    String unit = lexicon.value(Kind.UNIT, low);
    if (unit != null) {
      return unit;
    }
    boolean square =
        lexicon.is(Kind.UNIT, passage.low(i + 1)) && ("square".equals(low) || "cubic".equals(low));
    if (square) {
      return low + " " + lexicon.value(Kind.UNIT, passage.low(i + 1));
    }
    boolean per = "per".equals(low) && "cent".equals(passage.low(i + 1));
    return per ? "percent" : lexicon.is(Kind.SPAN, low) ? low : null;
  }

  private int behindUnit(int i) {
    String low = passage.low(i);
    if ("square".equals(low) || "cubic".equals(low) || "per".equals(low)) {
      return i + 2;
    }
    String next = passage.low(i + 1);
    boolean square = next.equals("persegi") || next.equals("kubik");
    boolean dollars =
        (low.equals("dolar") || low.equals("dollar"))
            && passage.has(i + 1)
            && (next.equals("as")
                || next.equals("amerika")
                || next.equals("singapura")
                || next.equals("australia"))
            && passage.at(i + 1).isCapital();
    return square || dollars ? i + 2 : i + 1;
  }

  /// Whether a number is something else than a figure.
  private boolean isNone(int i, int from, Numeral.Read read, @Nullable String unit) {
    int to = read.to();
    boolean figures = passage.at(i).isNumber();
    if (figures && (touchesBefore(i, from) || touchesBehind(to, unit))) {
      return true;
    }
    if (from == i && (isLabelled(i) || isEnumerator(i) || isOrdinal(i, to))) {
      return true;
    }
    if (isTime(i, to) || isAge(i, to) || isAgo(to, unit) || isScore(i, to)) {
      return true;
    }
    boolean year = figures && to == i + 1 && isYear(passage.at(i).text(), to);
    boolean counts = unit != null && !lexicon.is(Kind.SPAN, unit);
    return (year && from == i && !counts) || isPartOfName(i, from, read, unit) || isTimes(to);
  }

  private boolean touchesBefore(int i, int from) {
    if (from < i || !passage.touches(i)) {
      return false;
    }
    boolean range =
        passage.isMarkOf(i - 1, "-–") && passage.has(i - 2) && passage.at(i - 2).isNumber();
    boolean word = passage.at(i - 1).isWord();
    return word || (passage.isMarkOf(i - 1, TOUCHING_BEFORE) && !range);
  }

  private boolean touchesBehind(int to, @Nullable String unit) {
    if (!passage.touches(to) || unit != null) {
      return false;
    }
    Token behind = passage.at(to);
    boolean range =
        behind.isMarkOf("-–") && passage.touches(to + 1) && passage.at(to + 1).isNumber();
    boolean hyphen = behind.isMarkOf("-–") && passage.touches(to + 1) && !range;
    return behind.isWord() || behind.isMarkOf(TOUCHING_BEHIND) || hyphen;
  }

  private boolean isLabelled(int i) {
    String low = passage.low(i - 1);
    boolean number =
        passage.isMarkOf(i - 1, ".")
            && lexicon.is(Kind.LABEL, passage.low(i - 2))
            && passage.low(i - 2).length() < 4;
    boolean range =
        passage.isMarkOf(i - 1, "-–") && passage.has(i - 2) && passage.at(i - 2).isNumber();
    if (range && lexicon.is(Kind.LABEL, passage.low(i - 3))) {
      return true; // `desil 1-4`
    }
    return number || lexicon.is(Kind.LABEL, low) || low.endsWith("-ke") || low.equals("no.");
  }

  /// `1.` and `2)` at the beginning of a line or sentence, `(1)`.
  private boolean isEnumerator(int i) {
    boolean first = i == 0 || passage.at(i - 1).sentence() != passage.at(i).sentence();
    boolean mark = passage.isMarkOf(i + 1, ".)") && passage.touches(i + 1);
    boolean enclosed = passage.isMarkOf(i - 1, "(") && passage.isMarkOf(i + 1, ")");
    return (first && mark && passage.has(i + 2)) || enclosed;
  }

  /// `3. Mai` in languages where the full stop makes an ordinal.
  private boolean isOrdinal(int i, int to) {
    boolean ordinals =
        switch (lexicon.language()) {
          case "de", "da", "no", "fi", "cs", "sk", "hu", "tr", "pl", "hr", "sl", "et" -> true;
          default -> false;
        };
    return ordinals
        && passage.at(i).isNumber()
        && passage.isMarkOf(to, ".")
        && passage.has(to + 1)
        && passage.at(to + 1).sentence() == passage.at(i).sentence();
  }

  /// `11.30 WIB`, `7 p.m.`, `jam 7 malam`.
  private boolean isTime(int i, int to) {
    String behind = passage.low(to);
    boolean zone = lexicon.is(Kind.ZONE, behind) && passage.at(i).text().length() <= 5;
    boolean clock = passage.isMarkOf(i + 1, ":") && passage.touches(i + 1);
    return zone || clock;
  }

  /// `(45)`, `(45 tahun)`, `, 45,` behind a name, `berusia 45 tahun`, `45-year-old`.
  private boolean isAge(int i, int to) {
    boolean opened = passage.isMarkOf(i - 1, "(");
    boolean years =
        lexicon.is(Kind.SPAN, passage.low(to))
            || passage.low(to).equals("thn")
            || passage.low(to).equals("th");
    boolean closed = passage.isMarkOf(to, ")") || (years && passage.isMarkOf(to + 1, ")"));
    boolean commas =
        passage.isMarkOf(i - 1, ",")
            && passage.isMarkOf(to, ",)")
            && passage.has(i - 2)
            && passage.at(i - 2).isCapital();
    boolean told = years && isWord(to + 1, "itu", "tersebut", "ini") && passage.at(i).isNumber();
    return (opened && closed)
        || told
        || commas
        || lexicon.is(Kind.AGE, passage.low(i - 1))
        || lexicon.is(Kind.AGE, passage.low(i - 2));
  }

  /// `2 hari lalu`, `3 days ago`, `two years later`, `50 years old`.
  private boolean isAgo(int to, @Nullable String unit) {
    if (unit == null || !lexicon.is(Kind.SPAN, passage.low(to))) {
      return false;
    }
    String next = passage.low(to + 1);
    return lexicon.is(Kind.AGO, next) || lexicon.is(Kind.AGO, next + "_" + passage.low(to + 2));
  }

  private boolean isWord(int i, String... words) {
    return List.of(words).contains(passage.low(i));
  }

  /// `2-1`, `3 - 0`; a range counts something.
  private boolean isScore(int i, int to) {
    boolean tie =
        passage.isMarkOf(to, "-–") && passage.has(to + 1) && passage.at(to + 1).isNumber();
    if (tie) {
      Numeral.Read second = numeral.at(to + 1, false);
      return second == null
          || (unit(second.to()) == null && counted.behind(second.to()) == null)
          || !isLess(i, to + 1);
    }
    boolean behind =
        passage.isMarkOf(i - 1, "-–") && passage.has(i - 2) && passage.at(i - 2).isNumber();
    return behind && ((unit(to) == null && counted.behind(to) == null) || !isLess(i - 2, i));
  }

  private boolean isLess(int one, int other) {
    Numeral.Read first = numeral.at(one, false);
    Numeral.Read second = numeral.at(other, false);
    return first != null
        && second != null
        && first.value().compareTo(second.value().multiply(BigDecimal.valueOf(1_000))) < 0
        && (first.value().compareTo(second.value()) < 0 || second.clear());
  }

  /// `2019`, and of older years those that count nothing.
  private boolean isYear(String text, int to) {
    boolean modern = text.startsWith("19") || text.startsWith("20");
    boolean plain = text.length() == 4 && text.indexOf('.') < 0 && text.indexOf(',') < 0;
    return plain && (modern || (text.startsWith("1") && counted.behind(to) == null));
  }

  /// `Boeing 737`, `Liga 1`.
  private boolean isPartOfName(int i, int from, Numeral.Read read, @Nullable String unit) {
    boolean counts = lexicon.is(Kind.CLASSIFIER, passage.low(read.to()));
    boolean bare =
        from == i && unit == null && !read.clear() && passage.at(i).isNumber() && !counts;
    boolean capital = passage.has(i - 1) && passage.at(i - 1).isCapital();
    boolean inside =
        capital && i > 1 && passage.at(i - 2).sentence() == passage.at(i - 1).sentence();
    boolean next =
        passage.has(read.to())
            && passage.at(read.to()).isCapital()
            && !passage.at(read.to()).isAcronym()
            && passage.at(read.to()).sentence() == passage.at(i).sentence()
            && !lexicon.language().equals("de");
    return bare && (inside || (capital && next));
  }

  /// `tiga kali`, `three times`.
  private boolean isTimes(int to) {
    String low = passage.low(to);
    return low.equals("kali")
        || low.equals("times")
        || low.equals("mal")
        || low.equals("fois")
        || low.equals("besar");
  }

  /// Whether words say that a bare number is a figure.
  private boolean isSaid(int i, Numeral.Read read) {
    return !read.written()
        && (read.clear()
            || (lexicon.is(Kind.ABOUT, passage.low(i - 1))
                && read.value().compareTo(BigDecimal.TEN) >= 0)
            || lexicon.is(Kind.AMONG, passage.low(read.to() + 1)));
  }

  /// The unit behind the second number of a range: `10-15 persen`, `3 sampai 5 hari`.
  private @Nullable String rangeUnit(int i) {
    Numeral.Read second = second(i);
    return second == null ? null : unit(second.to());
  }

  private @Nullable String rangeOf(int i) {
    Numeral.Read second = second(i);
    return second == null ? null : counted.behind(second.to());
  }

  private Numeral.@Nullable Read second(int i) {
    boolean tie =
        passage.isMarkOf(i, "-–")
            || switch (passage.low(i)) {
              case "sampai", "hingga", "s.d", "to", "bis", "à", "a", "atau", "or" -> true;
              default -> false;
            };
    boolean number =
        tie && passage.has(i + 1) && (passage.at(i + 1).isNumber() || passage.at(i + 1).isWord());
    return number && !dates.get(i + 1) ? numeral.at(i + 1, false) : null;
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      figures.add(
          new Figure(
              each.value(),
              each.unit(),
              each.of(),
              parts(i),
              passage.words(each.from(), each.to()),
              passage.place(each.from(), each.to())));
    }
    return figures;
  }

  /// The figures behind one, in its sentence, that make it up: 1.000 and 5.000 of 6.000.
  private List<BigDecimal> parts(int i) {
    Found whole = found.get(i);
    if (isSpan(whole)) {
      return List.of();
    }
    int sentence = passage.at(whole.from()).sentence();
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = i + 1;
        k < found.size() && passage.at(found.get(k).from()).sentence() == sentence;
        k++) {
      Found part = found.get(k);
      boolean alike = part.unit() == null ? whole.unit() == null : part.unit().equals(whole.unit());
      if (!alike) {
        continue;
      }
      parts.add(part.value());
      sum = sum.add(part.value());
      if (sum.compareTo(whole.value()) >= 0) {
        break;
      }
    }
    boolean exact = parts.size() > 1 && sum.compareTo(whole.value()) == 0;
    boolean large = whole.value().compareTo(BigDecimal.TEN) >= 0;
    return exact && (large || saysParts(whole)) ? parts : List.of();
  }

  private boolean isSpan(Found figure) {
    String unit = figure.unit();
    return unit != null && lexicon.is(Kind.SPAN, unit);
  }

  /// `terdiri dari`, `including`, soon behind the figure.
  private boolean saysParts(Found whole) {
    for (int k = whole.to(); k < whole.to() + 6 && passage.has(k); k++) {
      if (lexicon.is(Kind.MAKEUP, passage.low(k))) {
        return true;
      }
    }
    return false;
  }
}
