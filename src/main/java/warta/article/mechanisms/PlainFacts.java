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
import warta.article.meta.Sections;

/// Author, day and outlet, read from the lines that were taken for naming them, and the dateline,
/// which stays where it is.
final class PlainFacts implements Mechanism {
  /// `Mulia Budi - detikNews`, `Kompas.com - 02/11/2023`: the outlet beside a name or a date.
  private static final Pattern OUTLET_BESIDE =
      Pattern.compile(
          "(?:^|\\s-\\s|\\s\\|\\s)([\\p{L}\\d.]{3,30})(?=\\s-\\s|\\s\\||\\s*$| (?:Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Minggu))");

  /// Words that stand beside a date and name nobody: weekdays, labels, counters.
  private static final Pattern BESIDE_DATE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|mon|tue|wed|thu|fri|sat|sun|isnin|khamis|ahad|wib|wita|wit|gmt|on|at|pada|pukul|jam|publi(?:shed|c)|posted|updated?|last|diterbitkan"
              + "|terbit|tayang|dipublikasikan|diperbarui|diunggah|dirilis|tanggal|date|kirim|uhr|[\\d.,]+ ?(?:views?|kali|x|dibaca|pembaca|komentar)+|dibaca)(?!\\p{L})");

  /// `COPYRIGHT © ANTARA 2016`.
  private static final Pattern RIGHTS =
      Pattern.compile("©\\s*(?:\\d{4}\\s*)?(\\p{Lu}[\\p{L}\\d. ]{2,30}?)\\s*(?:\\d{4})?$");

  /// `Penulis: X`, `Pewarta: X`, `Oleh X`, `By X`: a line that says that it names the author.
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?iu)\\s*:|^(?iu)(?:penulis|pewarta|oleh|ditulis|author|by|written|words|story|von|par|por|door|di|auto)\\b.*");

  /// `Dewi Kania Jurnalis`: the role behind the name.
  private static final Pattern ROLE_BEHIND =
      Pattern.compile("(?iu)(?<=\\p{L}),? (?:jurnalis|penulis|reporter|wartawan)$");

  /// More names than these are no byline.
  private static final int MOST_AUTHORS = 20;

  private static final Pattern SIGNS_AROUND = Pattern.compile("^[\\s|•·,–—-]+|[\\s|•·,–—-]+$");

  @Override
  public void judge(Draft draft) {
    List<String> labelled = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    List<String> reporters = new ArrayList<>();
    int lines = 0;
    for (int i = 0; i < draft.size(); i++) {
      Kind kind = Takes.kind(draft, i);
      String line = draft.text(i);
      if (kind == Kind.BYLINE && labelled.size() + beside.size() < MOST_AUTHORS) {
        boolean valued =
            line.startsWith(":") || LABELLED.matcher(line).find() || isLabelled(draft, i);
        (valued ? labelled : beside).addAll(Bylines.names(withoutRole(line)));
      } else if (kind == Kind.REPORTER) {
        reporters.addAll(Bylines.names(line));
      }
      if ((kind == Kind.BYLINE || kind == Kind.DATE) && lines++ < MOST_AUTHORS) {
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

  private static String withoutRole(String line) {
    return ROLE_BEHIND.matcher(line).replaceFirst("");
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
    String before = line.substring(0, dated.span().start());
    String behind = line.substring(dated.span().end());
    boolean inBrackets = before.endsWith("(");
    return !inBrackets && saysNothing(behind) && (saysNothing(before) || names(before))
        ? dated
        : null;
  }

  /// What a line says besides a date: without weekdays, labels and counters, and the signs between.
  static String besideDate(String line, Dates.Dated dated) {
    String rest =
        line.substring(0, dated.span().start()) + " " + line.substring(dated.span().end());
    return SIGNS_AROUND.matcher(BESIDE_DATE.matcher(rest).replaceAll(" ")).replaceAll("");
  }

  private static boolean saysNothing(String rest) {
    return LineShape.isEmpty(BESIDE_DATE.matcher(rest).replaceAll(" "));
  }

  private static boolean names(String rest) {
    String names = BESIDE_DATE.matcher(rest).replaceAll(" ").strip();
    String outlet = names.replaceAll("[\\s|•·,–—-]+$", "");
    return LineShape.words(names) <= 9
        && (Outlets.isOutlet(outlet)
            || Outlets.isTeam(outlet)
            || !Bylines.names(names).isEmpty()
            || Sections.isSection(outlet));
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
    boolean known = draft.fields().published() != null;
    Dates.Dated dated = known ? null : dateLine(line, draft.fields().language());
    if (dated != null) {
      draft.fields().published(dated.moment());
    }
  }

  private static void outletBeside(Draft draft, String line) {
    Matcher beside = OUTLET_BESIDE.matcher(line);
    if (draft.fields().source() == null && beside.find() && Outlets.isOutlet(beside.group(1))) {
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
