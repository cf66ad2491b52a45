package warta.digest.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// Tells numbers that count nothing: codes, labels, enumerators, ordinals, times, ages, years,
/// parts of names.
final class OtherNumbers {
  private static final String TOUCHING_BEFORE = "-–/:.,#@_+=*";
  private static final String TOUCHING_BEHIND = "/:_=*'’°";

  /// Languages in which a full stop makes an ordinal.
  private static final Set<String> POINTED_ORDINALS =
      Set.of("de", "da", "no", "fi", "cs", "sk", "hu", "tr", "pl", "hr", "sl", "et");

  /// Words behind a number that says how often.
  private static final Set<String> TIMES = Set.of("kali", "times", "mal", "fois", "besar");

  private static final int PLATE_BEFORE = 2;
  private static final int PLATE_BEHIND = 3;

  /// Between the sides of something: `3840 x 2160`.
  private static final Set<String> BY = Set.of("x");

  /// A clock's time has no more characters: `11.30`.
  private static final int LONGEST_TIME = 5;

  private final Passage passage;
  private final Lexicon lexicon;
  private final FigureRanges ranges;
  private final Ages ages;
  private final Counted counted;

  OtherNumbers(Passage passage, Lexicon lexicon, FigureRanges ranges, Counted counted) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.ranges = ranges;
    this.ages = new Ages(passage, lexicon);
    this.counted = counted;
  }

  /// Whether a number is something else than a figure.
  ///
  /// @param i its first token
  /// @param from the first token of the currency before it, or its own
  /// @param unit what stands behind it as a unit, or null
  boolean has(int i, int from, Numeral.Read read, @Nullable String unit) {
    int to = read.to();
    boolean figures = passage.at(i).isNumber();
    boolean money = from < i;
    if (figures && ((!money && touchesBefore(i)) || (unit == null && touchesBehind(to)))) {
      return true;
    }
    if (!money && (isLabelled(i) || isEnumerator(i) || isOrdinal(i, to))) {
      return true;
    }
    if (isTime(i, to) || ages.has(i, to) || isAgo(to, unit) || (!money && ranges.isScore(i, to))) {
      return true;
    }
    boolean year = figures && to == i + 1 && isYear(passage.at(i).text(), to);
    boolean measured = unit != null && !lexicon.is(Kind.SPAN, unit);
    boolean bare = !money && unit == null && figures && !read.clear();
    if (isTitle(to)) {
      return true;
    }
    if (!money && (figures ? isPlate(i, to) : passage.low(i - 1).equals("satu"))) {
      return true; // `satu dua` are some
    }
    return (year && !money && !measured)
        || (bare && (isPartOfName(i, to) || isMeasureByMeasure(i, to)))
        || isTimes(to);
  }

  /// `B 2826 DFL`: a car's.
  private boolean isPlate(int i, int to) {
    boolean both = passage.has(i - 1) && passage.has(to);
    return both
        && isLetters(passage.at(i - 1), PLATE_BEFORE)
        && isLetters(passage.at(to), PLATE_BEHIND);
  }

  private static boolean isLetters(Token token, int most) {
    return token.isWord()
        && token.text().length() <= most
        && token.text().chars().allMatch(Character::isUpperCase);
  }

  /// `3840 x 2160 piksel`: neither number counts.
  private boolean isMeasureByMeasure(int i, int to) {
    return isBy(to, to + 1) || isBy(i - 1, i - 2);
  }

  private boolean isBy(int mark, int number) {
    boolean by = BY.contains(passage.low(mark)) || passage.isMarkOf(mark, "×");
    return by && passage.has(number) && passage.at(number).isNumber();
  }

  private boolean touchesBefore(int i) {
    if (!passage.touches(i)) {
      return false;
    }
    return passage.at(i - 1).isWord()
        || (passage.isMarkOf(i - 1, TOUCHING_BEFORE) && !isBehindRange(i));
  }

  /// Whether a number is the second of two with a stroke between.
  private boolean isBehindRange(int i) {
    return passage.isMarkOf(i - 1, "-–") && passage.has(i - 2) && passage.at(i - 2).isNumber();
  }

  private boolean touchesBehind(int to) {
    if (!passage.touches(to)) {
      return false;
    }
    Token behind = passage.at(to);
    boolean stroke = behind.isMarkOf("-–") && passage.touches(to + 1);
    boolean range = stroke && passage.at(to + 1).isNumber();
    return behind.isWord() || behind.isMarkOf(TOUCHING_BEHIND) || (stroke && !range);
  }

  private boolean isLabelled(int i) {
    String low = passage.low(i - 1);
    boolean number =
        passage.isMarkOf(i - 1, ".")
            && lexicon.is(Kind.LABEL, passage.low(i - 2))
            && passage.low(i - 2).length() < 4;
    if (isBehindRange(i) && lexicon.is(Kind.LABEL, passage.low(i - 3))) {
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
    return POINTED_ORDINALS.contains(lexicon.language())
        && passage.at(i).isNumber()
        && passage.isMarkOf(to, ".")
        && passage.has(to + 1)
        && passage.at(to + 1).sentence() == passage.at(i).sentence();
  }

  /// `11.30 WIB`, `7 p.m.`, `jam 7 malam`.
  private boolean isTime(int i, int to) {
    boolean zone =
        lexicon.is(Kind.ZONE, passage.low(to)) && passage.at(i).text().length() <= LONGEST_TIME;
    boolean clock = passage.isMarkOf(i + 1, ":") && passage.touches(i + 1);
    return zone || clock;
  }

  /// `2 hari lalu`, `3 days ago`, `two years later`, `50 years old`.
  private boolean isAgo(int to, @Nullable String unit) {
    int span = unit == null ? ranges.behind(to) : to; // `three to four years ago`
    return lexicon.is(Kind.SPAN, passage.low(span)) && isAgo(span + 1);
  }

  /// Whether a length of time is how old somebody is: `Shapovalov, 18 tahun 3 bulan,`.
  boolean isAge(int from, int to) {
    return ages.isLength(from, to);
  }

  /// Whether what stands at a token makes a length of time before it a time: `ago`, `later`, `old`.
  boolean isAgo(int i) {
    String low = passage.low(i);
    return lexicon.is(Kind.AGO, low) || lexicon.is(Kind.AGO, low + "_" + passage.low(i + 1));
  }

  /// `2019`, and of older years those that count nothing.
  private boolean isYear(String text, int to) {
    boolean modern = text.startsWith("19") || text.startsWith("20");
    boolean plain = text.length() == 4 && text.indexOf('.') < 0 && text.indexOf(',') < 0;
    return plain && (modern || (text.startsWith("1") && counted.behind(to) == null));
  }

  /// Whether an English unit behind a number has a capital: `60 Minutes`, `42 Grams` are names.
  private boolean isTitle(int to) {
    boolean unit =
        lexicon.language().equals("en")
            && (lexicon.is(Kind.UNIT, passage.low(to)) || lexicon.is(Kind.SPAN, passage.low(to)));
    return unit
        && passage.low(to).length() > 2
        && passage.at(to).isCapital()
        && !passage.at(to).isAcronym();
  }

  /// Whether a bare number stands in a name: `Boeing 737`, `Liga 1`.
  private boolean isPartOfName(int i, int to) {
    boolean capital = passage.has(i - 1) && passage.at(i - 1).isCapital();
    if (!capital || lexicon.is(Kind.CLASSIFIER, passage.low(to))) {
      return false;
    }
    boolean inside = i > 1 && passage.at(i - 2).sentence() == passage.at(i - 1).sentence();
    boolean next =
        passage.has(to)
            && passage.at(to).isCapital()
            && !passage.at(to).isAcronym()
            && !lexicon.language().equals("de");
    return inside || next;
  }

  /// `tiga kali`, `three times`.
  private boolean isTimes(int to) {
    return TIMES.contains(passage.low(to));
  }
}
