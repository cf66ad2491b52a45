package warta.article.mechanisms;

import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;
import warta.article.meta.Outlets;
import warta.article.meta.Sections;

/// The first lines of a text: which is the title, which name outlet, slogan, author and day, which
/// are captions, up to where [PlainStart] says that the body begins.
final class PlainHead implements Mechanism {
  private static final String NAME = "first lines";

  /// Words of an outlet's name above the title.
  private static final int LONGEST_NAME = 5;

  /// A standfirst of more words is a paragraph.
  static final int LONGEST_STANDFIRST = 60;

  @Override
  public void judge(Draft draft) {
    int body = PlainStart.of(draft);
    int title = PlainTitle.of(draft, body);
    if (title >= 0) {
      draft.fields().title(draft.text(title));
      Takes.take(draft, title, NAME, Kind.TITLE);
    }
    beforeTitle(draft, title < 0 ? 0 : title);
    behindTitle(draft, title + 1, body);
  }

  /// What stands before the title: the outlet's name, its slogan, a section.
  private static void beforeTitle(Draft draft, int title) {
    for (int i = 0; i < title; i++) {
      if (!draft.kept(i)) {
        continue;
      }
      String line = draft.text(i);
      boolean isName = LineShape.words(line) <= LONGEST_NAME && !LineShape.endsWithStop(line);
      if (HeadLines.dated(draft, i) != null) {
        Takes.take(draft, i, NAME, Kind.DATE);
      } else if (Sections.isSection(line)) {
        Takes.take(draft, i, NAME, Kind.CATEGORY_BAR);
      } else if (LineShape.isCaption(line)) {
        Takes.take(draft, i, NAME, Kind.CAPTION);
      } else if (isName && draft.fields().source() == null) {
        draft.fields().source(line);
        Takes.take(draft, i, NAME, Kind.OUTLET);
      } else {
        Takes.take(draft, i, NAME, LineShape.words(line) == 1 ? Kind.LABEL : Kind.TAGLINE);
      }
    }
  }

  private static boolean isStandfirst(String line) {
    int words = LineShape.words(line);
    return words >= 6
        && words <= LONGEST_STANDFIRST
        && LineShape.endsWithMark(line)
        && !Character.isLowerCase(line.codePointAt(0));
  }

  private static void behindTitle(Draft draft, int from, int body) {
    boolean meta = false;
    for (int i = from; i < body; i++) {
      meta |= HeadLines.isMeta(draft, i);
    }
    boolean standfirst = from > 0;
    boolean list = false;
    for (int i = from; i < body; i++) {
      Kind kind = Takes.kind(draft, i);
      list |= kind == Kind.RELATED || kind == Kind.READ_ALSO;
      if (kind != null) {
        continue;
      }
      String line = draft.text(i);
      if (HeadLines.isClutter(draft, i)) {
        Takes.take(draft, i, NAME, LineShape.isCaption(line) ? Kind.CAPTION : Kind.BEFORE_START);
      } else if (HeadLines.dated(draft, i) != null) {
        Takes.take(draft, i, NAME, Bylines.names(line).isEmpty() ? Kind.DATE : Kind.BYLINE);
      } else if (HeadLines.isCaption(draft, i)) {
        Takes.take(draft, i, NAME, Kind.CAPTION);
      } else if (LineShape.words(line) <= 4 && Outlets.isOutlet(line)) {
        draft.fields().source(Outlets.withoutTeam(line));
        Takes.take(draft, i, NAME, Kind.OUTLET);
      } else if (PlainFacts.isNameLine(line) && meta) {
        Takes.take(draft, i, NAME, Outlets.isTeam(line) ? Kind.LABEL : Kind.BYLINE);
      } else if (standfirst && isStandfirst(line)) {
        standfirst = false;
        draft.fields().standfirst(line);
      } else if (meta && LineShape.wordsInSentences(line) < 8) {
        Takes.take(draft, i, NAME, list ? Kind.RELATED : Kind.BEFORE_START);
      }
    }
  }
}
