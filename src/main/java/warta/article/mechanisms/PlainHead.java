package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;
import warta.article.meta.Datelines;
import warta.article.meta.Dates;
import warta.article.meta.Outlets;
import warta.article.meta.Sections;
import warta.article.plain.PlainBlocks;

/// The first lines of a text: which is the title, which name outlet, slogan, author and day, which
/// are captions, and where the body begins.
///
/// The body begins with the dateline, where one stands early; else with the first line that reads
/// as a sentence and that no byline or date follows soon.
final class PlainHead implements Mechanism {
  private static final String NAME = "first lines";

  /// So many lines may stand before the body.
  private static final int LONGEST = 40;

  /// A byline, a date or a share bar so soon behind a line says that the body has not begun.
  private static final int SOON = 3;

  /// Words of an outlet's name above the title.
  private static final int LONGEST_NAME = 5;

  private static final int LONGEST_STANDFIRST = 60;

  /// A title is rarely longer; 25 is the longest of a thousand.
  private static final int LONGEST_TITLE = 30;

  @Override
  public void judge(Draft draft) {
    int body = body(draft);
    int title = title(draft, body);
    if (title >= 0) {
      draft.fields().title(draft.text(title));
      Takes.take(draft, title, NAME, Kind.TITLE);
    }
    beforeTitle(draft, title < 0 ? 0 : title);
    behindTitle(draft, title + 1, body);
  }

  private static int body(Draft draft) {
    int limit = Math.min(draft.size(), LONGEST);
    int dateline = dateline(draft, limit);
    int lead = lead(draft, limit);
    return dateline >= 0 && dateline <= lead + 12 && bodyless(draft, lead, dateline)
        ? dateline
        : lead;
  }

  /// Whether no more than one paragraph (a standfirst) stands between two lines.
  private static boolean bodyless(Draft draft, int from, int to) {
    int paragraphs = 0;
    for (int i = from; i < to; i++) {
      boolean paragraph =
          draft.kept(i)
              && !isClutter(draft, i)
              && LineShape.isSentence(draft.text(i), 12)
              && !isCaption(draft, i, to);
      paragraphs += paragraph ? 1 : 0;
    }
    return paragraphs <= 1;
  }

