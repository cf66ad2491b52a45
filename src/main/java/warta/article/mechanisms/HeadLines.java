package warta.article.mechanisms;

import org.jspecify.annotations.Nullable;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.meta.Datelines;
import warta.article.meta.Dates;
import warta.article.plain.PlainBlocks;

/// What a single line among the first ones of a text is.
final class HeadLines {
  private HeadLines() {}

  /// Whether a line begins with a dateline and goes on as a paragraph does: `Gaza: Ribuan Warga
  /// Kembali` is a headline.
  static boolean hasDateline(String line) {
    return Datelines.of(line) != null
        && LineShape.words(line) >= 8
        && (LineShape.wordsInSentences(line) >= 6 || LineShape.words(line) > 20);
  }

  /// A line that only stands before a body: byline, date, counter, share bar, caption's button.
  static boolean isMeta(Draft draft, int i) {
    Kind kind = Takes.kind(draft, i);
    if (kind != null) {
      return switch (kind) {
        case BYLINE, EDITOR, REPORTER, COUNTER, SHARE, DATE, TAGS, CAPTION -> true;
        default -> false;
      };
    }
    return dated(draft, i) != null;
  }

  /// The date that a line gives, where it gives one and says little else; else null.
  static Dates.@Nullable Dated dated(Draft draft, int i) {
    return PlainFacts.dateLine(draft.text(i), draft.fields().language());
  }

  static boolean isCaption(Draft draft, int i) {
    return LineShape.isCaption(draft.text(i)) && !hasDateline(draft.text(i));
  }

  /// Whether a line stood in the same line as the dateline, before it.
  static boolean isClutter(Draft draft, int i) {
    return draft.found(i).hints().holder().names().contains(PlainBlocks.BEFORE_DATELINE);
  }
}
