package warta.article.mechanisms;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import warta.article.Moment;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Dates;
import warta.article.meta.WebFacts;

/// When a page says to machines that it was published and updated, in the zone the page itself
/// shows: many content systems tell machines the time in UTC, and near midnight that is another
/// day.
final class PublishedTime implements Mechanism {
  private static final int BEFORE = 12;
  private static final int AFTER = 25;
  private static final int MOST_WORDS = 16;

  /// Zones differ from UTC by whole quarters of an hour, and by fourteen hours at most.
  private static final int QUARTER = 15;

  private static final int MOST_MINUTES = 14 * 60;

  @Override
  public void judge(Draft draft) {
    WebFacts facts = draft.facts();
    String language = draft.fields().pageLanguage();
    Moment told = first(facts.published(), language);
    Moment shown = told == null ? null : shown(draft, told, language);
    draft.fields().published(shown == null ? told : shown);
    draft.fields().updated(first(facts.updated(), language));
  }

  private static @Nullable Moment first(List<String> dates, @Nullable String language) {
    for (String date : dates) {
      Moment moment = Dates.parse(date, language);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  /// The same moment as another value or a line near the headline gives it, in the page's own zone;
  /// null where none does or the page told its zone itself.
  private static @Nullable Moment shown(Draft draft, Moment told, @Nullable String language) {
    if (told.time() == null || !ZoneOffset.UTC.equals(told.offset())) {
      return null;
    }
    WebFacts facts = draft.facts();
    for (List<String> values : List.of(facts.published(), facts.times())) {
      for (String value : values) {
        Moment other = Dates.parse(value, language);
        if (other != null && isSame(told, other)) {
          return other;
        }
      }
    }
    int headline = Math.max(0, draft.headline());
    int to = Math.min(draft.size() - 1, headline + AFTER);
    for (int i = Math.max(0, headline - BEFORE); i <= to; i++) {
      Dates.Dated dated =
          draft.outline().words(i) > MOST_WORDS ? null : Dates.find(draft.text(i), language);
      Moment local = dated == null ? null : local(told, dated.moment());
      if (local != null) {
        return local;
      }
    }
    return null;
  }

  private static boolean isSame(Moment told, Moment other) {
    return other.time() != null
        && other.offset() != null
        && !other.offset().equals(ZoneOffset.UTC)
        && Duration.between(at(told), at(other)).abs().toMinutes() == 0;
  }

  private static OffsetDateTime at(Moment moment) {
    ZoneOffset offset = moment.offset() == null ? ZoneOffset.UTC : moment.offset();
    return LocalDateTime.of(moment.day(), Objects.requireNonNull(moment.time())).atOffset(offset);
  }

  /// A shown time as the told moment in its own zone: that lies whole quarters of an hour away.
  private static @Nullable Moment local(Moment told, Moment shown) {
    if (shown.time() == null || told.time() == null) {
      return null;
    }
    LocalDateTime here = LocalDateTime.of(shown.day(), shown.time());
    LocalDateTime utc = LocalDateTime.of(told.day(), told.time()).withSecond(0).withNano(0);
    long minutes = Duration.between(utc, here.withSecond(0)).toMinutes();
    if (minutes == 0 || minutes % QUARTER != 0 || Math.abs(minutes) > MOST_MINUTES) {
      return null;
    }
    ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) minutes * 60);
    boolean agrees = shown.offset() == null || shown.offset().equals(offset);
    return agrees ? new Moment(shown.day(), shown.time(), offset) : null;
  }
}
