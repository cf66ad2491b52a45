package warta.digest.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import warta.digest.facts.Lexicon.Kind;

/// Finds the figures that make up another in its sentence: 1.000 and 5.000 of 6.000.
final class FigureParts {
  /// `terdiri dari` stands no further behind the figure.
  private static final int MAKEUP_WITHIN = 6;

  private final Passage passage;
  private final Lexicon lexicon;

  FigureParts(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /// The parts of a figure: at least two behind it in its sentence, measured alike, that add up to
  /// it exactly; else none.
  ///
  /// @param found the figures of the passage in order
  /// @param whole index of the figure
  List<BigDecimal> of(List<FoundFigure> found, int whole) {
    FoundFigure figure = found.get(whole);
    if (isSpan(figure)) {
      return List.of();
    }
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = whole + 1; k < found.size() && isOneSentence(figure, found.get(k)); k++) {
      FoundFigure part = found.get(k);
      if (!Objects.equals(part.unit(), figure.unit())) {
        continue;
      }
      parts.add(part.value());
      sum = sum.add(part.value());
      if (sum.compareTo(figure.value()) >= 0) {
        break;
      }
    }
    boolean exact = parts.size() > 1 && sum.compareTo(figure.value()) == 0;
    boolean large = figure.value().compareTo(BigDecimal.TEN) >= 0;
    return exact && (large || saysParts(figure)) ? parts : List.of();
  }

  private boolean isSpan(FoundFigure figure) {
    String unit = figure.unit();
    return unit != null && lexicon.is(Kind.SPAN, unit);
  }

  private boolean isOneSentence(FoundFigure one, FoundFigure other) {
    return passage.at(one.from()).sentence() == passage.at(other.from()).sentence();
  }

  /// `terdiri dari`, `including`, soon behind the figure.
  private boolean saysParts(FoundFigure whole) {
    for (int k = whole.to(); k < whole.to() + MAKEUP_WITHIN && passage.has(k); k++) {
      if (lexicon.is(Kind.MAKEUP, passage.low(k))) {
        return true;
      }
    }
    return false;
  }
}
