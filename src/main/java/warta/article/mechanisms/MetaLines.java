package warta.article.mechanisms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.article.Block;
import warta.article.Moment;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Fields;
import warta.article.draft.Mechanism;
import warta.article.draft.Verdict;
import warta.article.meta.Bylines;
import warta.article.meta.Dates;
import warta.article.meta.Folding;
import warta.text.WordCount;

/// Takes the visible lines that only fill a field: who wrote it, when, for whom. Where machines
/// were not told, the lines near the headline tell.
final class MetaLines implements Mechanism {
  private static final String NAME = "meta lines";
  private static final double WEIGHT = 60;

  private static final int BEFORE = 12;
  private static final int AFTER = 25;
  private static final int MOST_WORDS = 16;

  /// Words a date's line may have besides the date: `Published`, `Updated 3 hours ago`.
  private static final int BESIDES = 6;

  @Override
  public void judge(Draft draft) {
    int headline = Math.max(0, draft.headline());
    String language = draft.fields().pageLanguage();
    int from = Math.max(0, headline - BEFORE);
    int to = Math.min(draft.size() - 1, headline + AFTER);
    for (int i = from; i <= to; i++) {
      if (i != draft.headline() && draft.outline().words(i) <= MOST_WORDS && mayBe(draft, i)) {
        Kind kind = kind(draft, i, language);
        if (kind != null) {
          draft.judge(i, Verdict.take(NAME, WEIGHT, Reason.of(kind)));
        }
      }
    }
  }

  private static boolean mayBe(Draft draft, int index) {
    return switch (draft.found(index).block()) {
      case Block.Paragraph _, Block.Item _ -> true;
      case Block.Heading _, Block.Quote _, Block.Code _, Block.Row _, Block.Caption _ -> false;
    };
  }

  private static @Nullable Kind kind(Draft draft, int index, @Nullable String language) {
    String text = draft.text(index);
    Fields fields = draft.fields();
    Dates.Dated dated = Dates.find(text, language);
    boolean byline = isByline(draft, index) || saysByline(draft, index);
    if (dated != null) {
      int besides = besides(text, dated, language);
      String beside = PlainFacts.besideDate(text, dated);
      byline |= besides <= BESIDES && saysAuthors(beside, language);
      if (besides <= BESIDES || byline) {
        Moment moment = withTime(dated.moment(), draft.facts().times());
        fields.published(index > draft.headline() - BEFORE ? moment : null);
        if (byline) {
          fields.byline(VisibleNames.of(draft, index, beside));
          fields.byline(VisibleNames.of(draft, index));
        }
        return Kind.DATE;
      }
    }
    if (byline) {
      fields.byline(VisibleNames.of(draft, index));
      return Kind.BYLINE;
    }
    String source = fields.source();
    boolean outlet = source != null && Folding.bare(text).equals(Folding.bare(source));
    return outlet ? Kind.OUTLET : null;
  }

  /// Words of a line that are neither its date nor a second one behind it: `Published 17 June 2025
  /// | Updated 18 June 2025`.
  private static int besides(String text, Dates.Dated dated, @Nullable String language) {
    String before = text.substring(0, dated.span().start());
    String behind = text.substring(dated.span().end());
    Dates.Dated second = Dates.find(behind, language);
    String rest =
        second == null
            ? behind
            : behind.substring(0, second.span().start()) + behind.substring(second.span().end());
    return WordCount.of(before) + WordCount.of(rest);
  }

  /// A day the page shows, with the time that the same page's elements give for that day.
  private static Moment withTime(Moment shown, List<String> times) {
    if (shown.time() != null) {
      return shown;
    }
    for (String time : times) {
      Moment told = Dates.parse(time, null);
      if (told != null && told.time() != null && told.day().equals(shown.day())) {
        return told;
      }
    }
    return shown;
  }

  /// Whether a line says that it names authors, as `Words by Hana Wuisan` does, and stands in no
  /// box that names those of other articles.
  private static boolean saysByline(Draft draft, int index) {
    return Takes.kind(draft, index) == Kind.BYLINE && !Bylines.names(draft.text(index)).isEmpty();
  }

  /// `Oleh: Nurul Hasanah` beside a date.
  private static boolean saysAuthors(String beside, @Nullable String language) {
    Reason reason = Inserts.reason(beside, language);
    return reason != null && reason.kind() == Kind.BYLINE;
  }

  /// Whether a line names the known authors and little else, or stands where the page's author puts
  /// authors.
  private static boolean isByline(Draft draft, int index) {
    String text = draft.text(index);
    String rest = " " + Folding.bare(text) + " ";
    int found = 0;
    for (String name : draft.fields().byline()) {
      String bare = " " + Folding.bare(name) + " ";
      found += rest.contains(bare) ? 1 : 0;
      rest = rest.replace(bare, " ");
    }
    if (found > 0 && WordCount.of(rest) <= BESIDES - 2) {
      return true;
    }
    return VisibleNames.isMarked(draft, index) && !VisibleNames.of(draft, index).isEmpty();
  }
}
