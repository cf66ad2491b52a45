package warta.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Learns what `weights.txt` holds. Run by `scripts/learn-summary`; the same articles and code give
/// the same file, byte for byte.
final class LearnSummary {
  private static final int FOLDS = 5;

  private LearnSummary() {}

  /// `CORPUS FILE` writes the file; `CORPUS` alone says by cross-validation what it is worth.
  public static void main(String[] args) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (Lesson.Taught set : Lesson.Taught.ALL) {
      for (SummarySets.Document document : SummarySets.of(Path.of(args[0]), set.name())) {
        Lesson lesson = Lesson.of(document, set);
        if (lesson.measures().length > 0) {
          lessons.add(lesson);
        }
      }
    }
    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), file(lessons));
    } else {
      System.out.print(worth(lessons));
    }
  }

  /// What lessons teach, as the file that holds it.
  static String file(List<Lesson> lessons) {
    int sentences = lessons.stream().mapToInt(lesson -> lesson.measures().length).sum();
    String head =
        String.format(
            Locale.ROOT,
            """
            # Learned for Warta from %d articles with %d sentences and the summaries that editors wrote of them, by
            # scripts/learn-summary: the public halves of IndoSum, detik and CNN/DailyMail. A small network that tells how much of
            # a sentence an editor takes over; one for all languages. A line: a feature as warta.digest.Feature names it, its mean
            # and deviation among those sentences, what it says directly, what it says to each hidden unit. Then the units' biases;
            # then what is said before anything is measured, and by each unit. Never changed by hand.
            """,
            lessons.size(),
            sentences);
    return head + String.join("\n", Training.of(lessons).lines()) + "\n";
  }

  /// ROUGE-1 F1 and the share of figures kept of every set, each article summarised by what the
  /// other parts of the articles teach.
  static String worth(List<Lesson> lessons) {
    StringBuilder table = new StringBuilder();
    List<Weights> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      folds.add(Training.of(lessons.stream().filter(lesson -> isOther(lesson, out)).toList()));
    }
    for (Lesson.Taught set : Lesson.Taught.ALL) {
      if (!isLearnedFromOnly(set)) {
        List<Lesson> its = lessons.stream().filter(lesson -> lesson.set().equals(set)).toList();
        table.append(row(set, its, folds));
      }
    }
    return table.toString();
  }

  /// Whether a lesson may teach what is measured on a part of the articles.
  static boolean isOther(Lesson lesson, int fold) {
    return isLearnedFromOnly(lesson.set()) || lesson.fold(FOLDS) != fold;
  }

  private static boolean isLearnedFromOnly(Lesson.Taught set) {
    return set.name().startsWith("train/");
  }

  private static String row(Lesson.Taught set, List<Lesson> lessons, List<Weights> folds) {
    double f1 = 0;
    int kept = 0;
    int figures = 0;
    Budget budget = new Budget(set.budget(), Budget.DEFAULT.sentences());
    for (Lesson lesson : lessons) {
      Weights weights = folds.get(lesson.fold(FOLDS));
      List<String> summary =
          Summarizer.choose(lesson.text(), lesson.title(), budget, weights).stream()
              .map(i -> lesson.text().sentences().get(i).text())
              .toList();
      f1 += lesson.reference().f1(summary);
      kept += lesson.reference().figuresKept(summary);
      figures += lesson.reference().figures();
    }
    return String.format(
        Locale.ROOT,
        "%-8s %d words: ROUGE-1 F1 %.2f, figures kept %.1f %%%n",
        set.name(),
        set.budget(),
        100 * f1 / lessons.size(),
        100.0 * kept / figures);
  }
}
