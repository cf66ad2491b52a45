package warta.article.mechanisms;

import warta.article.Reason.Kind;
import warta.article.draft.Draft;

/// Where the body of a text begins: with the dateline, where one stands early; else with the first
/// line that reads as a sentence and that no byline or date follows soon.
final class PlainStart {
  /// So many lines may stand before the body.
  private static final int LONGEST = 40;

  /// A byline, a date or a share bar so soon behind a line says that the body has not begun.
  private static final int SOON = 3;

  /// So many lines may stand between the first sentence and the dateline.
  private static final int MOST_BEFORE_DATELINE = 12;

  private PlainStart() {}

  /// The index of the body's first line; the number of lines looked at where none is one.
  static int of(Draft draft) {
    int limit = Math.min(draft.size(), LONGEST);
    int dateline = dateline(draft, limit);
    int lead = lead(draft, limit);
    return dateline >= 0
            && dateline <= lead + MOST_BEFORE_DATELINE
            && bodyless(draft, lead, dateline)
        ? dateline
        : lead;
  }

  /// Whether no more than one paragraph (a standfirst) stands between two lines.
  private static boolean bodyless(Draft draft, int from, int to) {
    int paragraphs = 0;
    for (int i = from; i < to; i++) {
      boolean paragraph =
          draft.kept(i)
              && !HeadLines.isClutter(draft, i)
              && LineShape.isSentence(draft.text(i), 12)
              && !HeadLines.isCaption(draft, i);
      paragraphs += paragraph ? 1 : 0;
    }
    return paragraphs <= 1;
  }

  private static int dateline(Draft draft, int limit) {
    for (int i = 0; i < limit; i++) {
      if (draft.kept(i) && HeadLines.hasDateline(draft.text(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lead(Draft draft, int limit) {
    boolean titled = false;
    for (int i = 0; i < limit; i++) {
      if (!draft.kept(i)
          || HeadLines.isClutter(draft, i)
          || HeadLines.isMeta(draft, i)
          || HeadLines.isCaption(draft, i)) {
        continue;
      }
      String line = draft.text(i);
      boolean lead = titled ? readsOn(line) : isBody(line);
      if (lead
          && !(titled && metaSoon(draft, i, limit))
          && !titleBeforeMeta(draft, i, limit, titled)) {
        return i;
      }
      titled |= !lead || titleBeforeMeta(draft, i, limit, titled);
    }
    return limit;
  }

  /// A first line that reads as a sentence is a title all the same where byline, date or dateline
  /// follow at once.
  private static boolean titleBeforeMeta(Draft draft, int i, int limit, boolean titled) {
    if (titled
        || LineShape.words(draft.text(i)) > 20
        || HeadLines.hasDateline(draft.text(i))
        || i + 1 >= limit) {
      return false;
    }
    return HeadLines.isMeta(draft, i + 1) || HeadLines.hasDateline(draft.text(i + 1));
  }

  private static boolean isBody(String line) {
    int words = LineShape.words(line);
    return words > PlainTitle.LONGEST
        || HeadLines.hasDateline(line)
        || (LineShape.isSentence(line, 6) && !LineShape.isTitleCase(line));
  }

  private static boolean readsOn(String line) {
    return LineShape.isSentence(line, 5) || LineShape.words(line) >= 14 || isBody(line);
  }

  private static boolean metaSoon(Draft draft, int from, int limit) {
    if (LineShape.words(draft.text(from)) > PlainHead.LONGEST_STANDFIRST) {
      return false;
    }
    for (int i = from + 1; i < limit && i <= from + SOON; i++) {
      Kind kind = Takes.kind(draft, i);
      boolean author = kind == Kind.BYLINE || kind == Kind.EDITOR || kind == Kind.REPORTER;
      if (author || (kind == null && HeadLines.dated(draft, i) != null)) {
        return true;
      }
    }
    return false;
  }
}
