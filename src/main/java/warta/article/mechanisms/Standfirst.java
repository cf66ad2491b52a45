package warta.article.mechanisms;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import warta.article.Block;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Found;
import warta.article.draft.Holder;
import warta.article.draft.Mechanism;
import warta.article.draft.Outline;
import warta.article.draft.Verdict;
import warta.article.meta.Folding;

/// Finds the summary a page prints under its headline: named so by its author, or the same as the
/// page's description for machines. It is the article's first paragraph; it is never made from the
/// description alone.
final class Standfirst implements Mechanism {
  private static final String NAME = "standfirst";
  private static final double WEIGHT = 30;

  /// Byline, date, share bar and picture may stand between.
  private static final int WITHIN = 14;

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 90;

  /// A heading of so many words under the headline is a sentence, and titles no section.
  private static final int SENTENCE_WORDS = 9;

  /// A kicker above the headline's sentence has few words.
  private static final int LABEL_WORDS = 3;

  private static final Set<Kind> META =
      EnumSet.of(Kind.BYLINE, Kind.DATE, Kind.EDITOR, Kind.REPORTER);

  private static final Rules<Integer> NAMES =
      Rules.load("/warta/article/standfirsts.txt", columns -> Integer.valueOf(columns.getFirst()));

  @Override
  public void judge(Draft draft) {
    if (draft.headline() < 0) {
      return;
    }
    List<String> descriptions =
        draft.facts().descriptions().stream().map(Folding::bare).filter(d -> !d.isEmpty()).toList();
    int last = Math.min(draft.size() - 1, draft.headline() + WITHIN);
    for (int i = draft.headline() + 1; i <= last; i++) {
      if (isCandidate(draft, i) && (speaks(draft, i) || isSaid(draft.text(i), descriptions))) {
        Found found = draft.found(i);
        if (found.block() instanceof Block.Heading heading) {
          draft.retype(i, new Block.Paragraph(heading.text(), heading.links()));
        }
        draft.fields().standfirst(draft.text(i));
        draft.judge(i, Verdict.keep(NAME, WEIGHT));
        return;
      }
    }
  }

  private static boolean isCandidate(Draft draft, int index) {
    int words = draft.outline().words(index);
    Found found = draft.found(index);
    boolean text =
        found.block() instanceof Block.Paragraph
            || found.block() instanceof Block.Heading
            || found.block() instanceof Block.Quote;
    return text
        && words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && found.hints().linkShare() < 0.4
        && draft.balance(index) > -Verdict.CERTAIN / 2
        && !found.hints().holder().within("aside");
  }

  private static boolean speaks(Draft draft, int index) {
    boolean heading = draft.found(index).block() instanceof Block.Heading;
    boolean next = heading && draft.outline().words(index) >= SENTENCE_WORDS;
    for (int i = draft.headline() + 1; next && i < index; i++) {
      next = !draft.kept(i);
    }
    return next || isNamed(draft.found(index)) || standsAboveMeta(draft, index);
  }

  /// Whether a sentence stands right under the headline, a word above it or not, and byline or date
  /// follow it: no page parts its text from its first paragraph so.
  private static boolean standsAboveMeta(Draft draft, int index) {
    boolean first =
        draft.found(index).block() instanceof Block.Paragraph
            && noTextBetween(draft, index)
            && Outline.endsSentence(draft.text(index));
    return first && index + 1 < draft.size() && isMeta(draft, index + 1);
  }

  private static boolean noTextBetween(Draft draft, int index) {
    for (int i = draft.headline() + 1; i < index; i++) {
      if (draft.kept(i) && draft.outline().words(i) > LABEL_WORDS) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMeta(Draft draft, int index) {
    return draft.verdicts(index).stream()
        .anyMatch(v -> v.reason() != null && META.contains(v.reason().kind()));
  }

  private static boolean isNamed(Found found) {
    Holder at = found.hints().holder();
    for (int up = 0; at != null && up < 2; at = at.parent(), up++) {
      if (NAMES.of(at) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaid(String text, List<String> descriptions) {
    String bare = Folding.bare(text);
    return descriptions.stream()
        .anyMatch(d -> d.equals(bare) || (bare.length() > 40 && d.startsWith(bare)));
  }
}
