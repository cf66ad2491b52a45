package warta.article.odds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.article.SiteShapes;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.WebBlocks;
import warta.article.mechanisms.Mechanisms;

/// Learns what `odds.txt` holds, and says by cross-validation over sites what it is worth. Run by
/// `scripts/learn-odds`; the same pages and mechanisms give the same file, byte for byte.
final class LearnOdds {
  /// The questions, alone or two together.
  private static final List<String> QUESTIONS =
      List.of(
          "kind",
          "kind words",
          "words sentence",
          "links kind",
          "links-1",
          "links-2",
          "links+1",
          "links+2",
          "alike",
          "alike-1",
          "alike-2",
          "alike+1",
          "alike+2",
          "alike-twice",
          "home",
          "text-in-1",
          "text-in-2",
          "text-in-3",
          "links-in-1",
          "links-in-2",
          "links-in-3",
          "before",
          "before words",
          "headline",
          "vocabulary",
          "as-next",
          "as-next-1",
          "beside-next",
          "beside-next-1",
          "told kind",
          "prose-2 kept-2",
          "prose-1 kept-1",
          "prose+1 kept+1",
          "prose+2 kept+2");

  private static final double PENALTY = 33;
  private static final int FOLDS = 8;
  private static final int MOST_TOKENS = 400;
  private static final int FEWEST_TOKENS = 100;

  /// What every block counts besides its length: a short line annoys a reader too.
  private static final double A_BLOCK = 0.003;

  /// Weights smaller than this change nothing and are left out.
  private static final double TINY = 0.0005;

  private record Question(Odds.Term first, Odds.@Nullable Term second, int base) {
    static Question of(String text, int base) {
      String[] terms = text.split(" ", -1);
      return new Question(
          Odds.Term.parse(terms[0]), terms.length == 1 ? null : Odds.Term.parse(terms[1]), base);
    }

    int others() {
      return second == null ? 1 : second.facet().scale().names().size();
    }

    int size() {
      return first.facet().scale().names().size() * others();
    }

    int feature(Surroundings around, int block) {
      int answer = first.answer(around, block);
      int other = second == null ? 0 : second.answer(around, block);
      return answer < 0 || other < 0 ? -1 : base + answer * others() + other;
    }

    String line(int feature, double weight) {
      int answer = feature - base;
      String line = first + "=" + first.facet().scale().names().get(answer / others());
      if (second != null) {
        line += " " + second + "=" + second.facet().scale().names().get(answer % others());
      }
      return line + String.format(Locale.ROOT, " %.3f", weight);
    }
  }

  /// A page judged by all mechanisms but this one.
  private record Judged(
      GoldPage page, List<List<String>> tokens, Map<Integer, Regression.Example> examples) {}

  private final List<Question> questions = new ArrayList<>();
  private int features = 1;

  private LearnOdds() {
    for (String text : QUESTIONS) {
      Question question = Question.of(text, features);
      questions.add(question);
      features += question.size();
    }
  }

  public static void main(String[] args) throws IOException {
    LearnOdds learn = new LearnOdds();
    Path corpus = Path.of(args[0]);
    Path unpacked = Path.of(args[1]);
    List<Judged> pages = new ArrayList<>();
    for (String set : GoldPage.SETS) {
      for (GoldPage page : GoldPage.of(corpus, unpacked, set)) {
        pages.add(learn.judged(page));
      }
    }
    learn.validate(pages);
    Files.writeString(Path.of(args[2]), learn.file(pages));
  }

  /// What pages teach, as the file that holds it.
  static String learned(List<GoldPage> pages) {
    LearnOdds learn = new LearnOdds();
    return learn.file(pages.stream().map(learn::judged).toList());
  }

