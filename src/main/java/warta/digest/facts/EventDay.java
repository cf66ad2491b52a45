package warta.digest.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.DateSpotter.Spotted;
import warta.digest.facts.Dated.Precision;

/// Tells when happened what an article reports.
final class EventDay {
  /// What happened longer before the article is told, not reported.
  private static final int RECENT_DAYS = 7;

  private EventDay() {}

  /// The first day of the text that is a few days before the article at most: any that the first
  /// paragraph with a time in it tells, else one with day and month before one by its weekday or
  /// `kemarin`. Else the day the article gives itself, but null where the text tells a day that
  /// nobody can tell.
  ///
  /// @param dates what the spotted words were found to mean, in the same order
  static @Nullable When of(LocalDate published, List<Spotted> spotted, List<Dated> dates) {
    When loose = null;
    When dated = null;
    boolean doubtful = false;
    for (int i = 0; i < dates.size(); i++) {
      Spotted each = spotted.get(i);
      When when = dates.get(i).date();
      boolean day = each.said() instanceof TimeWords.Day;
      boolean unknown = when == null && dates.get(i).precision() == Precision.DAY;
      doubtful |= unknown && !each.spoken();
      if (when == null || !isRecent(when, published)) {
        continue;
      }
      if (isOpening(each, spotted)) {
        return when;
      }
      dated = dated == null && day ? when : dated;
      loose = loose == null ? when : loose;
    }
    if (dated != null || loose != null) {
      return dated == null ? loose : dated;
    }
    return doubtful ? null : new When(published, Precision.DAY);
  }

  private static boolean isOpening(Spotted each, List<Spotted> spotted) {
    boolean told = !each.spoken() || each.said() instanceof TimeWords.Day;
    return told && each.passage().block() == spotted.getFirst().passage().block();
  }

  private static boolean isRecent(When when, LocalDate published) {
    LocalDate day = when.first();
    return when.precision() == Precision.DAY
        && !day.isAfter(published)
        && !day.isBefore(published.minusDays(RECENT_DAYS));
  }
}
