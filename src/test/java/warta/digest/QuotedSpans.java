package warta.digest;

import java.util.ArrayList;
import java.util.List;
import warta.text.Span;

/// Where the quotations of a paragraph lie, told by their marks alone.
///
/// @param pairs from each opening mark to the unit after its closing one
/// @param open where a quotation opens that the paragraph does not close (it goes on in the next),
///   or -1
record QuotedSpans(List<Span> pairs, int open) {
  static QuotedSpans of(String text) {
    List<Span> pairs = new ArrayList<>();
    int straight = straight(text, pairs);
    // `“Kami siap,“ kata Sari`: one mark for both
    boolean shapeless = text.indexOf('”') < 0 && text.indexOf('„') < 0;
    int open = -1;
    String closers = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && closers.indexOf(c) >= 0) {
        pairs.add(new Span(open, i + 1));
        open = -1;
      } else if (open < 0 && !closers(c, text, i).isEmpty()) {
        open = i;
        closers = c == '“' && shapeless ? "“" : closers(c, text, i);
      }
    }
    if (straight == 1 && text.startsWith("\"")) {
      return new QuotedSpans(pairs, 0);
    }
    // A straight mark may stand for one half of a curly pair: then nothing is known.
    return new QuotedSpans(pairs, straight == 0 ? open : -1);
  }

  /// Adds the straight pairs, one after the other; where one mark is left over nobody knows which
  /// opens, and none is added.
  private static int straight(String text, List<Span> pairs) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      boolean inches = i > 0 && Character.isDigit(text.charAt(i - 1)) && !closesLine(text, i);
      if (text.charAt(i) == '"' && !inches) {
        marks.add(i);
      }
    }
    if (marks.size() % 2 == 0) {
      for (int i = 0; i < marks.size(); i += 2) {
        pairs.add(new Span(marks.get(i), marks.get(i + 1) + 1));
      }
    }
    return marks.size();
  }

  /// A mark behind a digit closes a quotation (`in 1998"`) where one is open: an odd count before.
  private static boolean closesLine(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private static String closers(char c, String text, int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (c) {
      case '“' -> "”";
      case '„' -> "“”";
      case '«' -> "»";
      case '»' -> before && text.indexOf('«', at) > at ? "«" : "";
      case '「' -> "」";
      case '『' -> "』";
      default -> "";
    };
  }

  /// Whether a stretch begins or ends between the marks of a quotation.
  boolean breaks(int start, int end) {
    return pairs.stream().anyMatch(pair -> cuts(pair, start) || cuts(pair, end))
        || (open >= 0 && start > open);
  }

  private static boolean cuts(Span pair, int at) {
    return at > pair.start() && at < pair.end();
  }
}