  private Judged judged(GoldPage page) {
    Draft draft =
        new Draft(page.page(), _ -> SiteShapes.NONE, WebBlocks.of(page.page().document()));
    for (Mechanism mechanism : Mechanisms.HTML) {
      if (mechanism instanceof LowOdds) {
        break;
      }
      mechanism.judge(draft);
    }
    List<List<String>> tokens = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      tokens.add(Labels.tokens(draft.text(i)));
    }
    boolean[] labels = Labels.of(tokens, page.gold());
    double all = 0;
    for (int i = 0; i < labels.length; i++) {
      all += labels[i] ? tokens.get(i).size() : 0;
    }
    Surroundings around = new Surroundings(draft);
    Map<Integer, Regression.Example> examples = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      if (around.isKept(i)) {
        double share = Math.min(tokens.get(i).size(), MOST_TOKENS) / Math.max(all, FEWEST_TOKENS);
        examples.put(i, new Regression.Example(features(around, i), labels[i], share + A_BLOCK));
      }
    }
    return new Judged(page, tokens, examples);
  }

  private int[] features(Surroundings around, int block) {
    List<Integer> own = new ArrayList<>(List.of(0));
    for (Question question : questions) {
      int feature = question.feature(around, block);
      if (feature >= 0) {
        own.add(feature);
      }
    }
    return own.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int fold(GoldPage page) {
    return Math.floorMod(page.site().hashCode(), FOLDS);
  }

  /// The examples of all pages but a fold's, their weights scaled to a mean of 1.
  private List<Regression.Example> examples(List<Judged> pages, int without) {
    List<Regression.Example> examples = new ArrayList<>();
    for (Judged page : pages) {
      if (fold(page.page()) != without) {
        examples.addAll(page.examples().values());
      }
    }
    double mean = examples.stream().mapToDouble(Regression.Example::weight).average().orElse(1);
    return examples.stream()
        .map(e -> new Regression.Example(e.features(), e.label(), e.weight() / mean))
        .toList();
  }

  private void validate(List<Judged> pages) {
    double[][] byFold = new double[FOLDS][];
    for (int fold = 0; fold < FOLDS; fold++) {
      byFold[fold] = Regression.fit(examples(pages, fold), features, PENALTY);
    }
    System.out.printf("%-18s %8s", "set", "without");
    double[] least = {0.1, 0.2, 0.25, 0.3, 0.35, 0.4};
    for (double value : least) {
      System.out.printf("   < %.2f", value);
    }
    System.out.println();
    for (String set : GoldPage.SETS) {
      System.out.printf("%-18s %8.4f", set, score(pages, set, byFold, 0));
      for (double value : least) {
        System.out.printf(" %8.4f", score(pages, set, byFold, value));
      }
      System.out.println();
    }
  }

  private static double score(List<Judged> pages, String set, double[][] byFold, double least) {
    Shingles shingles = new Shingles();
    for (Judged page : pages) {
      if (page.page().set().equals(set)) {
        double[] weights = byFold[fold(page.page())];
        List<String> text = new ArrayList<>();
        page.examples().keySet().stream()
            .sorted()
            .filter(
                i -> Regression.probability(weights, page.examples().get(i).features()) >= least)
            .forEach(i -> text.addAll(page.tokens().get(i)));
        shingles.add(text, Labels.tokens(page.page().gold()));
      }
    }
    return shingles.f1();
  }

  private String file(List<Judged> pages) {
    double[] weights = Regression.fit(examples(pages, -1), features, PENALTY);
    StringBuilder file = new StringBuilder();
    file.append(
        "# What speaks for and against a block that every other mechanism kept; written by scripts/learn-odds\n");
    file.append("# from ")
        .append(pages.size())
        .append(" marked pages, by logistic regression (penalty ");
    file.append((int) PENALTY)
        .append("). A line is a question's answer, or two questions' answers\n");
    file.append(
        "# together, and what it adds to the log-odds. Facet.java says what the questions ask; +1 asks the next block.\n\n");
    file.append(String.format(Locale.ROOT, "bias %.3f%n", weights[0]));
    for (Question question : questions) {
      for (int f = question.base(); f < question.base() + question.size(); f++) {
        if (Math.abs(weights[f]) >= TINY) {
          file.append(question.line(f, weights[f])).append('\n');
        }
      }
    }
    return file.toString();
  }
}
