package warta.article.odds;

import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;

/// Takes what every other mechanism left and what is still unlikely to belong to the article. The
/// last of the mechanisms that judge single blocks: it asks of each how it is built, linked and
/// placed, and how its neighbours are, and knows from some hundred pages what that mostly means.
public final class LowOdds implements Mechanism {
  private static final String NAME = "low odds";

  /// More than a standfirst's name and the best run together, less than anything certain.
  private static final double WEIGHT = 45;

  /// Log-odds of three to seven. Chosen by cross-validation over hosts: below it precision is given
  /// away on news, above it recall on other pages.
  private static final double LEAST = Math.log(3.0 / 7.0);

  /// Loaded with the first page that is judged.
  private static final class Model {
    private static final Odds ODDS = Odds.load();
  }

  @Override
  public void judge(Draft draft) {
    Surroundings around = new Surroundings(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (around.isKept(i) && i != draft.headline()) {
        Odds.Answer answer = Model.ODDS.of(around, i);
        if (answer.logOdds() < LEAST) {
          draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(kind(answer.against()))));
        }
      }
    }
  }

  private static Kind kind(Facet.Group against) {
    return switch (against) {
      case WORDING -> Kind.UNLIKE_WORDING;
      case LINKS -> Kind.UNLIKE_LINKS;
      case PLACE -> Kind.UNLIKE_PLACE;
    };
  }
}
