package warta.digest.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.digest.facts.DateSpotter.Spotted;

/// Tells from which day the words of a text are counted: `besok`, `Jumat lalu`, `tahun ini`.
///
/// In a quotation it is the day on which it was said, which the words around it tell (`"Kami rapat
/// besok," kata Wirya, Selasa (3/3)`), else the last day told before it. Outside, it is the day of
/// the article; but an article that is put up a day or two after it was written gives a later one
/// than its words mean, and where it tells no day but earlier ones, nobody knows what its `hari
/// ini` was.
final class SpeechDays {
  /// An article may be put up so many days after its last day.
  private static final int LAG_DAYS = 3;

  /// What was said longer before the article has its weekday or year with it.
  private static final int RECENT_DAYS = 7;

  private static final int NONE = -1;

  private final LocalDate anchor;
  private final List<Spotted> spotted;

  /// The days that dates and weekdays outside quotations tell, null elsewhere.
  private final List<@Nullable LocalDate> told;

  /// Of each of the spotted, the day on which a quotation around it was said, or null.
  private final List<@Nullable LocalDate> speech = new ArrayList<>();

  /// The same where its own paragraph tells it, else null.
  private final List<@Nullable LocalDate> here = new ArrayList<>();

  private final boolean writtenOnAnchor;

  /// @param anchor the day of the article
  /// @param told of each of the spotted the day that it tells outside quotations, where it is a
  ///   date or a weekday, else null
  SpeechDays(LocalDate anchor, List<Spotted> spotted, List<@Nullable LocalDate> told) {
    this.anchor = anchor;
    this.spotted = spotted;
    this.told = told;
    attribute();
    this.writtenOnAnchor = isWrittenOnAnchor();
  }

  private boolean isWrittenOnAnchor() {
    LocalDate latest = null;
    for (LocalDate day : told) {
      if (day != null && isNear(day) && (latest == null || day.isAfter(latest))) {
        latest = day;
      }
    }
    return latest == null || latest.equals(anchor);
  }

  private boolean isNear(LocalDate day) {
    return !day.isAfter(anchor) && day.isAfter(anchor.minusDays(LAG_DAYS));
  }

  /// The day from which `hari ini`, `kemarin`, `besok` are counted, or null where nobody knows.
  @Nullable LocalDate writing(int index) {
    if (spotted.get(index).spoken()) {
      return speech.get(index);
    }
    return writtenOnAnchor ? anchor : null;
  }

  /// The day from which weekdays, weeks, months and years are counted: in a quotation one that its
  /// paragraph tells, which may be of long ago; else the article's.
  LocalDate around(int index) {
    LocalDate day = here.get(index);
    return spotted.get(index).spoken() && day != null ? day : anchor;
  }

  /// Takes down of each of the spotted on which day a quotation around it was said: one told behind
  /// it in its paragraph, else one told before it there, else the last told in the text; null where
  /// that day is one that nobody can tell. Two passes.
  private void attribute() {
    LocalDate last = anchor;
    int before = NONE;
    for (int i = 0; i < spotted.size(); i++) {
      before = before != NONE && isHere(before, i) ? before : NONE;
      here.add(before == NONE ? null : told.get(before));
      speech.add(before == NONE ? last : told.get(before));
      if (isAttribution(i)) {
        before = i;
        LocalDate day = told.get(i);
        boolean named = isNamed(spotted.get(i)); // `data per 16 Oktober` says nobody spoke then
        last = named && (day == null || isRecent(day)) ? day : last;
      }
    }
    int behind = NONE;
    for (int i = spotted.size() - 1; i >= 0; i--) {
      if (behind != NONE && isHere(i, behind)) {
        here.set(i, told.get(behind));
        speech.set(i, told.get(behind));
      }
      behind = isAttribution(i) ? i : behind;
    }
  }

  private boolean isHere(int one, int other) {
    return spotted.get(one).passage().block() == spotted.get(other).passage().block();
  }

  /// Whether spotted words outside quotations may tell when something beside them was said.
  private boolean isAttribution(int i) {
    Spotted each = spotted.get(i);
    boolean sure = each.said() instanceof TimeWords.Day && isNamed(each);
    return !each.spoken() && !each.cited() && (sure || isRecent(told.get(i)));
  }

  /// Whether a day is told by its weekday, as news tells the days of what it reports.
  private static boolean isNamed(Spotted each) {
    return each.said() instanceof TimeWords.Weekday
        || (each.said() instanceof TimeWords.Day day && day.weekday() > 0);
  }

  private boolean isRecent(@Nullable LocalDate day) {
    return day != null && !day.isAfter(anchor) && !day.isBefore(anchor.minusDays(RECENT_DAYS));
  }
}
