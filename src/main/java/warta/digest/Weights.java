package warta.digest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import warta.words.Resources;

/// A small network that tells from its measures how much of a sentence an editor would take over:
/// one hidden layer of softsign units x / (1 + |x|) beside a straight line. One for all languages.
///
/// `/warta/digest/weights.txt` holds it, a line for each [Feature], and says how it was learned.
/// Only sums, products and quotients, so that the same text has the same summary on every machine.
final class Weights {
  /// Of each feature, by column.
  private final double[] mean;

  /// Of each feature, above 0.
  private final double[] deviation;

  /// What a feature says whatever the others say.
  private final double[] direct;

  /// By feature what it says to each hidden unit.
  private final double[][] hidden;

  /// Of each hidden unit.
  private final double[] bias;

  /// What each hidden unit says.
  private final double[] out;

  /// What is said before anything is measured.
  private final double base;

  Weights(
      double[] mean,
      double[] deviation,
      double[] direct,
      double[][] hidden,
      double[] bias,
      double[] out,
      double base) {
    this.mean = mean;
    this.deviation = deviation;
    this.direct = direct;
    this.hidden = hidden;
    this.bias = bias;
    this.out = out;
    this.base = base;
  }

  /// What is further off than this many deviations says no more.
  private static final double FAR = 5;

  private static final String PATH = "/warta/digest/weights.txt";
  private static final String BIAS = "bias";
  private static final String OUT = "out";

  /// The learned weights, read when the first summary is made.
  static Weights learned() {
    return Learned.WEIGHTS;
  }

  private static final class Learned {
    static final Weights WEIGHTS = parse(Resources.lines(PATH));
  }

  /// The share of a sentence's words that an editor is expected to take over.
  ///
  /// @param measures by column of [Feature]
  double share(double[] measures) {
    double sum = base;
    double[] units = bias.clone();
    for (int f = 0; f < measures.length; f++) {
      double x = standard(f, measures[f]);
      sum += direct[f] * x;
      for (int unit = 0; unit < units.length; unit++) {
        units[unit] += hidden[f][unit] * x;
      }
    }
    for (int unit = 0; unit < units.length; unit++) {
      sum += out[unit] * softsign(units[unit]);
    }
    return sum;
  }

  /// A measure in deviations from its mean.
  double standard(int feature, double measure) {
    return Math.clamp((measure - mean[feature]) / deviation[feature], -FAR, FAR);
  }

  static double softsign(double x) {
    return x / (1 + Math.abs(x));
  }

  /// Reads the lines that [#lines] writes.
  ///
  /// @throws IllegalStateException where a feature is missing or a line is none
  static Weights parse(List<String> lines) {
    Map<Feature, double[]> rows = new EnumMap<>(Feature.class);
    double[] bias = {};
    double[] out = {};
    for (String line : lines) {
      int space = line.indexOf(' ');
      String name = line.substring(0, space);
      double[] values = values(line.substring(space + 1));
      switch (name) {
        case BIAS -> bias = values;
        case OUT -> out = values;
        default -> rows.put(Feature.valueOf(name.toUpperCase(Locale.ROOT)), values);
      }
    }
    int features = Feature.values().length;
    int units = bias.length;
    if (rows.size() != features || units == 0 || out.length != units + 1) {
      throw new IllegalStateException(PATH + ": a line is missing");
    }
    double[] mean = new double[features];
    double[] deviation = new double[features];
    double[] direct = new double[features];
    double[][] hidden = new double[features][units];
    rows.forEach((feature, values) -> {
      if (values.length != 3 + units) {
        throw new IllegalStateException(PATH + ": " + feature.key() + ": not " + (3 + units));
      }
      int f = feature.column();
      mean[f] = values[0];
      deviation[f] = values[1];
      direct[f] = values[2];
      System.arraycopy(values, 3, hidden[f], 0, units);
    });
    double[] said = new double[units];
    System.arraycopy(out, 1, said, 0, units);
    return new Weights(mean, deviation, direct, hidden, bias, said, out[0]);
  }

  private static double[] values(String cells) {
    String[] parts = cells.split(" ", -1);
    double[] values = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = Double.parseDouble(parts[i]);
    }
    return values;
  }

  /// The lines of the resource: a feature's mean, deviation, direct weight and what it says to each
  /// hidden unit; the units' biases; the base and what each unit says.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      int f = feature.column();
      String head = feature.key() + cell(mean[f]) + cell(deviation[f]) + cell(direct[f]);
      lines.add(head + cells(hidden[f]));
    }
    lines.add(BIAS + cells(bias));
    lines.add(OUT + cell(base) + cells(out));
    return lines;
  }

  private static String cells(double[] values) {
    StringBuilder cells = new StringBuilder();
    for (double value : values) {
      cells.append(cell(value));
    }
    return cells.toString();
  }

  /// Four decimals: more say nothing, and the file stays readable.
  private static String cell(double value) {
    return String.format(Locale.ROOT, " %.4f", value);
  }
}
