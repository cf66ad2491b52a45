package warta.article.mechanisms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;

/// Where a text ends: with the first editor's line, rights, tags, related list or comments behind
/// which no sentence of more than ten words stands. All behind it goes.
final class PlainEnd implements Mechanism {
  private static final String NAME = "end";

  /// A footer's own sentences are shorter; those of an article are longer (design of the cleaner).
  private static final int LONG_SENTENCE = 11;

  /// A line of a comment is shorter, and all comments are less than so much of the text before.
  private static final int LONGEST_COMMENT = 45;

  private static final double MOST_COMMENTS = 0.3;

  @Override
  public void judge(Draft draft) {
    comments(draft);
    int last = lastSentence(draft);
    if (last < 0) {
      return;
    }
    int end = draft.size();
    for (int i = draft.size() - 1; i > last; i--) {
      end = isEnd(Takes.kind(draft, i)) ? i : end;
    }
    for (int i = end + 1; i < draft.size(); i++) {
      Takes.take(draft, i, NAME, Kind.AFTER_END);
    }
    int tail = Takes.nextKept(draft, last + 1);
    if (tail < draft.size() && isSignature(draft.text(tail))) {
      Takes.take(draft, tail, NAME, Kind.BYLINE);
      for (int i = tail + 1; i < draft.size(); i++) {
        Takes.take(draft, i, NAME, Kind.AFTER_END);
      }
    }
  }

  /// Takes what readers wrote below an article: what stands behind a head of comments behind nearly
  /// all of the text, in short lines.
  private static void comments(Draft draft) {
    int head = commentsHead(draft);
    if (head < 0) {
      return;
    }
    double before = 0;
    double behind = 0;
    for (int i = 0; i < draft.size(); i++) {
      int words = draft.kept(i) ? LineShape.words(draft.text(i)) : 0;
      before += i < head ? words : 0;
      behind += i < head ? 0 : words;
      if (i > head && words > LONGEST_COMMENT) {
        return;
      }
    }
    if (behind <= MOST_COMMENTS * before) {
      for (int i = head + 1; i < draft.size(); i++) {
        Takes.take(draft, i, NAME, Kind.AFTER_END);
      }
    }
  }

  /// The first line that heads comments with text before it, or -1.
  private static int commentsHead(Draft draft) {
    boolean text = false;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kept(i)) {
        text = true;
      } else if (text && Takes.kind(draft, i) == Kind.COMMENTS) {
        return i;
      }
    }
    return -1;
  }

  private static int lastSentence(Draft draft) {
    for (int i = draft.size() - 1; i >= 0; i--) {
      if (draft.kept(i) && LineShape.wordsInSentences(draft.text(i)) >= LONG_SENTENCE) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEnd(@Nullable Kind kind) {
    return kind != null
        && switch (kind) {
          case EDITOR,
              RIGHTS,
              TAGS,
              RELATED,
              COMMENTS,
              INITIALS,
              SOURCE_CREDIT,
              AGGREGATOR_LINK,
              NEXT_ARTICLE,
              PAGING,
              SYNDICATION,
              FORM,
              COUNTER,
              FOLLOW,
              LOGIN,
              BYLINE,
              SHARE,
              AUTHOR_NOTE,
              CATEGORY_BAR,
              NAVIGATION ->
              true;
          default -> false;
        };
  }

  /// `DINI TEJA` alone behind the last sentence.
  private static boolean isSignature(String line) {
    return Bylines.isName(line)
        && line.equals(line.toUpperCase(Locale.ROOT))
        && LineShape.words(line) <= 4;
  }
}
