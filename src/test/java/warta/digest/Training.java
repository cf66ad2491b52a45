package warta.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Fits the network of [Weights] to lessons: least squares over all sentences at once by Adam
/// (Kingma and Ba 2015), a sentence weighing less the more its article has. Four networks are
/// fitted from different beginnings and laid side by side as one: what one has by chance the other
/// has not.
///
/// One thread, no approximate functions: the same lessons give the same bits.
final class Training {
  private static final int NETWORKS = 4;
  private static final int UNITS = 16;
  private static final int STEPS = 400;
  private static final int WARM_UP = 20;
  private static final double RATE = 0.03;
  private static final double DECAY = 3e-4;

  private final int features = Feature.values().length;
  private final double[] mean = new double[features];
  private final double[] deviation = new double[features];
  private final double[] rows;
  private final double[] targets;
  private final double[] rowWeights;

  private Training(List<Lesson> lessons) {
    List<double[]> measures = new ArrayList<>();
    for (Lesson lesson : lessons) {
      measures.addAll(List.of(lesson.measures()));
    }
    int n = measures.size();
    spread(measures);
    rows = new double[n * features];
    targets = new double[n];
    rowWeights = new double[n];
    Weights scale = scale();
    double all = 0;
    int row = 0;
    for (Lesson lesson : lessons) {
      for (int i = 0; i < lesson.measures().length; i++) {
        for (int f = 0; f < features; f++) {
          rows[row * features + f] = scale.standard(f, lesson.measures()[i][f]);
        }
        targets[row] = lesson.taken()[i];
        rowWeights[row] = lesson.set().weight() / lesson.measures().length;
        all += rowWeights[row++];
      }
    }
    for (int i = 0; i < n; i++) {
      rowWeights[i] /= all;
    }
  }

  /// The network that fits these lessons.
  static Weights of(List<Lesson> lessons) {
    Training training = new Training(lessons);
    List<double[]> networks = new ArrayList<>();
    for (int seed = 0; seed < NETWORKS; seed++) {
      networks.add(training.fitted(seed));
    }
    return training.together(networks);
  }

  private void spread(List<double[]> measures) {
    for (int f = 0; f < features; f++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : measures) {
        sum += row[f];
        squares += row[f] * row[f];
      }
      // As they are written down, so that what is learned is what is read.
      mean[f] = rounded(sum / measures.size());
      double variance = squares / measures.size() - mean[f] * mean[f];
      deviation[f] = Math.max(0.0001, rounded(Math.sqrt(Math.max(0, variance))));
    }
  }

  private static double rounded(double value) {
    return Math.rint(value * 10_000) / 10_000;
  }

  private Weights scale() {
    return new Weights(
        mean, deviation, new double[0], new double[0][], new double[0], new double[0], 0);
  }

  /// Where the parameters of one network lie: hidden by feature and unit, direct by feature, bias
  /// and out by unit, base.
  private int hidden(int feature) {
    return feature * UNITS;
  }

  private int direct() {
    return features * UNITS;
  }

  private int bias() {
    return direct() + features;
  }

  private int out() {
    return bias() + UNITS;
  }

  private int base() {
    return out() + UNITS;
  }

  private double[] fitted(int seed) {
    Random random = new Random(seed);
    double[] p = new double[base() + 1];
    for (int i = 0; i < direct(); i++) {
      p[i] = random.nextGaussian() / Math.sqrt(features);
    }
    for (int i = out(); i < base(); i++) {
      p[i] = 0.3 * random.nextGaussian() / Math.sqrt(UNITS);
    }
    double[] slope = new double[p.length];
    double[] square = new double[p.length];
    double slopeLeft = 1;
    double squareLeft = 1;
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(p);
      double rate = RATE * Math.min(1, (double) step / WARM_UP) * (1 - 0.9 * step / STEPS);
      slopeLeft *= 0.9;
      squareLeft *= 0.99;
      for (int i = 0; i < p.length; i++) {
        boolean decays = i < bias() || (i >= out() && i < base());
        double g = gradient[i] + (decays ? DECAY * p[i] : 0);
        slope[i] = 0.9 * slope[i] + 0.1 * g;
        square[i] = 0.99 * square[i] + 0.01 * g * g;
        p[i] -=
            rate * (slope[i] / (1 - slopeLeft)) / (Math.sqrt(square[i] / (1 - squareLeft)) + 1e-8);
      }
    }
    return p;
  }

  /// Of the weighted mean of squared errors.
  private double[] gradient(double[] p) {
    double[] gradient = new double[p.length];
    double[] units = new double[UNITS];
    double[] error = new double[UNITS];
    for (int row = 0; row < targets.length; row++) {
      int at = row * features;
      System.arraycopy(p, bias(), units, 0, UNITS);
      double said = p[base()];
      for (int f = 0; f < features; f++) {
        double x = rows[at + f];
        said += p[direct() + f] * x;
        int h = hidden(f);
        for (int unit = 0; unit < UNITS; unit++) {
          units[unit] += p[h + unit] * x;
        }
      }
      for (int unit = 0; unit < UNITS; unit++) {
        said += p[out() + unit] * Weights.softsign(units[unit]);
      }
      double off = 2 * rowWeights[row] * (said - targets[row]);
      for (int unit = 0; unit < UNITS; unit++) {
        double signal = Weights.softsign(units[unit]);
        double slope = 1 - Math.abs(signal);
        error[unit] = off * p[out() + unit] * slope * slope;
        gradient[out() + unit] += off * signal;
        gradient[bias() + unit] += error[unit];
      }
      gradient[base()] += off;
      for (int f = 0; f < features; f++) {
        double x = rows[at + f];
        gradient[direct() + f] += off * x;
        int h = hidden(f);
        for (int unit = 0; unit < UNITS; unit++) {
          gradient[h + unit] += error[unit] * x;
        }
      }
    }
    return gradient;
  }

  /// Networks side by side say what they say on average.
  private Weights together(List<double[]> networks) {
    int n = networks.size();
    double[] direct = new double[features];
    double[][] hidden = new double[features][n * UNITS];
    double[] bias = new double[n * UNITS];
    double[] out = new double[n * UNITS];
    double base = 0;
    for (int k = 0; k < n; k++) {
      double[] p = networks.get(k);
      for (int f = 0; f < features; f++) {
        direct[f] += p[direct() + f] / n;
        System.arraycopy(p, hidden(f), hidden[f], k * UNITS, UNITS);
      }
      System.arraycopy(p, bias(), bias, k * UNITS, UNITS);
      for (int unit = 0; unit < UNITS; unit++) {
        out[k * UNITS + unit] = p[out() + unit] / n;
      }
      base += p[base()] / n;
    }
    return new Weights(mean, deviation, direct, hidden, bias, out, base);
  }
}
