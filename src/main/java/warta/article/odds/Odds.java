package warta.article.odds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.words.Resources;

/// A log-linear model: the log-odds that a block belongs to its article are a sum of weights, one
/// for each question's answer. The weights stand in `odds.txt`, a line each, and were learned by
/// logistic regression; see there.
final class Odds {
  private static final String FILE = "/warta/article/odds.txt";

  /// What all blocks have in common.
  private static final String BIAS = "bias";

  /// A question of a block or of one near it.
  ///
  /// @param facet what is asked
  /// @param offset of whom: 0 the block itself, -1 the one before it
  record Term(Facet facet, int offset) {
    /// Reads `links`, `links+1`, `links-2`.
    static Term parse(String text) {
      int sign = Math.max(text.indexOf('+'), text.lastIndexOf('-'));
      boolean near = sign > 0 && Character.isDigit(text.charAt(sign + 1)) && !isName(text);
      return near
          ? new Term(Facet.named(text.substring(0, sign)), Integer.parseInt(text.substring(sign)))
          : new Term(Facet.named(text), 0);
    }

    /// `links-in-1` ends in a number too.
    private static boolean isName(String text) {
      for (Facet facet : Facet.values()) {
        if (facet.id().equals(text)) {
          return true;
        }
      }
      return false;
    }

    /// The number of the answer; beyond the page's ends there is none.
    int answer(Surroundings around, int block) {
      int at = block + offset;
      return at < 0 || at >= around.size() ? -1 : around.answer(facet, at);
    }

    @Override
    public String toString() {
      return offset == 0 ? facet.id() : facet.id() + (offset > 0 ? "+" : "") + offset;
    }
  }

  /// A question, or two asked together, with what each answer weighs.
  private static final class Weighed {
    private final Term first;
    private final @Nullable Term second;
    private final double[] weights;

    Weighed(Term first, @Nullable Term second) {
      this.first = first;
      this.second = second;
      this.weights = new double[size(first) * (second == null ? 1 : size(second))];
    }

    private static int size(Term term) {
      return term.facet().scale().names().size();
    }

    void set(int answer, int other, double weight) {
      weights[number(answer, other)] = weight;
    }

    private int number(int answer, int other) {
      return second == null ? answer : answer * size(second) + other;
    }

    double of(Surroundings around, int block) {
      int answer = first.answer(around, block);
      int other = second == null ? 0 : second.answer(around, block);
      return answer < 0 || other < 0 ? 0 : weights[number(answer, other)];
    }
  }

  private final double bias;
  private final List<Weighed> weighed;

  private Odds(double bias, List<Weighed> weighed) {
    this.bias = bias;
    this.weighed = weighed;
  }

  /// The log-odds of a block, and what speaks most against it.
  record Answer(double logOdds, Facet.Group against) {}

  Answer of(Surroundings around, int block) {
    double wording = 0;
    double links = 0;
    double place = 0;
    for (Weighed question : weighed) {
      double weight = question.of(around, block);
      switch (question.first.facet().group()) {
        case WORDING -> wording += weight;
        case LINKS -> links += weight;
        case PLACE -> place += weight;
      }
    }
    double sum = bias + wording + links + place;
    Facet.Group against =
        wording < Math.min(links, place)
            ? Facet.Group.WORDING
            : links < place ? Facet.Group.LINKS : Facet.Group.PLACE;
    return new Answer(sum, against);
  }

  /// The model that was learned.
  static Odds load() {
    return parse(Resources.lines(FILE));
  }

  /// Reads lines `words=10 0.21`, `kind=item words=10 -0.4`.
  ///
  /// @throws IllegalArgumentException at a line that is none
  static Odds parse(List<String> lines) {
    double bias = 0;
    Map<String, Weighed> questions = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      double weight = Double.parseDouble(parts[parts.length - 1]);
      if (parts[0].equals(BIAS)) {
        bias = weight;
        continue;
      }
      String[] one = parts[0].split("=", -1);
      String[] two = parts.length == 3 ? parts[1].split("=", -1) : new String[0];
      Term first = Term.parse(one[0]);
      Term second = two.length == 0 ? null : Term.parse(two[0]);
      questions
          .computeIfAbsent(first + " " + second, _ -> new Weighed(first, second))
          .set(number(first, one[1]), second == null ? 0 : number(second, two[1]), weight);
    }
    return new Odds(bias, new ArrayList<>(questions.values()));
  }

  private static int number(Term term, String answer) {
    int number = term.facet().scale().names().indexOf(answer);
    if (number < 0) {
      throw new IllegalArgumentException(term + " has no answer " + answer);
    }
    return number;
  }
}
