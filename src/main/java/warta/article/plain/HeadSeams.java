package warta.article.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.article.mechanisms.Inserts;
import warta.article.meta.Bylines;
import warta.article.meta.Datelines;
import warta.article.meta.Dates;
import warta.article.meta.Outlets;
import warta.article.meta.Places;

/// Finds where the first sentence begins in a line that opens with byline, date, caption and share
/// bar, as the dateline or the last of these tells.
final class HeadSeams {
  /// What stands before the first sentence is never longer.
  private static final int LONGEST = 1_500;

  private static final int CAPTION = 400;

  /// `Dewi Kania Jurnalis`.
  private static final Pattern NAME_AND_ROLE =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}.'’-]+ ){2,4})(?:Jurnalis|Penulis|Editor|Reporter|Wartawan)(?![\\p{L}:])");

  /// `(Foto: Usnews)`, `(Dok.IGI )`, `(ANTARA FOTO/Budi)`, `(ist)`: who took a picture.
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\((?iu:foto|photo|dok|doc|getty|antara|afp|reuters|ap photo|ist\\b|istimewa|(\\p{L}[^()\\d]{1,40}/\\p{L})|ilustrasi|credit)[^()]{0,80}\\)");

  /// `Oleh Desi Anggraini Putri`: a name without an end has two or three words.
  private static final Pattern BY =
      Pattern.compile("(?:Oleh|Penulis|Pewarta|By)\\s?:?\\s?(?:\\p{Lu}[\\p{L}.'’-]+(?: |$)){2,3}");

  private static final Pattern VIEWS =
      Pattern.compile("\\s*\\|\\s*[\\d.,]+ (?i:views|kali dibaca|pembaca)");

  private HeadSeams() {}

  /// Cuts the front of a line; gives where its first sentence begins, 0 where nothing stands before
  /// it. Cost: constant.
  static int cut(String line, Seams.Cuts cuts, @Nullable String language) {
    int at = 0;
    boolean seen = false;
    for (int step = 0; step < 40 && at < LONGEST && at < line.length(); step++) {
      if (startsWithDateline(line, at)) {
        return at;
      }
      int next = Seams.insertEnd(line, at, cuts, language);
      next = next > at ? next : dateEnd(line, at, language);
      next = next > at ? next : roleEnd(line, at);
      next = next > at ? next : captionEnd(line, at);
      if (next <= at) {
        break;
      }
      cuts.add(at);
      cuts.add(next);
      at = Seams.skipSpaces(line, next);
      seen = true;
    }
    int dateline = seen ? dateline(line, at) : 0;
    if (dateline > at) {
      clutter(line, at, dateline, cuts, language);
      return dateline;
    }
    return at;
  }

  /// Behind a date, and whoever is named before it: `Vidya P - detikHealth Kamis, 02 Nov 2023 20:59
  /// WIB`.
  private static int dateEnd(String line, int at, @Nullable String language) {
    String window = line.substring(at, Math.min(line.length(), at + 120));
    Dates.Dated dated = Dates.find(window, language);
    if (dated == null || dated.moment().time() == null) {
      return at;
    }
    String before = window.substring(0, dated.span().start());
    String names =
        before.replaceFirst(
            "(?iu)[\\s,(|-]*(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)?[\\s,|-]*$", "");
    boolean named =
        names.isBlank()
            || !Bylines.names(names).isEmpty()
            || Outlets.isOutlet(names.replaceAll("[-|\\s]+$", ""));
    if (!named || names.split(" ", -1).length > 9) {
      return at;
    }
    int end = at + dated.span().end();
    Matcher views = VIEWS.matcher(line).region(end, Math.min(line.length(), end + 40));
    return views.lookingAt() ? views.end() : end;
  }

  private static int roleEnd(String line, int at) {
    Matcher by = BY.matcher(line).region(at, Math.min(line.length(), at + 80));
    if (by.lookingAt()) {
      return by.end();
    }
    Matcher role = NAME_AND_ROLE.matcher(line).region(at, Math.min(line.length(), at + 80));
    return role.lookingAt() && Bylines.isName(role.group(1).strip()) ? role.end() : at;
  }

  private static int captionEnd(String line, int at) {
    Matcher credit = CREDIT.matcher(line).region(at, Math.min(line.length(), at + CAPTION));
    if (!credit.find()) {
      return at;
    }
    int end = credit.end();
    boolean sentence = end < line.length() && ".,;".indexOf(line.charAt(end)) >= 0;
    if (credit.group(1) != null && sentence) {
      return at; // `upah minimum kabupaten atau provinsi (UMK/UMP).`
    }
    int dateline = dateline(line.substring(at, credit.start()), 0);
    return dateline > 0 ? at : end;
  }

  private static boolean startsWithDateline(String line, int at) {
    Datelines.Dateline read = Datelines.readAt(line, at);
    return read != null && isSure(read, line);
  }

  /// A dateline of a known place or outlet, first word and last.
  private static boolean isSure(Datelines.Dateline read, String line) {
    String words = read.span().of(line);
    int comma = words.indexOf(',');
    int bracket = words.indexOf('(');
    int first = comma < 0 ? bracket : comma;
    String front = (first < 0 ? words : words.substring(0, first)).strip();
    boolean dash = line.charAt(read.span().end()) != ':';
    return (dash && Places.isPlace(front))
        || Outlets.isDomain(front)
        || (front.indexOf(' ') < 0 && (read.outlet() != null || read.agency() != null));
  }

  /// The first sure dateline from an index on, or 0.
  private static int dateline(String line, int from) {
    int limit = Math.min(line.length(), from + LONGEST);
    for (int at = from; at < limit; at++) {
      boolean begins = at == 0 || line.charAt(at - 1) == ' ';
      if (begins && !Character.isLowerCase(line.charAt(at)) && startsWithDateline(line, at)) {
        return at;
      }
    }
    return 0;
  }

  private static int labelEnd(String line, int at, @Nullable String language) {
    Inserts.Inside insert = Inserts.at(line, at, language);
    return insert == null ? roleEnd(line, at) : insert.end();
  }

  /// Cuts what stands between the head and the dateline where a label begins in it.
  private static void clutter(
      String line, int from, int to, Seams.Cuts cuts, @Nullable String language) {
    cuts.add(from);
    int at = from;
    while (at < to) {
      boolean begins = at == from || line.charAt(at - 1) == ' ';
      int end = begins ? labelEnd(line, at, language) : at;
      if (end > at) {
        cuts.clutter(at);
        cuts.clutter(Math.min(to, end));
      }
      at = Math.max(at + 1, end);
    }
    cuts.clutter(to);
  }
}
