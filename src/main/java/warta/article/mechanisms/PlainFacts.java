package warta.article.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.Reason.Kind;
import warta.article.draft.Draft;
import warta.article.draft.Mechanism;
import warta.article.meta.Bylines;
import warta.article.meta.Datelines;
import warta.article.meta.Dates;
import warta.article.meta.Outlets;

/// Author, day and outlet, read from the lines that were taken for naming them, and the dateline,
/// which stays where it is.
final class PlainFacts implements Mechanism {
  /// `Mulia Budi - detikNews`, `Kompas.com - 02/11/2023`: the outlet beside a name or a date.
  private static final Pattern OUTLET_BESIDE =
      Pattern.compile(
          "(?:^|\\s-\\s|\\s\\|\\s)([\\p{L}\\d.]{3,30})(?=\\s-\\s|\\s\\||\\s*$| (?:Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Minggu))");

  /// `COPYRIGHT © ANTARA 2016`.
  private static final Pattern RIGHTS =
      Pattern.compile("©\\s*(?:\\d{4}\\s*)?(\\p{Lu}[\\p{L}\\d. ]{2,30}?)\\s*(?:\\d{4})?$");

  /// `Penulis: X`, `Pewarta: X`, `Oleh X`, `By X`: a line that says that it names the author.
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?iu)\\s*:|^(?iu)(?:penulis|pewarta|oleh|ditulis|author|by|written|words|story|von|par|por|door|di|auto)\\b.*");

  @Override
  public void judge(Draft draft) {
    List<String> labelled = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    List<String> reporters = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Kind kind = Takes.kind(draft, i);
      String line = draft.text(i);
      if (kind == Kind.BYLINE) {
        boolean valued =
            line.startsWith(":") || LABELLED.matcher(line).find() || isLabelled(draft, i);
        (valued ? labelled : beside).addAll(Bylines.names(line));
      } else if (kind == Kind.REPORTER) {
        reporters.addAll(Bylines.names(line));
      }
      if (kind == Kind.BYLINE || kind == Kind.DATE) {
        date(draft, line);
        outletBeside(draft, line);
      }
    }
    draft.fields().byline(labelled);
    draft.fields().byline(beside);
    draft.fields().byline(reporters);
    dateline(draft);
    rights(draft);
  }

  /// Whether a label on a line of its own stands behind a name: `Dewi Kania` / `Jurnalis`.
  private static boolean isLabelled(Draft draft, int i) {
    for (int other : new int[] {i - 1, i + 1}) {
      boolean label =
          other >= 0
              && other < draft.size()
              && Takes.kind(draft, other) == Kind.BYLINE
              && Outlets.isTeam(draft.text(other).replace(":", " "))
              && LineShape.words(draft.text(other)) == 1;
      if (label) {
        return true;
      }
    }
    return false;
  }

  /// The date of a line that is there to give it, and so holds little else; null for a sentence.
  static Dates.@Nullable Dated dateLine(String line, @Nullable String language) {
    if (line.length() > 160) {
      return null;
    }
    Dates.Dated dated = Dates.find(line, language);
    if (dated == null) {
      return null;
    }
    int others = LineShape.words(line) - LineShape.words(dated.span().of(line));
    boolean timed = dated.moment().time() != null;
    return others <= (timed ? 8 : 3) && !LineShape.endsWithStop(line) ? dated : null;
  }

  /// A line of nothing but names: `Rina Sari`, `Rina Sari, Budi Santoso`, `Tim Redaksi`.
  static boolean isNameLine(String line) {
    if (LineShape.words(line) > 9 || LineShape.endsWithStop(line)) {
      return false;
    }
    if (Outlets.isTeam(line) && LineShape.words(line) <= 3) {
      return true;
    }
    List<String> names = Bylines.names(line);
    int words = names.stream().mapToInt(LineShape::words).sum();
    return !names.isEmpty()
        && words >= LineShape.words(line) - names.size()
        && (names.size() > 1 || names.getFirst().indexOf(' ') > 0)
        && LineShape.words(names.getFirst()) <= 4;
  }

  private static void date(Draft draft, String line) {
    Dates.Dated dated = dateLine(line, draft.fields().language());
    if (dated != null) {
      draft.fields().published(dated.moment());
    }
  }

  private static void outletBeside(Draft draft, String line) {
    Matcher beside = OUTLET_BESIDE.matcher(line);
    if (beside.find() && Outlets.isOutlet(beside.group(1))) {
      draft.fields().source(beside.group(1));
    }
  }

  private static void dateline(Draft draft) {
    int seen = 0;
    for (int i = Takes.nextKept(draft, 0);
        i < draft.size() && seen < 4;
        i = Takes.nextKept(draft, i + 1)) {
      Datelines.Dateline read = Datelines.read(draft.text(i));
      if (read != null) {
        draft.fields().dateline(read.span().of(draft.text(i)));
        if (read.outlet() != null) {
          draft.fields().source(Outlets.asWritten(read.outlet(), PlainText.of(draft)));
        }
        draft.fields().source(read.agency());
        return;
      }
      seen++;
    }
  }

  private static void rights(Draft draft) {
    for (int i = 0; i < draft.size() && draft.fields().source() == null; i++) {
      if (Takes.kind(draft, i) == Kind.RIGHTS) {
        Matcher rights = RIGHTS.matcher(draft.text(i));
        draft.fields().source(rights.find() ? rights.group(1) : null);
      }
    }
  }
}
