package warta.digest.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// Reads numbers, in figures and in words, with what multiplies them.
final class Numeral {
  private static final int GROUP = 3;

  /// Longer rows of digits without points are codes.
  private static final int LONGEST_PLAIN = 7;

  private final Passage passage;
  private final Lexicon lexicon;

  Numeral(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /// A number that was read.
  ///
  /// @param to the token after the last
  /// @param written whether it is in words
  /// @param scale what multiplied it, 1 where nothing did
  /// @param clear whether its points, scale or fraction show that it is no number of something
  record Read(BigDecimal value, BigDecimal scale, int to, boolean written, boolean clear) {}

  /// The number that begins at a token, or null.
  ///
  /// @param money whether a currency stands before it
  @Nullable Read at(int i, boolean money) {
    return passage.at(i).isNumber() ? figures(i, money) : words(i);
  }

  private @Nullable Read figures(int i, boolean money) {
    String text = passage.at(i).text();
    int end = i + 1;
    while (isSpacedGroup(i, end)) {
      text += passage.at(end).text();
      end++;
    }
    boolean measured = isMeasure(end);
    BigDecimal value = value(text, measured, money);
    if (value == null) {
      return null;
    }
    boolean point = text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
    return scaled(value, end, false, point || end > i + 1, money);
  }

  /// `10 000` where thousands are parted by spaces.
  private boolean isSpacedGroup(int first, int i) {
    if (!passage.has(i) || !passage.at(i).isNumber() || passage.at(i).text().length() != GROUP) {
      return false;
    }
    boolean spaces =
        switch (lexicon.language()) {
          case "fr", "sv", "no", "pl", "cs", "sk", "ru", "uk", "fi", "hu", "bg" -> true;
          default -> false;
        };
    return spaces && passage.at(first).text().length() <= GROUP;
  }

  /// Whether a scale, unit or percent sign follows, before which a number may be a fraction.
  private boolean isMeasure(int i) {
    if (!passage.has(i)) {
      return false;
    }
    String low = passage.at(i).low();
    return lexicon.is(Kind.SCALE, low) || lexicon.is(Kind.UNIT, low) || lexicon.is(Kind.SPAN, low);
  }

  private @Nullable BigDecimal value(String text, boolean measured, boolean money) {
    int dots = count(text, '.');
    int commas = count(text, ',');
    char decimal = lexicon.decimalComma() ? ',' : '.';
    if (dots + commas == 0) {
      boolean code = text.length() > LONGEST_PLAIN || (text.length() > 1 && text.charAt(0) == '0');
      return code && !money ? null : new BigDecimal(text);
    }
    if (dots > 0 && commas > 0) {
      char last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
      return count(text, last) > 1 ? null : grouped(text, last);
    }
    char mark = dots > 0 ? '.' : ',';
    if (isGrouped(text, mark)) {
      boolean fraction = dots + commas == 1 && mark == decimal && (measured || mark == '.');
      return fraction
          ? fraction(text, mark)
          : new BigDecimal(text.replace(String.valueOf(mark), ""));
    }
    if (dots + commas > 1) {
      return null;
    }
    boolean listed = text.indexOf(mark) > GROUP && !measured && !money; // `1979,1980`
    boolean foreign = listed || (mark != decimal && !measured && !money);
    return foreign ? null : fraction(text, mark);
  }

  private static @Nullable BigDecimal grouped(String text, char decimal) {
    char group = decimal == '.' ? ',' : '.';
    String whole = text.substring(0, text.indexOf(decimal));
    return isGrouped(whole, group)
        ? fraction(text.replace(String.valueOf(group), ""), decimal)
        : null;
  }

  private static BigDecimal fraction(String text, char mark) {
    return new BigDecimal(text.replace(mark, '.'));
  }

  /// `1.000`, `12.500.000`; not `0.125`, `11.30`.
  private static boolean isGrouped(String text, char mark) {
    String[] parts = text.split(mark == '.' ? "\\." : ",", -1);
    boolean grouped = parts[0].length() <= GROUP && parts[0].charAt(0) != '0';
    for (int i = 1; i < parts.length; i++) {
      grouped &= parts[i].length() == GROUP;
    }
    return grouped;
  }

  private static int count(String text, char mark) {
    return (int) text.chars().filter(c -> c == mark).count();
  }

  /// `lima`, `dua puluh lima`, `dua ratus`, `seribu`, `twenty-five`, `two hundred`.
  private @Nullable Read words(int i) {
    int end = i;
    long value = 0;
    long part = 0;
    while (passage.has(end) && end < i + 6) {
      String said = end == i ? first(i) : lexicon.value(Kind.NUMBER, passage.low(end));
      if (said == null) {
        break;
      }
      if (said.startsWith("*")) {
        if (part == 0 && value == 0) {
          break;
        }
        value += Math.max(1, part) * number(said);
        part = 0;
      } else if (said.startsWith("+")) {
        part += number(said);
      } else {
        boolean carries = end == i || (part == 0 && value > 0) || part % 10 == 0;
        if (!carries || (part > 0 && number(said) >= 10)) {
          break;
        }
        part += number(said);
      }
      end++;
    }
    long total = value + part;
    return total == 0 ? null : scaled(BigDecimal.valueOf(total), end, true, false, false);
  }

  private @Nullable String first(int i) {
    String low = passage.low(i);
    String said = lexicon.value(Kind.NUMBER, low);
    if (said != null || low.indexOf('-') < 0) {
      return said == null || said.startsWith("*") || said.startsWith("+") ? null : said;
    }
    int hyphen = low.indexOf('-'); // twenty-five
    String tens = lexicon.value(Kind.NUMBER, low.substring(0, hyphen));
    String ones = lexicon.value(Kind.NUMBER, low.substring(hyphen + 1));
    boolean both = tens != null && ones != null && tens.endsWith("0") && ones.length() == 1;
    return both && tens != null && ones != null && tens.length() == 2
        ? Long.toString(number(tens) + number(ones))
        : null;
  }

  private static long number(String said) {
    return Long.parseLong(said.startsWith("*") || said.startsWith("+") ? said.substring(1) : said);
  }

  private Read scaled(BigDecimal value, int from, boolean written, boolean clear, boolean money) {
    int end = from;
    BigDecimal all = BigDecimal.ONE;
    while (passage.has(end) && end < from + 2) {
      String low = passage.at(end).low();
      String scale = lexicon.value(Kind.SCALE, low);
      if (scale == null || !isScale(end, money)) {
        break;
      }
      all = all.multiply(new BigDecimal(scale));
      end++;
      end +=
          passage.isMarkOf(end, ".")
                  && passage.touches(end)
                  && passage.has(end + 1)
                  && low.length() < 4
                  && !passage.at(end + 1).isCapital()
              ? 1
              : 0;
    }
    boolean scales = all.compareTo(BigDecimal.ONE) > 0;
    return new Read(plain(value.multiply(all)), all, end, written, clear || scales);
  }

  /// Whether a scale's word is meant as one: a letter touches money (`$5m`) or is a capital behind
  /// it (`Rp 13 T`); elsewhere it is a unit or a name.
  private boolean isScale(int i, boolean money) {
    boolean letter = passage.low(i).length() == 1;
    return !letter || (money && (passage.touches(i) || passage.at(i).isCapital()));
  }

  /// `4700000`, not `4.7E+6` nor `4700000.0`.
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
