package warta.article.mechanisms;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.Reason;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;

/// Lines that say themselves that they are inserts, labels that stand on a line of their own with
/// their value before or behind them, and the lists that labels head.
final class PlainInserts implements Mechanism {
  private static final String NAME = "plain inserts";

  /// Author lines stand among so many first lines.
  private static final int HEAD = 15;

  private static final int LONGEST_BYLINE = 12;

  /// `By Jane Doe …`, `Oleh: Retno Palupi | …`.
  private static final Pattern BY =
      Pattern.compile("(?:By|BY|Oleh|OLEH|Penulis)\\s?:?\\s(?=\\p{Lu})");

  /// A label's list is never longer.
  private static final int LONGEST_LIST = 12;

  /// Labels whose value stands on another line: `Penulis` / `: Rina Sari`, `Rina Sari` /
  /// `Jurnalis`.
  private static final Map<String, Kind> LABELS =
      Map.ofEntries(
          Map.entry("penulis", Kind.BYLINE),
          Map.entry("author", Kind.BYLINE),
          Map.entry("authors", Kind.BYLINE),
          Map.entry("pewarta", Kind.BYLINE),
          Map.entry("jurnalis", Kind.BYLINE),
          Map.entry("reporter", Kind.BYLINE),
          Map.entry("wartawan", Kind.BYLINE),
          Map.entry("oleh", Kind.BYLINE),
          Map.entry("by", Kind.BYLINE),
          Map.entry("written by", Kind.BYLINE),
          Map.entry("fotografer", Kind.BYLINE),
          Map.entry("editor", Kind.EDITOR),
          Map.entry("redaktur", Kind.EDITOR),
          Map.entry("penyunting", Kind.EDITOR),
          Map.entry("sumber", Kind.SOURCE_CREDIT),
          Map.entry("source", Kind.SOURCE_CREDIT));

  /// `Ekonomi | Asset | Lokal | Tech|`: three or more short names between bars.
  private static final Pattern BAR = Pattern.compile("^[^|]{2,25}(?:\\|[^|]{2,25}){2,30}\\|?$");

  /// `Dewi Kania Jurnalis`, `Rina Sari, Penulis`.
  private static final Pattern ROLE =
      Pattern.compile("^(.{4,50}?),? (?iu)(jurnalis|penulis|reporter|wartawan|editor)$");

  @Override
  public void judge(Draft draft) {
    String language = draft.fields().language();
    for (int i = 0; i < draft.size(); i++) {
      String line = draft.text(i);
      if (LineShape.isEmpty(line)) {
        Takes.take(draft, i, NAME, Kind.EMPTY);
        continue;
      }
      Reason reason = Inserts.reason(line, language);
      Matcher role = ROLE.matcher(line);
      if (reason != null) {
        Takes.take(draft, i, NAME, reason.kind());
      } else if (role.matches() && Bylines.isName(role.group(1))) {
        boolean editor = role.group(2).equalsIgnoreCase("editor");
        Takes.take(draft, i, NAME, editor ? Kind.EDITOR : Kind.BYLINE);
      } else if (namesAuthor(line, i)) {
        Takes.take(draft, i, NAME, Kind.BYLINE);
      } else if (isBar(line)) {
        Takes.take(draft, i, NAME, Kind.CATEGORY_BAR);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      label(draft, i);
      list(draft, i);
    }
  }

  /// `By Jane Doe | Staff Writer`, near the front of the text.
  private static boolean namesAuthor(String line, int i) {
    return i < HEAD
        && BY.matcher(line).lookingAt()
        && LineShape.words(line) <= LONGEST_BYLINE
        && !LineShape.endsWithStop(line)
        && !Bylines.names(line).isEmpty();
  }

  /// Whether a line is a menu of three or more entries.
  static boolean isBar(String line) {
    return BAR.matcher(line).matches()
        && !LineShape.endsWithStop(line)
        && line.chars().noneMatch(Character::isDigit);
  }

  private static void label(Draft draft, int i) {
    String line = draft.text(i).toLowerCase(Locale.ROOT);
    Kind kind =
        LABELS.get(line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line);
    if (kind == null) {
      return;
    }
    boolean last = i + 1 == draft.size();
    String next = last ? "" : draft.text(i + 1);
    boolean value = !last && (next.startsWith(":") || line.endsWith(":"));
    if (value && LineShape.words(next) <= 12) {
      Takes.take(draft, i, NAME, kind);
      Takes.take(draft, i + 1, NAME, kind);
    } else if (i > 0 && draft.kept(i - 1) && i - 1 > 0 && Bylines.isName(draft.text(i - 1))) {
      Takes.take(draft, i, NAME, kind);
      Takes.take(draft, i - 1, NAME, kind);
    } else if (Bylines.isName(next)) {
      Takes.take(draft, i, NAME, kind);
      Takes.take(draft, i + 1, NAME, kind);
    }
  }

  /// Takes the headlines behind a label that heads a list: all up to the next sentence.
  private static void list(Draft draft, int i) {
    Kind kind = Takes.kind(draft, i);
    if (!headsList(kind, draft.text(i))) {
      return;
    }
    int last = i;
    for (int next = i + 1; next < draft.size() && next - i <= LONGEST_LIST; next++) {
      Kind other = Takes.kind(draft, next);
      if (other == null && isHeadline(draft.text(next))) {
        last = next;
      } else if (other != kind) {
        break;
      }
    }
    boolean one = kind == Kind.VIDEO_TEASER;
    for (int next = i + 1; next <= (one ? Math.min(last, i + 1) : last); next++) {
      Takes.take(draft, next, NAME, kind == null ? Kind.RELATED : kind);
    }
  }

  private static boolean headsList(@Nullable Kind kind, String label) {
    if (kind == Kind.VIDEO_TEASER) {
      return label.endsWith(":") && label.indexOf('"') < 0 && label.indexOf('\'') < 0;
    }
    boolean list = kind == Kind.READ_ALSO || kind == Kind.RELATED;
    return list && LineShape.words(label) <= 5 && (label.indexOf(':') < 0 || label.endsWith(":"));
  }

  private static boolean isHeadline(String line) {
    int words = LineShape.words(line);
    return words >= 3
        && words <= 22
        && !LineShape.endsWithStop(line)
        && LineShape.isTitleCase(line);
  }
}