  private static int dateline(Draft draft, int limit) {
    for (int i = 0; i < limit; i++) {
      if (draft.kept(i) && hasDateline(draft.text(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a line begins with a dateline and goes on as a paragraph does: `Gaza: Ribuan Warga
  /// Kembali` is a headline.
  private static boolean hasDateline(String line) {
    return Datelines.of(line) != null
        && LineShape.words(line) >= 8
        && (LineShape.wordsInSentences(line) >= 6 || LineShape.words(line) > 20);
  }

  private static int lead(Draft draft, int limit) {
    boolean titled = false;
    for (int i = 0; i < limit; i++) {
      if (!draft.kept(i) || isClutter(draft, i) || isMeta(draft, i) || isCaption(draft, i, limit)) {
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
        || hasDateline(draft.text(i))
        || i + 1 >= limit) {
      return false;
    }
    return isMeta(draft, i + 1) || hasDateline(draft.text(i + 1));
  }

  private static boolean isBody(String line) {
    int words = LineShape.words(line);
    return words > LONGEST_TITLE
        || hasDateline(line)
        || (LineShape.isSentence(line, 6) && !LineShape.isTitleCase(line));
  }

  private static boolean readsOn(String line) {
    return LineShape.isSentence(line, 5) || LineShape.words(line) >= 14 || isBody(line);
  }

  private static boolean metaSoon(Draft draft, int from, int limit) {
    if (LineShape.words(draft.text(from)) > LONGEST_STANDFIRST) {
      return false;
    }
    for (int i = from + 1; i < limit && i <= from + SOON; i++) {
      Kind kind = Takes.kind(draft, i);
      boolean author = kind == Kind.BYLINE || kind == Kind.EDITOR || kind == Kind.REPORTER;
      if (author || (kind == null && dated(draft, i) != null)) {
        return true;
      }
    }
    return false;
  }

  /// A line that only stands before a body: byline, date, counter, share bar, caption's button.
  private static boolean isMeta(Draft draft, int i) {
    Kind kind = Takes.kind(draft, i);
    if (kind != null) {
      return switch (kind) {
        case BYLINE, EDITOR, REPORTER, COUNTER, SHARE, DATE, TAGS, CAPTION -> true;
        default -> false;
      };
    }
    return dated(draft, i) != null;
  }

  private static Dates.@Nullable Dated dated(Draft draft, int i) {
    return PlainFacts.dateLine(draft.text(i), draft.fields().language());
  }

  private static boolean isCaption(Draft draft, int i, int limit) {
    return LineShape.isCaption(draft.text(i)) && !hasDateline(draft.text(i)) && i < limit;
  }

  private static int title(Draft draft, int body) {
    List<Integer> candidates = candidates(draft, menuEnd(draft, body), body);
    return best(draft, candidates.isEmpty() ? candidates(draft, 0, body) : candidates, body);
  }

  /// The line behind the last menu bar before the body: what stands above a menu is the site's,
  /// name and slogan, and no title.
  private static int menuEnd(Draft draft, int body) {
    for (int i = body - 1; i >= 0; i--) {
      Kind kind = Takes.kind(draft, i);
      boolean menu = kind == Kind.CATEGORY_BAR || kind == Kind.NAVIGATION;
      if (menu && PlainInserts.isBar(draft.text(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Integer> candidates(Draft draft, int from, int body) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = from; i < body; i++) {
      String line = draft.text(i);
      boolean possible =
          draft.kept(i)
              && !isClutter(draft, i)
              && !isMeta(draft, i)
              && !isCaption(draft, i, body)
              && LineShape.words(line) <= LONGEST_TITLE
              && !Sections.isSection(line)
              && !Outlets.isDomain(line);
      if (possible) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  /// The first candidate whose words the text takes up about as much as any other's; a sentence
  /// competes only where nothing else does.
  private static int best(Draft draft, List<Integer> candidates, int body) {
    Set<String> text = words(draft, body);
    double most = 0;
    for (int i : candidates) {
      most = Math.max(most, share(draft, i, text));
    }
    for (int i : candidates) {
      String line = draft.text(i);
      boolean name = LineShape.words(line) <= 4 && (Outlets.isOutlet(line) || Bylines.isName(line));
      boolean taken = share(draft, i, text) >= most / 3 && !name;
      boolean longEnough = LineShape.words(line) >= 3 || candidates.size() == 1;
      boolean first =
          i == candidates.getFirst()
              && LineShape.words(line) >= 6
              && competitors(draft, candidates) == 1;
      if ((taken && longEnough && !name) || first) {
        return i;
      }
    }
    boolean lone = candidates.size() == 1 && !Outlets.isOutlet(draft.text(candidates.getFirst()));
    return lone ? candidates.getFirst() : -1;
  }

  private static long competitors(Draft draft, List<Integer> candidates) {
    return candidates.stream().filter(i -> !LineShape.isSentence(draft.text(i), 6)).count();
  }

  private static double share(Draft draft, int i, Set<String> text) {
    if (LineShape.isSentence(draft.text(i), 6) || isTwoSentences(draft.text(i))) {
      return 0;
    }
    Set<String> stems = LineShape.stems(draft.text(i));
    long found = stems.stream().filter(text::contains).count();
    return stems.isEmpty() ? 0 : (double) found / stems.size();
  }

  private static boolean isTwoSentences(String line) {
    return LineShape.words(line) > 15 && line.contains(". ");
  }

  private static Set<String> words(Draft draft, int body) {
    StringBuilder text = new StringBuilder();
    for (int i = body; i < draft.size() && text.length() < 20_000; i++) {
      if (draft.kept(i)) {
        String line = draft.text(i);
        text.append(line, 0, Math.min(line.length(), 20_000)).append(' ');
      }
    }
    return LineShape.stems(text.toString());
  }

  /// What stands before the title: the outlet's name, its slogan, a section.
  private static void beforeTitle(Draft draft, int title) {
    for (int i = 0; i < title; i++) {
      if (!draft.kept(i)) {
        continue;
      }
      String line = draft.text(i);
      boolean isName = LineShape.words(line) <= LONGEST_NAME && !LineShape.endsWithStop(line);
      if (dated(draft, i) != null) {
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

  private static boolean isClutter(Draft draft, int i) {
    return draft.found(i).hints().holder().names().contains(PlainBlocks.BEFORE_DATELINE);
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
      meta |= isMeta(draft, i);
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
      if (isClutter(draft, i)) {
        Takes.take(draft, i, NAME, LineShape.isCaption(line) ? Kind.CAPTION : Kind.BEFORE_START);
      } else if (dated(draft, i) != null) {
        Takes.take(draft, i, NAME, Bylines.names(line).isEmpty() ? Kind.DATE : Kind.BYLINE);
      } else if (isCaption(draft, i, body)) {
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
