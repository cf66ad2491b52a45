package warta.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Article;
import warta.digest.Budget;
import warta.digest.Pick;
import warta.digest.Summary;
import warta.text.WordCount;

/// How long a summary is asked for: so that it fills its pane, and none of its sentences is cut.
/// The first length is a guess; what comes back too long is asked for again, shorter, until it
/// fits, and what leaves rows empty once more, longer. In a tall pane it is the article that sets
/// the bound: what says a third of it again is its opening, no summary.
public final class Lengths {
  /// Columns of a word and its space, until the words are there: 7.5 in Indonesian news, 6 in
  /// English.
  private static final int COLUMNS_A_WORD = 7;

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 2 * Budget.DEFAULT.words();
  private static final int MOST_SENTENCES = 7;

  /// The longest on the drawn screens, of an article of 290 words.
  private static final int DRAWN_WORDS = 75;

  /// A longer one has at most one word for so many of the article.
  private static final int WORDS_FOR_ONE = 4;

  /// So many rows may stay empty: less than a sentence takes.
  private static final int EMPTY_ROWS = 2;

  private Lengths() {}

  /// What a summary is to fill, or null where any length will do. What stands above the sentences
  /// is not taken off: it is not known before the summary is.
  static Condensed.@Nullable Room room(Arrangement plan) {
    return plan.summary().isEmpty()
        ? null
        : new Condensed.Room(plan.summary().rows(), plan.summaryMeasure());
  }

  /// The length to ask for first.
  static Budget first(Model model, Arrangement plan, Reading reading) {
    if (plan.summary().isEmpty()) {
      return Budget.DEFAULT;
    }
    int above = reading.condensed().facts() == null ? Headnote.expected(model, plan) : 0;
    int rows = Math.max(1, plan.sentences().rows() - above);
    int sentences = Math.clamp(rows / 2, 1, MOST_SENTENCES);
    return budget(reading, rows * plan.summaryMeasure() / COLUMNS_A_WORD, sentences);
  }

  /// Another length to be asked for after an answer.
  ///
  /// @param plan with that answer there
  /// @return null where there is none
  public static @Nullable Budget other(Reading reading, Arrangement plan, Summary answer) {
    Condensed.Request request = reading.condensed().request();
    List<Pick> picks = answer.picks();
    Budget asked = request.asked();
    int rows = plan.sentences().rows();
    int taken = SummaryRows.of(picks, plan.summaryMeasure());
    if (plan.summary().isEmpty() || picks.isEmpty()) {
      return null;
    }
    int words = picks.stream().mapToInt(pick -> WordCount.withMarks(pick.text())).sum();
    if (!fits(plan, answer)) {
      int shorter = Math.max(FEWEST_WORDS, Math.min(asked.words() - 1, words * rows / taken));
      return asked.words() <= FEWEST_WORDS ? null : new Budget(shorter, asked.sentences());
    }
    boolean more = picks.size() < answer.sentences() && rows - taken > EMPTY_ROWS;
    if (!more || !asked.equals(request.first())) {
      return null;
    }
    int free = (rows - taken) * words / taken;
    Budget longer =
        budget(
            reading,
            asked.words() + free,
            Math.clamp(picks.size() + 1, asked.sentences(), MOST_SENTENCES));
    return longer.equals(asked) ? null : longer;
  }

  private static Budget budget(Reading reading, int words, int sentences) {
    Article article = Arrangement.article(reading);
    int part = article == null ? 0 : article.words() / WORDS_FOR_ONE;
    int most = Math.clamp(part, DRAWN_WORDS, MOST_WORDS);
    return new Budget(Math.clamp(words, 12, most), sentences);
  }

  /// Whether all sentences of an answer show whole. The only one always does: the pane grows for it
  /// as far as it may, and then says so.
  public static boolean fits(Arrangement plan, Summary answer) {
    List<Pick> picks = answer.picks();
    return plan.summary().isEmpty()
        || picks.size() <= 1
        || SummaryRows.of(picks, plan.summaryMeasure()) <= plan.sentences().rows();
  }

  /// Whether an answer fills more rows than what shows.
  public static boolean fillsMore(Arrangement plan, Summary answer, List<Pick> shown) {
    int measure = plan.summaryMeasure();
    return SummaryRows.of(answer.picks(), measure) > SummaryRows.of(shown, measure);
  }

  /// Asks for the open article's summary once more, of another length.
  public static Step askAgain(Model model, Budget other) {
    Reading reading = model.reading();
    return reading == null
        ? Step.of(model)
        : ask(model, reading, reading.condensed().request().again(Ticket.NONE, other));
  }

  /// Asks for a summary.
  static Step ask(Model model, Reading reading, Condensed.Request request) {
    if (!(reading.arrival() instanceof Arrival.Here here)) {
      return Step.of(model);
    }
    Tickets tickets = model.tickets().next();
    Condensed.Request ticketed = request.again(tickets.last(), request.asked());
    return Step.of(
        model.with(tickets).with(reading.condensed(reading.condensed().asking(ticketed))),
        new Effect.Summarize(tickets.last(), reading.row().id(), here, request.asked()));
  }
}
