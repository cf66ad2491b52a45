package warta.article.mechanisms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.Moment;
import warta.article.draft.Draft;
import warta.article.draft.Fields;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;
import warta.article.meta.Dates;
import warta.article.meta.WebFacts;

/// Author and day of pages that say them neither to machines nor near their headline: behind the
/// text, in a table of facts, in the address.
final class LastResort implements Mechanism {
  private static final ChronoUnit DAYS = ChronoUnit.DAYS;

  @Override
  public void judge(Draft draft) {
    Fields fields = draft.fields();
    if (fields.published() == null) {
      fields.published(day(draft.facts()));
    }
    if (fields.byline().isEmpty()) {
      fields.byline(VisibleNames.anywhere(draft));
      fields.byline(signed(draft));
      fields.byline(Authors.namesakes(draft));
    }
  }

  /// The first `<time>` of the page; where the address holds another day, that.
  private static @Nullable Moment day(WebFacts facts) {
    LocalDate day = null;
    for (String address : facts.addresses()) {
      day = day == null ? Dates.ofAddress(address) : day;
    }
    Moment first = facts.times().isEmpty() ? null : Dates.parse(facts.times().getFirst(), null);
    if (day == null || (first != null && Math.abs(DAYS.between(day, first.day())) <= 1)) {
      return first;
    }
    return Moment.of(day);
  }

  /// `RINA SARI` in capitals, alone behind the last paragraph: who signed it.
  private static List<String> signed(Draft draft) {
    int last = draft.size() - 1;
    while (last >= 0 && !(draft.kept(last) && draft.outline().isProse(last))) {
      last--;
    }
    String line = last < 0 || last + 1 == draft.size() ? "" : draft.text(last + 1);
    boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
    return capitals && Bylines.isName(line) ? Bylines.names(line) : List.of();
  }
}
