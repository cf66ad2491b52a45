package warta.article.odds;

import java.util.List;

/// Logistic regression over yes/no features with an L2 penalty, by Newton's method: the same input
/// gives the same weights.
final class Regression {
  private static final int MOST_STEPS = 30;
  private static final double SMALL = 1e-9;

  private Regression() {}

  /// An example.
  ///
  /// @param features numbers of the features it has, growing
  /// @param weight how much it counts
  @SuppressWarnings("ArrayRecordComponent") // examples are never compared
  record Example(int[] features, boolean label, double weight) {}

  /// The weights of so many features; the first feature is every example's and is not penalised.
  static double[] fit(List<Example> examples, int features, double penalty) {
    double[] weights = new double[features];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = new double[features];
      double[][] hessian = new double[features][features];
      for (int f = 0; f < features; f++) {
        double own = f == 0 ? SMALL : penalty;
        gradient[f] = -own * weights[f];
        hessian[f][f] = own;
      }
      for (Example example : examples) {
        double p = probability(weights, example.features());
        double error = example.weight() * ((example.label() ? 1 : 0) - p);
        double curvature = example.weight() * p * (1 - p);
        for (int f : example.features()) {
          gradient[f] += error;
          double[] row = hessian[f];
          for (int g : example.features()) {
            if (g > f) {
              break;
            }
            row[g] += curvature;
          }
        }
      }
      double[] change = solve(hessian, gradient);
      double greatest = 0;
      for (int f = 0; f < features; f++) {
        weights[f] += change[f];
        greatest = Math.max(greatest, Math.abs(change[f]));
      }
      if (greatest < 1e-6) {
        break;
      }
    }
    return weights;
  }

  static double probability(double[] weights, int[] features) {
    double sum = 0;
    for (int f : features) {
      sum += weights[f];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Cholesky's method; only the lower half of the matrix is read.
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, SMALL)) : sum / matrix[j][j];
      }
    }
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= matrix[i][k] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= matrix[k][i] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
