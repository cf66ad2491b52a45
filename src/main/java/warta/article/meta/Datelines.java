package warta.article.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.text.Span;
import warta.text.WordCount;

/// Datelines: where and through whom a text was sent, at the front of its first paragraph.
public final class Datelines {
  /// A dateline never takes longer.
  private static final int LONGEST = 90;

  private static final String WORD =
      "[\\p{Lu}\\d][\\p{L}\\d.'’®-]*|(?:de|da|do|del|di|and|of|on)(?= )";
  private static final String SEGMENT =
      "(?:" + WORD + "|[a-z]{2,12}\\.(?:com|id|co\\.id|net))(?: (?:" + WORD + ")){0,3}";

  /// `Liputan6.com, Pyongyang - `, `ANKARA (ANTARA) – `, `LONDON, June 5 (Reuters) -`, `Jakarta: `,
  /// `CIREBON, KOMPAS.com–`; not `Langkah - langkah` (a lower-case letter follows).
  private static final Pattern HEAD =
      Pattern.compile(
          "^(("
              + SEGMENT
              + ")(?:(?:, ?| \\| )("
              + SEGMENT
              + "))?(?:, ?("
              + SEGMENT
              + "))?"
              + "(?: ?\\(([^()]{2,40})\\))?)"
              + "(\\s{0,2}(?:--|—|–)\\s{0,2}|\\s{1,2}-{1,2}\\s{0,2}|-\\s{1,2}|\\s?: )(?=[\\p{Lu}\\d\"“'‘(«@#])");

  /// `June 5`, `5/11`, `Senin`, `3 November 2015`.
  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)^(?:\\d{1,2}(?:[/.]\\d{1,2}(?:[/.]\\d{2,4})?)?(?: \\p{L}{3,10})?(?: \\d{4})?|\\p{L}{3,10}\\.? \\d{1,2}|"
              + "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$");

  private Datelines() {}

  /// A dateline's parts.
  ///
  /// @param span its words, without the dash
  /// @param end where the paragraph's own words begin
  /// @param outlet the outlet it names, as it stands there, or null
  /// @param agency the agency in its parentheses, or null
  public record Dateline(Span span, int end, @Nullable String outlet, @Nullable String agency) {}

  /// The dateline's words at the front of a paragraph, without the dash, or null where there is
  /// none.
  public static @Nullable Span of(String paragraph) {
    Dateline read = read(paragraph);
    return read == null ? null : read.span();
  }

  /// The dateline at the front of a paragraph with its parts, or null.
  public static @Nullable Dateline read(String paragraph) {
    return readAt(paragraph, 0);
  }

  /// The dateline that begins at an index, or null. Cost: constant.
  public static @Nullable Dateline readAt(String text, int start) {
    Matcher m = HEAD.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    if (!m.lookingAt()) {
      return null;
    }
    List<String> segments = new ArrayList<>();
    for (int group = 2; group <= 4; group++) {
      if (m.group(group) != null) {
        segments.add(m.group(group));
      }
    }
    String inside = m.group(5);
    if (!isDateline(segments, inside, m.group(6), text, m.end())) {
      return null;
    }
    boolean agency = inside != null && (Outlets.isOutlet(inside) || Outlets.isAgency(inside));
    return new Dateline(
        new Span(m.start(1), m.end(1)), m.end(), outlet(segments), agency ? inside : null);
  }

  private static boolean isDateline(
      List<String> segments, @Nullable String inside, String dash, String text, int end) {
    String first = segments.getFirst();
    boolean known = false;
    boolean days = true;
    for (String segment : segments) {
      known |= Places.isPlace(segment) || Outlets.isOutlet(segment);
      days &= DAY.matcher(segment).matches();
    }
    known |= inside != null && Outlets.isOutlet(inside);
    Dates.Dated date = Dates.find(text.substring(end, Math.min(text.length(), end + 40)), "id");
    boolean dateLine = date != null && date.span().start() < 12;
    if (days
        || dateLine
        || WordCount.of(text.substring(end, Math.min(text.length(), end + 120))) < 4) {
      return false;
    }
    if (known) {
      return true;
    }
    boolean colon = dash.contains(":");
    boolean shouted = first.equals(first.toUpperCase(Locale.ROOT)) && first.length() > 3;
    boolean lone = segments.size() == 1 && inside == null;
    // An unknown city: one or two words, a dash with its spaces, and a whole sentence behind it.
    return !colon
        && (shouted || lone)
        && WordCount.of(first) <= 2
        && !Character.isDigit(first.charAt(0))
        && WordCount.of(text.substring(end, Math.min(text.length(), end + 200))) >= 8;
  }

  private static @Nullable String outlet(List<String> segments) {
    for (String segment : segments) {
      if (Outlets.isDomain(segment)) {
        return segment;
      }
    }
    for (String segment : segments) {
      boolean place = Places.isPlace(segment) || DAY.matcher(segment).matches();
      if (!place && Outlets.isOutlet(segment)) {
        return segment;
      }
    }
    String second = segments.size() == 2 ? segments.get(1) : "";
    String first = segments.getFirst();
    boolean city = Places.isPlace(first) || first.equals(first.toUpperCase(Locale.ROOT));
    return city && isUnknownName(second) ? second : null;
  }

  /// Whether a segment behind a city is no region, no day and so the outlet: `Suar Timur`,
  /// `GELANGGANG PAGI`; neither `Jawa Barat` nor `SENIN PAGI`. A single word is mostly a region.
  private static boolean isUnknownName(String segment) {
    if (segment.indexOf(' ') < 0
        || !Character.isUpperCase(segment.charAt(0))
        || Places.isPlace(segment)
        || DAY.matcher(segment).matches()) {
      return false;
    }
    String front = segment.substring(0, segment.indexOf(' '));
    return !Places.isPlace(front) && !DAY.matcher(front).matches();
  }
}
