package warta.digest.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.Lexicon.Kind;

/// What a figure is measured in: money before it (`Rp 5.000`), a unit or a stretch of time behind
/// it (`12 km`, `24 tahun`).
final class Units {
  /// Whose dollars, behind the word.
  private static final Set<String> OF_DOLLARS = Set.of("as", "amerika", "singapura", "australia");

  /// What the resource says of the times that speeds are told by.
  private static final Set<String> SHORT_SPANS = Set.of("1s", "60s", "3600s");

  private final Passage passage;
  private final Lexicon lexicon;

  Units(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /// Where a currency's sign begins that stands before the number at an index; the index where none
  /// does.
  int moneyBefore(int i) {
    int at = i - 1;
    if (passage.isMarkOf(at, ".") && passage.touches(at) && "rp".equals(passage.low(at - 1))) {
      return at - 1;
    }
    boolean enclosed = passage.isMarkOf(at, ")") && passage.isMarkOf(at - 2, "(");
    if (enclosed && lexicon.is(Kind.MONEY, passage.low(at - 1))) {
      return at - 2; // `(Rp) 335 triliun`
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

  /// The currency that the tokens from one to before another say.
  String money(int from, int to) {
    StringBuilder sign = new StringBuilder();
    for (int k = from; k < to; k++) {
      sign.append(passage.isMarkOf(k, "()") ? "" : passage.at(k).low());
    }
    String unit = lexicon.value(Kind.MONEY, sign.toString());
    return unit == null || unit.isEmpty() ? passage.words(from, to) : unit;
  }

  /// Whether a currency's sign begins at an index.
  boolean isMoney(int i) {
    return passage.isMarkOf(i, "(")
        || lexicon.is(Kind.MONEY, passage.at(i).low())
        || lexicon.is(Kind.MONEY, passage.at(i).low() + passage.at(i + 1).low());
  }

  /// The unit at an index, or null.
  @Nullable String at(int i) {
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
      return unit + power(i + 1) + rate(behindPower(i + 1));
    }
    String next = lexicon.value(Kind.UNIT, passage.low(i + 1));
    if (next != null && isPower(low)) {
      return low + " " + next;
    }
    boolean percent = "per".equals(low) && "cent".equals(passage.low(i + 1));
    return percent ? "percent" : lexicon.is(Kind.SPAN, low) ? low : null;
  }

  /// The token behind the unit at an index.
  int behind(int i) {
    String low = passage.low(i);
    if (isPower(low) || "per".equals(low)) {
      return i + 2;
    }
    if (!lexicon.is(Kind.UNIT, passage.at(i).low())) {
      return i + 1;
    }
    String next = passage.low(i + 1);
    boolean dollars = low.equals("dolar") || low.equals("dollar");
    boolean whose = dollars && OF_DOLLARS.contains(next) && passage.at(i + 1).isCapital();
    return behindRate(whose ? i + 2 : behindPower(i + 1));
  }

  private int behindPower(int i) {
    String low = passage.low(i);
    boolean raised = passage.touches(i) && passage.isMarkOf(i, "²³");
    return raised || low.equals("persegi") || low.equals("kubik") ? i + 1 : i;
  }

  /// `²`, ` persegi` at an index, or nothing.
  private String power(int i) {
    if (behindPower(i) == i) {
      return "";
    }
    return passage.at(i).isWord() ? " " + passage.low(i) : passage.at(i).text();
  }

  /// `/s` of `MB/s` at an index, or nothing.
  private String rate(int i) {
    int behind = behindRate(i);
    return behind > i ? "/" + passage.low(behind - 1) : "";
  }

  /// The token behind what a unit is told by at an index, `MB/s`, `km per jam`; the index where
  /// nothing is.
  private int behindRate(int i) {
    String unit = lexicon.value(Kind.SPAN, passage.low(i + 1));
    boolean slash =
        passage.isMarkOf(i, "/")
            && passage.touches(i)
            && passage.touches(i + 1)
            && (unit != null || passage.low(i + 1).length() == 1);
    boolean per = "per".equals(passage.low(i)) && unit != null && SHORT_SPANS.contains(unit);
    return slash || per ? i + 2 : i;
  }

  private static boolean isPower(String low) {
    return low.equals("square") || low.equals("cubic");
  }
}
